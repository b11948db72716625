/** `agrees-and-disputes`: nobody denies in one statement what that statement says itself. */
import { claimKey, resolveClaimRef, type ClaimKey } from '../../../model/claim-key.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { keptAmong } from '../../kept-among.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'agrees-and-disputes',
  family: 'claim',
  severity: 'error',
  asks: 'No statement denies one that says the same as itself.',
  example: {
    before: 'agrees: [bridge-closed#closed]\ndisputes: [bridge-closed#closed]',
    after: 'agrees: [bridge-closed#closed]',
  },
});

/** The statements of an event that agree with others or deny them. */
const joinedIn = keptAmong('agreements', ({ id, record }: SoundFile<'event'>) =>
  record.claims.flatMap((claim, index) => {
    const keysOf = (references: readonly string[]): ClaimKey[] =>
      references.map((reference) => resolveClaimRef(id, reference));
    const joined = {
      index,
      key: claimKey(id, claim.id),
      agrees: keysOf(claim.agrees),
      disputes: keysOf(claim.disputes),
    };
    return joined.agrees.length + joined.disputes.length > 0 ? [joined] : [];
  }),
);

/** For each statement that agrees with others, one of all that say the same: `agrees` works both ways and along chains. */
function firstOfSame(written: readonly { key: ClaimKey; agrees: readonly ClaimKey[] }[]): Map<ClaimKey, ClaimKey> {
  const neighbours = new Map<ClaimKey, ClaimKey[]>();
  const join = (one: ClaimKey, other: ClaimKey): void => {
    const known = neighbours.get(one);
    if (known) known.push(other);
    else neighbours.set(one, [other]);
  };
  for (const { key, agrees } of written) {
    for (const other of agrees) {
      join(key, other);
      join(other, key);
    }
  }
  const first = new Map<ClaimKey, ClaimKey>();
  for (const key of neighbours.keys()) {
    if (first.has(key)) continue;
    const same = new Set([key]);
    for (const one of same) {
      first.set(one, key);
      for (const other of neighbours.get(one) ?? []) same.add(other);
    }
  }
  return first;
}

export const check: RuleCheck = (content) => {
  const written = soundFiles(content, 'event').flatMap((file) =>
    joinedIn(file, content).map((joined) => ({ file, ...joined })),
  );
  const first = firstOfSame(written);
  return written.flatMap(({ file, index, key, agrees, disputes }) =>
    disputes.flatMap((denied, position): Finding[] => {
      const same = first.get(key);
      // That it denies itself has its own message.
      if (denied === key || same === undefined || first.get(denied) !== same) return [];
      const chain = agrees.includes(denied) ? '' : ', by way of others';
      const message = `The statement denies ${asWritten(denied)}, which by "agrees" says the same${chain}.`;
      const help =
        'Take "disputes" or "agrees" away. What agrees with one statement agrees with all that say the same.';
      const place = inFields(file, ['claims', index, 'disputes', position]);
      return [{ ...place, rule: 'agrees-and-disputes', message, help }];
    }),
  );
};
