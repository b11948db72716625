/** Corrections stand in the order of their dates. */
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { clockOf, type Clock } from '../clock.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'correction-order',
  family: 'correction',
  severity: 'error',
  asks: 'Corrections stand in the order of their dates.',
  example: {
    before:
      '- { on: 2023-06-09, claims: [closed], was: Open., now: Closed., why: We erred. }\n- { on: 2023-06-08, claims: [waiting], was: Ten., now: Twelve., why: We erred. }',
    after:
      '- { on: 2023-06-08, claims: [waiting], was: Ten., now: Twelve., why: We erred. }\n- { on: 2023-06-09, claims: [closed], was: Open., now: Closed., why: We erred. }',
  },
});

function checkOrder(clock: Clock, file: SoundFile<'event'>): Finding[] {
  const { corrections } = file.record;
  return corrections.flatMap(({ on }, index): Finding[] => {
    const before = corrections[index - 1]?.on;
    if (!before || !clock.isBefore(on, before)) return [];
    const message = `The correction of ${asWritten(on.date.text)} stands after that of ${asWritten(before.date.text)}; expected the earlier first.`;
    return [{ ...inFields(file, ['corrections', index, 'on', 'date']), rule: 'correction-order', message }];
  });
}

export const check: RuleCheck = (content) => {
  const clock = clockOf(content);
  return soundFiles(content, 'event').flatMap((file) => checkOrder(clock, file));
};
