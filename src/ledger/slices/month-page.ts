/** What the pages of a month show: its timeline, or a part of it. */
import { isAtHome, isHomeOfSeveral, type CountedPart, type Part } from '../../model/parts.ts';
import { partStep } from '../../routes/routes.ts';
import type { LedgerEvent, MonthOfStations } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { expandTimeline } from './expanded.ts';
import { figureOf, type TimelineFigure } from './figure.ts';
import { filterGroups, type FilterGroup } from './filter-groups.ts';
import { beginningOfMonth, daysElsewhere, endOfMonth, type DayElsewhere, type MonthBeside } from './month-parts.ts';
import type { ListedStation, NamedSource } from './narrowed.ts';
import { countPart } from './part-paths.ts';
import { partsOfMonth } from './parts-of-lists.ts';
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

/** One path for each part of each month, in the shape of Astro's `getStaticPaths`. */
export function monthPaths({
  months,
}: Pick<Ledger, 'months'>): { params: { month: string; part: string | undefined }; props: PartOfMonth }[] {
  return months.flatMap((month, at) =>
    partsOfMonth(month).map((part) => ({
      params: { month: month.key, part: partStep(part) },
      props: { month, part, beside: { previous: months[at - 1], next: months[at + 1] } },
    })),
  );
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
