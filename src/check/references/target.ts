/** What references lead to. Each has one mistake at most: what is told of one is not told of another. */
import type { Id } from '../../model/record.ts';
import type { Content, RecordFile } from '../content.ts';
import { isDraft } from '../sound-files.ts';
import type { ClaimReference, Reference } from './references.ts';

export type ReferenceTarget =
  | { is: 'unknown' | 'itself' | 'draft' | 'sound' }
  /** A record that is called otherwise now. */
  | { is: 'renamed'; now: Id };

export type ClaimTarget =
  | ReferenceTarget
  /** An event that is there, without the claim. */
  | { is: 'unknown-claim'; file: RecordFile; known: readonly Id[] };

/** Whether an id is one that a record had before. A record is also found by what its badly named file stands for. */
const wasCalled = ({ id, record }: RecordFile, written: Id): boolean =>
  id !== written && record?.former_ids.includes(written) === true;

/** What one record's naming of another leads to. */
export function targetOf(content: Content, { file, to, id }: Reference): ReferenceTarget {
  const target = content.find(to, id);
  if (!target) return { is: 'unknown' };
  if (wasCalled(target, id)) return { is: 'renamed', now: target.id };
  if (target === file) return { is: 'itself' };
  return { is: isDraft(target) && !isDraft(file) ? 'draft' : 'sound' };
}

/** What one claim's naming of another leads to; nothing is known of a claim whose event has other problems. */
export function claimTargetOf(content: Content, { file, from, event, claim }: ClaimReference): ClaimTarget {
  const target = content.find('event', event);
  if (target?.type !== 'event') return { is: 'unknown' };
  if (wasCalled(target, event)) return { is: 'renamed', now: target.id };
  if (target.record === null) return { is: 'sound' };
  const { claims } = target.record;
  if (!claims.some(({ id }) => id === claim)) {
    return { is: 'unknown-claim', file: target, known: claims.map(({ id }) => id) };
  }
  if (target === file && from?.id === claim) return { is: 'itself' };
  return { is: isDraft(target) && !isDraft(file) ? 'draft' : 'sound' };
}
