/** The row of days on a page of `/known/`, and their list. */
import { describe, expect, it } from 'vitest';
import { daysFrom } from '../../../src/model/calendar.ts';
import type { LedgerDay } from '../../../src/ledger/entries.ts';
import { daysPage, dayStrip, yearsApart, type DayStrip } from '../../../src/ledger/slices/day-strip.ts';

const days = (...list: string[]): LedgerDay[] =>
  list.map((day) => ({ day, href: `/known/${day}/`, public: 1, fresh: 1 }));
const inShort = ({ parts }: DayStrip): (string | number)[] =>
  parts.map((part) => ('day' in part ? part.day : part.without));

const everyOtherDay = days(...daysFrom('2010-01-01', '2019-12-31').filter((_, at) => at % 2 === 0));

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

  it('begins with a day, whatever gap there is before it', () => {
    expect(inShort(dayStrip(days('2023-01-01', '2023-01-05', '2023-01-09'), '2023-01-09', 2))).toEqual([
      '2023-01-05',
      3,
      '2023-01-09',
    ]);
  });

  it('holds only the days around one, and says how many are beyond', () => {
    const all = days('2023-01-01', '2023-01-02', '2023-01-03', '2023-01-04', '2023-01-05');
    const around = (day?: string) => {
      const strip = dayStrip(all, day, 3);
      const [before, after] = [strip.before, strip.after].map(({ stations }) =>
        stations.map(({ key, days: amount }) => `${key}: ${String(amount)}`),
      );
      return [before, ...inShort(strip), after];
    };
    expect(around('2023-01-03')).toEqual([['2023-01: 1'], '2023-01-02', '2023-01-03', '2023-01-04', ['2023-01: 1']]);
    expect(around('2023-01-01')).toEqual([[], '2023-01-01', '2023-01-02', '2023-01-03', ['2023-01: 2']]);
    expect(around()).toEqual([['2023-01: 2'], '2023-01-03', '2023-01-04', '2023-01-05', []]);
  });

  it('has months and then years at its ends, and holds at most 60 items at any length of the story', () => {
    const { before, parts, after } = dayStrip(everyOtherDay, '2015-06-24');
    expect(before.stations.map(({ key }) => key)).toEqual(['2013', '2014', '2015', '2015-04', '2015-05', '2015-06']);
    expect(after.stations.map(({ key }) => key)).toEqual(['2015-07', '2015-08', '2015-09', '2015', '2016', '2017']);
    expect(before.stations[5]?.href).toBe('/known/2015/#days-2015-06');
    expect(parts.length + before.stations.length + after.stations.length + 2).toBeLessThanOrEqual(60);
    const beyond = [before, after].flatMap(({ stations, days: more }) => [...stations.map((one) => one.days), more]);
    const shown = parts.filter((part) => 'day' in part).length;
    expect(beyond.reduce((sum, amount) => sum + amount, shown)).toBe(everyOtherDay.length);
  });
});

describe('the list of days', () => {
  it('is by year and month', () => {
    const { years, elsewhere } = daysPage(days('1142-05-03', '2025-01-01', '2025-01-04', '2025-03-01')).list;
    expect(
      years.map(({ year, months }) => [year, ...months.map(({ month, days: own }) => [month, own.length])]),
    ).toEqual([
      ['1142', ['1142-05', 1]],
      ['2025', ['2025-01', 2], ['2025-03', 1]],
    ]);
    expect(elsewhere).toEqual([]);
  });

  it('leaves to each year its own where one cannot hold all, and leads to them', () => {
    expect(yearsApart(everyOtherDay)).toEqual(['2010', '2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018']);
    const newest = daysPage(everyOtherDay).list;
    expect(newest.years.map(({ year }) => year)).toEqual(['2019']);
    expect(newest.elsewhere[0]).toMatchObject({ year: '2010', href: '/known/2010/', days: 183, first: '2010-01-01' });
    const older = daysPage(everyOtherDay, '2011').list;
    expect(older.years.map(({ year }) => year)).toEqual(['2011']);
    expect(older.elsewhere.map(({ href }) => href)).toEqual(
      [2010, 2012, 2013, 2014, 2015, 2016, 2017, 2018].map((year) => `/known/${String(year)}/`).concat('/known/'),
    );
  });

  it('stands below the row around its last day, where there is any', () => {
    expect(daysPage(everyOtherDay).strip).toEqual(dayStrip(everyOtherDay));
    expect(daysPage(everyOtherDay, '2011').strip).toEqual(dayStrip(everyOtherDay, '2011-12-30'));
    expect(daysPage([]).strip).toBeNull();
  });
});
