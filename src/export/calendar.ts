/**
 * The events as a calendar (RFC 5545). Nothing in it is more exact than it was written: a day is a whole day, a clock
 * time is an instant, an interval spans its days; what a calendar cannot say stands in words after the title. Events
 * that no day is known of (a month, a year, "by the 5th") are left out, and the calendar says how many.
 */
import ical, { escape, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { boundsOf, dayOf, pointBounds } from '../model/bounds.ts';
import { nextDay, type Day } from '../model/calendar.ts';
import type { DatePoint, When } from '../model/when.ts';
import { address } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { digestOf } from '../kept/digest.ts';
import { FULL_PART } from './by-size.ts';
import { dataPacking } from './data-packing.ts';
import { titleAlone } from './event-title.ts';
import { entryId } from './feed.ts';
import { cutIntoFiles, type FileText } from './file-text.ts';
import { recordedOf } from './recorded.ts';
import { groupsOf, keptTexts, TextsOfEvents } from './texts-of-events.ts';

/** When a calendar shows something: whole days, the last included; or instants, in milliseconds since 1970 UTC. */
type Span = { days: readonly [first: Day, last: Day] } | { start: number; end: number | null };

const isToTheDay = ({ precision }: DatePoint): boolean => precision === 'day' || precision === 'minute';

/** Where a date stands in a calendar; `null` where no day of its beginning, or of its end, is known. */
export function spanOf(when: When, timezone: string): Span | null {
  const { start, end, interval } = when.date;
  if (!start || !isToTheDay(start) || (end && !isToTheDay(end))) return null;
  // Of what took place at some time from a day on, no day is known.
  if (!end && when.extent === 'within') return null;
  const first = pointBounds(start, timezone).earliest;
  const { latest } = boundsOf(when, timezone);
  if (start.precision === 'minute' && end?.precision === 'minute') {
    return { start: first, end: interval ? latest : null };
  }
  // What is still going on has no last day: only the day on which it began is shown, and the words say the rest.
  return { days: [dayOf(first, timezone), dayOf((latest ?? first + 1) - 1, timezone)] };
}

/** Whether a calendar shows all that is known of a date. */
function saysAll({ date: { start, end }, part, extent, zone }: When): boolean {
  const isSure = (point: DatePoint): boolean => !point.approximate && !point.uncertain;
  // Where only one end has a clock time, whole days are shown, and the words tell the hour.
  const isShown = start !== null && end !== null && start.precision === end.precision && isSure(start) && isSure(end);
  return !part && extent === 'lasted' && zone === undefined && isShown;
}

function timesOf(span: Span): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (!('days' in span)) {
    return { start: new Date(span.start), ...(span.end === null ? {} : { end: new Date(span.end) }) };
  }
  const [first, last] = span.days;
  // A date's text is read as its midnight in UTC; the end is the first day after.
  return { allDay: true, start: new Date(first), end: new Date(nextDay(last)) };
}

function calendarEvent(ledger: Ledger, entry: LedgerEvent, span: Span): ICalEventData {
  const { event, status, explanation, places, ref } = entry;
  const { strings, site } = ledger;
  const url = absolute(site, ref.href ?? '');
  const date = strings.dates.short(event.when);
  // Many programs show what is called off as if it were not.
  const title = titleAlone(ledger, entry);
  const { published, updated } = recordedOf(ledger, entry);
  return {
    // That of its entry in feeds: programs know an event by it again after it was renamed (RFC 5545, 3.8.4.7).
    id: entryId(ledger, event),
    ...timesOf(span),
    summary: saysAll(event.when) ? title : strings.data.calendar.title(title, date),
    description: [event.summary, `${explanation.word}. ${explanation.reason}`, strings.capital(date), url].join('\n\n'),
    ...(places.length > 0 ? { location: places.map(({ name }) => name).join('; ') } : {}),
    url,
    // It takes none of the time of those who follow it: without a word they would stand as busy (RFC 5545, 3.8.2.7).
    transparency: ICalEventTransparency.TRANSPARENT,
    stamp: new Date(updated),
    lastModified: new Date(updated),
    ...(published === null ? {} : { created: new Date(published) }),
    // Of what may not have happened a calendar's own word for certain, "confirmed", would be false.
    ...(status.status === 'withdrawn' ? { status: ICalEventStatus.CANCELLED } : {}),
  };
}

/** Where the first event begins: at the beginning of a line, as no text of an event stands (RFC 5545, 3.1). */
const EVENT = /^BEGIN:VEVENT\r$/m;
const END = 'END:VCALENDAR';

/** An event as it stands in a calendar; nothing for one that no calendar can show. */
function eventText(event: ICalEventData | null): string {
  if (!event) return '';
  const calendar = ical({ events: [event] }).toString();
  return calendar.slice(calendar.search(EVENT), calendar.lastIndexOf(END));
}

/** All events as they stand in a calendar: no more goes into that than what is shown of an event. */
function eventTexts(ledger: Ledger): TextsOfEvents {
  const { timezone } = ledger.site;
  const groups = groupsOf(ledger.events).map((group) => {
    const shown = group.map((entry) => {
      const span = spanOf(entry.event.when, timezone);
      return span && calendarEvent(ledger, entry, span);
    });
    return keptTexts(dataPacking(ledger), 'calendar', digestOf(JSON.stringify(shown)), () => shown.map(eventText));
  });
  return new TextsOfEvents([...groups]);
}

/**
 * `/data/calendar.ics`; of a long story in parts.
 *
 * @param full what the events of a full part have, in characters
 * @returns the oldest first
 */
export function calendarIcs(ledger: Ledger, full = FULL_PART): FileText[] {
  const { site, strings } = ledger;
  const texts = eventTexts(ledger);
  const left = texts.lengths.filter((length) => length === 0).length;
  // No METHOD: that would make it a message, which needs an organizer (RFC 5546, 3.2.1), has to be named in the media
  // type (RFC 5545, 3.7.2), and may not stand in a calendar on a server (RFC 4791, 4.1).
  const frame = ical({
    prodId: '//who-said-when//calendar//EN',
    url: absolute(site, address()),
    // The library writes these two as they are (RFC 5545, 3.3.11, asks for escapes); attributes, which it escapes, it
    // puts behind the events, where no property of the calendar may stand (3.6).
    name: escape(strings.data.calendar.name(site.title, site.story), false),
    description: escape(strings.data.calendar.description(site.description, left), false),
  });
  const whole = `${frame.toString()}\r\n`;
  const end = whole.lastIndexOf(END);
  return cutIntoFiles(texts, full, () => [whole.slice(0, end), whole.slice(end)]);
}
