/** `agrees-and-disputes`: nobody denies in one statement what that statement says itself. */
import { agreesWith, denies, joinAgreeing } from '../../../model/claim-graph.ts';
import { claimKey, type ClaimKey } from '../../../model/claim-key.ts';
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

const NOTHING: readonly ClaimKey[] = [];

/** The statements of an event that agree with others or deny them. */
const joinedIn = keptAmong('agreements', ({ id, record }: SoundFile<'event'>) =>
  record.claims.flatMap((claim, index) => {
    const placed = { event: record, claim };
    const joined = { index, key: claimKey(id, claim.id), agrees: agreesWith(placed), disputes: denies(placed) };
    return joined.agrees.length + joined.disputes.length > 0 ? [joined] : [];
  }),
);

export const check: RuleCheck = (content) => {
  const written = soundFiles(content, 'event').flatMap((file) =>
    joinedIn(file, content).map((joined) => ({ file, ...joined })),
  );
  const named = written.flatMap(({ agrees }) => agrees.map((key) => ({ key, agrees: NOTHING })));
  const byKey = new Map([...named, ...written].map((joined) => [joined.key, joined]));
  const groups = joinAgreeing(
    [...byKey.values()],
    ({ agrees }) => agrees,
    (other) => byKey.get(other),
  );
  return written.flatMap(({ file, index, key, agrees, disputes }) =>
    disputes.flatMap((denied, position): Finding[] => {
      const same = groups.get(key);
      // That it denies itself has its own message.
      if (denied === key || same === undefined || groups.get(denied) !== same) return [];
      const chain = agrees.includes(denied) ? '' : ', by way of others';
      const message = `The statement denies ${asWritten(denied)}, which by "agrees" says the same${chain}.`;
      const help =
        'Take "disputes" or "agrees" away. What agrees with one statement agrees with all that say the same.';
      const place = inFields(file, ['claims', index, 'disputes', position]);
      return [{ ...place, rule: 'agrees-and-disputes', message, help }];
    }),
  );
};
