import { describe, expect, it } from 'vitest';
import { drawBars, type BarFigure } from '../../../src/drawing/figure-bars.ts';
import type { FigureEvent, FigureStation } from '../../../src/drawing/figure-events.ts';
import { layOutFigure, type MarkFigure } from '../../../src/drawing/figure.ts';

let made = 0;
const event = (given: Partial<FigureEvent> = {}): FigureEvent => {
  made += 1;
  return { id: `event-${made}`, key: false, disputed: false, hour: null, ...given };
};
const station = (key: string, amount: number, given: Partial<FigureEvent> = {}): FigureStation => ({
  key,
  events: Array.from({ length: amount }, () => event(given)),
});
/** Days in a row, of June 2023 and after it, each with so many events. */
const days = (amounts: readonly number[], from = Date.UTC(2023, 5, 1)): FigureStation[] =>
  amounts.map((amount, at) => station(new Date(from + at * 86_400_000).toISOString().slice(0, 10), amount));
const marks = (stations: readonly FigureStation[]): MarkFigure => {
  const figure = layOutFigure(stations);
  if (figure.form !== 'marks') throw new Error('These have a figure in marks.');
  return figure;
};
const bars = (stations: readonly FigureStation[]): BarFigure => {
  const figure = layOutFigure(stations);
  if (figure.form !== 'bars') throw new Error('These have a figure in bars.');
  return figure;
};

describe('a figure in marks', () => {
  it('has every event once, above its day', () => {
    const stations = days([3, 2, 3, 15, 7]);
    const { of, stacks } = marks(stations);
    expect(of).toBe('days');
    expect(stacks.map(({ key, events }) => ({ key, events }))).toEqual(
      stations.map(({ key, events }) => ({ key, events: events.map(({ id }) => id) })),
    );
  });

  it('is five rows high and grows only where a phone would be too narrow', () => {
    expect(marks(days([3, 2, 3, 15, 7]))).toMatchObject({ rows: 5, sticky: true });
    expect(marks(days([3, 2, 3, 15, 7])).stacks.map(({ columns }) => columns)).toEqual([1, 1, 1, 3, 2]);
    expect(marks(days([16, 16, 16])).rows).toBe(6);
    expect(marks(days([4, 2, 3])).rows).toBe(4);
    expect(layOutFigure(days([24, 24, 24])).form).toBe('marks');
    expect(layOutFigure(days([33, 33, 33])).form).toBe('bars');
  });

  it('is two rows high and does not stay on screen where there are five events or fewer, all of them named', () => {
    const stations = days([2, 2, 1]);
    const { rows, sticky, stacks } = marks(stations);
    expect({ rows, sticky }).toEqual({ rows: 2, sticky: false });
    expect(stacks.flatMap(({ named }) => named)).toEqual(stations.flatMap(({ events }) => events.map(({ id }) => id)));
  });

  it('names key events, as many as the height holds, each in the lines that are left for it', () => {
    const many = { ...station('2023-06-04', 9, { key: true }) };
    const { rows, stacks } = marks([many, station('2023-06-05', 6), station('2023-06-06', 4, { key: true })]);
    expect(rows).toBe(5);
    expect(stacks.map(({ named }) => named.length)).toEqual([4, 0, 4]);
    expect(stacks[0]?.lines).toBe(2);
  });

  it('names fewer beside narrow stacks where stations are many', () => {
    const keys = (amount: number, day: number): FigureStation => station(`2023-06-0${day}`, amount, { key: true });
    const { stacks } = marks([keys(4, 1), keys(8, 2), keys(12, 3), keys(2, 4), keys(1, 5)]);
    expect(stacks.map(({ named }) => named.length)).toEqual([1, 3, 4, 1, 1]);
  });

  it('names none where more than seven stations leave no room', () => {
    const { stacks } = marks(days([1, 1, 1, 1, 1, 1, 1, 1]).map((one) => ({ ...one, events: [event({ key: true })] })));
    expect(stacks.flatMap(({ named }) => named)).toEqual([]);
  });

  it('counts what is disputed', () => {
    const disputed = { ...station('2023-06-04', 3), events: [event({ disputed: true }), event(), event()] };
    expect(marks([disputed, station('2023-06-05', 4)]).stacks.map((stack) => stack.disputed)).toEqual([1, 0]);
  });

  it('has months and years for stations as well as days', () => {
    const { stacks } = marks([station('2023-06-04', 3), station('2023-06', 1), station('2023', 2)]);
    expect(stacks.map(({ key }) => key)).toEqual(['2023-06-04', '2023-06', '2023']);
  });

  it('has nothing where there is nothing', () => {
    expect(marks([]).stacks).toEqual([]);
  });
});

