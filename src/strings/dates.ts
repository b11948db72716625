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
  dayMonth(day: number | string, month: string): string;
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
  /** The same of an event, in a timeline. */
  reportedBy(end: Segment): Segment[];
}

export interface DateStrings {
  /** In full, with the weekday and a capital: "Sunday 4 June 2023". */
  full(when: When): Segment[];
  /** In full, as text and without the weekday: "4 June 2023". */
  short(when: When): string;
  /** Within its station of the timeline, whose year it leaves out: "Afternoon", "17:00"; nothing for the day itself. */
  inStation(when: When): Segment[];
  /** The heading of a station: "Sunday" and "4 June", with the year apart. */
  station(station: Pick<Station, 'key' | 'precision'>): { weekday: string | null; short: string; full: string };
  /** A calendar day as text: "4 June 2023". */
  day(day: string): string;
  /** A calendar day with a short weekday and the number of the day apart: "Sun", and "", "4", " June". */
  dayBrief(day: string): { weekday: string; date: string; before: string; number: string; after: string };
  /** The first and the last of some days, with short months: "1–7 Sept", "29 Sept–5 Oct". */
  days(from: string, to: string): string;
  /** A month as text: "June 2023". */
  month(month: string): string;
}

type Month = Parameters<DateWords['names']['month']>[0];
type Weekday = Parameters<DateWords['names']['day']>[0];
/** Within a date, or by itself: `4 червня`, `червень`. */
type Context = 'formatting' | 'standalone';

/** What a date names besides its day and month. */
interface Style {
  year: boolean;
  weekday: boolean;
}

const pad = (value: number): string => String(value).padStart(2, '0');

const dayOf = ({ year, month, day }: DatePoint): Day => `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;

/** The text of a `<time>`'s `datetime` as HTML takes it: as precise as it was written. */
function datetimeOf(point: DatePoint): string {
  if (point.precision !== 'minute') return dayOf(point).slice(0, { year: 4, month: 7, day: 10 }[point.precision]);
  const { offset } = point;
  const sign = offset < 0 ? '-' : '+';
  const zone = `${sign}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`;
  return `${dayOf(point)}T${pad(point.hour)}:${pad(point.minute)}${zone}`;
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
  const dateText = (point: DatePoint, style: Style): string => {
    if (point.precision === 'year') return String(point.year);
    const bare =
      point.precision === 'month'
        ? monthName(point, 'standalone')
        : words.dayMonth(point.day, monthName(point, 'formatting'));
    const dated = style.year ? words.withYear(bare, point.year) : bare;
    if (!style.weekday || point.precision === 'month') return dated;
    return words.withWeekday(weekdayName(point, 'formatting', 'wide'), dated);
  };
  const clock = ({ hour, minute }: DatePoint): string => `${pad(hour)}:${pad(minute)}`;
  const pointText = (point: DatePoint, style: Style): string => {
    const date = dateText(point, style);
    const timed = point.precision === 'minute' ? words.at(clock(point), date) : date;
    const about = point.approximate ? words.about(timed) : timed;
    return point.uncertain ? words.uncertain(about) : about;
  };
  const segment = (point: DatePoint, text: string): Segment =>
    point.approximate || point.uncertain ? text : { datetime: datetimeOf(point), text };

  const sameDay = (a: DatePoint, b: DatePoint): boolean => a.year === b.year && a.month === b.month && a.day === b.day;
  const interval = (when: When, start: DatePoint, end: DatePoint, style: Style): Segment[] => {
    const link = words[when.extent];
    const isClock = start.precision === 'minute' && end.precision === 'minute' && sameDay(start, end);
    const first = isClock
      ? clock(start)
      : start.precision === 'day' && end.precision === 'day' && start.year === end.year
        ? start.month === end.month && !style.weekday
          ? String(start.day)
          : pointText(start, { ...style, year: false })
        : pointText(start, style);
    return [link.before, segment(start, first), link.between, segment(end, pointText(end, style))];
  };
  const nextDayText = (point: DatePoint, year: boolean): string =>
    dateText(asPoint(nextDay(dayOf(point))), { year, weekday: false });
  const phrase = (when: When, style: Style): Segment[] => {
    const start = when.date.start && local(when.date.start);
    const end = when.date.end && local(when.date.end);
    if (start && when.part) {
      return words
        .partOf(when.part, dateText(start, style), nextDayText(start, style.year))
        .map((part) => (typeof part === 'string' ? part : segment(start, part.text)));
    }
    if (!when.date.interval) return start ? [segment(start, pointText(start, style))] : [];
    if (start && end) return interval(when, start, end, style).filter((part) => part !== '');
    if (start) return words.ongoing(segment(start, pointText(start, style)));
    return end ? words.by(segment(end, pointText(end, style))) : [];
  };
  const inStation = (when: When): Segment[] => {
    const start = when.date.start && local(when.date.start);
    const years = new Set([when.date.start, when.date.end].flatMap((point) => (point ? [local(point).year] : [])));
    const style = { year: years.size > 1, weekday: false };
    if (!start && when.date.end)
      return words.reportedBy(segment(local(when.date.end), pointText(local(when.date.end), style)));
    if (when.date.interval && !(start?.precision === 'minute')) return phrase(when, style);
    if (start && when.part === 'night') return phrase(when, style);
    if (start && when.part) return [segment(start, words.parts[when.part])];
    if (start?.precision === 'minute') {
      const end = when.date.end && local(when.date.end);
      const from = segment(start, clock(start));
      if (!when.date.interval) return [from];
      if (!end) return words.ongoing(from);
      const until = segment(end, sameDay(start, end) ? clock(end) : pointText(end, { year: false, weekday: false }));
      return [words[when.extent].before, from, words[when.extent].between, until].filter((part) => part !== '');
    }
    // A date that is not quite certain says so, though its station is all that it tells.
    return start?.approximate || start?.uncertain ? phrase(when, style) : [];
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
    full: (when) => capitalised(phrase(when, { year: true, weekday: true })),
    short: (when) => plain(phrase(when, { year: true, weekday: false })),
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
    dayBrief: (day) => {
      const point = asPoint(day);
      const date = dateText(point, { year: false, weekday: false });
      const number = String(point.day);
      const [before = '', ...rest] = date.split(number);
      const weekday = weekdayName(point, 'standalone', 'abbreviated');
      return { weekday, date, before, number, after: rest.join(number) };
    },
    days: (from, to) => {
      const [first, last] = [asPoint(from), asPoint(to)];
      const brief = ({ month }: DatePoint): string =>
        words.names.month((month - 1) as Month, { width: 'abbreviated', context: 'formatting' });
      const [a, b] = [first, last].map((point) => words.dayMonth(point.day, brief(point)));
      if (from === to) return a ?? '';
      return from.slice(0, 7) === to.slice(0, 7)
        ? words.dayMonth(`${first.day}–${last.day}`, brief(last))
        : `${a ?? ''}–${b ?? ''}`;
    },
    month: (month) => dateText(asPoint(month), { year: true, weekday: false }),
  };
  return dates;
}
