/** Days, counted as a library of dates counts them. */
import { UTCDate, utc } from '@date-fns/utc';
import { addYears } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { formatISO } from 'date-fns/formatISO';
import { getDay } from 'date-fns/getDay';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { parseISO } from 'date-fns/parseISO';
import { expect, it } from 'vitest';
import {
  dayShown,
  daysBetween,
  daysFrom,
  daysInMonth,
  nextDay,
  utcInstant,
  weekdayOf,
  yearsAfter,
} from '../../../src/model/calendar.ts';
import fc from '../property.ts';

const shown = (date: Date): string => formatISO(date, { representation: 'date' });

/** Instants of the years 1 to 9989. */
const instant = fc.integer({ min: utcInstant(1, 1, 1), max: utcInstant(9989, 12, 31) });

it('counts days, months and years as they are', () => {
  fc.assert(
    fc.property(instant, fc.nat({ max: 100 }), (time, days) => {
      const date = new UTCDate(time);
      const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
      const [first, last] = [dayShown(time), dayShown(time + days * 86_400_000)];
      expect(first).toBe(shown(date));
      expect(daysInMonth(year, month)).toBe(getDaysInMonth(date));
      expect(weekdayOf(year, month, day)).toBe(getDay(date));
      expect(daysBetween(first, last)).toBe(
        differenceInCalendarDays(parseISO(last, { in: utc }), parseISO(first, { in: utc })),
      );
      const each = eachDayOfInterval({ start: first, end: last }, { in: utc }).map(shown);
      expect(daysFrom(first, last)).toStrictEqual(each);
      expect(daysFrom(first, last)[1] ?? nextDay(first)).toBe(nextDay(first));
      expect(yearsAfter(time, 10)).toBe(addYears(date, 10).getTime());
    }),
    { numRuns: 300 },
  );
});

it('knows the days that only some years have', () => {
  expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toStrictEqual([28, 29, 28, 29]);
  expect(nextDay('0004-02-28')).toBe('0004-02-29');
  expect(dayShown(yearsAfter(utcInstant(2024, 2, 29, 17), 10))).toBe('2034-02-28');
});
