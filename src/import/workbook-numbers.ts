/** Numbers that a sheet shows otherwise than it keeps them: 0.25 as 25 %, 7 as 007, 3.1 as 3.10. */
import type { Aside } from './row.ts';
import { readElements, type XmlElement } from './workbook-xml.ts';
import { quoteWhole } from './words.ts';

/** Formats that are written down in no workbook. ECMA-376, part 1, 18.8.30, lists them all. */
const BUILT_IN: Readonly<Record<string, string>> = { 2: '0.00', 4: '#,##0.00', 9: '0%', 10: '0.00%' };

/** No format of a spreadsheet program is longer. */
const LONGEST = 255;

/** The formats of cells, in the order by which they name them. */
function formatsOf(styles: string): string[] {
  const written = new Map<string, string>();
  const ids: string[] = [];
  readElements(styles, new Set(['numFmt', 'cellXfs', 'xf']), ({ name, attributes, inner }) => {
    if (name === 'numFmt') written.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
    if (name === 'cellXfs') ids.push(...inner.map((style) => style.attributes['numFmtId'] ?? ''));
  });
  return ids.map((id) => written.get(id) ?? BUILT_IN[id] ?? '');
}

/** Whether a format shows a number with other signs than those of its digits. */
function showsOtherwise(format: string, kept: string): boolean {
  const [first = ''] = format.slice(0, LONGEST).split(';');
  const signs = first.replace(/\[[^[\]]{0,255}\]|[_*]./g, '');
  const bare = signs.replace(/"[^"]*"|\\./g, '').replace(/General/i, '');
  if (/[ymdhs@e]/i.test(bare)) return false;
  // What is quoted, or stands in brackets behind "$", is the sign of a currency or a word.
  if (bare.includes('%') || /"[^"]+"|\\[^ ]|[$€£¥₴₽]/.test(signs) || /\[\$[^-\]]/.test(first)) return true;
  const [, whole = '', decimals = ''] = /([0#,]*)(?:\.([0#]*))?/.exec(bare) ?? [];
  const [keptWhole = '', keptDecimals = ''] = kept.replace('-', '').split('.');
  const zeros = (digits: string): number => digits.split('0').length - 1;
  return zeros(whole) > keptWhole.length || zeros(decimals) > keptDecimals.length;
}

/**
 * Tells of a cell whose number is shown otherwise, once for each format of a sheet.
 *
 * @param styles the part of the workbook that has the formats; empty where it has none
 */
export function shownOtherwise(styles: string): (cell: XmlElement) => Aside[] {
  const formats = formatsOf(styles);
  const told = new Set<string>();
  return ({ attributes: { r = '', s = '', t = 'n' }, inner }) => {
    const kept = inner.find(({ name }) => name === 'v')?.text ?? '';
    const format = formats[Number(s)] ?? '';
    if (t !== 'n' || kept === '' || format === '' || told.has(format) || !showsOtherwise(format, kept)) return [];
    told.add(format);
    const words = `The sheet shows this number by the format ${quoteWhole(format)}; it is read as it is kept, ${quoteWhole(kept)}, as are others of this format. Where it is to be as it is shown, write it as a text.`;
    return [{ place: `cell ${r}`, words }];
  };
}
