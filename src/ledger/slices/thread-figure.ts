/** A thread within its story: the figure of all events, in which those of the thread stand out. */
import type { Bar, Column } from '../../drawing/figure-bars.ts';
import { daysBetween, daysFrom, yearOf } from '../../model/calendar.ts';
import { onceEach } from '../../model/once-each.ts';
import type { Status } from '../../model/status.ts';
import { address } from '../../routes/routes.ts';
import type { LedgerEvent, LedgerThread, StationOfEvents } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { layOutStations } from './figure.ts';

/** Marks above a station: a status for an event of the thread, `null` for any other, by rows from the axis up. */
export interface GroundStack {
  /** As in the story's figure: a day, a month, a year, or an hour. */
  key: string;
  columns: number;
  marks: readonly (Status | null)[];
}

/** Bars of all events of some days or months, and of those of the thread. */
export interface GroundColumn {
  from: string;
  to: string;
  all: Pick<Column, 'bars' | 'whole'>;
  own: Pick<Column, 'bars' | 'whole'>;
}

export interface ThreadFigure {
  /** How many events the thread has, and the story. */
  events: { own: number; all: number };
  /** Where the story is. */
  story: string;
  /** The stations of its first and its last event; no first where of one no more is known than by when it was. */
  from: StationOfEvents['station'] | null;
  to: StationOfEvents['station'];
  /** What its days are called by: further apart than a week, two have one weekday, and than a year, one date. */
  daysBy: 'weekday' | 'date' | 'date and year';
  drawn:
    | { form: 'marks'; of: 'days' | 'hours'; rows: number; stations: readonly GroundStack[] }
    | { form: 'bars'; of: 'days' | 'months'; top: number; stations: readonly GroundColumn[] };
}

/** The figure of a story is laid out once for all of its threads. */
const groundOf = onceEach(({ site, stations }: Pick<Ledger, 'site' | 'stations'>) => layOutStations(site, stations));

/** In which bar of a column a station stands. */
const barOf = ({ from, to }: Column, key: string): number =>
  from.length > 7 ? daysFrom(from, to).indexOf(key) : Number(key.slice(5, 7)) - 1;

function ownBars(column: Column, events: readonly LedgerEvent[]): GroundColumn['own'] {
  const none = (): Bar => ({ events: 0, disputed: 0 });
  const own = { bars: column.bars.map(none), whole: none() };
  for (const { station, status } of events) {
    const isLoose = column.bars.length === 0 || station.key.length < column.from.length;
    const bar = isLoose ? own.whole : own.bars[barOf(column, station.key)];
    if (!bar) continue;
    bar.events += 1;
    if (status.status === 'disputed') bar.disputed += 1;
  }
  return own;
}

/**
 * Whether a station stands in a column: what is known to the month or year alone is in no column of days and has one of its
 * own, what is known to the year alone is in that of its months.
 */
function isWithin(key: string, { from, to, bars }: Column): boolean {
  if (bars.length === 0) return key === from;
  if (from.length === 7) return yearOf(key) === yearOf(from);
  return key.length === from.length && key >= from && key <= to;
}

/** @param keys of the stations; where one of them is no day, a weekday would say nothing of it */
function daysBy(keys: readonly string[]): ThreadFigure['daysBy'] {
  const [first = '', last = ''] = [keys[0], keys.at(-1)];
  if (first !== '' && keys.every((key) => key.length === 10) && daysBetween(first, last) < 7) return 'weekday';
  return yearOf(first) === yearOf(last) ? 'date' : 'date and year';
}

/**
 * The figure of a thread.
 *
 * @returns `null` for a thread without events
 */
export function threadFigure(
  ledger: Pick<Ledger, 'site' | 'stations' | 'events'>,
  { events }: Pick<LedgerThread, 'events'>,
): ThreadFigure | null {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return null;
  const ground = groundOf(ledger);
  const keys = ground.form === 'marks' ? ground.stacks.map(({ key }) => key) : [];
  const statuses = new Map(events.map(({ event, status }) => [event.id, status.status]));
  return {
    events: { own: events.length, all: ledger.events.length },
    story: address(),
    from: events.some(({ station }) => station.by) ? null : first.station,
    to: last.station,
    daysBy: daysBy(keys),
    drawn:
      ground.form === 'marks'
        ? {
            form: ground.form,
            of: ground.of,
            rows: ground.rows,
            stations: ground.stacks.map(({ key, columns, events: ids }) => ({
              key,
              columns,
              marks: ids.map((id) => statuses.get(id) ?? null),
            })),
          }
        : {
            form: ground.form,
            of: ground.of,
            top: ground.top,
            stations: ground.columns.map((column) => ({
              from: column.from,
              to: column.to,
              all: { bars: column.bars, whole: column.whole },
              own: ownBars(
                column,
                events.filter(({ station }) => isWithin(station.key, column)),
              ),
            })),
          },
  };
}
