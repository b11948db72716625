import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../../src/ledger/slices/figure.ts';
import { fixtureLedger } from '../../../fixture-story/ledger.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { claimed, event, reported } from '../../model/story.ts';

const fixture = await fixtureLedger();
const few = fixture.stations.slice(1, 7);

describe('the figure of a timeline', () => {
  it('leads to the entries that the page shows, and to other pages for the rest', () => {
    const stations = few.slice(2);
    const here = new Set(stations.flatMap(({ events }) => events.map(({ event: { id } }) => id)));
    const { drawn } = figureOf(fixture, few, stations);
    if (drawn.form !== 'marks') throw new Error('These days fit a figure in marks.');
    const marks = drawn.stations.flatMap((station) => station.marks);
    expect(marks.map(({ id }) => id)).toEqual(few.flatMap(({ events }) => events.map(({ event: { id } }) => id)));
    for (const { id, href } of marks) expect(href).toBe(here.has(id) ? `#event-${id}` : `/events/${id}/`);
    const first = drawn.stations[0];
    expect(first?.href).toBe(`/${first?.key.slice(0, 7) ?? ''}/#day-${first?.key ?? ''}`);
    expect(drawn.stations.at(-1)?.href).toBe(`#day-${drawn.stations.at(-1)?.key ?? ''}`);
  });

  it('says how much had been made public by the end of each of its days', () => {
    const { drawn } = figureOf(fixture, few, few);
    const days = new Map(fixture.days.map((day) => [day.day, day]));
    if (drawn.form !== 'marks') throw new Error('These days fit a figure in marks.');
    for (const { key, public: told } of drawn.stations) expect(told).toBe(key.length === 10 ? days.get(key) : null);
  });

  it('says so, where it has a bar for each month, by the last day of each year with news, and nothing of a year without', () => {
    const days = ['2028-03-05', '2028-12-20', '2029-11-02', '2031-05-02', '2031-06-01'];
    const ledger = ferryLedger({
      events: [...days, '2030'].flatMap((day) => Array.from({ length: 30 }, (_, at) => event(`on-${day}-${at}`, day))),
    });
    const { drawn } = figureOf(ledger, ledger.stations, ledger.stations);
    if (drawn.form !== 'bars') throw new Error('So many events are drawn as bars.');
    expect(drawn.stations.map(({ from, to, public: told }) => [from, to, told?.day ?? null])).toEqual([
      ['2028-01', '2028-12', '2028-12-20'],
      ['2029-01', '2029-12', '2029-11-02'],
      ['2030-01', '2030-12', null],
      ['2031-01', '2031-12', '2031-06-01'],
    ]);
  });

  it('says the year of a day where the figure reaches over several and the day before is of another', () => {
    const years = (...days: string[]) => {
      const ledger = ferryLedger({ events: days.map((day) => event(`on-${day}`, day, [reported('a', 'lp')])) });
      const { drawn } = figureOf(ledger, ledger.stations, ledger.stations);
      if (drawn.form !== 'marks') throw new Error('These days fit a figure in marks.');
      return drawn.stations.map(({ year }) => year);
    };
    expect(years('2031-05-01', '2031-05-03')).toEqual([null, null]);
    expect(years('1938-11', '1946', '1974-11-09', '1974-11-11', '2024-05-02')).toEqual([
      null,
      null,
      '1974',
      null,
      '2024',
    ]);
    expect(years('2030-12-31', '2031-01-01')).toEqual(['2030', '2031']);
  });

  it('has hours of the story’s own clock for stations, each leading to its first event', () => {
    const ledger = ferryLedger({
      events: [
        event('left', '2031-05-02T05:52Z', [reported('a', 'lp')]),
        event('seen', '2031-05-02T05:58Z', [reported('b', 'lp')]),
        event('stopped', '2031-05-02T09:00Z', [reported('c', 'lp')]),
      ],
    });
    const { drawn } = figureOf(ledger, ledger.stations, ledger.stations);
    const hour = (instant: string): string =>
      new Intl.DateTimeFormat('en', { hour: '2-digit', hourCycle: 'h23', timeZone: ledger.site.timezone }).format(
        new Date(instant),
      );
    expect(drawn.of).toBe('hours');
    expect(drawn.stations.map((station) => ['key' in station && station.key, station.href])).toEqual([
      [hour('2031-05-02T05:52Z'), '#event-left'],
      [hour('2031-05-02T09:00Z'), '#event-stopped'],
    ]);
  });

  it('tells the main point, on which sources disagree, from details', () => {
    const ledger = ferryLedger({
      events: [
        event('left', '2031-05-02', [
          reported('a', 'lp', { main: true, answers: { spot: 'pier' } }),
          reported('b', 'sr', { main: true, answers: { spot: 'beach' } }),
          claimed('c', 'vey', 'lp', { answers: { aboard: '12' } }),
        ]),
        event('counted', '2031-05-02', [
          reported('d', 'sr', { main: true }),
          reported('e', 'sr', { answers: { aboard: '13' } }),
          claimed('f', 'union', 'sr', { disputes: ['e'] }),
        ]),
        event('ended', '2031-05-02', [reported('g', 'lp', { main: true })]),
      ],
    });
    const { drawn, ...told } = figureOf(ledger, ledger.stations, ledger.stations);
    if (drawn.form !== 'marks') throw new Error('Two events fit a figure in marks.');
    const [station] = drawn.stations;
    expect(station?.marks.map((mark) => [mark.id, mark.status, mark.details])).toEqual([
      ['counted', 'reported', 2],
      ['ended', 'reported', 0],
      ['left', 'disputed', 1],
    ]);
    expect(station?.disputed).toBe(1);
    expect(told).toEqual({ events: 3, statements: 7, details: true, statuses: ['disputed', 'reported'] });
  });
});
