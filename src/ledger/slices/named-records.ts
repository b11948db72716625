/** Records by name: what a search can be narrowed down to, and the lists beside it. */
import type { Strings } from '../../strings/strings.ts';
import type { Ledger } from '../ledger.ts';
import type { Ref } from '../refs.ts';

type Named = 'threads' | 'actors' | 'places' | 'questions';

export type NamedRecords = Readonly<Record<Named, readonly Ref[]>>;

/** Records in the order in which readers of the site's language expect their names. */
export function byName<Entry extends { ref: Ref }>(
  strings: Pick<Strings, 'compare'>,
  entries: readonly Entry[],
): Entry[] {
  return entries.toSorted((a, b) => strings.compare(a.ref.name, b.ref.name));
}

/** The threads, actors, places and questions of a story, each sorted by name as readers expect. */
export function namedRecords(ledger: Pick<Ledger, Named | 'strings'>): NamedRecords {
  const refs = (entries: readonly { ref: Ref }[]): Ref[] => byName(ledger.strings, entries).map(({ ref }) => ref);
  return {
    threads: refs(ledger.threads),
    actors: refs(ledger.actors),
    places: refs(ledger.places),
    questions: refs(ledger.questions),
  };
}
