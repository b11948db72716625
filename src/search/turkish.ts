/**
 * Turkish words without the endings of case, number and possession: a light stemmer for nouns. Pagefind's own goes by the
 * harmony of vowels, which is lost where `ı` is taken for `i`, as it must be: readers type either. And it leaves two letters of
 * many a word: of `deniz`, the sea, it leaves `de`, which is the word for “too”.
 */

/** What stands behind the apostrophe of a name, or of a number in figures, at its end: `Van’da`, `2023’te`. */
const BEHIND_NAME =
  /(?<=\p{L}{2}|\p{N})['’ʼ‘`´′＇](?:l[ea]r)?(?:[ıiuü]m[ıiuü]z|s?[ıiuü])?n?(?:[dt][ea]n?(?:k[iı])?|[yn]?[ıiuüea]|[ıiuü]n|y?l[ea]|c[ea])?(?![\p{L}\p{N}])/iu;

/** A word without the endings that an apostrophe tells from the name. */
export const withoutEndingsOfName = (word: string): string => word.replace(BEHIND_NAME, '');

/** One stands behind another: `liman-lar-ın-da`. Which of them fits is told by what stands before it. */
const ENDINGS = [
  // What is there: `liman-da-ki`.
  /(?<=[dt][ae])ki$/u,
  // Possession of what ends in a vowel, and its cases: `araba-sı`, `araba-sın-ı`; but `polis-i`.
  /(?<=[aeiouöü])(?<!(?:pol|mecl|serv|of|may|kibr)i|(?:otob|vir|kamp)ü|ağusto|(?:mir|tem)a|ulu)s[iuü](?:n(?:[iuüae]|[iuü]n|[dt][ae]n?))?$/u,
  /l[ae]r$/u,
  // With `t` behind what is hard alone: `sokak-ta`, but `devlet-e`.
  /(?:(?<=[çfhkpsşt])t|d)[ae]n?$/u,
  /(?<=[^aeiouöü])[iuü]n$/u,
  // Whose something is that ends in a vowel: `belediye-n-in`, where that is long enough to be told from `kazan-ın`.
  /(?<=.{4}[aeiouöü])n$/u,
  /(?<=[aeiouöü])y[iuüae]$/u,
  /(?<=[^aeiouöü])[iuüae]$/u,
];

/** Letters that must be left, so that short words do not all become one. */
const SHORTEST = 4;

/** The consonants that end a word are softer before an ending: `kitap`, `kitabı`; `sokak`, `sokağa`. */
const HARD: Readonly<Record<string, string>> = { b: 'p', c: 'ç', d: 't', g: 'k', ğ: 'k' };

/**
 * Nouns of one syllable that news has: of others nobody can tell what is an ending, as of `yarın`, tomorrow, beside `yara`, a
 * wound. Of the cases, one may stand behind the plural or what belongs to somebody.
 */
const SHORT =
  /^(baş|bot|can|dağ|dil|eş|ev|gaz|g[oö][cç]|g[oö]l|g[uü][cç]|g[uü]n|iş|jet|kiz|k[oö]y(?!un)|kum|oy(?!un)|rus|sel|ses|s[oö]z|suç|taş|tim|top|yer|yil|yol|ay)(?:l[ae]r)?(?:[dt][ae](?:n|ki)?|[iuü]n?|[ae]|[iuü]n(?:[dt][ae](?:n|ki)?|[iuüae]|[iuü]n)|[iuü]m[iuü]z(?:[dt][ae]n?|[iuü]n?|[ae])?)?$/u;

/**
 * What the forms of a word have in common, more or less: `liman`, `limanlar` and `limanlarından` give `liman`.
 *
 * @param word in small letters, with `i` for `ı`
 */
export function turkishStem(word: string): string {
  const short = SHORT.exec(word)?.[1];
  if (short !== undefined) return short.replace(/c$/u, 'ç');
  const shorter = ENDINGS.map((ending) => word.replace(ending, '')).find(
    (left) => left.length < word.length && left.length >= SHORTEST,
  );
  if (shorter !== undefined) return turkishStem(shorter);
  return word.replace(/^([nş]eh)r$/u, '$1ir').replace(/[bcdgğ]$/u, (last) => HARD[last] ?? last);
}
