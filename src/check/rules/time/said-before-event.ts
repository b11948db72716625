/** Statements that were made public before their event began. */
import { saidOf } from '../../../model/made-public.ts';
import type { Content, DataPath } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { clockOf } from '../clock.ts';
import { farDates } from '../far-dates.ts';
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
function checkBefore(content: Content, file: SoundFile<'event'>): Finding[] {
  const clock = clockOf(content);
  const far = farDates(content);
  const early = file.record.claims.flatMap((claim, index) => {
    const said = saidOf(content.story, claim);
    const isFar = said && (far.has(said) || far.has(file.record.when));
    return said && !isFar && clock.isBefore(said, file.record.when) ? [{ index, said }] : [];
  });
  const [first, ...others] = early;
  if (!first) return [];
  const message =
    `The statement was made public on ${asWritten(first.said.date.text)}, before the event began, ` +
    `on ${asWritten(file.record.when.date.text)}.`;
  const more = others.length > 0 ? `So ${others.length === 1 ? 'was another' : `were ${others.length} more`}. ` : '';
  const help = `${more}That is right for an announcement. Otherwise correct the date of the event, or "said".`;
  const path: DataPath = ['claims', first.index, 'said', 'date'];
  return [{ ...inFields(file, path), rule: 'said-before-event', message, help }];
}

export const check: RuleCheck = (content) => soundFiles(content, 'event').flatMap((file) => checkBefore(content, file));
