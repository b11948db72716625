/** What a sheet of a workbook has besides the values of its cells: links, notes, what is hidden, and cells that are one. */
import type { Aside } from './row.ts';
import { attribute, elements, isOn, partsOf, relationsOf, textIn, WORKBOOK } from './workbook-xml.ts';
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
const linkInFormula = (formula: string): string =>
  /^(?:_xlfn\.)?HYPERLINK\("([^"]*)"/i.exec(textIn(formula).trim())?.[1] ?? '';

interface Cells {
  /** By the name of the cell. */
  links: Map<string, string>;
  asides: Aside[];
}

/** What is to be told of cells with formulas, of which a file holds what they came to when it was last saved. */
function readFormulas(xml: string): Cells {
  const links = new Map<string, string>();
  const asides: Aside[] = [];
  for (const { tag, inner } of elements(xml, 'c')) {
    const name = attribute(tag, 'r');
    const type = attribute(tag, 't');
    const value = elements(inner, 'v')[0]?.inner;
    const formula = elements(inner, 'f')[0];
    const say = (words: string): void => {
      asides.push({ place: `cell ${name}`, words });
    };
    if (type === 'e')
      say(`Its formula comes to the error ${quoteWhole(textIn(value ?? ''))}, so the cell is read as empty.`);
    else if (formula && (value === undefined || (value === '' && type !== 'str')))
      say(
        'What its formula comes to is not in the file, so the cell is read as empty. Open the file in a spreadsheet program, save it there, and import that.',
      );
    const link = linkInFormula(formula?.inner ?? '');
    if (isOnWeb(link)) links.set(name, link);
  }
  return { links, asides };
}

interface Link {
  area: Area;
  link: string;
}

/** The links that are laid over cells. */
function readLinks(xml: string, relations: ReturnType<typeof relationsOf>): Link[] {
  return elements(xml, 'hyperlink').flatMap(({ tag }) => {
    const link = relations.get(attribute(tag, 'id'))?.target ?? '';
    return isOnWeb(link) ? areasNamed(attribute(tag, 'ref')).map((area) => ({ area, link })) : [];
  });
}

const readNotes = (xml: string): Aside[] =>
  elements(xml, 'comment').map(({ tag, inner }) => ({
    place: `cell ${attribute(tag, 'ref')}`,
    words: `The note on it is not taken over: ${quoteWhole(elements(inner, 't').reduce((all, one) => all + textIn(one.inner), ''))}.`,
  }));

/** `C2`. */
const cellName = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;

const covers = ({ top, bottom, left, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

function readMarks(partAt: (path: string) => string, path: string): SheetMarks {
  const xml = partAt(path);
  const relations = relationsOf(partAt, path);
  const before = xml.slice(0, Math.max(0, xml.search(/<(?:\w+:)?sheetData\b/)));
  const behind = xml.slice(Math.max(0, xml.search(/<\/(?:\w+:)?sheetData>/)));
  const { links, asides } = readFormulas(xml);
  const wide: Link[] = [];
  for (const one of readLinks(behind, relations)) {
    const { top, bottom, left, right } = one.area;
    if (top === bottom && left === right) links.set(cellName(top, left), one.link);
    else wide.push(one);
  }
  const notes = [...relations.values()].filter(({ type }) => type === 'comments');
  return {
    hiddenRows: new Set(
      [...xml.matchAll(/<(?:\w+:)?row\b[^>]*>/g)].flatMap(([tag]) =>
        isOn(tag, 'hidden') ? [Number(attribute(tag, 'r')) - 1] : [],
      ),
    ),
    hiddenColumns: elements(before, 'col')
      .filter(({ tag }) => isOn(tag, 'hidden'))
      .map(({ tag }) => ({ left: Number(attribute(tag, 'min')) - 1, right: Number(attribute(tag, 'max')) - 1 })),
    merged: elements(behind, 'mergeCell').flatMap(({ tag }) => areasNamed(attribute(tag, 'ref'))),
    linkAt: (row, column) =>
      links.get(cellName(row, column)) ?? wide.find(({ area }) => covers(area, row, column))?.link ?? '',
    hasPictures: elements(behind, 'drawing').length > 0,
    asides: [...asides, ...notes.flatMap(({ target }) => readNotes(partAt(target)))],
  };
}

export interface MarkedSheet {
  isHidden: boolean;
  marks: () => SheetMarks;
}

/** The sheets of a workbook that can be read, in its order. */
export function markedSheets(bytes: Uint8Array): MarkedSheet[] {
  const partAt = partsOf(bytes);
  const relations = relationsOf(partAt, WORKBOOK);
  return elements(partAt(WORKBOOK), 'sheet').map(({ tag }) => ({
    isHidden: /hidden$/i.test(attribute(tag, 'state')),
    marks: () => readMarks(partAt, relations.get(attribute(tag, 'id'))?.target ?? ''),
  }));
}
