/**
 * Dates of a workbook that are shown as a month or a year alone, or with a clock. A workbook keeps each date as a day, that of a
 * month as its first and midnight as the day itself: only the format of the cell tells what was meant.
 */
import { strFromU8, strToU8, zipSync, type Unzipped } from 'fflate';

/** `local-month`: as a month by programs of some countries, with its day by those of others; `clock`: as a day and its hour. */
export type ShownPrecision = 'month' | 'year' | 'local-month' | 'clock';

/** `mmm-yy` and `m/d/yy h:mm`, as they are in every language; other formats of a workbook are written down in it. */
const BUILT_IN: Readonly<Partial<Record<ShownPrecision, string>>> = { month: '17', clock: '22' };

/**
 * Formats that are not written down either, and are another in each country: 27 is a month and a year in China, and a day in
 * Taiwan, Japan and Korea, and 34 the other way round. ECMA-376, part 1, 18.8.30, lists them all.
 */
const LOCAL_MONTHS = ['27', '34', '36', '50', '52', '55', '57', '74'];

const STYLES = /(?:^|\/)styles\.xml$/;
const FORMAT = /<(?:\w+:)?numFmt\b[^>]*>/g;
const CELL_STYLES = /<(?:\w+:)?cellXfs\b[^>]*>/;
const END_OF_CELL_STYLES = /<\/(?:\w+:)?cellXfs>/;
const CELL_STYLE = /<((?:\w+:)?xf)\b([^>]*)>/g;

const attribute = (tag: string, name: string): string =>
  new RegExp(String.raw`\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find(Boolean) ?? '';

/** What a format shows of a date, where that is less than its day, or more. */
function precisionShown(code: string): 'month' | 'year' | 'clock' | null {
  // Before the first semicolon stands how dates are shown; what is quoted, escaped or in brackets stands for no part of one.
  const [signs = ''] = code
    .replace(/&quot;/g, '"')
    .replace(/"[^"]*"|\\.|\[[^[\]]*\]|[_*]./g, ' ')
    .toLowerCase()
    .split(';');
  if (signs.includes('h')) return /[yd]/.test(signs) ? 'clock' : null;
  if (!/^[^a-z]*(?:y+|m+|m+[^a-z]*y+|y+[^a-z]*m+)[^a-z]*$/.test(signs)) return null;
  return signs.includes('m') ? 'month' : 'year';
}

/** The numbers of the formats that show a month, or a year, alone, or may do so. */
function formatsShowing(styles: string, precision: ShownPrecision): Set<string> {
  const own = [...styles.matchAll(FORMAT)].map(([tag]) => tag);
  if (precision === 'local-month') {
    const told = new Set(own.map((tag) => attribute(tag, 'numFmtId')));
    return new Set(LOCAL_MONTHS.filter((id) => !told.has(id)));
  }
  const found = own.filter((tag) => precisionShown(attribute(tag, 'formatCode')) === precision);
  const builtIn = BUILT_IN[precision];
  return new Set([...(builtIn === undefined ? [] : [builtIn]), ...found.map((tag) => attribute(tag, 'numFmtId'))]);
}

/** The part of the styles that tells those of cells; empty where none does. */
function cellStylesIn(styles: string): string {
  // One after the other: a pattern for both would look for the end behind each beginning.
  const from = styles.slice(CELL_STYLES.exec(styles)?.index ?? styles.length);
  const end = END_OF_CELL_STYLES.exec(from);
  return end ? from.slice(0, end.index + end[0].length) : '';
}

/**
 * A workbook in which no other numbers are dates than those that are shown so, or may be.
 *
 * @param files its parts
 * @returns `null` where no cell may be shown so
 */
export function onlyDatesShownAs(precision: ShownPrecision, files: Unzipped): Uint8Array | null {
  const path = Object.keys(files).find((name) => STYLES.test(name));
  const file = path === undefined ? undefined : files[path];
  if (path === undefined || !file) return null;
  const styles = strFromU8(file);
  const showing = formatsShowing(styles, precision);
  const section = cellStylesIn(styles);
  const isShown = (tag: string): boolean => showing.has(attribute(tag, 'numFmtId'));
  if (!section.matchAll(CELL_STYLE).some(([tag]) => isShown(tag))) return null;
  const only = section.replace(CELL_STYLE, (tag, name: string, attributes: string) =>
    isShown(tag) ? tag : `<${name} numFmtId="0"${attributes.replace(/\snumFmtId=(?:"[^"]*"|'[^']*')/, '')}>`,
  );
  return zipSync({ ...files, [path]: strToU8(styles.replace(section, () => only)) }, { level: 0 });
}
