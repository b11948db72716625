/** The figure of a timeline with what its marks and stations say and lead to. */
import type { BarFigure, Column } from '../../drawing/figure-bars.ts';
import { layOutFigure, type Figure, type MarkFigure, type Stack } from '../../drawing/figure.ts';
import { pointIn } from '../../model/bounds.ts';
import { yearOf } from '../../model/calendar.ts';
import type { Site } from '../../model/record.ts';
import { STATUSES, type Status } from '../../model/status.ts';
import { dayAnchor, eventAnchor } from '../../routes/routes.ts';
import type { LedgerDay, LedgerEvent, StationOfEvents } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { dayAddress } from './month-parts.ts';

/** An event as a mark. */
export interface FigureMark {
  id: string;
  /** To its entry where the page shows it, else to its page. */
  href: string;
  /** To its page. */
  page: string;
  title: string;
  status: Status;
  word: string;
  /** On how many details sources differ. */
  details: number;
  key: boolean;
}

export interface MarkedStation extends Omit<Stack, 'events' | 'named'> {
  href: string;
  marks: readonly FigureMark[];
  named: readonly FigureMark[];
  /** The year of a day, where the figure reaches over several and the station before does not say it. */
  year: string | null;
  /** What had been made public by its end, where it is a day. */
  public: LedgerDay | null;
}

export interface BarredStation extends Column {
  href: string;
  /** What had been made public by its last day that has a page. */
  public: LedgerDay | null;
}

/** What a timeline's figure shows. */
export interface TimelineFigure {
  events: number;
  statements: number;
  /** The statuses that it has, in the order of their weight. */
  statuses: readonly Status[];
  /** Whether some event has details on which sources differ. */
  details: boolean;
  drawn:
    | (Omit<MarkFigure, 'stacks'> & { stations: readonly MarkedStation[] })
    | (Omit<BarFigure, 'columns'> & { stations: readonly BarredStation[] });
}

const detailsOf = ({ differences, denials }: LedgerEvent): number => differences.length + denials.length;

function asMark(entry: LedgerEvent, isHere: (event: LedgerEvent) => boolean): FigureMark {
  const { event, ref, status, explanation } = entry;
  const page = ref.href ?? '';
  return {
    id: event.id,
    href: isHere(entry) ? `#${eventAnchor(event.id)}` : page,
    page,
    title: event.title,
    status: status.status,
    word: explanation.word,
    details: detailsOf(entry),
    key: event.key,
  };
}

/** Of which stations the year is to be said: months and years say theirs, a day only where nothing else does. */
function yearsToSay(keys: readonly string[]): (string | null)[] {
  const years = keys.map(yearOf);
  const isOfSeveral = new Set(years).size > 1;
  return keys.map((key, at) =>
    isOfSeveral && key.length > 7 && years[at] !== years[at - 1] ? (years[at] ?? null) : null,
  );
}

/** Lays out the figure of some stations, in the order of the timeline. */
export function layOutStations({ timezone }: Pick<Site, 'timezone'>, stations: readonly StationOfEvents[]): Figure {
  const hourOf = ({ event }: LedgerEvent): number | null => {
    const { start } = event.when.date;
    return start?.precision === 'minute' ? pointIn(timezone, start).hour : null;
  };
  return layOutFigure(
    stations.map(({ station, events }) => ({
      key: station.key,
      events: events.map((entry) => ({
        id: entry.event.id,
        key: entry.event.key,
        disputed: entry.status.status === 'disputed',
        hour: hourOf(entry),
      })),
    })),
  );
}

/**
 * The figure of some stations.
 *
 * @param stations in the order of the timeline
 * @param here those whose events the page shows; to others, links lead to another page
 */
export function figureOf(
  ledger: Pick<Ledger, 'site' | 'days' | 'months'>,
  stations: readonly StationOfEvents[],
  here: readonly StationOfEvents[],
): TimelineFigure {
  const { site, days } = ledger;
  const entries = stations.flatMap(({ events }) => events);
  const byId = new Map(entries.map((entry) => [entry.event.id, entry]));
  const shown = new Set(here.flatMap(({ events }) => events));
  const figure = layOutStations(site, stations);
  const anchors = new Map(here.map(({ station }) => [station.key, `#${dayAnchor(station.key)}`]));
  const stationHref = (key: string): string => anchors.get(key) ?? dayAddress(ledger, key);
  const marksOf = (ids: readonly string[]): FigureMark[] =>
    ids.flatMap((id) => {
      const entry = byId.get(id);
      return entry ? [asMark(entry, (one) => shown.has(one))] : [];
    });
  const publicBy = (from: string, to: string): LedgerDay | null =>
    days.findLast(({ day }) => day >= from && day.slice(0, to.length) <= to) ?? null;
  const years = figure.form === 'marks' && figure.of === 'days' ? yearsToSay(figure.stacks.map(({ key }) => key)) : [];
  const statuses = new Set(entries.map(({ status }) => status.status));
  return {
    events: entries.length,
    statements: stations.reduce((sum, { claims }) => sum + claims, 0),
    statuses: STATUSES.filter((status) => statuses.has(status)),
    details: entries.some((entry) => detailsOf(entry) > 0),
    drawn:
      figure.form === 'bars'
        ? {
            form: figure.form,
            of: figure.of,
            most: figure.most,
            top: figure.top,
            stations: figure.columns.map((column) => ({
              ...column,
              href: stationHref(column.first),
              public: publicBy(column.from, column.to),
            })),
          }
        : {
            form: figure.form,
            of: figure.of,
            rows: figure.rows,
            sticky: figure.sticky,
            stations: figure.stacks.map((stack, at) => {
              const marks = marksOf(stack.events);
              return {
                ...stack,
                marks,
                named: marksOf(stack.named),
                year: years[at] ?? null,
                href: figure.of === 'hours' ? (marks[0]?.href ?? '') : stationHref(stack.key),
                public: figure.of === 'days' && stack.key.length > 7 ? publicBy(stack.key, stack.key) : null,
              };
            }),
          },
  };
}
