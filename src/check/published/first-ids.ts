/** By which id feeds and programs know a published record, and whether they still do. Pure. */
import { firstId } from '../../model/former-ids.ts';
import type { Id } from '../../model/record.ts';
import type { RecordType } from '../../model/vocabulary.ts';
import type { Content, RecordFile } from '../content.ts';
import type { EarlierRecord } from './earlier.ts';

/** Of these, feeds and calendars hold entries by the id that each had first. */
const KNOWN_BY_FIRST: ReadonlySet<RecordType> = new Set<RecordType>(['event', 'source', 'question', 'thread']);

/** A record that would be known by another id. */
export interface LostFirst {
  file: RecordFile;
  /** The id by which it is known. */
  first: Id;
  /** What `former_ids` has to be. */
  formerIds: readonly Id[];
}

/**
 * The records that are known by another id than before. What has its id still is itself; what has a new one is one of those
 * that it was.
 */
export function lostFirsts(published: readonly EarlierRecord[], content: Content): LostFirst[] {
  const present = Map.groupBy(
    published.filter(({ type }) => KNOWN_BY_FIRST.has(type)),
    ({ type, record }) => content.find(type, record.id),
  );
  return [...present].flatMap(([file, all]): LostFirst[] => {
    if (!file?.record) return [];
    const own = all.filter(({ record }) => record.id === file.id);
    const [first, ...others] = (own.length > 0 ? own : all).map(({ record }) => firstId(record));
    if (first === undefined || [first, ...others].includes(firstId(file.record))) return [];
    // That its address is gone is told by itself.
    if (!content.find(file.type, first)) return [];
    return [{ file, first, formerIds: [first, ...file.record.former_ids.filter((id) => id !== first)] }];
  });
}
