/** What a workbook has besides the values of its cells goes nowhere in silence. */
import { describe, expect, it } from 'vitest';
import { readMap } from '../../../src/import/map-file.ts';
import { readMappedTable } from '../../../src/import/mapped-table.ts';
import { isTimelineHeading } from '../../../src/import/timelinejs-csv.ts';
import { readSheet, type ReadWorkbook } from '../../../src/import/workbook.ts';
import { newEvent, only, plan, sound, ZONE } from './importing.ts';
import { HUNDREDTHS, MAIN, PADDED, PERCENT, sheetXml, workbookOf, type Cell } from './workbook-file.ts';

const HEADINGS = ['Start Date', 'Headline', 'Text'];
const DAY: Cell = { day: 45081 };

const read = (bytes: Uint8Array): Promise<ReadWorkbook> => readSheet(bytes, isTimelineHeading);

function rowsOf({ table }: ReadWorkbook): string[][] {
  if (!table.ok) throw new Error(table.why);
  return table.table.rows.map(({ cells }) => [...cells.values()]);
}

const said = ({ asides, otherSheets }: ReadWorkbook): string[] =>
  [...asides, ...otherSheets].map(({ place, words }) => `${place}: ${words}`);

describe('a workbook that counts days from 1904', () => {
  it.each(['1', 'true'])('has its own days and times where it says so as "%s"', async (word) => {
    const rows = [
      ['Start Date', 'Headline', 'Time'],
      [{ day: 45081 - 1462 }, 'Quay closes', { day: 0.5 }],
    ];
    const book = workbookOf([sheetXml(rows)], { properties: `<workbookPr date1904="${word}"/>` });
    expect(rowsOf(await read(book))).toEqual([['2023-06-04', 'Quay closes', '12:00:00']]);
  });

  it('is told from one that counts from 1900, of which programs do not agree on the first two months', async () => {
    const rows = [HEADINGS, ...[2, 61].map((day): Cell[] => [{ day }, 'Quay closes', 'Text.'])];
    const book = await read(workbookOf([sheetXml(rows)], { properties: '<workbookPr date1904="false"/>' }));
    expect(rowsOf(book).map(([day]) => day)).toEqual(['1900-01-01', '1900-03-01']);
    expect(said(book)).toEqual([
      'row 2: Spreadsheet programs do not agree on days before March 1900: this one is taken for 1900-01-01, and Excel shows the day after it. Look at it.',
    ]);
  });
});

describe('a sheet', () => {
  const full = (headline: string): string => sheetXml([HEADINGS, [DAY, headline, 'Text.']]);

  it('that is hidden is not read in the place of one that is shown', async () => {
    const book = await read(workbookOf([full('Hidden'), full('Shown')], { states: ['state="veryHidden"'] }));
    expect(rowsOf(book).map(([, headline]) => headline)).toEqual(['Shown']);
    expect(said(book)).toEqual([
      'sheet "Sheet 1": Only the first sheet that is shown, "Sheet 2", is read. Save this one as a file of its own to import it.',
    ]);
  });

  it('is read beside a sheet that is a chart', async () => {
    const chart = `<chartsheet xmlns="${MAIN}"/>`;
    expect(rowsOf(await read(workbookOf([chart, full('Quay closes')], { charts: [1] })))).toHaveLength(1);
  });

  it('that shows numbers otherwise than it keeps them says so, once for each format', async () => {
    const number = (kept: number, style: number): Cell => ({ day: kept, style });
    const rows = [
      HEADINGS,
      [DAY, number(0.25, PERCENT), number(7, PADDED)],
      [DAY, number(0.5, PERCENT), number(1234, PADDED)],
      [DAY, number(12.25, HUNDREDTHS), number(3.1, HUNDREDTHS)],
    ];
    const shown = (cell: string, format: string, kept: string): string =>
      `cell ${cell}: The sheet shows this number by the format "${format}"; it is read as it is kept, "${kept}", as are others of this format. Where it is to be as it is shown, write it as a text.`;
    expect(said(await read(workbookOf([sheetXml(rows)])))).toEqual([
      shown('B2', '0%', '0.25'),
      shown('C2', '000', '7'),
      shown('C4', '0.00', '3.1'),
    ]);
  });

  it('has what it hides read, and said', async () => {
    const rows = [HEADINGS, [DAY, 'Quay closes', 'Text.'], [DAY, 'Quay opens', 'Text.']];
    const sheet = sheetXml(rows, {
      before: '<cols><col min="3" max="16384" hidden="1"/></cols>',
      row: (number) => (number > 2 ? 'hidden="true"' : ''),
    });
    const book = await read(workbookOf([sheet]));
    expect(rowsOf(book)).toHaveLength(2);
    expect(said(book)).toEqual([
      'column C: The column is hidden in the sheet, and read all the same.',
      'row 3: The row is hidden in the sheet, and read all the same.',
    ]);
  });

  it('has what stands in cells that are one in each of their rows in which something else stands', async () => {
    const rows = [HEADINGS, [DAY, 'Quay closes', 'One.'], ['', 'Quay opens', 'Two.'], ['', '', '']];
    const merged = '<mergeCells><mergeCell ref="A2:A4"/><mergeCell ref="B3:C3"/></mergeCells>';
    const book = await read(workbookOf([sheetXml(rows, { behind: merged })]));
    expect(rowsOf(book)).toEqual([
      ['2023-06-04', 'Quay closes', 'One.'],
      ['2023-06-04', 'Quay opens', 'Two.'],
    ]);
    expect(said(book)).toEqual([
      'cells A2 to A4: The sheet shows them as one, and what stands there is taken for each of their rows.',
    ]);
  });
});

