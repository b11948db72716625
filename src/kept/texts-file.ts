/**
 * The file in which texts are kept by key. Behind its head stand pieces, each behind its sizes and its digest: the first was
 * written with the whole file, every other one was appended. A piece has a line for each text, and behind all of them what
 * belongs to a text and is read when it is asked for, which has its digest in the line. So what a full disk cut short, and
 * what is damaged, is not taken for what was kept, and costs nothing else; and of two runs that append at once each leaves
 * its own.
 */
import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { clearUp } from './clear-up.ts';
import { digestOf } from './digest.ts';
import { openOrdinary } from './ordinary-file.ts';
import { replaceKept } from './replace-kept.ts';
import {
  addLines,
  endOfText,
  PIECE,
  PIECE_HEAD,
  pieceOf,
  pointerIn,
  readHead,
  type Entry,
  type Place,
} from './texts-piece.ts';

const FORMAT = 'Texts of Who Said When, 2';

/** What is written together, in bytes. */
const CHUNK = 1 << 20;

/** The head of a file. */
export const headOf = (common: string): Buffer => Buffer.from(`${FORMAT} ${common}\n`);

/** What stands in a file. */
export interface TextsFile {
  /** The file, which is open, or all that stood in it. */
  file: number | Buffer;
  /** Of all that stands in it but the heads that each file has, in bytes. */
  size: number;
  /** What of it is no entry of {@link places}, likewise. */
  lost: number;
  /** By key, those that were written last. */
  places: ReadonlyMap<string, Place>;
}

function readBytes(file: number | Buffer, start: number, size: number): Buffer {
  if (typeof file !== 'number') return file.subarray(start, start + size);
  const bytes = Buffer.allocUnsafe(size);
  let end = 0;
  for (let read = -1; end < size && read !== 0; end += read) read = readSync(file, bytes, end, size - end, start + end);
  return bytes.subarray(0, end);
}

/**
 * What belongs to the text of an entry.
 *
 * @returns `null` where nothing does, and where it is not what was kept
 */
export function furtherAt({ file }: TextsFile, place: Place): Buffer | null {
  const pointer = pointerIn(place);
  if (!pointer) return null;
  const [start, size, digest] = pointer;
  const bytes = readBytes(file, place.further + start, size);
  return digestOf(bytes) === digest ? bytes : null;
}

/** An entry as it stands in a file; `null` where it is not what was kept. */
export function entryAt(of: TextsFile, place: Place): Entry | null {
  const end = endOfText(place);
  const further = end === place.end ? null : furtherAt(of, place);
  return end < place.end && !further ? null : { line: place.bytes.subarray(place.start, end), further };
}

interface Piece {
  lines: Buffer;
  /** Where what belongs to its texts begins in the file, and where it ends. */
  further: number;
  end: number;
}

/** Where the next piece begins behind one that is not sound, or the end. */
function nextPiece(file: number, from: number, size: number): number {
  const at = readBytes(file, from, Math.max(0, size - from)).indexOf(PIECE, 0, 'latin1');
  return at === -1 ? size : from + at;
}

/** The piece that begins at a place in a file; `null` where no sound one does. */
function pieceAt(file: number, start: number, size: number): Piece | null {
  const head = readHead(readBytes(file, start, PIECE_HEAD));
  const from = start + PIECE_HEAD;
  if (!head || from + head.linesSize > size) return null;
  const lines = readBytes(file, from, head.linesSize);
  if (!head.isOf(lines)) return null;
  const further = from + head.linesSize;
  const end = further + head.furtherSize;
  // What belongs to the texts may have been cut short, and another piece stand in its place.
  const isWhole = end === size || readBytes(file, end, PIECE.length).toString('latin1') === PIECE;
  return { lines, further, end: isWhole ? end : nextPiece(file, further, size) };
}

function readPieces(file: number, head: Buffer): TextsFile {
  const { size } = fstatSync(file);
  const places = new Map<string, Place>();
  let lost = 0;
  for (let at = head.length; at < size;) {
    const piece = pieceAt(file, at, size);
    const end = piece?.end ?? nextPiece(file, at + 1, size);
    if (piece) lost += addLines(places, piece.lines, piece.further);
    if (!piece) lost += end - at;
    else if (at > head.length) lost += PIECE_HEAD;
    at = end;
  }
  return { file, size: Math.max(0, size - head.length - PIECE_HEAD), lost, places };
}

const beginsWith = (file: number, head: Buffer): boolean => {
  const begin = Buffer.alloc(head.length);
  readSync(file, begin, 0, head.length, 0);
  return begin.equals(head);
};

/**
 * Opens a file. Of one with another head no more than that is read.
 *
 * @returns `null` where there is none with that head, or it cannot be read
 */
export function openTextsFile(path: string, head: Buffer): TextsFile | null {
  const file = openOrdinary(path);
  if (file === null) return null;
  try {
    if (beginsWith(file, head)) return readPieces(file, head);
  } catch {
    // As if there were none.
  }
  closeSync(file);
  return null;
}

/** Closes a file, of which nothing is read any more. */
export function closeTexts({ file }: TextsFile): void {
  if (typeof file === 'number') closeSync(file);
}

/** Closes a file and holds all of it, so that another can take its place on every system. */
export function holdWhole(of: TextsFile): void {
  const { file } = of;
  if (typeof file !== 'number') return;
  of.file = readBytes(file, 0, fstatSync(file).size);
  closeSync(file);
}

/** Writes bytes behind what was written before. */
function put(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

/** Writes many bytes in few calls. */
function putAll(file: number, parts: readonly Buffer[]): void {
  let [waiting, size]: [Buffer[], number] = [[], 0];
  for (const part of parts) {
    waiting.push(part);
    size += part.length;
    if (size < CHUNK) continue;
    put(file, Buffer.concat(waiting));
    [waiting, size] = [[], 0];
  }
  put(file, Buffer.concat(waiting));
}

/**
 * Puts a new file in the place of the last, whole or not at all.
 *
 * @throws Error where it cannot be written
 */
export function writeTexts(path: string, head: Buffer, entries: readonly Entry[]): void {
  replaceKept(path, (beside) => {
    const file = openSync(beside, 'w');
    try {
      putAll(file, [head, ...pieceOf(entries)]);
    } finally {
      closeSync(file);
    }
  });
}

/** What is done with a file that is there. */
function withFile(path: string, flags: number, work: (file: number) => void): void {
  const file = openOrdinary(path, flags);
  if (file === null) return;
  try {
    work(file);
  } finally {
    closeSync(file);
  }
  clearUp(path);
}

/**
 * Appends entries. Nothing is done where meanwhile another file took its place that has another head.
 *
 * @throws Error where it cannot be written
 */
export function appendTexts(path: string, head: Buffer, entries: readonly Entry[]): void {
  // The system puts what is appended behind all that others append meanwhile, as long as it is written at once.
  withFile(path, constants.O_RDWR | constants.O_APPEND, (file) => {
    if (beginsWith(file, head)) put(file, Buffer.concat(pieceOf(entries)));
  });
}

/**
 * Makes a file one that was used last, by writing a byte of it again.
 *
 * @throws Error where it cannot be written
 */
export function touchTexts(path: string): void {
  withFile(path, constants.O_RDWR, (file) => {
    put(file, Buffer.from(FORMAT.slice(0, 1)));
  });
}
