/** What the front page shows. */
import type { MonthOfStations, StationOfEvents } from '../entries.ts';
import type { Order } from '../../routes/routes.ts';
import type { Ledger } from '../ledger.ts';
import { digestInWords, type DigestPart } from './digest-lines.ts';
import { expandTimeline } from './expanded.ts';
import { figureOf, type TimelineFigure } from './figure.ts';
import { filterGroups, type FilterGroup } from './filter-groups.ts';
import { latestOf, type Latest } from './latest.ts';
import { dayAddress } from './month-parts.ts';
import type { ListedStation, NamedSource } from './narrowed.ts';
import { newestStations } from './newest-stations.ts';
import { sourcesOf } from './sources-read.ts';

export interface FrontPage {
  figure: TimelineFigure;
  digest: readonly DigestPart[];
  /** The newest, in the order in which they are shown. */
  stations: readonly ListedStation[];
  /** How many events these hold. */
  events: number;
  /** Of a newest day with more events than the page holds: how many it has, and where all of them are. */
  day: { station: StationOfEvents['station']; events: number; href: string } | null;
  /** All months, where these are not all. */
  months: readonly MonthOfStations[];
  groups: readonly FilterGroup[];
  latest: Latest | null;
  sources: readonly NamedSource[];
}

/** Stations and their events the other way round. */
const reversed = (stations: readonly StationOfEvents[]): StationOfEvents[] =>
  stations.toReversed().map((station) => ({ ...station, events: station.events.toReversed() }));

/** The slice of the ledger for the front page, in either order. */
export function frontPage(ledger: Ledger, order: Order): FrontPage {
  const { stations, whole, cut } = newestStations(ledger.stations, ledger.site.front_page_events);
  const shown = stations.flatMap(({ events }) => events);
  return {
    figure: figureOf(ledger, ledger.stations, stations),
    digest: digestInWords(ledger),
    stations: expandTimeline(ledger, order === 'oldest' ? stations : reversed(stations)),
    events: shown.length,
    day: cut && { station: cut.station, events: cut.events.length, href: dayAddress(ledger, cut.station.key) },
    months: whole ? [] : ledger.months,
    groups: filterGroups(ledger, shown),
    latest: latestOf(ledger, stations),
    sources: sourcesOf(ledger, shown),
  };
}
