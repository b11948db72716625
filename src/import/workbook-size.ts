/** How large a workbook is once it is unpacked: a file of a few kilobytes may ask for more than a computer has. */
import { Unzip, UnzipInflate } from 'fflate';

/** Bytes of all its parts, unpacked; as many as a file of text may have. */
const BYTES = 64 * 1024 * 1024;

/** Cells up to the last in which something stands: whoever reads a sheet makes them all, also those that are empty. */
const CELLS = 5_000_000;

/** What is unpacked at once, of packed bytes. */
const STEP = 16 * 1024;

/** The end of a piece, in which the name of a cell may have begun. */
const TAIL = 32;

/** The number of a column by its letters: 1 is A. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Reads how far a sheet reaches, piece by piece. */
function makeReach(): (piece: string) => { cells: number; last: string } {
  let [rows, columns, tail] = [0, 0, ''];
  let last = '';
  return (piece) => {
    for (const [, letters = '', row = ''] of `${tail}${piece}`.matchAll(/\sr=["']([A-Z]{1,3})(\d{1,7})["']/g)) {
      if (Number(row) > rows || columnOf(letters) > columns) last = `${letters}${row}`;
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, columnOf(letters));
    }
    tail = piece.slice(-TAIL);
    return { cells: rows * columns, last };
  };
}

/**
 * Says why a workbook is too large to be read; `null` where it is not, and where it is none.
 *
 * @param bytes as they stand in the file
 */
export function tooLarge(bytes: Uint8Array): string | null {
  const found: { why: string | null } = { why: null };
  let size = 0;
  const unzip = new Unzip((file) => {
    const reachOf = makeReach();
    file.ondata = (_error, data) => {
      size += data.length;
      if (size > BYTES) found.why = `The workbook is larger than ${BYTES / 1024 / 1024} MB once it is unpacked.`;
      if (!file.name.startsWith('xl/worksheets/')) return;
      const { cells, last } = reachOf(Buffer.from(data).toString('latin1'));
      if (cells > CELLS)
        found.why = `A sheet reaches as far as cell ${last}. Delete the rows and columns beyond the table.`;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && found.why === null; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    return found.why;
  }
  return found.why;
}
