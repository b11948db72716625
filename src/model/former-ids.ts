/** The ids under which a record has been published. See docs/content-model.md, Ids. */
import type { Id } from './record.ts';

/** A record with the ids that it had before, the oldest first. */
export interface Named {
  id: Id;
  former_ids: readonly Id[];
}

/**
 * The id that a record had first: whoever knows it by that one, such as a feed reader, knows it again under each later one.
 * Where another became part of a record that had no other id, its own stands before that of the other one.
 */
export const firstId = ({ id, former_ids }: Named): Id => former_ids[0] ?? id;

/** All other ids that it had, and those of what became part of it. */
export const otherIds = ({ id, former_ids }: Named): Id[] => former_ids.filter((former) => former !== id);

/** Every id under which it can be found: the one that it has, then all others. */
export const everyId = (record: Named): Id[] => [record.id, ...otherIds(record)];

/**
 * Things by every id of their records.
 *
 * @param recordOf gives the record with its ids
 */
export const byEveryId = <Thing>(things: readonly Thing[], recordOf: (thing: Thing) => Named): Map<Id, Thing> =>
  new Map(things.flatMap((thing) => everyId(recordOf(thing)).map((id) => [id, thing] as const)));
