/** The row of days on a page of `/known/`, and their list. */
import { describe, expect, it } from 'vitest';
import type { LedgerDay } from '../../../src/ledger/entries.ts';
import { dayStrip, daysByYear, type DayStrip } from '../../../src/ledger/slices/day-strip.ts';

const days = (...list: string[]): LedgerDay[] =>
  list.map((day) => ({ day, href: `/known/${day}/`, public: 1, fresh: 1 }));
const inShort = ({ parts }: DayStrip): (string | number)[] =>
  parts.map((part) => ('day' in part ? part.day : part.without));

describe('the row of days', () => {
  it('has gaps for days without news, also over centuries', () => {
    expect(inShort(dayStrip(days('1142-05-03', '2025-01-01', '2025-01-02', '2025-01-04')))).toEqual([
      '1142-05-03',
      322387,
      '2025-01-01',
      '2025-01-02',
      1,
      '2025-01-04',
    ]);
  });

  it('holds only the days around one, and says how many are beyond', () => {
    const all = days('2023-01-01', '2023-01-02', '2023-01-03', '2023-01-04', '2023-01-05');
    const around = (day?: string) => {
      const strip = dayStrip(all, day, 3);
      return [strip.earlier, ...inShort(strip), strip.later];
    };
    expect(around('2023-01-03')).toEqual([1, '2023-01-02', '2023-01-03', '2023-01-04', 1]);
    expect(around('2023-01-01')).toEqual([0, '2023-01-01', '2023-01-02', '2023-01-03', 2]);
    expect(around()).toEqual([2, '2023-01-03', '2023-01-04', '2023-01-05', 0]);
  });
});

describe('the list of days', () => {
  it('is by year and month', () => {
    const years = daysByYear(days('1142-05-03', '2025-01-01', '2025-01-04', '2025-03-01'));
    expect(
      years.map(({ year, months }) => [year, ...months.map(({ month, days: own }) => [month, own.length])]),
    ).toEqual([
      ['1142', ['1142-05', 1]],
      ['2025', ['2025-01', 2], ['2025-03', 1]],
    ]);
  });
});
