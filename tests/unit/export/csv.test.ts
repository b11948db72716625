import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { claimsCsv } from '../../../src/export/claims-csv.ts';
import { csvHead, csvRows, type Column } from '../../../src/export/csv.ts';
import { eventsCsv } from '../../../src/export/events-csv.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import fc from '../property.ts';
import { anyProse, anyTexts, storyOf } from './any-text.ts';
import { textsOfFiles } from './texts-of-files.ts';

const ledger = await fixtureLedger();

type Row = Record<string, string>;

const read = (text: string): Row[] => parse(text, { bom: true, columns: true });

/** What a reader of a table does with an apostrophe before what looks like a formula. */
const unguarded = (cell: string | undefined): string =>
  (cell ?? '').replace(/^'(?='*[=+\-@\t\r＝＋－＠])/u, '').replace(/([;\t]"*)'(?='*[=+\-@＝＋－＠])/gu, '$1');

describe('the table of events', () => {
  const rows = read(textsOfFiles(eventsCsv(ledger)).join(''));

  it('has a row for each event in the order of the timeline', () => {
    expect(rows.map(({ id }) => id)).toEqual(ledger.events.map(({ event }) => event.id));
  });

  it('keeps a date as uncertain as it is', () => {
    const row = rows.find(({ id }) => id === 'rain-begins');
    expect(row).toMatchObject({ edtf: '2024-03-26/..', earliest: '2024-03-26T00:00:00-01:00', latest: '' });
    expect(
      rows.filter(({ edtf }) => edtf?.startsWith('../')).map(({ earliest, basis }) => [earliest, basis]),
    ).toContainEqual(['', 'inferred']);
  });
});

describe('the table of statements', () => {
  const rows = read(textsOfFiles(claimsCsv(ledger)).join(''));

  it('has a row for each statement, whose event is in the other table', () => {
    expect(rows.map(({ key }) => key).toSorted()).toEqual([...ledger.claims.keys()].toSorted());
    const events = new Set(ledger.events.map(({ event }) => event.id));
    expect(rows.filter(({ event }) => !events.has(event ?? ''))).toEqual([]);
  });
});

const cell: readonly Column<string>[] = [{ name: 'cell', type: 'string', description: '', value: (text) => text }];
const tableOf = (texts: readonly string[]): string => csvHead(cell) + csvRows(texts, cell);

describe('a table', () => {
  it('has a cell with any end of a line in quotation marks', () => {
    expect(csvRows(['a\nb', 'a\rb', 'a\r\nb', 'ab'], cell)).toBe('"a\nb"\r\n"a\rb"\r\n"a\r\nb"\r\nab\r\n');
  });

  it('gives every text back, and no cell begins a formula', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const story = storyOf(ledger, texts);
        const [event] = read(textsOfFiles(eventsCsv(story)).join(''));
        expect([event?.['title'], event?.['summary'], event?.['places']].map(unguarded)).toEqual([
          texts.title,
          texts.summary,
          story.events[0]?.places.length === 0 ? '' : texts.place,
        ]);
        const [claim] = read(textsOfFiles(claimsCsv(story)).join(''));
        const columns = ['text', 'speakers', 'by_words', 'quote', 'quote_translation', 'locator'] as const;
        expect(columns.map((column) => unguarded(claim?.[column]))).toEqual([
          ...[texts.text, texts.who, texts.who, texts.quote, texts.translation, texts.locator],
        ]);
        for (const cell of [...Object.values(event ?? {}), ...Object.values(claim ?? {})]) {
          expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
        }
      }),
    );
  });

  it('keeps apart a text that begins with an apostrophe and one that was given one', () => {
    const texts = ['=1', "'=1", "''=1", "'quoted'", '-', '＝1', ';=1;', ";'=1", '\t=1', ';"=1', 'a;=1', '1; -2'];
    const cells = read(tableOf(texts)).map((row) => row['cell']);
    expect(new Set(cells).size).toBe(texts.length);
    expect(cells.map(unguarded)).toEqual(texts);
    fc.assert(
      fc.property(anyProse, (text) => {
        expect(unguarded(read(tableOf([text]))[0]?.['cell'])).toBe(text);
      }),
    );
  });

  it('begins no formula either where it is parted at semicolons or tabs', () => {
    const texts = [';=1+1', 'a;=1+1;b', 'a\t@b', ';"=1+1;', ';;-1', '"\t+1'];
    const lines = tableOf(texts).split('\r\n');
    const cells = lines.flatMap((line) => line.split(/[;\t]/)).map((part) => part.replace(/^"*/, ''));
    expect(cells.filter((part) => /^[=+\-@]/.test(part))).toEqual([]);
  });

  it('begins with a byte-order mark and ends its lines as RFC 4180 has it', () => {
    const text = textsOfFiles(eventsCsv(ledger)).join('');
    expect(text.startsWith('\uFEFFid,title,kind')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(ledger.events.length + 2);
  });
});
