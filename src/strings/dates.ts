/** Dates in words, never more exact than they were written. Each language gives the words, this file puts them together. */
import type { Locale } from 'date-fns/locale';
import { pointIn, type Station } from '../model/bounds.ts';
import { nextDay, weekdayOf, type Day } from '../model/calendar.ts';
import type { DatePoint, Part, When } from '../model/when.ts';

/** Text, or a time with its machine-readable form for `<time datetime>`. */
export type Segment = string | { datetime: string; text: string };

/** What a language says about dates. */
export interface DateWords {
  /** Names of months and weekdays, in the form that they have within a date, and by themselves. */
  names: Pick<Locale['localize'], 'month' | 'day'>;
  parts: Record<Part, string>;
  /** Each takes what is already worded. */
  dayMonth(day: number, month: string): string;
  withYear(date: string, year: number): string;
  withWeekday(weekday: string, date: string): string;
  partOf(part: Part, date: string, nextDay: string): Segment[];
  at(time: string, date: string): string;
  about(date: string): string;
  uncertain(date: string): string;
  /** What joins the ends of an interval that lasted, and of one within which something happened. */
  lasted: { before: string; between: string };
  within: { before: string; between: string };
  ongoing(start: Segment): Segment[];
  by(end: Segment): Segment[];
  hourNotGiven: string;
}

export interface DateStrings {
  /** In full, with the weekday and a capital: "Sunday 4 June 2023". */
  full(when: When): Segment[];
  /** In full, as text and without the weekday: "4 June 2023". */
  short(when: When): string;
  hourNotGiven: string;
  /** Within its station of the timeline: "afternoon", "17:00", "hour not given". */
  inStation(when: When): Segment[];
  /** The heading of a station: "Sunday" and "4 June", with the year apart. */
  station(station: Pick<Station, 'key' | 'precision'>): { weekday: string | null; short: string; full: string };
  /** A calendar day as text: "4 June 2023". */
  day(day: string): string;
  /** A calendar day with a short weekday apart: "Sun" and "4 June". */
  dayBrief(day: string): { weekday: string; date: string };
  /** A month as text: "June 2023". */
  month(month: string): string;
}

type Month = Parameters<DateWords['names']['month']>[0];
type Weekday = Parameters<DateWords['names']['day']>[0];
/** Within a date, or by itself: `4 червня`, `червень`. */
type Context = 'formatting' | 'standalone';

const pad = (value: number): string => String(value).padStart(2, '0');

