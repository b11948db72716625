/** Which events are kept together: one more makes none but those of its own month anew. */
import { expect, it } from 'vitest';
import { groupsOf } from '../../../src/export/texts-of-events.ts';
import type { LedgerEvent } from '../../../src/ledger/entries.ts';
import { ferryLedger } from '../model/ferry.ts';
import { event, reported } from '../model/story.ts';

const groups = (...months: [month: string, events: number][]): string[][] => {
  const { events } = ferryLedger({
    events: months.flatMap(([month, count]) =>
      Array.from({ length: count }, (_, at) => event(`e-${month}-${at + 100}`, `${month}-02`, [reported('a', 'lp')])),
    ),
  });
  const inShort = (group: readonly LedgerEvent[]): string[] => group.map(({ event: { id } }) => id);
  return [...groupsOf(events)].map(inShort);
};

it('events are kept together by month, and so many of a month that one more leaves the full groups as they are', () => {
  expect(groups(['2031-04', 2], ['2031-05', 3]).map(({ length }) => length)).toEqual([2, 3]);
  const before = groups(['2031-04', 70], ['2031-05', 3]);
  expect(before.map(({ length }) => length)).toEqual([64, 6, 3]);
  const after = groups(['2031-04', 71], ['2031-05', 3]);
  expect([after[0], after[2]]).toEqual([before[0], before[2]]);
});