describe('a cell', () => {
  it('whose formula came to nothing that can be read is named', async () => {
    const formulas: Cell[] = [
      { xml: 't="e"><f>A9/0</f><v>#DIV/0!</v></c>' },
      { xml: '><f>B1&amp;B2</f></c>' },
      { xml: '><f>B1&amp;B2</f><v/></c>' },
      // It came to a text without letters.
      { xml: 't="str"><f>""</f><v></v></c>' },
      { xml: 't="str"><f>B1&amp;B2</f><v>Said.</v></c>' },
    ];
    const rows = [HEADINGS, ...formulas.map((cell): Cell[] => [DAY, 'Quay closes', cell])];
    const book = await read(workbookOf([sheetXml(rows)]));
    expect(rowsOf(book).map(([, , text]) => text)).toEqual(['', '', '', '', 'Said.']);
    const missing =
      'What its formula comes to is not in the file, so the cell is read as empty. Open the file in a spreadsheet program, save it there, and import that.';
    expect(said(book)).toEqual([
      'cell C2: Its formula comes to the error "#DIV/0!", so the cell is read as empty.',
      `cell C3: ${missing}`,
      `cell C4: ${missing}`,
    ]);
  });

  it('that has a note on it, and pictures that lie on the sheet, are named', async () => {
    const book = workbookOf([sheetXml([HEADINGS, [DAY, 'Quay closes', 'Text.']], { behind: '<drawing r:id="l2"/>' })], {
      relations: [
        { type: 'comments', target: '../comments1.xml' },
        { type: 'drawing', target: '../drawings/drawing1.xml' },
      ],
      files: {
        'xl/comments1.xml': `<comments xmlns="${MAIN}"><commentList><comment ref="B2"><text><r><t>Who says </t></r><r><t>so &amp; where?</t></r></text></comment></commentList></comments>`,
      },
    });
    expect(said(await read(book))).toEqual([
      'cell B2: The note on it is not taken over: "Who says so & where?".',
      'sheet "Sheet 1": The pictures or charts that lie on it are not taken over.',
    ]);
  });

  it('leads to the document of its row where it is one of those that name it, and elsewhere says where it leads', async () => {
    const rows: Cell[][] = [
      ['Day', 'What', 'Text', 'Link'],
      [DAY, 'Quay closes', 'It was closed.', 'Harbour News'],
      [
        DAY,
        'Quay opens',
        'It was opened.',
        { xml: 't="str"><f>HYPERLINK("https://a.example/2","Post")</f><v>Post</v></c>' },
      ],
      [DAY, 'Ships wait', 'They wait.', 'https://a.example/3'],
      [DAY, 'Ships sail', 'They sail.', ''],
    ];
    const links =
      '<hyperlinks><hyperlink ref="D2" r:id="l1"/><hyperlink ref="C2" r:id="l2"/><hyperlink ref="D4:D5" r:id="l3"/></hyperlinks><mergeCells><mergeCell ref="D4:D5"/></mergeCells>';
    const book = workbookOf([sheetXml(rows, { behind: links })], {
      relations: ['https://a.example/1?x=1&amp;y=2', 'https://b.example/', 'https://a.example/3/'].map((target) => ({
        type: 'hyperlink',
        target,
        outside: true,
      })),
    });
    const map = readMap('name: Log\ncolumns: { title: What, date: Day, text: Text, source: Link }\n');
    if (!map.ok) throw new Error(map.why);
    const { table } = await readSheet(book, (cells) => cells.includes('What'));
    if (!table.ok) throw new Error(table.why);
    const document = sound(readMappedTable(table.table, map.map, ZONE));
    expect(document.rows.map(({ sources }) => sources.map(({ url }) => url))).toEqual([
      ['https://a.example/1?x=1&y=2'],
      ['https://a.example/2'],
      ['https://a.example/3'],
      ['https://a.example/3'],
    ]);
    expect(document.rows.map(({ lost }) => lost)).toEqual([
      ['beside the address of its source: "Harbour News"', 'the link of the column "Text": "https://b.example/"'],
      ['beside the address of its source: "Post"'],
      [],
      [],
    ]);
    const first = only(plan({ ...document, rows: document.rows.slice(0, 1) }), 'new');
    expect(newEvent(first).record.claims.map(({ source }) => source)).toEqual(['a-example-1']);
  });
});
