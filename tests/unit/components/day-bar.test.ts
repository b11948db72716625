/** A day in the row of days on a page of `/known/`. */
import { expect, it } from 'vitest';
import { dayBar } from '../../../src/components/pieces/day-bar.ts';
import { stringsFor } from '../../../src/strings/strings.ts';

it('has its year as dates have it, also before the year 1000', () => {
  const strings = stringsFor('en', 'UTC');
  const day = { day: '0077-12-31', href: '/known/0077-12-31/', public: 1, fresh: 1 };
  const text = String(dayBar(day, { most: 1, year: '0077', isCurrent: false }, strings)).replaceAll(/<.*?>|\s+/gs, ' ');
  expect(text.replaceAll(/ +/g, ' ').trim()).toBe('31 December AD 77 1');
});
