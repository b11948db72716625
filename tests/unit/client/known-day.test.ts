/** From any day to the last before it that has a page. */
import { describe, expect, it } from 'vitest';
import { listFor, wayTo } from '../../../src/client/known-day.ts';

const days = ['1142-05-03', '2023-06-02', '2023-06-05'].map((day) => ({ day, href: `/known/${day}/` }));

describe('a day asked for', () => {
  it.each([
    ['2023-06-05', '2023-06-05'],
    ['2023-06-04', '2023-06-02'],
    ['2030-01-01', '2023-06-05'],
    ['1500-01-01', '1142-05-03'],
    ['1100-01-01', null],
  ])('leads on %s to the page of %s', (asked, page) => {
    expect(wayTo(days, [], asked)).toBe(page && `/known/${page}/`);
  });

  const years = ['2019', '2021'].map((year) => ({
    first: `${year}-02-03`,
    last: `${year}-11-30`,
    href: `/known/${year}/`,
    lastHref: `/known/${year}-11-30/`,
  }));

  it.each([
    ['2023-06-05', '/known/2023-06-05/'],
    ['2022-01-01', '/known/2021-11-30/'],
    ['2021-06-01', '/known/2021/?day=2021-06-01'],
    ['2021-01-01', '/known/2019-11-30/'],
    ['2019-02-03', '/known/2019/?day=2019-02-03'],
    ['2019-02-02', null],
  ])('of another year leads on %s to %s', (asked, way) => {
    expect(wayTo(days.slice(1), years, asked)).toBe(way);
  });

  it('leads from the list of a year to the years before and after', () => {
    const inYear = [{ day: '2020-05-01', href: '/known/2020-05-01/' }];
    const asked = ['2020-01-01', '2020-12-31', '2021-03-01'];
    expect(asked.map((day) => wayTo(inYear, years, day))).toEqual([
      '/known/2019-11-30/',
      '/known/2020-05-01/',
      '/known/2021/?day=2021-03-01',
    ]);
  });
});

describe('the page of a day that has none', () => {
  it.each([
    ['/known/2023-06-04/', '/known/?day=2023-06-04'],
    ['/base/known/2023-06-04', '/base/known/?day=2023-06-04'],
    ['/known/yesterday/', null],
    ['/events/2023-06-04/', null],
    ['//evil.example/known/2023-06-04/', null],
  ])('%s: %s', (path, list) => {
    expect(listFor(path)).toBe(list);
  });
});
