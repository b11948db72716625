/**
 * Turkish words without the endings of case, number and possession: a light stemmer for nouns. Pagefind's own goes by the
 * harmony of vowels, which is lost where `ı` is taken for `i`, as it must be: readers type either. And it leaves two letters of
 * many a word: of `deniz`, the sea, it leaves `de`, which is the word for “too”.
 */

/** One stands behind another: `liman-lar-ın-da`. Which of them fits is told by what stands before it. */
const ENDINGS = [
  // Possession of what ends in a vowel, and its cases: `araba-sı`, `araba-sın-ı`.
  /(?<=[aeiouöü])s[iuü](?:n(?:[iuüae]|[iuü]n|[dt][ae]n?))?$/u,
  /l[ae]r$/u,
  /[dt][ae]n?$/u,
  /(?<=[^aeiouöü])[iuü]n$/u,
  /(?<=[aeiouöü])y[iuüae]$/u,
  /(?<=[^aeiouöü])[iuüae]$/u,
];

/** Letters that must be left, so that short words do not all become one. */
const SHORTEST = 4;

/** The consonants that end a word are softer before an ending: `kitap`, `kitabı`; `sokak`, `sokağa`. */
const HARD: Readonly<Record<string, string>> = { b: 'p', c: 'ç', d: 't', g: 'k', ğ: 'k' };

/**
 * What the forms of a word have in common, more or less: `liman`, `limanlar` and `limanlarından` give `liman`.
 *
 * @param word in small letters, with `i` for `ı`
 */
export function turkishStem(word: string): string {
  const shorter = ENDINGS.map((ending) => word.replace(ending, '')).find(
    (left) => left.length < word.length && left.length >= SHORTEST,
  );
  return shorter === undefined ? word.replace(/[bcdgğ]$/u, (last) => HARD[last] ?? last) : turkishStem(shorter);
}
