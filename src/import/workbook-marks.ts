/** What a sheet of a workbook has besides the values of its cells: links, notes, what is hidden, and cells that are one. */
import type { Unzipped } from 'fflate';
import type { Aside } from './row.ts';
import { shownOtherwise } from './workbook-numbers.ts';
import { attributesOf, isOn, partsOf, readElements, relationsOf, WORKBOOK, type XmlElement } from './workbook-xml.ts';
import { quoteWhole } from './words.ts';

/** A cell, or several that lie beside each other; rows and columns are counted from 0. */
interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface SheetMarks {
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: readonly Pick<Area, 'left' | 'right'>[];
  /** Several cells that are shown as one; what it shows stands in the first of them. */
  merged: readonly Area[];
  /** Where a cell leads to; empty where it leads nowhere on the web. */
  linkAt: (row: number, column: number) => string;
  /** Pictures and charts lie on it. */
  hasPictures: boolean;
  /** What is to be said of its cells. */
  asides: readonly Aside[];
}

/** The letters of a column. */
export const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const cornerOf = (name: string): { row: number; column: number } | null => {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
};

/** An area by its name, such as `A2:B4`; none where it is no such name. */
function areasNamed(name: string): Area[] {
  const [first = '', last = first] = name.split(':');
  const [from, to] = [cornerOf(first), cornerOf(last)];
  return from && to ? [{ top: from.row, bottom: to.row, left: from.column, right: to.column }] : [];
}

const isOnWeb = (link: string): boolean => /^https?:/i.test(link) && URL.canParse(link);

/** The address that a formula leads to, where it says it as it is. */
const linkInFormula = (formula: string): string => /^(?:_xlfn\.)?HYPERLINK\("([^"]*)"/i.exec(formula.trim())?.[1] ?? '';

/** What is to be told of a cell with a formula, of which a file holds what it came to when it was last saved. */
function formulaAsides({ attributes: { r = '', t }, inner }: XmlElement): Aside[] {
  const value = inner.find(({ name }) => name === 'v')?.text;
  const say = (words: string): Aside[] => [{ place: `cell ${r}`, words }];
  if (t === 'e') return say(`Its formula comes to the error ${quoteWhole(value ?? '')}, so the cell is read as empty.`);
  const isKept = value !== undefined && (value !== '' || t === 'str');
  if (isKept || !inner.some(({ name }) => name === 'f')) return [];
  return say(
    'What its formula comes to is not in the file, so the cell is read as empty. Open the file in a spreadsheet program, save it there, and import that.',
  );
}

function readNotes(xml: string): Aside[] {
  const notes: Aside[] = [];
  readElements(xml, new Set(['comment', 't']), ({ name, attributes, inner }) => {
    if (name !== 'comment') return;
    const text = quoteWhole(inner.map((one) => one.text).join(''));
    notes.push({ place: `cell ${attributes['ref'] ?? ''}`, words: `The note on it is not taken over: ${text}.` });
  });
  return notes;
}

/** `C2`. */
const cellName = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;

const covers = ({ top, bottom, left, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const OF_SHEETS = new Set(['col', 'row', 'c', 'f', 'v', 'mergeCell', 'hyperlink', 'drawing']);

function readMarks(partAt: (path: string) => string, path: string, styles: string): SheetMarks {
  const asShown = shownOtherwise(styles);
  const relations = relationsOf(partAt, path);
  const hiddenRows = new Set<number>();
  const hiddenColumns: SheetMarks['hiddenColumns'][number][] = [];
  const merged: Area[] = [];
  const asides: Aside[] = [];
  const links = new Map<string, string>();
  const wide: { area: Area; link: string }[] = [];
  let hasPictures = false;
  const onCell = (cell: XmlElement): void => {
    asides.push(...formulaAsides(cell), ...asShown(cell));
    const link = linkInFormula(cell.inner.find(({ name }) => name === 'f')?.text ?? '');
    if (isOnWeb(link)) links.set(cell.attributes['r'] ?? '', link);
  };
  const on: Readonly<Record<string, (element: XmlElement) => void>> = {
    col: ({ attributes: { hidden, min, max } }) => {
      if (isOn(hidden)) hiddenColumns.push({ left: Number(min) - 1, right: Number(max) - 1 });
    },
    row: ({ attributes: { hidden, r }, inner }) => {
      if (isOn(hidden)) hiddenRows.add(Number(r) - 1);
      inner.forEach(onCell);
    },
    mergeCell: ({ attributes: { ref = '' } }) => merged.push(...areasNamed(ref)),
    // The links that are laid over cells.
    hyperlink: ({ attributes: { id = '', ref = '' } }) => {
      const link = relations.get(id)?.target ?? '';
      if (!isOnWeb(link)) return;
      for (const area of areasNamed(ref)) {
        if (area.top === area.bottom && area.left === area.right) links.set(cellName(area.top, area.left), link);
        else wide.push({ area, link });
      }
    },
    drawing: () => {
      hasPictures = true;
    },
  };
  readElements(partAt(path), OF_SHEETS, (element) => on[element.name]?.(element));
  const notes = [...relations.values()].filter(({ type }) => type === 'comments');
  return {
    ...{ hiddenRows, hiddenColumns, merged, hasPictures },
    linkAt: (row, column) =>
      links.get(cellName(row, column)) ?? wide.find(({ area }) => covers(area, row, column))?.link ?? '',
    asides: [...asides, ...notes.flatMap(({ target }) => readNotes(partAt(target)))],
  };
}

export interface MarkedSheet {
  isHidden: boolean;
  marks: () => SheetMarks;
}

/** The sheets of a workbook that can be read, in its order, by its parts. */
export function markedSheets(files: Unzipped): MarkedSheet[] {
  const partAt = partsOf(files);
  const relations = relationsOf(partAt, WORKBOOK);
  const styles = [...relations.values()].find(({ type }) => type === 'styles')?.target ?? '';
  return attributesOf(partAt(WORKBOOK), 'sheet').map(({ state = '', id = '' }) => ({
    isHidden: /hidden$/i.test(state),
    marks: () => readMarks(partAt, relations.get(id)?.target ?? '', partAt(styles)),
  }));
}
