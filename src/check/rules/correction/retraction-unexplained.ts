/** Rules on what was changed or taken back, but for `silent-edit`, which compares with an earlier revision. */
import { saidOf } from '../../../model/origin.ts';
import { clockOf, type Clock } from '../clock.ts';
import type { Content } from '../../content.ts';
import { asWritten } from '../../words/as-written.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles, type SoundFile } from '../sound-files.ts';

function checkRetractions({ story }: Content, clock: Clock, file: SoundFile<'event'>): Finding[] {
  return file.record.claims.flatMap((claim, index): Finding[] => {
    if (!claim.retracted) return [];
    const { on } = claim.retracted;
    const place = inFields(file, ['claims', index, 'retracted', 'on', 'date']);
    const rule = 'retraction-unexplained';
    if (clock.bounds(on).latest === null) {
      const message = `"on" has no end in ${asWritten(on.date.text)}; expected the day by which it was taken back.`;
      return [{ ...place, rule, message }];
    }
    const said = saidOf(story, claim);
    if (!said || !clock.isBefore(on, said)) return [];
    const message = `The statement was taken back on ${asWritten(on.date.text)}, before it was made public, on ${asWritten(said.date.text)}.`;
    return [{ ...place, rule, message }];
  });
}

function checkOrder(clock: Clock, file: SoundFile<'event'>): Finding[] {
  const { corrections } = file.record;
  return corrections.flatMap(({ on }, index): Finding[] => {
    const before = corrections[index - 1]?.on;
    if (!before || !clock.isBefore(on, before)) return [];
    const message = `The correction of ${asWritten(on.date.text)} stands after that of ${asWritten(before.date.text)}; expected the earlier first.`;
    return [{ ...inFields(file, ['corrections', index, 'on', 'date']), rule: 'correction-order', message }];
  });
}

/** `retraction-unexplained` and `correction-order`. */
export const correctionRules: RuleCheck = (content) => {
  const clock = clockOf(content);
  return soundFiles(content, 'event').flatMap((file) => [
    ...checkRetractions(content, clock, file),
    ...checkOrder(clock, file),
  ]);
};
