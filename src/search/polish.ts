/**
 * Polish words without their endings: a light stemmer. Pagefind's own leaves of `ogłosił` and `aresztowany` other words than of
 * `ogłosić` and `aresztować`, and of `stycznia` another than of `styczeń`. It is asked for words without accents, as many type
 * them; so these go first here as well.
 */

type Changes = readonly (readonly [written: RegExp, instead: string])[];

const accents = /\p{M}+/gu;

/** The infinitive, which its accent tells from nouns: `granic`, of the borders. */
const INFINITIVE = /(?<=.{3})(?:ow)?(?:[iyaąe]|ie)ć$/u;

/** Of nouns, adjectives and verbs; the longest that fits goes. */
const ENDING =
  /(?<=.{3})(?:owi?e?|i?e(?:go|mu|j|m)|[iy](?:m|mi|ch)|i?(?:ami|ach|om)|(?<=[cnz])mi|(?<=[csz])j(?:ami|ach|[aieou]|om)|[ua]ja|uje|i?[aeiou]|y)$/u;

/** What of verbs stands before those, and what may be an ending or belong to the word: `problem`, `problemu`. */
const WITHIN =
  /(?<=.{3})(?:(?:ow)?a[ln]|[iy][lm]|ow|em|om|ach|ej)$|(?<=.{4})on$|(?<=.{4})(?<!i|^stycz)en$|(?<=.{2}j|.{3}n)e[lt]$|(?<=[kgdph]n)ie[ct]$|(?<=[az]b)i[cjt]$|(?<=wie?dz)iel$|(?<=ch)n$|(?<=.{2}(?:[kg]|ch))l$/u;

/** What has other letters without an ending. */
const LEFT: Changes = [
  [/(?<=.{3})i$/u, ''],
  [/^dzien$/u, 'dni'],
  [/^tydzien$/u, 'tygodn'],
  [/^dzieck$/u, 'dziec'],
  [/^wies$/u, 'wsi'],
];

/** Consonants that an ending changes, and a vowel that stands in the forms without one alone: `most`, `moście`; `statek`, `statku`. */
const ALTERNATE: Changes = [
  [/(?<=rz|bl)ed$/u, 'ad'],
  [/rz$/u, 'r'],
  [/iol$/u, 'l'],
  [/(?<=dro)dz$/u, 'g'],
  [/(?<=^og)ien$/u, 'n'],
  [/(?<=.{2}[^aeiouy])i?e(?=[^aeiouy]$)/u, ''],
  [/sc$/u, 'st'],
  [/sz$/u, 's'],
  [/rzc$/u, 'rc'],
  [/dzn$/u, 'dn'],
  [/cn$/u, 'tn'],
  [/(?<=[nr])c$/u, 't'],
  [/c$/u, 'k'],
];

/** Locatives, and persons: `rząd`, `rządzie`; `adwokat`, `adwokaci`. */
const SOFT: Changes = [
  [/(?<=.{2})(?<!^l[ou]|powo)dzie$/u, 'd'],
  [/(?<=tys|mies)iecy$/u, 'iac'],
  [/(?<=.{2}s)cy$/u, 'k'],
  [/(?<=.{2}a)cie?$/u, 't'],
  [/(?<=.{2}[^ji]e)cie$/u, 't'],
];

const changed = (word: string, changes: Changes): string =>
  changes.reduce((before, [written, instead]) => before.replace(written, instead), word);

function within(word: string): string {
  const left = word.replace(WITHIN, '');
  return left === word ? word : within(left);
}

/**
 * What the forms of a word have in common, more or less: `most`, `mostów` and `mostami` give `most`.
 *
 * @param word in small letters, with `l` for `ł`
 */
export function polishStem(word: string): string {
  const verb = word.replace(INFINITIVE, '');
  const plain = verb.normalize('NFD').replace(accents, '');
  const soft = changed(plain, SOFT);
  const left = verb === word && soft === plain ? plain.replace(ENDING, '') : soft;
  return changed(within(left), LEFT);
}

/**
 * What is left of the forms of a word in which no ending changes a letter: `most` of `moście`, `statk` of `statek`.
 *
 * @param stem as {@link polishStem} gives it
 */
export const unchanged = (stem: string): string => changed(stem, ALTERNATE);
