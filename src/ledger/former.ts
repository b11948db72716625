/** Old addresses that still lead somewhere: `former_ids` of any record. Design: `2-content-model`. */
import type { Id } from '../model/record.ts';
import type { Ref } from './refs.ts';

/** A path of a page that has moved, in the shape of Astro's `getStaticPaths`. */
export interface FormerPath {
  params: { id: Id };
  props: { entry: null; movedTo: Ref };
}

/** The paths of every former id of some records. */
export function formerPaths(records: readonly { record: { former_ids: readonly Id[] }; ref: Ref }[]): FormerPath[] {
  return records.flatMap(({ record, ref }) =>
    record.former_ids.map((id) => ({ params: { id }, props: { entry: null, movedTo: ref } })),
  );
}
