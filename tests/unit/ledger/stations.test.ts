/** Events under the days, months and years by which the timeline tells them. */
import { expect, it } from 'vitest';
import { groupByMonth, groupByStation } from '../../../src/ledger/stations.ts';
import { ferryLedger } from '../model/ferry.ts';
import { event, reported } from '../model/story.ts';

const stationsOf = (...days: string[]) =>
  groupByStation(ferryLedger({ events: days.map((day, at) => event(`e${at}`, day, [reported('a', 'lp')])) }).events);

it('stations stand under their month, and what is known to the year alone under its year', () => {
  const stations = stationsOf('2031-05-02', '2031-05-02', '2031-05', '2031-06-01', '2031');
  expect(stations.map(({ station, events }) => [station.key, events.length])).toEqual([
    ['2031-05-02', 2],
    ['2031-05', 1],
    ['2031-06-01', 1],
    ['2031', 1],
  ]);
  expect(groupByMonth(stations).map(({ key, stations: own }) => [key, own.length])).toEqual([
    ['2031-05', 2],
    ['2031-06', 1],
    ['2031', 1],
  ]);
});

it('stations are told with their year where the story leaves one year', () => {
  const years = (...days: string[]): boolean[] => stationsOf(...days).map(({ withYear }) => withYear);
  expect(years('2031-05-02', '2031-12-31')).toEqual([false, false]);
  expect(years('2031-05-02', '2032-01-01')).toEqual([true, true]);
});
