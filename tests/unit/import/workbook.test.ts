/** Workbooks of spreadsheet programs, written by hand: the parts that the format asks for, and no more. */
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isTimelineHeading } from '../../../src/import/timelinejs-csv.ts';
import { readSheet } from '../../../src/import/workbook.ts';
import {
  cellXml,
  CLOCK,
  ERA,
  ERA_MONTH,
  LOCAL,
  LOCAL_DAY,
  MAIN,
  MONTH,
  MONTH_ALONE,
  OWN_CLOCK,
  OWN_DAY,
  OWN_MONTH,
  SCIENTIFIC,
  sheetXml,
  THAI,
  TOLD,
  workbookOf,
  YEAR,
  type Cell,
} from './workbook-file.ts';

const workbook = (...sheets: Cell[][][]): Uint8Array => workbookOf(sheets.map((rows) => sheetXml(rows)));

describe('a workbook', () => {
  it('is read from its first full sheet, dates as dates, and its other sheets are named', async () => {
    const rows = [['The harbour'], ['Start Date', 'Headline', 'Text'], [{ day: 45081 }, 'Quay closes', 'Порт закрыт.']];
    const { table, asides, otherSheets } = await readSheet(workbook(rows, [['Notes']]), isTimelineHeading);
    if (!table.ok) throw new Error(table.why);
    expect(table.table.rows.map(({ number, cells }) => [number, ...cells.values()])).toEqual([
      [3, '2023-06-04', 'Quay closes', 'Порт закрыт.'],
    ]);
    expect(table.table.above).toEqual([{ number: 1, words: 'The harbour' }]);
    expect(asides).toEqual([]);
    expect(otherSheets.map(({ place }) => place)).toEqual(['sheet "Sheet 2"']);
  });

  it('has the minute of a time whose number falls short of it by a breath', async () => {
    // 17:20 with the fifteen digits that spreadsheet programs write.
    const rows = [
      ['Start Date', 'Headline', 'Text'],
      [{ day: 45082.7222222222 }, 'Quay closes', 'Text.'],
    ];
    const { table } = await readSheet(workbook(rows), isTimelineHeading);
    expect(table.ok && [...(table.table.rows[0]?.cells.values() ?? [])][0]).toBe('2023-06-05T17:20:00');
  });

  it('has the time of a cell that holds no day, as in a column of times', async () => {
    const times = [{ day: 0.291666666666667 }, { day: 0.9999 }, { day: 0 }];
    const rows = [['Start Date', 'Headline', 'Time'], ...times.map((time) => [{ day: 45082 }, 'Quay closes', time])];
    const { table } = await readSheet(workbook(rows), isTimelineHeading);
    const last = table.ok && table.table.rows.map(({ cells }) => [...cells.values()].at(-1));
    expect(last).toEqual(['07:00:00', '23:59:51', '00:00:00']);
  });

  it('has no day where it shows a month or a year, of which it keeps the first', async () => {
    const [june, year] = [45078, 44927];
    const cells = [
      [{ day: june, style: MONTH }, '2023-06'],
      [{ day: june, style: OWN_MONTH }, '2023-06'],
      [{ day: june, style: MONTH_ALONE }, '2023-06'],
      [{ day: year, style: YEAR }, '2023'],
      [{ day: june, style: OWN_DAY }, '2023-06-01'],
      [{ day: june }, '2023-06-01'],
      // Somebody gave the day.
      [{ day: june + 3, style: MONTH }, '2023-06-04'],
      [{ day: june, style: 0 }, String(june)],
    ] as const;
    const rows = [['Start Date', 'Headline', 'Text'], ...cells.map(([cell]) => [cell, 'Quay closes', 'Text.'])];
    const { table } = await readSheet(workbook([], rows), isTimelineHeading);
    const first = table.ok && table.table.rows.map((row) => [...row.cells.values()][0]);
    expect(first).toEqual(cells.map(([, written]) => written));
  });

  it('has no day of a month that its format shows in some countries alone, and says so', async () => {
    const june = 45078;
    const cells = [
      [{ day: june, style: LOCAL }, '2023-06'],
      [{ day: june + 3, style: LOCAL }, '2023-06-04'],
      [{ day: june, style: LOCAL_DAY }, '2023-06-01'],
      // Here the format is written down.
      [{ day: june, style: TOLD }, '2023-06-01'],
    ] as const;
    const rows = [['Start Date', 'Headline', 'Text'], ...cells.map(([cell]) => [cell, 'Quay closes', 'Text.'])];
    const { table, asides } = await readSheet(workbook(rows), isTimelineHeading);
    const first = table.ok && table.table.rows.map((row) => [...row.cells.values()][0]);
    expect(first).toEqual(cells.map(([, written]) => written));
    expect(asides).toEqual([
      {
        place: 'row 2',
        words:
          'The first of 2023-06 is shown as a month in some countries and as a day in others, and taken for the month. Where the day was meant, give it.',
      },
    ]);
  });

  it('has the days that it shows by the eras of Japan or the years of Thailand', async () => {
    const june = 45078;
    const cells = [
      [{ day: june + 3, style: ERA }, '2023-06-04'],
      [{ day: june, style: ERA_MONTH }, '2023-06'],
      [{ day: june + 3, style: THAI }, '2023-06-04'],
      // A number, whose format has an e as well.
      [{ day: june, style: SCIENTIFIC }, String(june)],
    ] as const;
    const rows = [['Start Date', 'Headline', 'Text'], ...cells.map(([cell]) => [cell, 'Quay closes', 'Text.'])];
    const { table } = await readSheet(workbook(rows), isTimelineHeading);
    const first = table.ok && table.table.rows.map((row) => [...row.cells.values()][0]);
    expect(first).toEqual(cells.map(([, written]) => written));
  });

  it('has no hour of a day that it shows with 00:00, and says so', async () => {
    const [day, noon] = [45081, 45081.5];
    const cells = [{ day, style: CLOCK }, { day, style: OWN_CLOCK }, { day: noon, style: OWN_CLOCK }, { day }];
    const rows = [['Start Date', 'Headline', 'Text'], ...cells.map((cell) => [cell, 'Quay closes', 'Text.'])];
    const { table, asides } = await readSheet(workbook(rows), isTimelineHeading);
    const first = table.ok && table.table.rows.map((row) => [...row.cells.values()][0]);
    expect(first).toEqual(['2023-06-04', '2023-06-04', '2023-06-04T12:00:00', '2023-06-04']);
    expect(asides).toEqual(
      [2, 3].map((row) => ({
        place: `row ${row}`,
        words:
          'The sheet shows 2023-06-04 with 00:00, which programs also put behind a day: it is taken for the day alone. Where midnight was meant, give it.',
      })),
    );
  });

  it('keeps letters that are written by their numbers, however far they stand', async () => {
    const cells = ['Quay &#1089;&#x1F6A2;', '&#134071;', '&#x0020BB7; &amp;#128674;'];
    const { table } = await readSheet(workbook([['Year', 'Headline', 'Text'], cells]), isTimelineHeading);
    expect(table.ok && [...(table.table.rows[0]?.cells.values() ?? [])]).toEqual(['Quay с🚢', '𠮷', '𠮷 &#128674;']);
  });

  it('that is small and asks for more than a computer has is refused', async () => {
    const sheet = (xml: string) =>
      zipSync({
        'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${MAIN}"><sheetData>${xml}</sheetData></worksheet>`),
      });
    const far = sheet('<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>z</t></is></c></row>');
    expect((await readSheet(far, isTimelineHeading)).table).toEqual({
      ok: false,
      why: 'A sheet reaches as far as cell XFD1048576. Delete the rows and columns beyond the table.',
    });
    const bomb = sheet(`<row r="1">${cellXml('x'.repeat(65 * 1024 * 1024))}</row>`);
    expect((await readSheet(bomb, isTimelineHeading)).table).toEqual({
      ok: false,
      why: 'The workbook is larger than 64 MB once it is unpacked.',
    });
    const refusal = async (given: Uint8Array): Promise<unknown> => (await readSheet(given, isTimelineHeading)).table;
    const reaching = (row: string, cell: string): string =>
      sheetXml([['Year']])
        .replace('<row r="1"', `<row r="${row}"`)
        .replace('r="A1"', `r = "${cell}"`);
    const further =
      'A sheet reaches as far as cell XFD1048576, or further. Delete the rows and columns beyond the table.';
    expect(await refusal(workbookOf([reaching('1e9', 'A1')]))).toEqual({ ok: false, why: further });
    expect(await refusal(workbookOf([reaching('1', 'ZZZZZZ1')]))).toEqual({ ok: false, why: further });
    const why = 'A sheet reaches as far as cell XFD300. Delete the rows and columns beyond the table.';
    expect(await refusal(workbookOf(['300', '300'].map((row) => reaching(row, `XFD${row}`))))).toEqual({
      ok: false,
      why,
    });
    const elsewhere = { 'xl/others/one.xml': reaching('400', 'XFD400') };
    expect(await refusal(workbookOf([reaching('1', 'A1')], { files: elsewhere }))).toMatchObject({ ok: false });
  });

  it('is read whatever a comment in its styles says', async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><!-- ${'<cellXfs>'.repeat(200_000)} --></styleSheet>`;
    const files = { 'xl/styles.xml': styles };
    const { table } = await readSheet(
      workbookOf(
        [
          sheetXml([
            ['Year', 'Headline'],
            ['2024', 'Quay closes'],
          ]),
        ],
        { files },
      ),
      isTimelineHeading,
    );
    expect(table.ok && table.table.rows.length).toBe(1);
  });

  it('whose list of parts has more than stands in it is refused as well', async () => {
    const one = zipSync({ 'xl/a.xml': strToU8(' '.repeat(30 * 1024 * 1024)) });
    const view = new DataView(one.buffer);
    const end = one.length - 22;
    const list = view.getUint32(end + 16, true);
    // The same part three times over.
    const often = Buffer.concat([
      one.subarray(0, list),
      ...Array<Uint8Array>(3).fill(one.subarray(list, end)),
      one.subarray(end),
    ]);
    often.writeUInt16LE(3, often.length - 14);
    often.writeUInt16LE(3, often.length - 12);
    expect((await readSheet(often, isTimelineHeading)).table).toEqual({
      ok: false,
      why: 'The workbook is larger than 64 MB once it is unpacked.',
    });
  });

  it('that is empty or none at all has a message that says so', async () => {
    const empty = await readSheet(workbook([[]]), isTimelineHeading);
    expect(empty.table).toEqual({ ok: false, why: 'The workbook is empty.' });
    const none = await readSheet(zipSync({ 'a.txt': strToU8('words') }), isTimelineHeading);
    expect(none.table).toMatchObject({ ok: false, why: expect.stringContaining('no workbook (.xlsx)') as string });
  });
});
