/** Months are known by their names in every language of the interface, and no name stands for two of them. */
import { expect, it } from 'vitest';
import { monthNumber } from '../../../src/schema/months.ts';
import { LANGUAGES } from '../../../src/model/spoken.ts';

const FORMS = ['long', 'short'].flatMap((month) => [
  { month },
  { month, day: 'numeric' },
]) as Intl.DateTimeFormatOptions[];

it.each(LANGUAGES)('the names of months in "%s" are known', (lang) => {
  const months = FORMS.map((form) =>
    Array.from({ length: 12 }, (_, month) => {
      const format = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...form });
      const name = format.formatToParts(Date.UTC(2023, month, 1)).find(({ type }) => type === 'month')?.value ?? '';
      return [monthNumber(name), monthNumber(name.toLocaleUpperCase(lang))];
    }),
  );
  const expected = Array.from({ length: 12 }, (_, month) => [month + 1, month + 1]);
  expect(months).toEqual(FORMS.map(() => expected));
});

it.each([
  ['Jänner', 1],
  ['شباط', 2],
  ['Mär.', 3],
  ['Mrz', 3],
  ['лип', 7],
  ['Aout', 8],
  ['Sept.', 9],
  ['Okt', 10],
  ['Oct', 10],
])('so is "%s", as people write it besides or in one region', (name, month) => {
  expect(monthNumber(name)).toBe(month);
});
