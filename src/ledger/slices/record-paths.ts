/** The paths of the pages of records, in the shape of Astro's `getStaticPaths`. */
import type { Id } from '../../model/record.ts';
import type { Ref } from '../refs.ts';

/** A page of a record, or one at a former address that leads to it. */
export interface RecordPath<Entry> {
  params: { id: Id };
  props: { entry: Entry; movedTo: null } | { entry: null; movedTo: Ref };
}

/**
 * One path for each address that a record has or had: a frame that runs no script follows no redirection, so that at a former
 * address stands the same.
 *
 * @param recordOf gives the record with its ids
 */
export function framePaths<Entry>(
  entries: readonly Entry[],
  recordOf: (entry: Entry) => { id: Id; former_ids: readonly Id[] },
): { params: { id: Id }; props: { entry: Entry } }[] {
  return entries.flatMap((entry) => {
    const { id, former_ids } = recordOf(entry);
    return [id, ...former_ids].map((one) => ({ params: { id: one }, props: { entry } }));
  });
}

/**
 * One path for each record, and one for each of its former ids. See docs/content-model.md, Ids.
 *
 * @param recordOf gives the record with its ids
 */
export function recordPaths<Entry extends { ref: Ref }>(
  entries: readonly Entry[],
  recordOf: (entry: Entry) => { id: Id; former_ids: readonly Id[] },
): RecordPath<Entry>[] {
  return entries.flatMap((entry) => {
    const { id, former_ids } = recordOf(entry);
    return [
      { params: { id }, props: { entry, movedTo: null } },
      ...former_ids.map((former) => ({ params: { id: former }, props: { entry: null, movedTo: entry.ref } })),
    ];
  });
}
