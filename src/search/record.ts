/** What the search page gets of each record that can be found, and where in it the words of the index stand. */
import { runsIn } from './segments.ts';

export type SearchKind = 'event' | 'actor' | 'place' | 'outlet' | 'side' | 'thread' | 'question' | 'source';

/** Filters of a search, by which records are marked with ids. */
export const SEARCH_FILTERS = ['kind', 'thread', 'actor', 'place', 'status'] as const;
export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** A part of a record's text. Its words are parted as `segments.ts` does it. */
export interface FoundPart {
  text: string;
  /** Of a statement: the id of its element in the event's page. */
  anchor?: string;
  /** Of a statement: how many words at its beginning say whose it is. */
  lead?: number;
  /** Of a statement: how it stands, in words. */
  standing?: string;
  /** Of a statement: when it was made public, in words. */
  date?: string;
}

/** A record as a result shows it. */
export interface FoundRecord {
  url: string;
  kind: SearchKind;
  title: string;
  /** By its name, whose mark is shown, and in words. */
  status?: { of: string; word: string };
  date?: string;
  /** Of an event: its days in words, by which it is found. What a result shows is `date`. */
  days?: string;
  parts: FoundPart[];
  /** The other spellings of its own name. */
  also?: string;
  /** The names in its text, each in all its spellings. */
  names: string[];
}

/** One word of a text and whether it was found; `after` is what stands before the next one. */
export interface Word {
  word: string;
  after: string;
  found: boolean;
}

/** The texts of a record in the order of the index: the title, the parts, the names, the days. */
export const textsOf = ({ title, parts, names, days = '' }: FoundRecord): string[] => [
  title,
  ...parts.map(({ text }) => text),
  ...names,
  days,
];

export interface Hits {
  title: Word[];
  /** As many as there are parts. */
  parts: Word[][];
  /** As many as there are names. */
  names: Word[][];
  days: Word[];
}

/**
 * The words of a record with what was found in it.
 *
 * @param locations places of words in the index, counted from 0
 * @param isFound tells whether a word was found whose places the index does not have
 */
export function hitsIn(
  record: FoundRecord,
  locations: readonly number[],
  isFound: (word: string) => boolean = () => false,
): Hits {
  const found = new Set(locations);
  let at = 0;
  const [title = [], ...rest] = textsOf(record).map((text) =>
    runsIn(text).map(({ word, after }): Word => ({ word, after, found: found.has(at++) || isFound(word) })),
  );
  return {
    title,
    parts: rest.slice(0, record.parts.length),
    names: rest.slice(record.parts.length, -1),
    days: rest.at(-1) ?? [],
  };
}
