/** The report on an import can be read, however long the timeline. */
import { describe, expect, it } from 'vitest';
import { importSummary } from '../../../src/import/summary.ts';
import type { ImportRow } from '../../../src/import/row.ts';
import { plainRow, plan } from './importing.ts';

const row = (number: number): ImportRow => ({
  ...plainRow(`Incident ${number}`),
  place: `row ${number}`,
  ...(number % 10 === 0 && { date: { ok: false, why: `the date "${number}.13.2023" is not written as D.M.YYYY` } }),
  lost: [`the column "Mood": "grim ${number}"`],
});

const document = {
  scope: 'log',
  title: 'Log',
  asides: [],
  rows: Array.from({ length: 600 }, (_, index) => row(index + 1)),
};
const results = plan(document);
const report = (whole: boolean) =>
  importSummary(document, results, { file: 'log.csv', dryRun: false, failed: new Map(), whole });

describe('the report on a long timeline', () => {
  it('has counts first, then one line a kind with some of its rows', () => {
    const { text, isShort } = report(false);
    expect(isShort).toBe(true);
    expect(text.split('\n').length).toBeLessThan(40);
    expect(text).toMatch(
      /^"log\.csv": 600 rows\.\nWritten: 540 events, 1 source; 540 of the events are drafts\. .* Not imported: 60\.\n/,
    );
    expect(text).toContain(
      '  60 × the date "…" is not written as D.M.YYYY.\n    row 10 "Incident 10", row 20 "Incident 20", row 30 "Incident 30", and 57 more\n',
    );
    expect(text).toContain('  540 × the column "Mood": "…"\n');
    expect(text).toContain('  540 × statement "…": from which document? The row names none.\n');
  });

  it('counts and lists as written only what was', () => {
    const [first, ...rest] = results.flatMap((result) => (result.is === 'new' ? result.files : []));
    const failed = new Map(rest.map(({ path }) => [path, 'the disk is full']));
    const { text } = importSummary(document, results, {
      file: 'log.csv',
      dryRun: false,
      failed,
      whole: true,
    });
    expect(text).toContain('\nWritten: 0 events, 1 source. Left alone');
    expect(text.split('\nFiles written:\n')[1]).toBe(`  ${first?.path ?? ''}  (row 1)\n`);
  });

  it('is whole on request, with every row and all that a refused row says', () => {
    const { text, isShort } = report(true);
    expect(isShort).toBe(false);
    for (let number = 1; number <= 600; number += 1) expect(text).toContain(`row ${number} "Incident ${number}"`);
    expect(text).toContain(
      'row 10 "Incident 10": the date "10.13.2023" is not written as D.M.YYYY. It says: "Incident 10", ',
    );
  });
});
