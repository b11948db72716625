/** Files of a long story in parts: none too large, each entry once, and a part that is full stays what it is. */
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { cutBySize, partName } from '../../../src/export/by-size.ts';
import { calendarIcs } from '../../../src/export/calendar.ts';
import { claimsCsv } from '../../../src/export/claims-csv.ts';
import { eventsCsv } from '../../../src/export/events-csv.ts';
import { timelineJsTexts, type TimelineJs } from '../../../src/export/timelinejs.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { textsOfFiles } from './texts-of-files.ts';

const cut = (weights: readonly number[], full: number): (readonly number[])[] => cutBySize(weights, weights, full);

describe('a list cut by what its entries weigh', () => {
  it('is one part while it is light, also where it is empty', () => {
    expect(cut([], 10)).toEqual([[]]);
    expect(cut([6, 6, 6], 10)).toEqual([[6, 6, 6]]);
  });

  it('is cut where a part is full, unless too little would be left', () => {
    expect(cut([6, 6, 6, 6], 10)).toEqual([
      [6, 6],
      [6, 6],
    ]);
    expect(cut([6, 6, 6, 3], 10)).toEqual([[6, 6, 6, 3]]);
  });

  it('keeps its full parts while it grows', () => {
    const weights = Array.from({ length: 60 }, (_, at) => 1 + ((at * 7) % 11));
    for (let length = 1; length < weights.length; length += 1) {
      const before = cut(weights.slice(0, length), 30).slice(0, -1);
      expect(cut(weights, 30).slice(0, before.length)).toEqual(before);
    }
  });

  it('has the newest part under its own name', () => {
    expect([1, 2, 3].map((part) => partName('data/claims.csv', part, 3))).toEqual([
      'data/claims-1.csv',
      'data/claims-2.csv',
      'data/claims.csv',
    ]);
  });
});

describe('the files of a story that is long', () => {
  let ledger: Ledger;

  beforeAll(async () => {
    ledger = await fixtureLedger();
  });

  it('have each event and each statement once, in tables that each begin with the names of the columns', () => {
    const rows = (text: string): string[] =>
      parse<Record<string, string>>(text, { bom: true, columns: true }).map(
        ({ key, url }) => `${key ?? ''} ${url ?? ''}`,
      );
    for (const table of [eventsCsv, claimsCsv]) {
      const parts = textsOfFiles(table(ledger, 4000));
      expect(parts.length).toBeGreaterThan(2);
      expect(parts.flatMap(rows)).toEqual(textsOfFiles(table(ledger)).flatMap(rows));
    }
  });

  it('have each event of the calendar once, in calendars that each say what they are', () => {
    const open = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[] as never);
    const ids = (calendar: ICAL.Component): unknown[] =>
      calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'));
    const parts = textsOfFiles(calendarIcs(ledger, 4000)).map(open);
    expect(parts.length).toBeGreaterThan(2);
    const [whole, ...others] = textsOfFiles(calendarIcs(ledger)).map(open);
    expect(others).toEqual([]);
    expect(parts.flatMap(ids)).toEqual(whole && ids(whole));
    for (const name of ['version', 'prodid', 'x-wr-calname', 'x-wr-caldesc']) {
      for (const part of parts) expect(part.getFirstPropertyValue(name)).toEqual(whole?.getFirstPropertyValue(name));
    }
  });

  it('have each slide once, and say on the first slide which events they hold', () => {
    const read = (text: string): TimelineJs => JSON.parse(text) as TimelineJs;
    const slides = ({ events }: TimelineJs): string[] => events.map(({ unique_id }) => unique_id);
    const parts = textsOfFiles(timelineJsTexts(ledger, 10_000)).map(read);
    expect(parts.length).toBeGreaterThan(2);
    const whole = textsOfFiles(timelineJsTexts(ledger)).map(read);
    expect(parts.flatMap(slides)).toEqual(whole.flatMap(slides));
    expect(parts[0]?.title.text.text).toContain(`Events 1 to ${parts[0]?.events.length} of ${ledger.events.length}.`);
    expect(whole[0]?.title.text.text).not.toContain('Events 1 to');
  });
});
