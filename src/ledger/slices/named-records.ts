/** Records by name: what a search can be narrowed down to, and the lists beside it. */
import type { Ledger } from '../ledger.ts';
import type { Ref } from '../refs.ts';

type Named = 'threads' | 'actors' | 'places' | 'questions';

/** Those of one kind that a page can name, and how many there are in all. */
export interface SomeRecords {
  refs: readonly Ref[];
  all: number;
}

export type NamedRecords = Readonly<Record<Named, SomeRecords>>;

/** So many a reader may still look through; the page of each kind has all. */
const MOST = 60;

/**
 * The threads, actors, places and questions of a story, sorted by name as readers expect; of many, those with the most
 * events.
 */
export function namedRecords(ledger: Pick<Ledger, Named | 'strings'>): NamedRecords {
  const byName = (entries: readonly { ref: Ref; events: readonly unknown[] }[]): SomeRecords => ({
    refs: entries
      .toSorted((a, b) => b.events.length - a.events.length)
      .slice(0, MOST)
      .map(({ ref }) => ref)
      .toSorted((a, b) => ledger.strings.compare(a.name, b.name)),
    all: entries.length,
  });
  return {
    threads: byName(ledger.threads),
    actors: byName(ledger.actors),
    places: byName(ledger.places),
    questions: byName(ledger.questions),
  };
}
