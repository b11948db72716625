/** Rules on what was changed or taken back, but for `silent-edit`, which compares with an earlier revision. */
import { saidOf } from '../model/made-public.ts';
import { clockOf, type Clock } from './clock.ts';
import type { Content } from './content.ts';
import { quote } from './quote.ts';
import type { Finding, RuleFamily } from './rule.ts';
import { at, soundFiles, type SoundFile } from './sound.ts';

function checkRetractions({ story }: Content, clock: Clock, file: SoundFile<'event'>): Finding[] {
  return file.record.claims.flatMap((claim, index): Finding[] => {
    if (!claim.retracted) return [];
    const { on } = claim.retracted;
    const place = at(file, ['claims', index, 'retracted', 'on', 'date']);
    const rule = 'retraction-unexplained';
    if (clock.bounds(on).latest === null) {
      const message = `"on" has no end in ${quote(on.date.text)}; expected the day by which it was taken back.`;
      return [{ ...place, rule, message }];
    }
    const said = saidOf(story, claim);
    if (!said || !clock.isBefore(on, said)) return [];
    const message = `The statement was taken back on ${quote(on.date.text)}, before it was made public, on ${quote(said.date.text)}.`;
    return [{ ...place, rule, message }];
  });
}

function checkOrder(clock: Clock, file: SoundFile<'event'>): Finding[] {
  const { corrections } = file.record;
  return corrections.flatMap(({ on }, index): Finding[] => {
    const before = corrections[index - 1]?.on;
    if (!before || !clock.isBefore(on, before)) return [];
    const message = `The correction of ${quote(on.date.text)} stands after that of ${quote(before.date.text)}; expected the earlier first.`;
    return [{ ...at(file, ['corrections', index, 'on', 'date']), rule: 'correction-order', message }];
  });
}

/** `retraction-unexplained` and `correction-order`. */
export const correctionRules: RuleFamily = (content) => {
  const clock = clockOf(content);
  return soundFiles(content, 'event').flatMap((file) => [
    ...checkRetractions(content, clock, file),
    ...checkOrder(clock, file),
  ]);
};
