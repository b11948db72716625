/** `agrees-and-disputes`: nobody denies in one statement what that statement says itself. */
import type { Finding, RuleCheck } from '../../finding.ts';
import { agreementsAmong, joinedClaims } from '../../references/agreements.ts';
import { inFields, soundFiles } from '../../sound-files.ts';
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

export const check: RuleCheck = (content) => {
  const written = joinedClaims(soundFiles(content, 'event'), content);
  const groups = agreementsAmong(written);
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
