/** Corrections stand in the order of their dates. */
import type { Content } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inFields, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofRecordAmong } from '../among.ts';
import { clockOf } from '../clock.ts';
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

function checkOrder(file: SoundFile<'event'>, content: Content): Finding[] {
  const clock = clockOf(content);
  const { corrections } = file.record;
  return corrections.flatMap(({ on }, index): Finding[] => {
    const before = corrections[index - 1]?.on;
    if (!before || !clock.isBefore(on, before)) return [];
    const message = `The correction of ${asWritten(on.date.text)} stands after that of ${asWritten(before.date.text)}; expected the earlier first.`;
    return [{ ...inFields(file, ['corrections', index, 'on', 'date']), rule: 'correction-order', message }];
  });
}

export const checkAmong: AmongCheck = ofRecordAmong('event', checkOrder);
