/**
 * Dates that look mistyped by years: one day that lies alone, far from every other date of the story, in a record
 * whose other dates do not. A story may reach over centuries; a record rarely reaches over one gap of them.
 */
import { yearsAfter } from '../../model/calendar.ts';
import { onceEach } from '../../model/once-each.ts';
import type { When } from '../../model/when.ts';
import type { Content, DataPath } from '../content.ts';
import { answeredByAll } from '../kept-among.ts';
import { inFields, soundFiles, type FilePlace } from '../sound-files.ts';
import { clockOf } from './clock.ts';

/** A date of a record, and where it is written. */
export interface Dated {
  when: When;
  place: () => FilePlace;
}

type WrittenDate = readonly [when: When | undefined, path: DataPath];

/** The dates of each record that tell when something was done, said or read; not those of our own work on it. */
function datesByRecord(content: Content): Dated[][] {
  const sources = soundFiles(content, 'source').map((file) => {
    const { published, written, accessed, gone, corrected } = file.record;
    const dates: WrittenDate[] = [
      [published, ['published', 'date']],
      [written, ['written', 'date']],
      [accessed, ['accessed', 'date']],
      [gone?.on, ['gone', 'on', 'date']],
      ...corrected.map(({ on }, index): WrittenDate => [on, ['corrected', index, 'on', 'date']]),
    ];
    return { file, dates };
  });
  const events = soundFiles(content, 'event').map((file) => {
    const { when, claims } = file.record;
    const dates: WrittenDate[] = [
      [when, ['when', 'date']],
      ...claims.flatMap(({ said, written }, index): WrittenDate[] => [
        [said, ['claims', index, 'said', 'date']],
        [written, ['claims', index, 'written', 'date']],
      ]),
    ];
    return { file, dates };
  });
  return [...sources, ...events].map(({ file, dates }) =>
    dates.flatMap(([when, path]) => (when ? [{ when, place: () => inFields(file, path) }] : [])),
  );
}

const isFarAfter = (late: number, early: number): boolean => late > yearsAfter(early, 10);

/** Whether a date is a day or an hour about which the editor says nothing more; a year or a month is written on purpose. */
const isBareDay = ({ date, note }: When): boolean =>
  note === undefined && ['day', 'minute'].includes((date.start ?? date.end)?.precision ?? '');

/** No ten years have fewer days. In milliseconds. */
const TEN_YEARS = 3650 * 86_400_000;

/** Whether nowhere in a story, of which the times are given in order, ten years pass without a date. */
const isWithoutGap = (times: Float64Array): boolean =>
  times.every((time, at) => at === 0 || time - (times[at - 1] ?? time) < TEN_YEARS);

function findFar(content: Content): ReadonlyMap<When, Dated> {
  const clock = clockOf(content);
  const records = datesByRecord(content);
  const timed = records.flat().map((dated) => {
    const { earliest, latest } = clock.bounds(dated.when);
    return { dated, time: earliest ?? latest ?? 0 };
  });
  if (isWithoutGap(Float64Array.from(timed, ({ time }) => time).toSorted())) return new Map();
  const all = timed.toSorted((a, b) => a.time - b.time);
  const alone = new Set(
    all.flatMap(({ dated, time }, at) => {
      const [before, after] = [all[at - 1], all[at + 1]];
      const isAlone = (!before || isFarAfter(time, before.time)) && (!after || isFarAfter(after.time, time));
      return isAlone ? [dated] : [];
    }),
  );
  const far = records.flatMap((dates) => {
    const [one, ...others] = dates.filter((dated) => alone.has(dated));
    return one && others.length === 0 && dates.length > 1 && isBareDay(one.when) ? [[one.when, one] as const] : [];
  });
  return new Map(far);
}

/** The dates that look mistyped by years, by themselves. Found once for some content. */
export const farDates = onceEach(findFar);

/** Whether a date looks mistyped by years. */
export const isFar = answeredByAll((content: Content, when: When): boolean => farDates(content).has(when));
