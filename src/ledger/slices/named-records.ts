/** Records by name: what a search can be narrowed down to, and the lists beside it. */
import type { Strings } from '../../strings/strings.ts';
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

/** Records in the order in which readers of the site's language expect their names. */
export function byName<Entry extends { ref: Ref }>(
  strings: Pick<Strings, 'compare'>,
  entries: readonly Entry[],
): Entry[] {
  return entries.toSorted((a, b) => strings.compare(a.ref.name, b.ref.name));
}

/**
 * The threads, actors, places and questions of a story, each sorted by name as readers expect; of many, those with the
 * most events.
 */
export function namedRecords(ledger: Pick<Ledger, Named | 'strings'>): NamedRecords {
  const some = (entries: readonly { ref: Ref; events: readonly unknown[] }[]): SomeRecords => {
    const most = entries.toSorted((a, b) => b.events.length - a.events.length).slice(0, MOST);
    return { refs: byName(ledger.strings, most).map(({ ref }) => ref), all: entries.length };
  };
  return {
    threads: some(ledger.threads),
    actors: some(ledger.actors),
    places: some(ledger.places),
    questions: some(ledger.questions),
  };
}
