/** Records by name: what a search can be narrowed down to, and the lists beside it. */
import type { Ledger } from '../ledger.ts';
import type { Ref } from '../refs.ts';

type Named = 'threads' | 'actors' | 'places' | 'questions';

export type NamedRecords = Readonly<Record<Named, readonly Ref[]>>;

/** The threads, actors, places and questions of a story, each sorted by name as readers expect. */
export function namedRecords(ledger: Pick<Ledger, Named | 'strings'>): NamedRecords {
  const byName = (entries: readonly { ref: Ref }[]): Ref[] =>
    entries.map(({ ref }) => ref).toSorted((a, b) => ledger.strings.compare(a.name, b.name));
  return {
    threads: byName(ledger.threads),
    actors: byName(ledger.actors),
    places: byName(ledger.places),
    questions: byName(ledger.questions),
  };
}
