/** From any day to the last before it that has a page. */
import { describe, expect, it } from 'vitest';
import { lastBy, listFor } from '../../../src/client/known-day.ts';

const days = ['1142-05-03', '2023-06-02', '2023-06-05'].map((day) => ({ day, href: `/known/${day}/` }));

describe('a day asked for', () => {
  it.each([
    ['2023-06-05', '2023-06-05'],
    ['2023-06-04', '2023-06-02'],
    ['2030-01-01', '2023-06-05'],
    ['1500-01-01', '1142-05-03'],
    ['1100-01-01', undefined],
  ])('leads on %s to the page of %s', (asked, page) => {
    expect(lastBy(days, asked)?.day).toBe(page);
  });
});

describe('the page of a day that has none', () => {
  it.each([
    ['/known/2023-06-04/', '/known/?day=2023-06-04'],
    ['/base/known/2023-06-04', '/base/known/?day=2023-06-04'],
    ['/known/yesterday/', null],
    ['/events/2023-06-04/', null],
  ])('%s: %s', (path, list) => {
    expect(listFor(path)).toBe(list);
  });
});
