/** Statements that were made public before their event began. */
import { saidOf } from '../../../model/made-public.ts';
import type { Content, DataPath } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inFields, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofRecordAmong } from '../among.ts';
import { clockOf } from '../clock.ts';
import { isFar } from '../far-dates.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'said-before-event',
  family: 'time',
  severity: 'warning',
  asks: 'A statement is rarely made public before the event began.',
  example: {
    before: 'said: 2023-06-04',
    after: 'said: 2023-06-05',
    where: 'its event began on 5 June',
  },
});

/**
 * Told once for an event: a date that is wrong makes all of its statements look too early. Of a date that is wrong by
 * years `far-date` tells.
 */
function checkBefore(file: SoundFile<'event'>, content: Content): Finding[] {
  const clock = clockOf(content);
  const early = file.record.claims.flatMap((claim, index) => {
    // Who announces or orders something speaks before it comes to pass.
    if (claim.act !== undefined && file.record.kind === 'happening') return [];
    // Somebody looked: a forecast, or what was said of it the day before.
    if (claim.said?.note !== undefined) return [];
    const said = saidOf(content.story, claim);
    if (!said || !clock.isBefore(said, file.record.when)) return [];
    return isFar(content, said) || isFar(content, file.record.when) ? [] : [{ index, said }];
  });
  const [first, ...others] = early;
  if (!first) return [];
  const message =
    `The statement was made public on ${asWritten(first.said.date.text)}, before the event began, ` +
    `on ${asWritten(file.record.when.date.text)}.`;
  const more = others.length > 0 ? `So ${others.length === 1 ? 'was another' : `were ${others.length} more`}. ` : '';
  const help = `${more}That is right for an announcement, which is "reported" with "by" and "act: announcement". If it was foretold or spoken of otherwise, say so in a note: said: { date: ${first.said.date.text}, note: … }. Else correct the date of the event, or "said".`;
  const path: DataPath = ['claims', first.index, 'said', 'date'];
  return [{ ...inFields(file, path), rule: 'said-before-event', message, help }];
}

export const checkAmong: AmongCheck = ofRecordAmong('event', checkBefore);
