/** Dates in words, never more exact than they were written. Each language gives the words, this file puts them together. */
import type { Locale } from 'date-fns/locale';
import { pointIn, type Station } from '../model/bounds.ts';
import { dayNumbered, monthOf, nextDay, weekdayOf, yearOf, type Day } from '../model/calendar.ts';
import { holds, offsetText, toldOnce, type DatePoint, type Part, type Precision, type When } from '../model/when.ts';
import type { Grammar } from './grammar.ts';

/** Text, or a time with its machine-readable form for `<time datetime>`. */
export type Segment = string | { datetime: string; text: string };

/** Within a date, or by itself: `4 червня`, `червень`. */
type Context = 'formatting' | 'standalone';

/** What a language says about dates. */
export interface DateWords {
  /** Names of months and weekdays, in the form that they have within a date, and by themselves. */
  names: Pick<Locale['localize'], 'month' | 'day'>;
  parts: Record<Part, string>;
  /** A day of a month by itself, where that is more than its figure: "1er", "4.". */
  dayAlone?: (day: number) => string;
  /** Whether months at the ends of an interval have the form that they have by themselves: "май – июнь", "начало: май". */
  standaloneInterval?: true;
  /** Whether a date ends in something else than its year, so that the first of two does not go on in the second. */
  wholeIntervals?: true;
  /** Each takes what is already worded. */
  dayMonth(day: number | string, month: string): string;
  withYear(date: string, year: string): string;
  /** A year of fewer than four figures, which alone would be any number: "AD 44". No full stop ends it: a sentence may. */
  earlyYear(year: string): string;
  withWeekday(weekday: string, date: string): string;
  partOf(part: Part, date: string, nextDay: string): Segment[];
  /** A clock time and its day. */
  at(time: string, date: string): string;
  /** A clock time and whose clock it is, by the IANA name of its zone. */
  onClock(time: string, zone: string): string;
  /** The same moment by other clocks, after that of the story. */
  beside(times: readonly string[]): string;
  about(date: string): string;
  uncertain(date: string): string;
  /** What joins the ends of an interval that lasted, and of one within which something happened. */
  lasted(start: Segment, end: Segment): Segment[];
  within(start: Segment, end: Segment): Segment[];
  ongoing(start: Segment): Segment[];
  /** At some time from then on. */
  notBefore(start: Segment): Segment[];
  /** By a day or a time, the day not known; by the end of a month or year. */
  by(end: Segment, precision: Precision): Segment[];
  /** By a month or year that is itself approximate: what ends about then has no end that could be named. */
  byAbout(end: Segment): Segment[];
  /** At the latest at a clock time. */
  byTime(time: Segment): Segment[];
  /** On a day, at the latest at a clock time of it; in a month or year, at the latest on a day or in a month of it. */
  dayBy(day: Segment, time: Segment): Segment[];
  /** From a clock time, a day or a month on: behind the day, month or year of which it is, or under its heading. */
  from(start: Segment): Segment[];
}

