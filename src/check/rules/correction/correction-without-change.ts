/** `correction-without-change`: readers would be told that something changed, and find the same twice. */
import { isWithheld } from '../../../model/withheld.ts';
import type { FileCheck, Finding } from '../../finding.ts';
import { inFields } from '../../sound-files.ts';
import { ofRecord } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'correction-without-change',
  family: 'correction',
  severity: 'warning',
  asks: 'was and now of a correction do not say the same.',
  example: {
    before: '- { on: 2023-06-08, claims: [closed], was: Closed., now: Closed., why: We erred. }',
    after: '- { on: 2023-06-08, claims: [closed], was: Open., now: Closed., why: We erred. }',
  },
});

const folded = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');

export const checkFile: FileCheck = ofRecord('event', (file) =>
  file.record.corrections.flatMap(({ was, now }, index): Finding[] => {
    if (isWithheld(was) || folded(was) !== folded(now)) return [];
    const message = '"was" and "now" of the correction are the same.';
    const help = 'Say in "was" what the page said before: where its words stayed, what else of it changed.';
    return [{ ...inFields(file, ['corrections', index, 'now']), rule: 'correction-without-change', message, help }];
  }),
);
