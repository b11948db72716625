/**
 * Texts in which an apostrophe keeps spreadsheets from seeing a formula, as in the tables of a story like this one. One is
 * taken away; where one alone stands in front and another closes behind, it is a quotation mark, and stays.
 */

const SIGNS = String.raw`[=+\-@\t\r＝＋－＠]`;
const GUARDED = new RegExp(String.raw`^'(?='*${SIGNS})`);
const QUOTING = new RegExp(String.raw`^'${SIGNS}[^']*(?:\p{L}'\p{L}[^']*)*'(?!\p{L})`, 'u');
/** Where a table may be parted by other signs. */
const INNER = new RegExp(String.raw`([;\t]"*)'(?='*${SIGNS})`, 'g');

/** A cell as it was before it was guarded. */
export const unguarded = (cell: string): string =>
  cell.includes("'") ? (QUOTING.test(cell) ? cell : cell.replace(GUARDED, '').replace(INNER, '$1')) : cell;