describe('a figure of one day', () => {
  const at = (hours: readonly (number | null)[]): FigureStation[] => [
    { key: '2023-06-04', events: hours.map((hour) => event({ hour })) },
  ];

  it('has hours for stations where most events are told by the clock, and a break where none is', () => {
    const { of, stacks } = marks(at([5, 5, 6, 6, 6, 13, 14, null]));
    expect(of).toBe('hours');
    expect(stacks.map(({ key, events, afterGap }) => [key, events.length, afterGap])).toEqual([
      ['05', 2, false],
      ['06', 3, false],
      ['13', 1, true],
      ['14', 1, false],
      ['', 1, false],
    ]);
  });

  it('grows where the breaks would make it too wide for a phone', () => {
    const six = (hour: number): number[] => Array.from({ length: 6 }, () => hour);
    const full = [...six(5), ...six(6), ...six(7)];
    expect(marks(at([...full, 8, 9, 10]))).toMatchObject({ of: 'hours', rows: 5 });
    expect(marks(at([...full, 13, 19, 20]))).toMatchObject({ of: 'hours', rows: 6 });
  });

  it('is a day where most are not', () => {
    expect(marks(at([5, 6, null, null])).of).toBe('days');
  });

  it('is a day of a longer story where there are others', () => {
    expect(marks([...at([5, 6, 7]), station('2023-06-05', 1)]).of).toBe('days');
  });
});

describe('a figure in bars', () => {
  it('has a column for a week of days, and a bar for a day, also for one without an event', () => {
    const { of, columns, most } = bars(
      days([...Array.from({ length: 10 }, () => 14), 0, 0, 9]).filter(({ events }) => events.length > 0),
    );
    expect({ of, most }).toEqual({ of: 'days', most: 14 });
    expect(columns.map(({ from, to, events }) => [from, to, events])).toEqual([
      ['2023-06-01', '2023-06-07', 98],
      ['2023-06-08', '2023-06-13', 51],
    ]);
    expect(columns[1]?.bars.map(({ events }) => events)).toEqual([14, 14, 14, 0, 0, 9]);
  });

  it('has a column for a month where there are too many weeks, and for a year where there are too many months', () => {
    const half = bars(days(Array.from({ length: 180 }, () => 1)));
    expect(half.of).toBe('days');
    expect(half.columns.map(({ from }) => from.slice(0, 7))).toEqual(
      [6, 7, 8, 9, 10, 11].map((month) => `2023-${String(month).padStart(2, '0')}`),
    );
    const years = bars(days(Array.from({ length: 800 }, () => 2)));
    expect(years.of).toBe('months');
    expect(years.columns.map(({ from, to, first }) => [from, to, first])).toEqual([
      ['2023-01', '2023-12', '2023-06-01'],
      ['2024-01', '2024-12', '2024-01-01'],
      ['2025-01', '2025-12', '2025-01-01'],
    ]);
    expect(years.columns[1]?.bars).toHaveLength(12);
    expect(years.columns.reduce((sum, { events }) => sum + events, 0)).toBe(1600);
  });

  it('loses no event of which only the month or the year is known', () => {
    const loose = [station('2023-06', 4), station('2023', 3)];
    for (const dated of [days(Array.from({ length: 30 }, () => 9)), days(Array.from({ length: 800 }, () => 2))]) {
      const { columns } = bars(
        [...dated, ...loose].toSorted((a, b) => (a.key.slice(0, 4) < b.key.slice(0, 4) ? -1 : 0)),
      );
      expect(columns.reduce((sum, { events }) => sum + events, 0)).toBe(
        [...dated, ...loose].reduce((sum, { events }) => sum + events.length, 0),
      );
    }
  });

  it('says which years had no event, and keeps what is known to the year alone out of its months', () => {
    const stations = [station('1977', 1), station('1979-08', 2), station('1997', 1), station('1997-11', 3)];
    const decades = Array.from({ length: 9 }, (_, at) => station(`${2000 + at}-05`, 1));
    const { columns, most } = bars([...stations, ...decades]);
    expect(most).toBe(3);
    expect(
      columns
        .slice(0, 4)
        .map(({ from, events, whole, yearsBefore }) => [from.slice(0, 4), events, whole.events, yearsBefore]),
    ).toEqual([
      ['1977', 1, 1, 0],
      ['1979', 2, 0, 1],
      ['1997', 4, 1, 17],
      ['2000', 1, 0, 2],
    ]);
    expect(columns[2]?.bars.map(({ events }) => events)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0]);
  });

  it('has what is known to the month or year alone at its place in the timeline', () => {
    const stations = [
      station('2022', 1),
      station('2023-05', 9),
      ...days(Array.from({ length: 14 }, () => 6)),
      station('2023-06', 1),
    ];
    const { columns, most, top } = bars(stations);
    expect(columns.map(({ first, events, whole }) => [first, events, whole.events])).toEqual([
      ['2022', 1, 1],
      ['2023-05', 9, 9],
      ['2023-06-01', 42, 0],
      ['2023-06-08', 42, 0],
      ['2023-06', 1, 1],
    ]);
    // No bar of a day has more than 6.
    expect([most, top]).toEqual([6, 9]);
  });

  it('is drawn from the axis up: what is disputed, and what is not on top of it', () => {
    expect(
      drawBars(
        {
          bars: [
            { events: 4, disputed: 1 },
            { events: 0, disputed: 0 },
            { events: 2, disputed: 2 },
          ],
          whole: { events: 3, disputed: 1 },
        },
        4,
      ),
    ).toEqual({
      width: 70,
      plain: 'M0 75v-75h8.6v75z',
      disputed: 'M0 100v-25h8.6v25zM20 100v-50h8.6v50z',
      whole: { plain: 'M0 75v-50h70v50z', disputed: 'M0 100v-25h70v25z' },
    });
  });
});
