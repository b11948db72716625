/** The paths of the pages of records, in the shape of Astro's `getStaticPaths`. */
import { everyId, otherIds, type Named } from '../../model/former-ids.ts';
import type { Id } from '../../model/record.ts';
import type { MovedClaim } from '../entries.ts';
import type { Ref } from '../refs.ts';

/** Where a former address leads. */
export interface MovedTo extends Ref {
  /** Statements with an anchor at it that on the record's own page is another's. */
  elsewhere?: readonly MovedClaim[];
}

/** A page of a record, or one at a former address that leads to it. */
export interface RecordPath<Entry> {
  params: { id: Id };
  props: { entry: Entry; movedTo: null } | { entry: null; movedTo: MovedTo };
}

/**
 * One path for each address that a record has or had, where at a former one the same must stand: a frame that runs no script
 * follows no redirection of a page, and no program does.
 *
 * @param recordOf gives the record with its ids
 */
export function repeatedPaths<Entry>(
  entries: readonly Entry[],
  recordOf: (entry: Entry) => Named,
): { params: { id: Id }; props: { entry: Entry } }[] {
  return entries.flatMap((entry) => everyId(recordOf(entry)).map((id) => ({ params: { id }, props: { entry } })));
}

/**
 * One path for each record, and one for each of its former ids. See docs/content-model.md, Ids.
 *
 * @param recordOf gives the record with its ids
 * @param elsewhereOf gives what of a former address has another place than there on the record's own page
 */
export function recordPaths<Entry extends { ref: Ref }>(
  entries: readonly Entry[],
  recordOf: (entry: Entry) => Named,
  elsewhereOf: (entry: Entry, former: Id) => Pick<MovedTo, 'elsewhere'> = () => ({}),
): RecordPath<Entry>[] {
  return entries.flatMap((entry) => {
    const record = recordOf(entry);
    return [
      { params: { id: record.id }, props: { entry, movedTo: null } },
      ...otherIds(record).map((former) => ({
        params: { id: former },
        props: { entry: null, movedTo: { ...entry.ref, ...elsewhereOf(entry, former) } },
      })),
    ];
  });
}