export interface DateStrings {
  /** In full, with the weekday, a capital, and whose clock a time is by: "17:00 Moscow time on Sunday 4 June 2023". */
  full(when: When): Segment[];
  /** The same as text, as it stands within a sentence: without that capital. */
  fullWithin(when: When): string;
  /** In short, as text and without the weekday: "4 June 2023". */
  short(when: When): string;
  /**
   * As `short`, without the clocks of other places: part of a name.
   *
   * @param clockNamed whether the story's clock is named: not in names of documents, which stand side by side, on pages
   *   whose foot says whose clock an unnamed time is by
   */
  inName(when: When, clockNamed: boolean): string;
  /**
   * Within its station of the timeline, whose year it leaves out: "Afternoon", "17:00"; nothing for the day itself.
   *
   * @param clockNamed whether the story's clock is named: once, at the first clock time of a timeline
   * @param key of the station, where it may be another than that with which the date begins: the date is then told whole
   */
  inStation(when: When, clockNamed: boolean, key?: string): Segment[];
  /**
   * The heading of a station: "Sunday" and "4 June", with the year apart. What a language writes between the two, such as
   * a comma, is the end of the weekday.
   */
  station(station: Pick<Station, 'key' | 'precision'>): { weekday: string | null; short: string; full: string };
  /** The same in one, with or without its year: "Sunday 4 June". */
  stationInFull(station: Pick<Station, 'key' | 'precision'>, year: boolean): string;
  /** A calendar day as text: "4 June 2023". */
  day(day: string): string;
  /** A calendar day with gaps for its parts, "{day} {month} {year}"; of the first of a month, where it has another day, "{day|1er}". */
  inGaps: string;
  /** A calendar day with a short weekday, which may be empty, and the number of the day apart: "Sun", and "", "4", " June". */
  dayBrief(day: string): { weekday: string; date: string; before: string; number: string; after: string };
  /** The first and the last of some days, with short months: "1–7 Sept", "29 Sept–5 Oct". */
  days(from: string, to: string): string;
  /** A month or a year as text: "June 2023", "77". */
  month(month: string): string;
  /** The same with a short month, for where there is little room: "Sept 2023". */
  monthBrief(month: string): string;
  /** Its short name alone, as it stands in that text, for where its year is told beside: "Sept"; a year has no other name. */
  monthName(month: string): string;
}

type Month = Parameters<DateWords['names']['month']>[0];
type Weekday = Parameters<DateWords['names']['day']>[0];

const pad = (value: number): string => String(value).padStart(2, '0');

const dayOf = ({ year, month, day }: DatePoint): Day => dayNumbered(year, month, day);

/** What a clock shows; where it showed that twice, with its offset then. */
const clock = ({ hour, minute, offset, twice }: DatePoint): string =>
  `${pad(hour)}:${pad(minute)}${twice ? ` (UTC${offsetText(offset)})` : ''}`;

/** The text of a `<time>`'s `datetime` as HTML takes it: as precise as it was written. */
function datetimeOf(point: DatePoint): string {
  if (point.precision !== 'minute') return dayOf(point).slice(0, { year: 4, month: 7, day: 10 }[point.precision]);
  return `${dayOf(point)}T${pad(point.hour)}:${pad(point.minute)}${offsetText(point.offset)}`;
}

/** What the grammar of a language gives to its dates. */
export type DateGrammar = Pick<Grammar, 'capital' | 'comma' | 'digits'>;

/** The first of two dates, without the year that both end in, and without their month: "4" of 4 and 5 June 2023. */
export function endOnce(first: string, second: string): string {
  const without = (date: string, end: string): string => date.slice(0, date.length - end.length);
  const year = /(?:\sde)?\s(?:\p{Lu}+\s)?\d+\D*$/u.exec(second)?.[0] ?? '';
  if (!first.endsWith(year)) return first;
  const start = without(first, year);
  const month = /(?:\sde)?\s\p{L}+$/u.exec(without(second, year))?.[0] ?? '';
  return start.endsWith(month) ? without(start, month) : start;
}

/** The dash behind the start of an interval: behind a figure alone it has no spaces, "1–5 июня", between words it has. */
export const dashAfter = (start: Segment): string => (/^[\d:]+$/.test(plain([start])) ? '–' : '\u00a0– ');

/** With its first letter a capital. */
function capitalised(segments: readonly Segment[], capital: (text: string) => string): Segment[] {
  const [first, ...rest] = segments;
  if (first === undefined) return [];
  return [typeof first === 'string' ? capital(first) : { ...first, text: capital(first.text) }, ...rest];
}

/** Puts segments together as plain text. */
export function plain(segments: readonly Segment[]): string {
  return segments.map((segment) => (typeof segment === 'string' ? segment : segment.text)).join('');
}

/** What a date names besides its day and month. */
interface Style {
  year: boolean;
  weekday: boolean;
  /** The form of a month without a day: with a word before it, or by itself. */
  context?: Context;
  /** Whether it is said whose clock its time is by. */
  clockNamed: boolean;
}

