/** `future-date`: what was done, said or read on a day that is still to come. */
import type { When } from '../../../model/when.ts';
import type { Content, DataPath } from '../../content.ts';
import type { Finding } from '../../finding.ts';
import { keptAmong } from '../../kept-among.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { clockOf } from '../clock.ts';
import { datesIn, farDates, type WrittenDate } from '../far-dates.ts';
import { datesRuledOut } from '../ruled-out.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'future-date',
  family: 'time',
  severity: 'warning',
  asks: 'Nothing was said, published, read, checked or corrected on a day that is still to come.',
  example: {
    before: 'checked: 2123-06-09',
    after: 'checked: 2023-06-09',
  },
});

type Dating = SoundFile<'source'> | SoundFile<'event'>;

const dated = (when: When | undefined, ...path: DataPath): WrittenDate[] => (when ? [[when, [...path, 'date']]] : []);

/** Of an event, our own work on it too, and not when it takes place: that may have been announced. */
function doneIn(file: Dating): WrittenDate[] {
  if (file.type === 'source') return datesIn(file);
  const { when, checked, withdrawn, corrections } = file.record;
  return [
    ...datesIn(file).filter(([date]) => date !== when),
    ...dated(checked, 'checked'),
    ...dated(withdrawn?.on, 'withdrawn', 'on'),
    ...corrections.flatMap(({ on }, index) => dated(on, 'corrections', index, 'on')),
  ];
}

/** When the last of them begins, in milliseconds since 1970. */
const lastIn = keptAmong('last of what was done', (file: Dating, content): number => {
  const clock = clockOf(content);
  return doneIn(file).reduce((last, [when]) => Math.max(last, clock.bounds(when).earliest ?? 0), 0);
});

/** A day begins so much earlier elsewhere on earth. In milliseconds. */
const FARTHEST_ZONE = 14 * 3_600_000;

/**
 * Dates that are still to come: nothing can be said, read or corrected then. Of those that look mistyped by years, or that
 * another date rules out, other rules tell.
 *
 * @param now in milliseconds since 1970: who builds the site does not look at the hour, who writes for it may
 */
export function futureDates(content: Content, now: number): Finding[] {
  const isToCome = (time: number): boolean => time > now + FARTHEST_ZONE;
  const clock = clockOf(content);
  const files: readonly Dating[] = [...soundFiles(content, 'source'), ...soundFiles(content, 'event')];
  const isDoubtful = (when: When): boolean =>
    isToCome(clock.bounds(when).earliest ?? -Infinity) &&
    // Who says more of it knows: an issue may be dated ahead.
    when.note === undefined &&
    !farDates(content).has(when) &&
    !datesRuledOut(content).has(when);
  return files
    .filter((file) => isToCome(lastIn(file, content)))
    .flatMap((file) =>
      doneIn(file)
        .filter(([when]) => isDoubtful(when))
        .map(([when, path]) => ({
          ...inFields(file, path),
          rule: 'future-date',
          message: `The date ${asWritten(when.date.text)} is still to come.`,
          help: `Correct it, or the clock of this computer. Where a document is dated ahead, say so: { date: ${when.date.text}, note: … }.`,
        })),
    );
}
