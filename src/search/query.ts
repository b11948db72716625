/** What somebody typed, and what the index is asked for it: never more than a few words, however many were typed. */
import { numberOfCommon, pairTerm, type CommonWords } from './common.ts';
import { isElided, withBoundaries, wordsIn } from './segments.ts';
import { searchable, withoutSigns } from './words.ts';

/** A word as it was typed, without the signs around it, and as `searchable` gives it. */
export interface TypedWord {
  typed: string;
  word: string;
}

export interface Query {
  words: readonly TypedWord[];
  /** Whether the words must stand one after another: they were typed in quotation marks. */
  isPhrase: boolean;
}

/** What the index is asked for a phrase. */
export interface Asked {
  /** Words, and pairs of common ones. */
  terms: readonly string[];
  /** Whether they are all its words, and each has places in the index, which tell whether they stand one after another. */
  inRow: boolean;
  /** Whether whatever the index finds is what was meant. Else the texts must be looked at. */
  isSure: boolean;
}

const QUOTED = /^\s*["“”„«»「」『』＂](.+)["“”„«»「」『』＂]\s*$/su;

/**
 * Reads what somebody typed. In quotation marks, the words stand one after another; else what is left of an article before
 * a word is none that was meant: `hôpital` stands also without `l’`.
 */
export function readQuery(typed: string, lang: string): Query {
  const phrase = QUOTED.exec(typed)?.[1];
  const words = wordsIn(withBoundaries(phrase ?? typed, lang)).map((word) => ({
    typed: word,
    word: searchable(word, lang),
  }));
  const told = words
    .filter(({ word }) => /[\p{L}\p{N}]/u.test(word))
    .filter(({ typed: word }, at, all) => phrase !== undefined || at === all.length - 1 || !isElided(word, lang));
  const asked = told.length > 0 ? told.map((one) => ({ ...one, typed: withoutSigns(one.typed) })) : words;
  return { words: asked, isPhrase: phrase !== undefined };
}

/** The words that tell most: those that are not common, of which the longest are likely to be the rarest. */
function telling(words: readonly TypedWord[], common: CommonWords, room: number): TypedWord[] {
  const ranked = words.map((one) => ({ one, isCommon: numberOfCommon(common, one.word) !== null }));
  const kept = ranked
    .toSorted((a, b) => Number(a.isCommon) - Number(b.isCommon) || b.one.word.length - a.one.word.length)
    .slice(0, room)
    .map(({ one }) => one);
  return words.filter((one) => kept.includes(one));
}

/**
 * A query of which the index can be asked. Of a phrase all words stay: the texts tell whether they are there.
 *
 * @param room the most words that the index is asked for
 */
export function shortened({ words, isPhrase }: Query, common: CommonWords, room: number): Query {
  if (isPhrase) return { words, isPhrase };
  const once = [...new Map(words.map((one) => [one.word, one])).values()];
  return { words: telling(once, common, room), isPhrase };
}

/** The ways to write a phrase that has hyphens: with them, and each part as a word of its own. */
export function waysToWrite(words: readonly TypedWord[]): (readonly TypedWord[])[] {
  const parted = words.flatMap((one) => {
    const parts = one.word.split('-');
    return parts.length === 1 ? [one] : parts.map((part): TypedWord => ({ typed: part, word: part }));
  });
  return parted.length === words.length ? [words] : [words, parted];
}

/** Words and pairs that all stand where a phrase does: those first that are in few records. */
function termsOf(words: readonly string[], common: CommonWords): string[] {
  const numbers = words.map((word) => numberOfCommon(common, word));
  const pairs: string[] = [];
  const alone: string[] = [];
  for (const [at, number] of numbers.entries()) {
    if (number === null) continue;
    const next = numbers[at + 1] ?? null;
    if (next !== null) pairs.push(pairTerm(number, next));
    else if ((numbers[at - 1] ?? null) === null) alone.push(words[at] ?? '');
  }
  const rare = words.filter((_word, at) => numbers[at] === null).toSorted((a, b) => b.length - a.length);
  return [...new Set([...rare, ...pairs, ...alone])];
}

/**
 * What to ask an index for, for a phrase.
 *
 * @param words of the phrase, one after another
 * @param common of this index
 * @param room the most words that it is asked for
 */
export function askedOf(words: readonly TypedWord[], common: CommonWords, room: number): Asked {
  const plain = words.map(({ word }) => word);
  const isCommon = plain.map((word) => numberOfCommon(common, word) !== null);
  if (plain.length <= room && !isCommon.includes(true)) return { terms: plain, inRow: true, isSure: true };
  const terms = termsOf(plain, common).slice(0, room);
  return { terms, inRow: false, isSure: plain.length === 2 && !isCommon.includes(false) };
}