/** A place for the number of a day. */
const PLACE = '\uFFFC';

const isClock = (point: DatePoint | null): point is DatePoint => point?.precision === 'minute';

/** Whether some end of a date is a clock time. */
export const hasClock = ({ date: { start, end } }: When): boolean => isClock(start) || isClock(end);

const sameDay = (a: DatePoint, b: DatePoint): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

/**
 * The first day of the Gregorian calendar. An earlier date is one of the Julian calendar wherever somebody wrote it down, and
 * its day of the week is not that of the date which reads the same.
 */
const FIRST_GREGORIAN: Day = '1582-10-15';

const IN_SHORT: Style = { year: true, weekday: false, clockNamed: true };

const isHedged = ({ approximate, uncertain }: DatePoint): boolean => approximate || uncertain;

const segment = (point: DatePoint, text: string): Segment =>
  isHedged(point) ? text : { datetime: datetimeOf(point), text };

/** A day, a month or a year as a point: `2023-06-04`, `2023-06`, `2023`. */
function asPoint(key: string): DatePoint {
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
}

/** A year as it is written by itself and behind a month. */
const yearText = (words: DateWords, { year }: DatePoint): string =>
  year < 1000 ? words.earlyYear(String(year)) : String(year);

/** Points of time in words, each by itself. */
function makePoints(words: DateWords, timezone: string) {
  const local = (point: DatePoint): DatePoint => pointIn(timezone, point);
  const monthName = ({ month }: DatePoint, context: Context): string =>
    words.names.month((month - 1) as Month, { width: 'wide', context });
  const weekdayName = ({ year, month, day }: DatePoint, context: Context, width: 'wide' | 'abbreviated'): string =>
    words.names.day(weekdayOf(year, month, day) as Weekday, { width, context });
  const hasWeekday = ({ precision, year, month, day }: DatePoint): boolean =>
    precision !== 'month' && precision !== 'year' && dayNumbered(year, month, day) >= FIRST_GREGORIAN;
  const dateText = (point: DatePoint, style: Omit<Style, 'clockNamed'>): string => {
    if (point.precision === 'year') return yearText(words, point);
    const bare =
      point.precision === 'month'
        ? monthName(point, style.context ?? 'standalone')
        : words.dayMonth(point.day, monthName(point, 'formatting'));
    const dated = style.year ? words.withYear(bare, yearText(words, point)) : bare;
    if (!style.weekday || !hasWeekday(point)) return dated;
    return words.withWeekday(weekdayName(point, 'formatting', 'wide'), dated);
  };
  const nearly = (point: DatePoint, text: string): string => (point.approximate ? words.about(text) : text);
  const doubted = (point: DatePoint, text: string): string => (point.uncertain ? words.uncertain(text) : text);
  // About its hour, not about its day: "Sunday 4 June, about 17:00".
  const clockText = (point: DatePoint, named: boolean, zone = timezone): string => {
    const time = nearly(point, clock(point));
    return named ? words.onClock(time, zone) : time;
  };
  const doubtedClock = (point: DatePoint, named: boolean): string => doubted(point, clockText(point, named));
  const pointText = (point: DatePoint, style: Style): string => {
    const date = dateText(point, style);
    return doubted(point, isClock(point) ? words.at(clockText(point, style.clockNamed), date) : nearly(point, date));
  };
  return { local, monthName, weekdayName, hasWeekday, dateText, clockText, doubtedClock, pointText };
}

type Points = ReturnType<typeof makePoints>;

/**
 * Tells dates by the clocks of other places, with the day where it is another there.
 *
 * @param timezone by whose clock they are told already
 * @param zones by whose they are always told
 */
