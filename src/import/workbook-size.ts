/** How large a workbook is once it is unpacked and read: a file of a few kilobytes may ask for more than a computer has. */
import { unzipSync, type Unzipped } from 'fflate';
import { lettersOf } from './workbook-marks.ts';
import { attributesOf, partsOf, readElements, relationsOf, WORKBOOK } from './workbook-xml.ts';

/** Bytes of all its parts, unpacked; as many as a file of text may have. */
const BYTES = 64 * 1024 * 1024;

/** What each part takes besides, at least: its place in the list of them. */
const LISTED = 46;

/** Cells up to the last of each sheet: whoever reads a sheet makes them all, also those that are empty. */
const CELLS = 5_000_000;

/** The last row and the last column that a sheet of the format has: 1048576 and XFD. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

class TooLarge extends Error {}

/** The parts of a workbook, or why they are too many. */
export type Unpacked = { ok: true; parts: Unzipped } | { ok: false; why: string };

/**
 * Unpacks a workbook. What counts is its own list of parts, as whoever reads it goes by: several may stand in one place.
 *
 * @param bytes as they stand in the file
 * @throws Error where it is no packed file
 */
function unpackedParts(bytes: Uint8Array): Unzipped {
  let size = 0;
  return unzipSync(bytes, {
    filter: (part) => {
      size += LISTED + Math.max(part.size, part.originalSize);
      if (size > BYTES)
        throw new TooLarge(`The workbook is larger than ${BYTES / 1024 / 1024} MB once it is unpacked.`);
      return true;
    },
  });
}

/** The number of a column by its letters: 1 is A. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const beyond = (cell: string): TooLarge =>
  new TooLarge(`A sheet reaches as far as cell ${cell}. Delete the rows and columns beyond the table.`);

/** How far a sheet reaches, as numbers from 1. */
interface Reach {
  row: number;
  column: number;
}

function reachOf(xml: string): Reach {
  const reach: Reach = { row: 0, column: 0 };
  const add = (row: number, column: number): void => {
    if (row > LAST_ROW || column > LAST_COLUMN) throw beyond('XFD1048576, or further');
    reach.row = Math.max(reach.row, row || 0);
    reach.column = Math.max(reach.column, column);
  };
  readElements(xml, new Set(['row', 'c']), ({ attributes: { r: number }, inner }) => {
    // Rows may be told of in which nothing stands; they cost little, as far as there are any.
    if (Number(number) > LAST_ROW) add(Number(number), 0);
    for (const { attributes } of inner) {
      const [, letters = '', row = ''] = /^(\D*)(\d.*)?$/s.exec(attributes['r'] ?? '') ?? [];
      add(Number(row), columnOf(letters));
    }
  });
  return reach;
}

/** Adds up how far the sheets reach, a part that is several sheets as often as it is one. */
function refuseFar(parts: Unzipped): void {
  const partAt = partsOf(parts);
  const reaches = new Map<string, Reach>();
  for (const path of Object.keys(parts)) {
    const xml = path.endsWith('.xml') ? partAt(path) : '';
    if (xml.includes('sheetData')) reaches.set(path, reachOf(xml));
  }
  const relations = relationsOf(partAt, WORKBOOK);
  const listed = attributesOf(partAt(WORKBOOK), 'sheet').map(({ id = '' }) => relations.get(id)?.target ?? '');
  let cells = 0;
  for (const path of [...listed, ...new Set(reaches.keys()).difference(new Set(listed))]) {
    const { row, column } = reaches.get(path) ?? { row: 0, column: 0 };
    cells += row * column;
    if (cells > CELLS) throw beyond(`${lettersOf(column - 1)}${row}`);
  }
}

/**
 * Unpacks a workbook, unless that, or to read it, would take more than a computer has.
 *
 * @param bytes as they stand in the file
 * @throws Error where it is no packed file, or what is in it no XML
 */
export function unpacked(bytes: Uint8Array): Unpacked {
  try {
    const parts = unpackedParts(bytes);
    refuseFar(parts);
    return { ok: true, parts };
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, why: error.message };
    throw error;
  }
}
