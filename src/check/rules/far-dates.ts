/**
 * Dates that look mistyped by years: one day that lies alone, far from every other date of the story, in a record
 * whose other dates do not. A story may reach over centuries; a record rarely reaches over one gap of them.
 */
import { yearsAfter } from '../../model/calendar.ts';
import { onceEach } from '../../model/once-each.ts';
import type { When } from '../../model/when.ts';
import type { Content, DataPath } from '../content.ts';
import { answeredByAll, keptAmong } from '../kept-among.ts';
import { inFields, soundFiles, type FilePlace, type SoundFile } from '../sound-files.ts';
import { clockOf } from './clock.ts';

/** A date of a record, and its place. */
export interface Dated {
  when: When;
  place: () => FilePlace;
}

type Dating = SoundFile<'source'> | SoundFile<'event'>;

/** A date of a record, and where it is written. */
export type WrittenDate = readonly [when: When, path: DataPath];

function writtenIn(file: Dating): (readonly [when: When | undefined, path: DataPath])[] {
  if (file.type === 'source') {
    const { published, written, accessed, gone, corrected } = file.record;
    return [
      [published, ['published', 'date']],
      [written, ['written', 'date']],
      [accessed, ['accessed', 'date']],
      [gone?.on, ['gone', 'on', 'date']],
      ...corrected.map(({ on }, index) => [on, ['corrected', index, 'on', 'date']] as const),
    ];
  }
  const { when, claims } = file.record;
  return [
    [when, ['when', 'date']],
    ...claims.flatMap(
      ({ said, written, retracted, named }, index) =>
        [
          [said, ['claims', index, 'said', 'date']],
          [written, ['claims', index, 'written', 'date']],
          [retracted?.on, ['claims', index, 'retracted', 'on', 'date']],
          [named?.on, ['claims', index, 'named', 'on', 'date']],
        ] as const,
    ),
  ];
}

/** The dates of a record that tell when something was done, said, taken back or read; not those of our own work on it. */
export const datesIn = (file: Dating): WrittenDate[] =>
  writtenIn(file).flatMap(([when, path]): WrittenDate[] => (when ? [[when, path]] : []));

/** When that was, in milliseconds since 1970. */
const timesIn = keptAmong('times', (file: Dating, content) => {
  const clock = clockOf(content);
  return datesIn(file).map(([when]) => {
    const { earliest, latest } = clock.bounds(when);
    return earliest ?? latest ?? 0;
  });
});

const isFarAfter = (late: number, early: number): boolean => late > yearsAfter(early, 10);

/** Whether a date is a day or an hour about which the editor says nothing more; a year or a month is written on purpose. */
const isBareDay = ({ date, note }: When): boolean =>
  note === undefined && ['day', 'minute'].includes((date.start ?? date.end)?.precision ?? '');

/** No ten years have fewer days. In milliseconds. */
const TEN_YEARS = 3650 * 86_400_000;

/** Whether nowhere in a story, of which the times are given in order, ten years pass without a date. */
const isWithoutGap = (times: Float64Array): boolean =>
  times.every((time, at) => at === 0 || time - (times[at - 1] ?? time) < TEN_YEARS);

/** A date by the number of its place among those of its record. */
interface Timed {
  record: number;
  at: number;
  time: number;
}

function findFar(content: Content): ReadonlyMap<When, Dated> {
  const files: readonly Dating[] = [...soundFiles(content, 'source'), ...soundFiles(content, 'event')];
  const times = files.map((file) => timesIn(file, content));
  if (isWithoutGap(Float64Array.from(times.flat()).toSorted())) return new Map();
  const all = times
    .flatMap((ofRecord, record) => ofRecord.map((time, at): Timed => ({ record, at, time })))
    .toSorted((a, b) => a.time - b.time);
  const alone = all.filter(({ time }, at) => {
    const [before, after] = [all[at - 1], all[at + 1]];
    return (!before || isFarAfter(time, before.time)) && (!after || isFarAfter(after.time, time));
  });
  const far = [...Map.groupBy(alone, ({ record }) => record)].flatMap(([record, [one, ...others]]) => {
    const file = files[record];
    if (!file || !one || others.length > 0 || (times[record]?.length ?? 0) < 2) return [];
    const [when, path] = datesIn(file)[one.at] ?? [];
    return when && path && isBareDay(when) ? [[when, { when, place: () => inFields(file, path) }] as const] : [];
  });
  return new Map(far);
}

/** The dates that look mistyped by years, by themselves. Found once for some content. */
export const farDates = onceEach(findFar);

const askedFar = answeredByAll<null, ReadonlyMap<When, Dated>>({
  name: 'far dates',
  answer: farDates,
  mark: (far) => JSON.stringify(Array.from(far.values(), ({ place }) => place())),
});

/** Whether a date looks mistyped by years. */
export const isFar = (content: Content, when: When): boolean => askedFar(content, null).has(when);