const dayOf = ({ year, month, day }: DatePoint): Day => `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;

/** An offset from UTC: "+02:00". */
function offsetText(offset: number): string {
  const minutes = Math.abs(Math.round(offset));
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** What a clock shows; where it showed that twice, with its offset then. */
const clock = ({ hour, minute, offset, twice }: DatePoint): string =>
  `${pad(hour)}:${pad(minute)}${twice ? ` (UTC${offsetText(offset)})` : ''}`;

/** The text of a `<time>`'s `datetime` as HTML takes it: as precise as it was written. */
function datetimeOf(point: DatePoint): string {
  if (point.precision !== 'minute') return dayOf(point).slice(0, { year: 4, month: 7, day: 10 }[point.precision]);
  return `${dayOf(point)}T${pad(point.hour)}:${pad(point.minute)}${offsetText(point.offset)}`;
}

/** With its first letter a capital. */
function capitalised(segments: readonly Segment[]): Segment[] {
  const [first, ...rest] = segments;
  if (first === undefined) return [];
  const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return [typeof first === 'string' ? upper(first) : { ...first, text: upper(first.text) }, ...rest];
}

/** Puts segments together as plain text. */
export function plain(segments: readonly Segment[]): string {
  return segments.map((segment) => (typeof segment === 'string' ? segment : segment.text)).join('');
}

/**
 * The date phrases of one language.
 *
 * @param timezone the IANA zone in which clock times are shown, that of `site.yaml`
 */
export function makeDates(words: DateWords, timezone: string): DateStrings {
  const local = (point: DatePoint): DatePoint => pointIn(timezone, point);
  const monthName = ({ month }: DatePoint, context: Context): string =>
    words.names.month((month - 1) as Month, { width: 'wide', context });
  const weekdayName = ({ year, month, day }: DatePoint, context: Context, width: 'wide' | 'abbreviated'): string =>
    words.names.day(weekdayOf(year, month, day) as Weekday, { width, context });
  const dateText = (point: DatePoint, style: { year: boolean; weekday: boolean }): string => {
    if (point.precision === 'year') return String(point.year);
    const bare =
      point.precision === 'month'
        ? monthName(point, 'standalone')
        : words.dayMonth(point.day, monthName(point, 'formatting'));
    const dated = style.year ? words.withYear(bare, point.year) : bare;
    if (!style.weekday || point.precision === 'month') return dated;
    return words.withWeekday(weekdayName(point, 'formatting', 'wide'), dated);
  };
  const pointText = (point: DatePoint, style: { year: boolean; weekday: boolean }): string => {
    const date = dateText(point, style);
    const timed = point.precision === 'minute' ? words.at(clock(point), date) : date;
    const about = point.approximate ? words.about(timed) : timed;
    return point.uncertain ? words.uncertain(about) : about;
  };
  const segment = (point: DatePoint, text: string): Segment =>
    point.approximate || point.uncertain ? text : { datetime: datetimeOf(point), text };

  const sameDay = (a: DatePoint, b: DatePoint): boolean => a.year === b.year && a.month === b.month && a.day === b.day;
  const interval = (when: When, start: DatePoint, end: DatePoint, weekday: boolean): Segment[] => {
    const link = words[when.extent];
    const isClock = start.precision === 'minute' && end.precision === 'minute' && sameDay(start, end);
    const first = isClock
      ? clock(start)
      : start.precision === 'day' && end.precision === 'day' && start.year === end.year
        ? start.month === end.month && !weekday
          ? String(start.day)
          : pointText(start, { year: false, weekday })
        : pointText(start, { year: true, weekday });
    return [link.before, segment(start, first), link.between, segment(end, pointText(end, { year: true, weekday }))];
  };
  const nextDayText = (point: DatePoint): string =>
    dateText(asPoint(nextDay(dayOf(point))), { year: true, weekday: false });
  const phrase = (when: When, weekday: boolean): Segment[] => {
    const start = when.date.start && local(when.date.start);
    const end = when.date.end && local(when.date.end);
    const style = { year: true, weekday };
    if (start && when.part) {
      return words
        .partOf(when.part, dateText(start, style), nextDayText(start))
        .map((part) => (typeof part === 'string' ? part : segment(start, part.text)));
    }
    if (!when.date.interval) return start ? [segment(start, pointText(start, style))] : [];
    if (start && end) return interval(when, start, end, weekday).filter((part) => part !== '');
    if (start) return words.ongoing(segment(start, pointText(start, style)));
    return end ? words.by(segment(end, pointText(end, style))) : [];
  };
  const inStation = (when: When): Segment[] => {
    const start = when.date.start && local(when.date.start);
    if (when.date.interval && !(start?.precision === 'minute')) return phrase(when, false);
    if (start && when.part === 'night') return phrase(when, false);
    if (start && when.part) return [segment(start, words.parts[when.part])];
    if (start?.precision === 'minute') {
      const end = when.date.end && local(when.date.end);
      const from = segment(start, clock(start));
      if (!when.date.interval) return [from];
      if (!end) return words.ongoing(from);
      const until = segment(
        end,
        sameDay(start, end) ? clock(end) : pointText(end, { year: end.year !== start.year, weekday: false }),
      );
      return [words[when.extent].before, from, words[when.extent].between, until].filter((part) => part !== '');
    }
    return [words.hourNotGiven];
  };
  const asPoint = (key: string): DatePoint => {
    const [year = 0, month, day] = key.split('-').map(Number);
    const precision = day ? 'day' : month ? 'month' : 'year';
    return {
      precision,
      year,
      month: month ?? 1,
      day: day ?? 1,
      hour: 0,
      minute: 0,
      offset: 0,
      approximate: false,
      uncertain: false,
    };
  };
  const dates: DateStrings = {
    hourNotGiven: words.hourNotGiven,
    full: (when) => capitalised(phrase(when, true)),
    short: (when) => plain(phrase(when, false)),
    inStation: (when) => capitalised(inStation(when)),
    station: ({ key }) => {
      const point = asPoint(key);
      return {
        weekday: point.precision === 'day' ? weekdayName(point, 'standalone', 'wide') : null,
        short: dateText(point, { year: point.precision !== 'day', weekday: false }),
        full: dateText(point, { year: true, weekday: false }),
      };
    },
    day: (day) => dateText(asPoint(day), { year: true, weekday: false }),
    dayBrief: (day) => ({
      weekday: weekdayName(asPoint(day), 'standalone', 'abbreviated'),
      date: dateText(asPoint(day), { year: false, weekday: false }),
    }),
    month: (month) => dateText(asPoint(month), { year: true, weekday: false }),
  };
  return dates;
}