function makeBeside(
  words: DateWords,
  { local, dateText, clockText }: Points,
  timezone: string,
  zones: readonly string[],
): (when: When) => Segment[] {
  return (when) => {
    const others = [...new Set([...(when.zone === undefined ? [] : [when.zone]), ...zones])];
    const { start, end, interval } = when.date;
    const inZone = (zone: string): string => {
      const text = (point: DatePoint, named: boolean): string => {
        const there = pointIn(zone, point);
        const time = clockText(there, named, zone);
        return sameDay(there, local(point)) ? time : words.at(time, dateText(there, { year: false, weekday: false }));
      };
      if (!interval) return isClock(start) ? text(start, true) : '';
      if (isClock(start) && isClock(end)) return plain(words[when.extent](text(start, false), text(end, true)));
      if (isClock(start)) return text(start, true);
      return isClock(end) ? plain(words.byTime(text(end, true))) : '';
    };
    const told = hasClock(when) ? others.filter((zone) => zone !== timezone).map(inZone) : [];
    return told.length > 0 ? [words.beside(told)] : [];
  };
}

/** What a date without an end says of its beginning. */
const openEnd = ({ extent }: When): 'notBefore' | 'ongoing' => (extent === 'within' ? 'notBefore' : 'ongoing');

/** What a date says of its beginning that ends with the day, month or year of it. */
const withinEnd = ({ extent }: When): 'notBefore' | 'from' => (extent === 'within' ? 'notBefore' : 'from');

/** A date in words, in some style. */
type Phrase = (when: When, style: Style) => Segment[];

/** Tells dates by the story's clock. */
function makePhrase(words: DateWords, { local, dateText, doubtedClock, pointText }: Points, comma: string): Phrase {
  /** Hours of one day, and the day, as a time has its day. */
  const within = (hours: readonly Segment[], date: string): Segment[] => {
    const [before = '', after = ''] = words.at(plain(hours), date).split(plain(hours));
    return [before, ...hours, after].filter((part) => part !== '');
  };
  const atEnds: Context = words.standaloneInterval ? 'standalone' : 'formatting';
  const interval = (when: When, start: DatePoint, end: DatePoint, { year, weekday, clockNamed }: Style): Segment[] => {
    const full: Style = { year, weekday, clockNamed, context: atEnds };
    // The year stands with what holds the other end.
    const held = (point: DatePoint, { precision }: DatePoint): Segment =>
      segment(
        point,
        precision === 'day' ? doubtedClock(point, clockNamed) : pointText(point, { ...full, year: false }),
      );
    const holder = (point: DatePoint): Segment => segment(point, pointText(point, { ...full, context: 'standalone' }));
    if (holds(start, end)) return words.dayBy(holder(start), held(end, start));
    if (holds(end, start)) return [holder(end), comma, ...words[withinEnd(when)](held(start, end))];
    const last = segment(end, pointText(end, full));
    if (isClock(start) && isClock(end) && sameDay(start, end)) {
      const from = segment(start, doubtedClock(start, false));
      const until = segment(end, doubtedClock(end, clockNamed));
      return within(words[when.extent](from, until), dateText(end, full));
    }
    // Whose clock it is stands at the last of two times.
    const first = { ...full, clockNamed: clockNamed && !isClock(end) };
    const text =
      start.precision === 'day' && end.precision === 'day' && start.year === end.year && !words.wholeIntervals
        ? start.month === end.month && !weekday && ![start, end].some(isHedged)
          ? (words.dayAlone ?? String)(start.day)
          : pointText(start, { ...first, year: false })
        : pointText(start, first);
    return words[when.extent](segment(start, text), last);
  };
  const by = (end: DatePoint, style: Style): Segment[] => {
    const isLong = end.precision === 'month' || end.precision === 'year';
    if (end.approximate && isLong) {
      return words.byAbout(segment(end, pointText(end, { ...style, context: 'standalone' })));
    }
    return words.by(segment(end, pointText(end, { ...style, context: 'formatting' })), end.precision);
  };
  const nextDayText = (point: DatePoint, year: boolean): string =>
    dateText(asPoint(nextDay(dayOf(point))), { year, weekday: false });
  return (when, style) => {
    const start = when.date.start && local(when.date.start);
    const end = when.date.end && local(when.date.end);
    if (start && when.part) {
      return words
        .partOf(when.part, dateText(start, style), nextDayText(start, style.year))
        .map((part) => (typeof part === 'string' ? part : segment(start, part.text)));
    }
    if (!when.date.interval) return start ? [segment(start, pointText(start, style))] : [];
    if (start && end) return interval(when, start, end, style);
    if (start) return words[openEnd(when)](segment(start, pointText(start, { ...style, context: atEnds })));
    return end ? by(end, style) : [];
  };
}

