/** Corrections stand in the order of their dates, and none, nor a withdrawal, is earlier than what it is of. */
import { saidOf } from '../../../model/made-public.ts';
import type { When } from '../../../model/when.ts';
import type { Claim, EventRecord } from '../../../model/record.ts';
import type { Content, DataPath } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inFields, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofRecordAmong } from '../among.ts';
import { clockOf, type Clock } from '../clock.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'correction-order',
  family: 'correction',
  severity: 'error',
  asks: 'Corrections stand in the order of their dates, and after what they correct was public.',
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

/**
 * When the first of some statements was made public; `null` where it may have been by a day.
 *
 * @param said when each of them was
 */
function firstAfter(on: When, said: readonly (When | null)[], clock: Clock): When | null {
  const after = said.filter((date) => date !== null).filter((date) => clock.isBefore(on, date));
  const earliest = (date: When): number => clock.bounds(date).earliest ?? -Infinity;
  return after.length < said.length ? null : (after.toSorted((a, b) => earliest(a) - earliest(b))[0] ?? null);
}

/** The statements that a correction was the last to correct: later ones may put another document in the place of theirs. */
function lastCorrectedBy({ corrections, claims }: EventRecord, index: number): Claim[] {
  const ids = corrections[index]?.claims ?? [];
  const later = corrections.slice(index + 1).flatMap(({ claims: named }) => named);
  if (ids.length === 0) return later.length > 0 ? [] : claims;
  return claims.filter(({ id }) => ids.includes(id) && !later.includes(id));
}

function checkPublic(file: SoundFile<'event'>, content: Content): Finding[] {
  const clock = clockOf(content);
  const { record } = file;
  const { corrections, claims, withdrawn } = record;
  const early = (on: When, of: readonly Claim[], path: DataPath, what: string): Finding[] => {
    const first = firstAfter(
      on,
      of.map((claim) => saidOf(content.story, claim)),
      clock,
    );
    if (!first) return [];
    const message = `${what} is of ${asWritten(on.date.text)}, before what it is about was made public, on ${asWritten(first.date.text)}.`;
    const help =
      'Correct "on" here, or the date of what it is about: "said" of the statement, or "published" of its source.';
    return [{ ...inFields(file, [...path, 'on', 'date']), rule: 'correction-order', message, help }];
  };
  return [
    ...corrections.flatMap(({ on }, index) =>
      early(on, lastCorrectedBy(record, index), ['corrections', index], 'The correction'),
    ),
    ...(withdrawn && corrections.length === 0 ? early(withdrawn.on, claims, ['withdrawn'], 'The withdrawal') : []),
  ];
}

export const checkAmong: AmongCheck = ofRecordAmong('event', (file, content) => [
  ...checkOrder(file, content),
  ...checkPublic(file, content),
]);
