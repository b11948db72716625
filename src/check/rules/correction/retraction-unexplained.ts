/**
 * A statement taken back says when, by whom and why, and was public before. Which of its fields are missing is found
 * where those of other mappings are, in `missing-field.ts`.
 */
import { saidOf } from '../../../model/made-public.ts';
import type { Content } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inFields, type FilePlace, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofRecordAmong } from '../among.ts';
import { clockOf } from '../clock.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'retraction-unexplained',
  family: 'correction',
  severity: 'error',
  asks: 'A statement taken back says when, by whom and why.',
  example: {
    before: 'retracted: { on: 2023-06-08, by: The paper }',
    after: 'retracted: { on: 2023-06-08, by: The paper, note: Its issue of 8 June says so. }',
  },
});

function checkRetractions(file: SoundFile<'event'>, content: Content): Finding[] {
  const clock = clockOf(content);
  const { story } = content;
  return file.record.claims.flatMap((claim, index): Finding[] => {
    if (!claim.retracted) return [];
    const { on } = claim.retracted;
    const place = (): FilePlace => inFields(file, ['claims', index, 'retracted', 'on', 'date']);
    const rule = 'retraction-unexplained';
    if (clock.bounds(on).latest === null) {
      const message = `"on" has no end in ${asWritten(on.date.text)}; expected the day by which it was taken back.`;
      return [{ ...place(), rule, message, help: 'For example 2023-06-08, or ../2023-06-08 where no more is known.' }];
    }
    const said = saidOf(story, claim);
    if (!said || !clock.isBefore(on, said)) return [];
    const message = `The statement was taken back on ${asWritten(on.date.text)}, before it was made public, on ${asWritten(said.date.text)}.`;
    const help =
      'Correct one of the two dates: "on" here, "said" of the statement, or "published" in the file of its source.';
    return [{ ...place(), rule, message, help }];
  });
}

export const checkAmong: AmongCheck = ofRecordAmong('event', checkRetractions);