/** A night under its day, which is not named again where a language parts it from the night by a comma: "в ночь на 5 июня". */
function underItsDay(night: readonly Segment[], comma: string): Segment[] {
  const [day, next, ...rest] = night;
  const parts = typeof day === 'object' && typeof next === 'string' && next.startsWith(comma);
  return parts ? [{ ...day, text: next.slice(comma.length) }, ...rest] : [...night];
}

/** Tells dates within their stations, each by the story's clock and then by others. */
function makeInStation(
  words: DateWords,
  { local, doubtedClock, pointText }: Points,
  phrase: Phrase,
  beside: (when: When) => Segment[],
  comma: string,
): (when: When, clockNamed: boolean, key?: string) => Segment[] {
  return (when, clockNamed, key) => {
    const start = when.date.start && local(when.date.start);
    const end = when.date.end && local(when.date.end);
    if (start && key !== undefined && datetimeOf(start).slice(0, 10) !== key) {
      const year = [start, end].some((point) => point && String(point.year) !== yearOf(key));
      return [...phrase(when, { year, weekday: false, clockNamed }), ...beside(when)];
    }
    if (start?.precision === 'day' && isClock(end) && holds(start, end)) {
      return [...words.byTime(segment(end, doubtedClock(end, clockNamed))), ...beside(when)];
    }
    const years = new Set([start, end].flatMap((point) => (point ? [point.year] : [])));
    const style: Style = { year: years.size > 1, weekday: false, clockNamed };
    if (when.date.interval && !isClock(start)) return [...phrase(when, style), ...beside(when)];
    if (start && end && end.precision !== 'day' && holds(end, start)) return [...phrase(when, style), ...beside(when)];
    if (start && when.part === 'night') return underItsDay(phrase(when, style), comma);
    if (start && when.part) return [segment(start, words.parts[when.part])];
    // A date that is not quite certain says so, though its station is all that it tells.
    if (start?.precision !== 'minute') return start && isHedged(start) ? phrase(when, style) : [];
    const from = segment(start, doubtedClock(start, clockNamed && !(when.date.interval && isClock(end))));
    if (!when.date.interval) return [from, ...beside(when)];
    if (!end) return [...words[openEnd(when)](from), ...beside(when)];
    if (holds(end, start)) {
      return [...words[withinEnd(when)](segment(start, doubtedClock(start, clockNamed))), ...beside(when)];
    }
    if (isClock(end) && sameDay(start, end)) {
      return [...words[when.extent](from, segment(end, doubtedClock(end, clockNamed))), ...beside(when)];
    }
    // "09:00 to 14:00 on 5 June" would be read as five hours of that day; "23:00 to 02:00 on 5 June" is not.
    const readsAsOneDay = isClock(end) && clock(start) < clock(end);
    const first = readsAsOneDay ? segment(start, pointText(start, { ...style, clockNamed: false })) : from;
    return [...words[when.extent](first, segment(end, pointText(end, style))), ...beside(when)];
  };
}

/** How days are written, with gaps for their parts. */
function gapsOf(words: DateWords): string {
  const onFirst = words.dayMonth(1, '{month}');
  const first = onFirst.replace(words.dayMonth('', '{month}'), () => '');
  const day = onFirst === words.dayMonth('1', '{month}') ? '{day}' : `{day|${first}}`;
  return words.withYear(words.dayMonth(day, '{month}'), '{year}');
}

/**
 * The date phrases of one language.
 *
 * @param grammar gives a text its capital and its figures, as the language does
 * @param timezone the IANA zone in which clock times are shown, that of `site.yaml`
 * @param zones those whose clock is always given beside it
 */
