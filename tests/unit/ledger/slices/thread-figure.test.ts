/** A thread within its story, in one small figure. */
import { describe, expect, it } from 'vitest';
import { threadFigure } from '../../../../src/ledger/slices/thread-figure.ts';
import { THREADS, ferryLedger } from '../../model/ferry.ts';
import { claimed, event, reported } from '../../model/story.ts';

const figureOf = (events: Parameters<typeof ferryLedger>[0]['events']) => {
  const ledger = ferryLedger({ threads: THREADS, ...(events && { events }) });
  const [night] = ledger.threads;
  if (!night) throw new Error('There is a thread.');
  return threadFigure(ledger, night);
};

const one = (id: string, when: string, threads: string[] = []) => event(id, when, [reported('a', 'lp')], { threads });

/** An event of the thread on which sources disagree. */
const disputed = (id: string, when: string) =>
  event(
    id,
    when,
    [
      claimed('a', 'vey', 'lp', { main: true, answers: { spot: 'pier' } }),
      reported('b', 'vt', { main: true, answers: { spot: 'beach' } }),
    ],
    { threads: ['night'] },
  );

describe('the figure of a thread', () => {
  it('calls its days by no more than tells them apart', () => {
    const daysBy = (...days: string[]) => figureOf(days.map((day) => one(`on-${day}`, day, ['night'])))?.daysBy;
    expect(daysBy('2031-05-01', '2031-05-07')).toBe('weekday');
    expect(daysBy('2031-12-29', '2032-01-04')).toBe('weekday');
    expect(daysBy('2031-05-01', '2031-05-08')).toBe('date');
    expect(daysBy('2031-05-01', '2031-05')).toBe('date');
    expect(daysBy('2031-12-29', '2032-01-05')).toBe('date and year');
    expect(daysBy('1974-05-01', '2031-05-02')).toBe('date and year');
  });

  it('has a mark in its status for each event of the thread, and none for any other', () => {
    const figure = figureOf([
      one('before', '2031-05-01'),
      one('own', '2031-05-03', ['night']),
      disputed('told-twice', '2031-05-03'),
    ]);
    expect(figure?.events).toEqual({ own: 2, all: 3 });
    expect(figure?.drawn.stations.map((station) => 'marks' in station && [station.key, ...station.marks])).toEqual([
      ['2031-05-01', null],
      ['2031-05-03', 'reported', 'disputed'],
    ]);
    expect([figure?.from?.key, figure?.to.key]).toEqual(['2031-05-03', '2031-05-03']);
  });

  it('has no first day where of one event no more is known than by when it was', () => {
    const figure = figureOf([one('own', '2031-05-03', ['night']), one('by', '../2031-05-04', ['night'])]);
    expect([figure?.from, figure?.to.key]).toEqual([null, '2031-05-04']);
  });

  it('has bars of the thread within those of a long story, each on its day', () => {
    const days = Array.from({ length: 90 }, (_, at) => new Date(Date.UTC(2031, 4, 1 + Math.floor(at / 3))));
    const events = days.map((day, at) =>
      one(`e-${at}`, day.toISOString().slice(0, 10), at % 3 === 0 && at > 30 ? ['night'] : []),
    );
    const figure = figureOf(events);
    if (figure?.drawn.form !== 'bars') throw new Error('A long story is drawn in bars.');
    const bars = figure.drawn.stations.flatMap(({ all, own }) =>
      all.bars.map((bar, at) => [bar.events, own.bars[at]?.events]),
    );
    expect(bars).toEqual(Array.from({ length: 30 }, (_, day) => [3, day > 10 ? 1 : 0]));
  });

  it('frames those of which the month or the year alone is known, beside the bars of days', () => {
    const days = Array.from({ length: 14 }, (_, at) => `2031-05-${String(at + 1).padStart(2, '0')}`);
    const dated = days.flatMap((day) => [1, 2, 3, 4, 5, 6].map((at) => one(`e-${day}-${at}`, day)));
    const figure = figureOf([...dated, one('a', '2030', ['night']), one('b', '2031-04', ['night'])]);
    if (figure?.drawn.form !== 'bars') throw new Error('A long story is drawn in bars.');
    expect(figure.drawn.of).toBe('days');
    expect(figure.drawn.stations.map(({ from, all, own }) => [from, all.whole.events, own.whole.events])).toEqual([
      ['2030', 1, 1],
      ['2031-04', 1, 1],
      ['2031-05-01', 0, 0],
      ['2031-05-08', 0, 0],
    ]);
  });

  it('puts days of a month, and the month of a year, in no frame of what is known to those alone', () => {
    const days = Array.from({ length: 14 }, (_, at) => `2031-05-${String(at + 1).padStart(2, '0')}`);
    const dated = days.flatMap((day) => [1, 2, 3, 4, 5, 6].map((at) => one(`e-${day}-${at}`, day, ['night'])));
    const figure = figureOf([...dated, one('a', '2031-05', ['night']), one('b', '2031'), one('c', '2031', ['night'])]);
    if (figure?.drawn.form !== 'bars') throw new Error('A long story is drawn in bars.');
    expect(figure.drawn.stations.map(({ from, all, own }) => [from, all.whole.events, own.whole.events])).toEqual([
      ['2031-05-01', 0, 0],
      ['2031-05-08', 0, 0],
      ['2031-05', 1, 1],
      ['2031', 2, 1],
    ]);
  });

  it('puts what is known to the month alone beside a week that runs into that month', () => {
    const days = Array.from({ length: 14 }, (_, at) => new Date(Date.UTC(2031, 4, 29 + at)).toISOString().slice(0, 10));
    const dated = days.flatMap((day) => [1, 2, 3, 4, 5, 6].map((at) => one(`e-${day}-${at}`, day)));
    const figure = figureOf([...dated, one('a', '2031-06', ['night'])]);
    if (figure?.drawn.form !== 'bars') throw new Error('A long story is drawn in bars.');
    expect(figure.drawn.stations.map(({ from, to, own }) => [from, to, own.whole.events])).toEqual([
      ['2031-05-29', '2031-06-04', 0],
      ['2031-06-05', '2031-06-11', 0],
      ['2031-06', '2031-06', 1],
    ]);
    const { bars } = figure.drawn.stations[0]?.own ?? { bars: [] };
    expect(bars.map(({ events }) => events)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('has bars of months where the story goes on for years', () => {
    const events = Array.from({ length: 120 }, (_, at) => {
      const month = `${2025 + Math.floor(at / 24)}-${String((Math.floor(at / 2) % 12) + 1).padStart(2, '0')}`;
      const day = `${month}-0${(at % 2) + 1}`;
      return at === 14 ? disputed(`e-${at}`, day) : one(`e-${at}`, day, at === 15 ? ['night'] : []);
    });
    const figure = figureOf([...events, one('in-2026', '2026', ['night'])]);
    if (figure?.drawn.form !== 'bars') throw new Error('A long story is drawn in bars.');
    expect(figure.drawn.of).toBe('months');
    // What is known to the year alone stands in no month of it.
    expect(figure.drawn.stations.map(({ own: { whole } }) => whole.events)).toEqual([0, 1, 0, 0, 0]);
    expect(figure.drawn.stations[1]?.own.whole.disputed).toBe(0);
    const own = figure.drawn.stations.map((station) => station.own.bars.map((bar) => bar.events));
    expect(own[0]).toEqual([0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0]);
    expect(figure.drawn.stations[0]?.own.bars[7]?.disputed).toBe(1);
    expect(
      own
        .slice(1)
        .flat()
        .every((amount) => amount === 0),
    ).toBe(true);
  });

  it('is not there for a thread without events', () => {
    expect(figureOf([one('other', '2031-05-01')])).toBeNull();
  });
});
