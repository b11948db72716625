/** What the pages of a month show: its timeline, or a part of it. */
import { monthOf } from '../../model/calendar.ts';
import { isAtHome, isHomeOfSeveral, type CountedPart, type Part } from '../../model/parts.ts';
import { monthAddress, partStep } from '../../routes/routes.ts';
import type { LedgerEvent, MonthOfStations } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { expandTimeline } from './expanded.ts';
import { figureOf, type TimelineFigure } from './figure.ts';
import { filterGroups, type FilterGroup } from './filter-groups.ts';
import { onceInMonths } from './once-in-months.ts';
import {
  beginningOfMonth,
  dayOfEvent,
  daysElsewhere,
  endOfMonth,
  type DayElsewhere,
  type MonthBeside,
} from './month-parts.ts';
import type { ListedStation, NamedSource } from './narrowed.ts';
import { countPart } from './part-paths.ts';
import { cutMonth, partsOfMonth } from './parts-of-lists.ts';
import type { MovedTo } from './record-paths.ts';
import { sourcesOf } from './sources-read.ts';
import { stationsOfPart } from './stations.ts';

/** A part of a month, and the months beside that. */
export interface PartOfMonth {
  month: MonthOfStations;
  part: Part<LedgerEvent>;
  beside: { previous: MonthOfStations | undefined; next: MonthOfStations | undefined };
}

export interface MonthPage {
  key: string;
  part: CountedPart;
  /** The months beside it, where no other part of it lies between. */
  previous: MonthBeside | null;
  next: MonthBeside | null;
  /** The days of which its newest part shows nothing; `null` where that is all of it, and in older parts. */
  elsewhere: readonly DayElsewhere[] | null;
  /** Of the whole month, with its newest part. */
  figure: TimelineFigure | null;
  filters: readonly FilterGroup[];
  stations: readonly ListedStation[];
  sources: readonly NamedSource[];
}

/** A part of a month, or what stands at the address of one that is left. */
export interface MonthPath {
  params: { month: string; part: string | undefined };
  props: (PartOfMonth & { movedTo: null }) | { movedTo: MovedTo };
}

/** What stands at addresses that a month had and has no more: all of one that its events have left, parts of one that some left. */
function formerPaths(ledger: Ledger): MonthPath[] {
  const { months, strings } = ledger;
  const there = new Map(months.map((month) => [month.key, new Set(partsOfMonth(month).map(partStep))]));
  return [...onceInMonths(ledger)].flatMap(([month, events]): MonthPath[] => {
    const [first] = events;
    const steps = new Set(cutMonth(events).map(partStep)).difference(there.get(month) ?? new Set());
    if (!first || steps.size === 0) return [];
    const key = there.has(month) ? month : monthOf(first.station.key);
    const movedTo = {
      id: first.event.id,
      name: strings.timeline.ofMonth(strings.dates.month(key)),
      href: there.has(month) ? monthAddress(month) : dayOfEvent(ledger, first),
    };
    return [...steps].map((part) => ({ params: { month, part }, props: { movedTo } }));
  });
}

/**
 * One path for each part of each month, and one for each that was there before events left it, to where they stand now. In the
 * shape of Astro's `getStaticPaths`.
 */
export function monthPaths(ledger: Ledger): MonthPath[] {
  const { months } = ledger;
  return [
    ...months.flatMap((month, at) =>
      partsOfMonth(month).map((part) => ({
        params: { month: month.key, part: partStep(part) },
        props: { month, part, beside: { previous: months[at - 1], next: months[at + 1] }, movedTo: null },
      })),
    ),
    ...formerPaths(ledger),
  ];
}

/** The slice of the ledger for a part of a month. */
export function monthPage(ledger: Ledger, { month, part, beside }: PartOfMonth): MonthPage {
  const stations = stationsOfPart(part, ledger.events);
  const home = isAtHome(part);
  return {
    key: month.key,
    part: countPart(part),
    previous: part.number === 1 && beside.previous ? endOfMonth(beside.previous) : null,
    next: home && beside.next ? beginningOfMonth(beside.next) : null,
    elsewhere: isHomeOfSeveral(part) ? daysElsewhere(ledger, month, part) : null,
    figure: home ? figureOf(ledger, month.stations, stations) : null,
    filters: filterGroups(ledger, part.entries),
    stations: expandTimeline(ledger, stations),
    sources: sourcesOf(ledger, part.entries),
  };
}
