/** Workbooks of spreadsheet programs, written by hand: the parts that the format asks for, and no more. */
import { zipSync, strToU8 } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Text; a number, shown as one of STYLES, that of a day where there is none; or XML behind the name of the cell. */
export type Cell = string | { day: number; style?: number } | { xml: string };

/** Styles of cells by what they show: text, a day, a month as every spreadsheet program has it, a month and a year of one's own. */
const STYLES = [
  '0',
  '14',
  '17',
  '164',
  '165',
  '166',
  '27',
  '31',
  '36',
  '167',
  '168',
  '169',
  '170',
  '22',
  '171',
  '172',
  '9',
  '173',
  '2',
];
export const [MONTH, OWN_MONTH, YEAR, OWN_DAY, LOCAL, LOCAL_DAY, TOLD] = [2, 3, 4, 5, 6, 7, 8];
export const [MONTH_ALONE, ERA, ERA_MONTH, THAI, CLOCK, OWN_CLOCK, SCIENTIFIC] = [9, 10, 11, 12, 13, 14, 15];
export const [PERCENT, PADDED, HUNDREDTHS] = [16, 17, 18];

/** A cell as text, or as the number of a day that is shown as a date. */
export function cellXml(cell: Cell): string {
  if (typeof cell === 'string') return `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
  return 'xml' in cell ? `<c ${cell.xml}` : `<c s="${cell.style ?? 1}"><v>${cell.day}</v></c>`;
}

/**
 * A sheet; an empty cell is none.
 *
 * @param around what stands before its cells, behind them, and on its rows
 */
export function sheetXml(
  rows: Cell[][],
  around: { before?: string; behind?: string; row?: (number: number) => string } = {},
): string {
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) =>
      cell === '' ? '' : cellXml(cell).replace('<c ', `<c r="${String.fromCharCode(65 + column)}${index + 1}" `),
    );
    return `<row r="${index + 1}" ${around.row?.(index + 1) ?? ''}>${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${around.before ?? ''}<sheetData>${lines.join('')}</sheetData>${around.behind ?? ''}</worksheet>`;
}

interface Around {
  /** What stands before the list of sheets. */
  properties?: string;
  /** Attributes of each sheet. */
  states?: string[];
  /** Sheets, by their numbers from 1, that are charts alone. */
  charts?: number[];
  /** What the first sheet leads to. */
  relations?: { type: string; target: string; outside?: boolean }[];
  files?: Record<string, string>;
}

export function workbookOf(
  sheets: string[],
  { properties, states, charts, relations, files: more }: Around = {},
): Uint8Array {
  const kind = (number: number): string => (charts?.includes(number) ? 'chartsheet' : 'worksheet');
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${properties ?? ''}<sheets>${sheets.map((_, index) => `<sheet name="Sheet ${index + 1}" sheetId="${index + 1}" ${states?.[index] ?? ''} r:id="r${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${sheets.map((_, index) => `<Relationship Id="r${index + 1}" Type="${REL}/${kind(index + 1)}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="s" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="[$-419]mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="yyyy&quot; d.&quot;"/><numFmt numFmtId="166" formatCode="d\\.m\\.yy"/><numFmt numFmtId="36" formatCode="[$-404]e/m/d"/><numFmt numFmtId="167" formatCode="mmmm"/><numFmt numFmtId="168" formatCode='[$-411]ggge"年"m"月"d"日";@'/><numFmt numFmtId="169" formatCode="[$-411]gee&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="170" formatCode="[$-107041E]d\\ mmm\\ bb;@"/><numFmt numFmtId="171" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/><numFmt numFmtId="172" formatCode="0.00E+00"/><numFmt numFmtId="173" formatCode="000"/></numFmts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs>${STYLES.map((format) => `<xf numFmtId="${format}" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="${PACKAGE}">${(relations ?? []).map(({ type, target, outside }, index) => `<Relationship Id="l${index + 1}" Type="${REL}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
