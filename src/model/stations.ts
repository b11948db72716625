/** Where the events of a story stand in its timeline: under which day, month or year. See docs/content-model.md, Order. */
import { dayOf, mayBeginUntil, startOfDay, stationOf, stationUnder, widestBounds, type Station } from './bounds.ts';
import type { Day } from './calendar.ts';
import { onceEach } from './once-each.ts';
import type { EventRecord, Id, Story } from './record.ts';

/** What is known of an event from those that it comes after, and from its own date. */
interface Floor {
  /** Of each that it comes directly after the day with which its station begins, and the latest of all before it. */
  days: Set<Day>;
  /** The earliest instant at which it can have begun. */
  begun: number;
}

/** Each event behind those that it comes after; those of a circle, an error of the check, at the end. */
function inTurn(
  events: ReadonlyMap<Id, EventRecord>,
  next: ReadonlyMap<EventRecord, readonly EventRecord[]>,
): EventRecord[] {
  const waitingFor = new Map<EventRecord, number>();
  for (const others of next.values()) {
    for (const event of others) waitingFor.set(event, (waitingFor.get(event) ?? 0) + 1);
  }
  const sorted = new Set([...events.values()].filter((event) => !waitingFor.has(event)));
  // What is added to a set while it is gone through is gone through as well.
  for (const event of sorted) {
    for (const later of next.get(event) ?? []) {
      const left = (waitingFor.get(later) ?? 0) - 1;
      waitingFor.set(later, left);
      if (left === 0) sorted.add(later);
    }
  }
  return [...sorted.union(new Set(events.values()))];
}

/** The events that come after each, each of them once. */
function laterThan(events: ReadonlyMap<Id, EventRecord>): Map<EventRecord, EventRecord[]> {
  const next = new Map<EventRecord, EventRecord[]>();
  for (const event of events.values()) {
    for (const id of new Set(event.after.map((one) => one.event))) {
      const earlier = events.get(id);
      if (!earlier || earlier === event) continue;
      const known = next.get(earlier);
      if (known) known.push(event);
      else next.set(earlier, [event]);
    }
  }
  return next;
}

/** The first day of a day, month or year. */
const firstDay = (key: string): Day => `${key}-01-01`.slice(0, '2023-01-01'.length);

/** The latest of some days; before all of them where there is none. */
const latestOf = (days: Iterable<Day>): Day =>
  Array.from(days).reduce((latest, day) => (day > latest ? day : latest), '');

/** Where an event stands after others: no earlier than they do, where its date allows it. */
function stationAfter({ when }: EventRecord, floor: Floor | undefined, timezone: string): Station {
  const own = stationOf(when, timezone);
  if (!floor) return own;
  const until = mayBeginUntil(when, timezone);
  // What the others say of their days may be an "about" too late for it; when they began at the earliest is certain.
  const days = [...floor.days, ...(floor.begun > -Infinity ? [dayOf(floor.begun, timezone)] : [])];
  const day = latestOf(days.filter((one) => startOfDay(one, timezone) < until));
  const key = day.slice(0, own.key.length);
  return key > own.key ? stationUnder(key, when, timezone) : own;
}

function stand({ events, site }: Pick<Story, 'events' | 'site'>): ReadonlyMap<EventRecord, Station> {
  const { timezone } = site;
  const next = laterThan(events);
  const sorted = inTurn(events, next);
  const stations = new Map<EventRecord, Station>();
  const floors = new Map<EventRecord, Floor>();
  for (const event of sorted) {
    const floor = floors.get(event);
    const station = stationAfter(event, floor, timezone);
    stations.set(event, station);
    const own = firstDay(station.key);
    const latest = latestOf([own, ...(floor?.days ?? [])]);
    const first = Math.max(floor?.begun ?? -Infinity, widestBounds(event.when, timezone).earliest ?? -Infinity);
    for (const later of next.get(event) ?? []) {
      const known = floors.get(later) ?? { days: new Set(), begun: -Infinity };
      floors.set(later, { days: known.days.add(own).add(latest), begun: Math.max(known.begun, first) });
    }
  }
  for (const event of sorted.toReversed()) {
    const own = stations.get(event) ?? stationOf(event.when, timezone);
    const first = (next.get(event) ?? [])
      .flatMap((later) => stations.get(later) ?? [])
      .reduce((least, one) => (one.rank < least.rank ? one : least), own);
    if (first.rank < own.rank) {
      stations.set(event, { ...stationUnder(first.key, event.when, timezone), by: true });
    }
  }
  return stations;
}

/**
 * Where the events of a story stand: under the day, month or year with which their dates begin. Under a later one where what
 * they come after stands there and their dates allow it, as "within 4 to 10 June" and "about 4 June" do after an event of 5
 * June. And under an earlier one where something stands there that comes after them: "June" stands under 15 June where an
 * event of that day came after it: it had happened by then.
 * Worked out once for a story: its order asks, and so do its days.
 *
 * @returns each; an unknown id or a circle in `after` is passed over
 */
export const stationsOf: (story: Pick<Story, 'events' | 'site'>) => ReadonlyMap<EventRecord, Station> = onceEach(stand);

/**
 * The earliest instant at which an event can have begun, by its own date and by those of what it comes after.
 *
 * @param until asked whether it is later than this: what had begun by then, whatever it comes after itself, is passed over
 */
export function earliestBeginning(
  { events, site: { timezone } }: Pick<Story, 'events' | 'site'>,
  event: EventRecord,
  until: number,
): number {
  let earliest = -Infinity;
  // What is added to a set while it is gone through is gone through as well: a chain may be longer than calls can be nested.
  const all = new Set([event]);
  for (const one of all) {
    if (mayBeginUntil(one.when, timezone) <= until) continue;
    earliest = Math.max(earliest, widestBounds(one.when, timezone).earliest ?? -Infinity);
    for (const { event: id } of one.after) {
      const earlier = events.get(id);
      if (earlier) all.add(earlier);
    }
  }
  return earliest;
}
