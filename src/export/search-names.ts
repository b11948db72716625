/** Alternative spellings: which people, groups and places a text names, and how else their names are written. */
import type { Ledger } from '../ledger/ledger.ts';
import type { Id } from '../model/record.ts';
import { withBoundaries } from '../search/segments.ts';
import { stemOfName } from '../search/words.ts';

export interface Named {
  id: Id;
  name: string;
  aliases: readonly string[];
  names: Readonly<Record<string, string>>;
}

/** Somebody or something that texts may name. */
export interface NamedOne extends Named {
  /** A person is called by the surname as well. */
  isPerson: boolean;
}

interface Spelling {
  words: readonly string[];
  /** The number of the name. */
  named: number;
}

/**
 * Gives the names, in all their spellings, of whom and what texts name, and of the records given besides. Texts and names
 * are parted as `withBoundaries` does it.
 */
export type NamesIn = (texts: readonly string[], besides?: readonly Id[]) => string[];

/** Gives the words by which names are compared: without endings where the language has rules for them. */
const wordsIn =
  (lang: string) =>
  (parted: string): string[] =>
    (parted.replaceAll('ʼ', '’').match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemOfName(word, lang));

/** What stands between the spaces and boundaries of a text. */
const piecesIn = (parted: string): string[] => parted.match(/[^\s\u200b]+/gu) ?? [];

/** "Petra Venn", and not "First speaker in the video". */
export const isPersonalName = (name: string): boolean => /^\p{Lu}[^ ]*( \p{Lu}[^ ]*)+$/u.test(name);

/** A name in all its spellings, the one that we use first. */
export const spellingsOf = ({ name, aliases, names }: Named): string[] => [
  ...new Set([name, ...aliases, ...Object.values(names)]),
];

/** A word as it is written, with what stands around it. */
interface Written {
  /** What it is for names: several where they are joined by a hyphen. */
  words: readonly string[];
  /** Whether a name begins with one of them. */
  begins: boolean;
}

/** Some words, from that of a number on, at least as many as are asked for where there are. */
function wordsFrom(written: readonly Written[], from: number, count: number): string[] {
  const words: string[] = [];
  for (let at = from; at < written.length && words.length < count; at += 1) words.push(...(written[at]?.words ?? []));
  return words;
}

const withNames = ({ id, name, aliases, names }: Named, isPerson: boolean): NamedOne => ({
  id,
  name,
  aliases,
  names,
  isPerson,
});

/** All people, groups and places of a story. */
export const namedIn = ({ actors, places }: Pick<Ledger, 'actors' | 'places'>): NamedOne[] => [
  ...actors.map(({ actor }) => withNames(actor, actor.kind === 'person')),
  ...places.map(({ place }) => withNames(place, false)),
];

/**
 * Prepares to find names in texts.
 *
 * People are found by their surname as well. Each text is read once, whatever the number of names, and a word that stands in
 * many of them looked at once.
 *
 * @param lang BCP 47, of the texts
 */
export function namesIn(named: readonly NamedOne[], lang: string): NamesIn {
  const byId = Map.groupBy(named.keys(), (number) => named[number]?.id ?? '');
  const parted = (text: string): string => withBoundaries(text, lang);
  const wordsOf = wordsIn(lang);
  const byFirstWord = new Map<string, Spelling[]>();
  let longest = 0;
  const add = (words: readonly string[], one: number): void => {
    const [first] = words;
    if (first === undefined) return;
    longest = Math.max(longest, words.length);
    const known = byFirstWord.get(first);
    if (known) known.push({ words, named: one });
    else byFirstWord.set(first, [{ words, named: one }]);
  };
  for (const [number, one] of named.entries()) {
    for (const spelling of spellingsOf(one)) {
      const words = wordsOf(parted(spelling));
      add(words, number);
      if (one.isPerson && isPersonalName(spelling)) add(words.slice(-1), number);
    }
  }
  const known = new Map<string, Written>();
  const read = (piece: string): Written => {
    const before = known.get(piece);
    if (before) return before;
    const words = wordsOf(piece);
    const written = { words, begins: words.some((word) => byFirstWord.has(word)) };
    known.set(piece, written);
    return written;
  };
  const numbersIn = (texts: readonly string[]): number[] => {
    const found: number[] = [];
    const written = texts.flatMap((text) => piecesIn(text).map(read));
    for (const [from, { words: own, begins }] of written.entries()) {
      if (!begins) continue;
      const words = wordsFrom(written, from, own.length + longest);
      for (const [at, word] of own.entries()) {
        for (const spelling of byFirstWord.get(word) ?? []) {
          if (spelling.words.every((part, further) => words[at + further] === part)) found.push(spelling.named);
        }
      }
    }
    return found;
  };
  // A name may hold another: the bridge in a harbour is found by every spelling of the harbour.
  const held = named.map((one) => new Set(numbersIn([parted(spellingsOf(one).join('; '))])));
  const spelled = named.map((one) => parted(spellingsOf(one).join(', ')));
  return (texts, besides = []) => {
    const found = new Set([...besides.flatMap((id) => byId.get(id) ?? []), ...numbersIn(texts)]);
    for (const one of found) for (const within of held[one] ?? []) found.add(within);
    return [...found].toSorted((a, b) => a - b).map((one) => spelled[one] ?? '');
  };
}