export function makeDates(
  words: DateWords,
  { capital, comma, digits }: DateGrammar,
  timezone: string,
  zones: readonly string[] = [],
): DateStrings {
  const points = makePoints(words, timezone);
  const { monthName, weekdayName, hasWeekday, dateText } = points;
  const beside = makeBeside(words, points, timezone, zones);
  const phrase = makePhrase(words, points, comma);
  const inStation = makeInStation(words, points, phrase, beside, comma);
  const inFull = (when: When): Segment[] => [
    ...phrase(when, { year: true, weekday: true, clockNamed: true }),
    ...beside(when),
  ];
  const inShort = (when: When): Segment[] => [...phrase(when, IN_SHORT), ...beside(when)];
  const shortName = ({ month }: DatePoint): string =>
    words.names.month((month - 1) as Month, { width: 'abbreviated', context: 'standalone' });
  const written = (segments: readonly Segment[]): Segment[] =>
    segments.map((part) => (typeof part === 'string' ? digits(part) : { ...part, text: digits(part.text) }));
  return {
    full: (when) => written(capitalised(inFull(toldOnce(when)), capital)),
    fullWithin: (when) => digits(plain(inFull(toldOnce(when)))),
    short: (when) => digits(plain(inShort(toldOnce(when)))),
    inName: (when, clockNamed) => digits(plain(phrase(toldOnce(when), { ...IN_SHORT, clockNamed }))),
    inStation: (when, clockNamed, key) => written(capitalised(inStation(toldOnce(when), clockNamed, key), capital)),
    station: ({ key }) => {
      const point = asPoint(key);
      return {
        // Brackets are for a weekday behind its date; before it, a comma parts the two.
        weekday: hasWeekday(point)
          ? words
              .withWeekday(weekdayName(point, 'standalone', 'wide'), '')
              .trim()
              .replace(/^\((.*)\)$/u, '$1,')
          : null,
        short: digits(dateText(point, { year: point.precision !== 'day', weekday: false })),
        full: digits(dateText(point, { year: true, weekday: false })),
      };
    },
    stationInFull: ({ key }, year) => {
      const point = asPoint(key);
      return digits(dateText(point, { year: year || point.precision !== 'day', weekday: true }));
    },
    day: (day) => digits(dateText(asPoint(day), { year: true, weekday: false })),
    inGaps: gapsOf(words),
    dayBrief: (day) => {
      const point = asPoint(day);
      const date = digits(dateText(point, { year: false, weekday: false }));
      const number = digits(String(point.day));
      // The month may be a figure, too: 2月2日.
      const [before = ''] = digits(words.dayMonth(PLACE, monthName(point, 'formatting'))).split(PLACE);
      const weekday = hasWeekday(point) ? weekdayName(point, 'standalone', 'abbreviated') : '';
      return { weekday, date, before, number, after: date.slice(before.length + number.length) };
    },
    days: (from, to) => {
      const [first, last] = [asPoint(from), asPoint(to)];
      const brief = ({ month }: DatePoint): string =>
        words.names.month((month - 1) as Month, { width: 'abbreviated', context: 'formatting' });
      const [a, b] = [first, last].map((point) => words.dayMonth(point.day, brief(point)));
      if (from === to) return digits(a ?? '');
      return digits(
        monthOf(from) === monthOf(to)
          ? words.dayMonth(`${(words.dayAlone ?? String)(first.day)}–\u2060${last.day}`, brief(last))
          : `${a ?? ''}–${b ?? ''}`,
      );
    },
    month: (month) => digits(dateText(asPoint(month), { year: true, weekday: false })),
    monthBrief: (month) => {
      const point = asPoint(month);
      const year = yearText(words, point);
      return digits(point.precision === 'year' ? year : words.withYear(shortName(point), year));
    },
    monthName: (month) => {
      const point = asPoint(month);
      return digits(point.precision === 'year' ? yearText(words, point) : shortName(point));
    },
  };
}
