/** Ukrainian words without their endings, of which Pagefind has no rules: a light stemmer. */

/** Endings of nouns, adjectives and verbs, by what most of them have in common; the longest that fits goes. */
const ENDINGS = [
  ...['ування', 'уванню', 'уванням', 'увати', 'ювати', 'ували', 'ювали', 'увала', 'ював', 'ував'],
  ...['ість', 'ості', 'істю', 'остей', 'остям', 'остями', 'остях'],
  ...['ього', 'ьому', 'ого', 'ому', 'ої', 'ою', 'ими', 'іми', 'їми', 'ій', 'ий', 'им', 'их', 'іх', 'їх', 'їй', 'їм', 'ім'],
  ...['ові', 'еві', 'єві', 'ами', 'ями', 'ам', 'ям', 'ах', 'ях', 'ів', 'їв', 'ей', 'ом', 'ем', 'єм', 'ею', 'єю', 'ію', 'ією'],
  ...['ати', 'яти', 'ити', 'іти', 'ала', 'яла', 'ила', 'іла', 'али', 'яли', 'или', 'іли', 'ало', 'ило', 'ав', 'яв', 'ив'],
  ...['ають', 'яють', 'ують', 'юють', 'уть', 'ють', 'ать', 'ять', 'ає', 'яє', 'ує', 'ює', 'ить', 'еть'],
  ...['а', 'я', 'о', 'е', 'є', 'и', 'і', 'ї', 'у', 'ю', 'й', 'ь'],
].toSorted((a, b) => b.length - a.length);

/** Letters that must be left, so that short words do not all become one. */
const SHORTEST = 3;

/** A vowel that only some forms have: `лікарень`, `лікарня`; `сторін`, `сторона`. */
const fleeting = /(?<=[^аеєиіїоуюя]{2,}|[аеєиіїоуюя].*[^аеєиіїоуюя])[оеєі](?=[^аеєиіїоуюяйь]$)/u;

const reflexive = /(?<=.{4})с[ья]$/u;

/**
 * What the forms of a word have in common, more or less: `лікарня`, `лікарню` and `лікарень` give `лікарн`.
 *
 * @param word in small letters, without apostrophes
 */
export function ukrainianStem(word: string): string {
  const plain = word.replace(reflexive, '');
  const ending = ENDINGS.find((one) => plain.endsWith(one) && plain.length - one.length >= SHORTEST) ?? '';
  const stem = plain.slice(0, plain.length - ending.length).replace(/(?<=.{3})ь$/u, '');
  return stem.length > SHORTEST + 1 ? stem.replace(fleeting, '') : stem;
}
