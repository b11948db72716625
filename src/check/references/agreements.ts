/** Which statements of a story say the same, by what they name in "agrees". */
import { agreesWith, denies, joinAgreeing } from '../../model/claim-graph.ts';
import { claimKey, type ClaimKey } from '../../model/claim-key.ts';
import type { Content } from '../content.ts';
import { keptAmong } from '../kept-among.ts';
import type { SoundFile } from '../sound-files.ts';

/** A statement that agrees with others or denies them, and where it stands in its event. */
export interface JoinedClaim {
  file: SoundFile<'event'>;
  index: number;
  key: ClaimKey;
  agrees: readonly ClaimKey[];
  disputes: readonly ClaimKey[];
}

const NOTHING: readonly ClaimKey[] = [];

const joinedIn = keptAmong('agreements', ({ id, record }: SoundFile<'event'>) =>
  record.claims.flatMap((claim, index) => {
    const placed = { event: record, claim };
    const joined = { index, key: claimKey(id, claim.id), agrees: agreesWith(placed), disputes: denies(placed) };
    return joined.agrees.length + joined.disputes.length > 0 ? [joined] : [];
  }),
);

/** The statements of some events that agree with others or deny them, in the order of the events. */
export const joinedClaims = (files: readonly SoundFile<'event'>[], content: Content): JoinedClaim[] =>
  files.flatMap((file) => joinedIn(file, content).map((joined) => ({ file, ...joined })));

/**
 * Statements that say the same, by what they name or by way of others.
 *
 * @returns those that agree with each statement, itself among them: one list for all of them
 */
export function agreementsAmong(written: readonly JoinedClaim[]): ReadonlyMap<ClaimKey, readonly { key: ClaimKey }[]> {
  const named = written.flatMap(({ agrees }) => agrees.map((key) => ({ key, agrees: NOTHING })));
  const byKey = new Map([...named, ...written].map((joined) => [joined.key, joined]));
  return joinAgreeing(
    [...byKey.values()],
    ({ agrees }) => agrees,
    (other) => byKey.get(other),
  );
}
