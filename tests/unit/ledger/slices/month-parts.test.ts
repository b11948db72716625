/** A month with many events: its parts hold each once, and every day's address leads to where the day stands. */
import { describe, expect, it } from 'vitest';
import {
  beginningOfMonth,
  dayAddress,
  dayOfEvent,
  daysElsewhere,
  endOfMonth,
} from '../../../../src/ledger/slices/month-parts.ts';
import { countPart } from '../../../../src/ledger/slices/part-paths.ts';
import { addressesOfParts, partsOfMonth } from '../../../../src/ledger/slices/parts-of-lists.ts';
import { stationsOfPart } from '../../../../src/ledger/slices/stations.ts';
import { cutIntoParts, isAtHome } from '../../../../src/model/parts.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { claimed, event } from '../../model/story.ts';

/** Twenty events a day in January 2031, and one in February. */
const ledger = ferryLedger({
  events: [
    ...Array.from({ length: 140 }, (_, at) =>
      event(`e${at}`, `2031-01-0${1 + Math.floor(at / 20)}`, [claimed('said', 'union', 'lp')]),
    ),
    event('last', '2031-02-01', [claimed('said', 'union', 'lp')]),
  ],
});
const [january, february] = ledger.months;
const [busy] = january?.stations ?? [];
if (!january || !february || !busy) throw new Error('The months are not in the ledger.');
const events = Array.from({ length: 300 }, (_, at) => ledger.events[at % ledger.events.length]).filter(
  (event) => event !== undefined,
);

describe('a month of 140 events', () => {
  const parts = partsOfMonth(january);

  it('stands on six pages, each event on one of them, in the order of the timeline', () => {
    expect(parts.map(({ entries }) => entries.length)).toEqual([25, 25, 25, 25, 25, 15]);
    expect(parts.flatMap(({ entries }) => entries)).toEqual(january.stations.flatMap(({ events }) => events));
  });

  it('has its newest part at its own address', () => {
    expect(addressesOfParts(ledger).filter((address) => address.startsWith('/2031'))).toEqual([
      '/2031-01/1/',
      '/2031-01/2/',
      '/2031-01/3/',
      '/2031-01/4/',
      '/2031-01/5/',
    ]);
  });

  it('leads to a day where it begins, and from an event to the part that holds it', () => {
    expect(dayAddress(ledger, '2031-01-02')).toBe('/2031-01/1/#day-2031-01-02');
    expect(dayAddress(ledger, '2031-01-03')).toBe('/2031-01/2/#day-2031-01-03');
    expect(dayAddress(ledger, '2031-01-07')).toBe('/2031-01/5/#day-2031-01-07');
    expect(dayAddress(ledger, '2031-02-01')).toBe('/2031-02/#day-2031-02-01');
    const second = january.stations.find(({ station }) => station.key === '2031-01-02')?.events ?? [];
    expect(new Set(second.map((entry) => dayOfEvent(ledger, entry)))).toEqual(
      new Set(['/2031-01/1/#day-2031-01-02', '/2031-01/2/#day-2031-01-02']),
    );
  });

  it('leads on to its oldest part, and back to its newest', () => {
    expect([beginningOfMonth(january).href, endOfMonth(january).href]).toEqual(['/2031-01/1/', '/2031-01/']);
    expect(beginningOfMonth(february).href).toBe('/2031-02/');
  });

  it('hands a page of a part how much there is, and nothing of what stands in others', () => {
    expect(parts[1] && countPart(parts[1])).toEqual({
      order: 'time',
      number: 2,
      of: 6,
      total: 140,
      entries: { length: 25 },
    });
  });

  it('tells of a day that two pages share how many events it has', () => {
    const told = parts.map((part) =>
      stationsOfPart(part, ledger.events).map(({ station, events, of }) => [station.key.slice(-2), events.length, of]),
    );
    expect(told.slice(0, 3)).toEqual([
      [
        ['01', 20, undefined],
        ['02', 5, 20],
      ],
      [
        ['02', 15, 20],
        ['03', 10, 20],
      ],
      [
        ['03', 10, 20],
        ['04', 15, 20],
      ],
    ]);
    const oneDay = cutIntoParts(busy.events, 5);
    expect(oneDay.map((part) => stationsOfPart(part, ledger.events).map(({ of }) => of))).toEqual([
      [20],
      [20],
      [20],
      [20],
    ]);
    expect(cutIntoParts([], 5).map((part) => stationsOfPart(part, ledger.events))).toEqual([[]]);
  });

  it('names on its newest page the days of which that shows nothing', () => {
    const home = parts.find(isAtHome);
    expect(home && daysElsewhere(ledger, january, home)).toEqual([
      expect.objectContaining({ href: '/2031-01/1/#day-2031-01-01' }),
      expect.objectContaining({ href: '/2031-01/1/#day-2031-01-02' }),
      expect.objectContaining({ href: '/2031-01/2/#day-2031-01-03' }),
      expect.objectContaining({ href: '/2031-01/3/#day-2031-01-04' }),
      expect.objectContaining({ href: '/2031-01/4/#day-2031-01-05' }),
      expect.objectContaining({ href: '/2031-01/5/#day-2031-01-06' }),
    ]);
  });
});

it('shows on no page of a month half as many events again as on a full one, and on none just a few', () => {
  for (let count = 0; count <= 300; count += 1) {
    const sizes = partsOfMonth({ ...january, stations: [{ ...busy, events: events.slice(0, count) }] }).map(
      ({ entries }) => entries.length,
    );
    expect(sizes.slice(0, -1).every((size) => size === 25)).toBe(true);
    expect(sizes.at(-1)).toBeLessThan(37.5);
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(Math.min(13, count));
  }
});

it('leaves a month of few events on one page', () => {
  expect(partsOfMonth(february)).toHaveLength(1);
  expect(dayAddress(ledger, '2031-02-01')).toBe('/2031-02/#day-2031-02-01');
});
