/**
 * The file in which texts are kept by key. Behind its head stand pieces, each behind its size and its digest: the first was
 * written with the whole file, every other one was appended. In a piece each text has a line. So what a full disk cut short,
 * and what is damaged, is not taken for what was kept, and costs no other piece; and of two runs that append at once each
 * leaves its own.
 */
import { createHash, hash } from 'node:crypto';
import { closeSync, constants, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { clearUp } from './clear-up.ts';
import { openOrdinary } from './ordinary-file.ts';
import { replaceKept } from './replace-kept.ts';

const FORMAT = 'Texts of Who Said When, 2';

/** Begins a piece. A line feed comes first: a piece that was cut short ends in the midst of a line. */
const PIECE = '\n= ';

/** Digits of the size of a piece, in bytes: those of every size that a buffer can have. */
const SIZE_DIGITS = 16;

/** Of a SHA-256, in hexadecimal digits. */
const DIGEST_DIGITS = 64;

/** Of what stands before the lines of a piece, in bytes. */
const PIECE_HEAD = PIECE.length + SIZE_DIGITS + 1 + DIGEST_DIGITS + 1;

const LINE_FEED = 10;
const SPACE = 32;
const TAB = 9;

/** What is written together, in bytes. */
const CHUNK = 1 << 20;

/** The head of a file. */
export const headOf = (common: string): Buffer => Buffer.from(`${FORMAT} ${common}\n`);

/** Where a line begins in the file, where its text does, and where the next line begins, in bytes. */
export type Line = readonly [start: number, text: number, end: number];

/** What stands in a file. */
export interface TextsFile {
  bytes: Buffer;
  /** Of all that stands in it but the heads that each file has, in bytes. */
  size: number;
  /** By key, those that were written last. */
  lines: ReadonlyMap<string, Line>;
}

/**
 * A line of a text.
 *
 * @param further what is asked for seldom; see {@link furtherIn}
 */
export const lineOf = (key: string, text: string, further: string | undefined): Buffer =>
  Buffer.from(further === undefined ? `${key} ${text}\n` : `${key} ${text}\t${further}\n`);

/** The text of a line. */
export function textIn(bytes: Buffer, [, text, end]: Line): string {
  const tab = bytes.subarray(text, end).indexOf(TAB);
  return bytes.toString('utf8', text, tab === -1 ? end - 1 : text + tab);
}

/** What stands in a line behind its text; the empty text where nothing does. */
export function furtherIn(bytes: Buffer, [, text, end]: Line): string {
  const tab = bytes.subarray(text, end).indexOf(TAB);
  return tab === -1 ? '' : bytes.toString('utf8', text + tab + 1, end - 1);
}

/** Adds the lines of a piece; none of them where it is not made of lines. */
function addLines(lines: Map<string, Line>, bytes: Buffer, from: number, to: number): void {
  for (let start = from; start < to;) {
    const text = bytes.indexOf(SPACE, start) + 1;
    const end = bytes.indexOf(LINE_FEED, text) + 1;
    if (text === 0 || end === 0) return;
    lines.set(bytes.toString('latin1', start, text - 1), [start, text, end]);
    start = end;
  }
}

/** Where the lines of a piece end that begins at a place; `null` where no sound one begins there. */
function endOfPiece(bytes: Buffer, piece: number): number | null {
  const from = piece + PIECE_HEAD;
  const [size = '', digest] = bytes.toString('latin1', piece + PIECE.length, from - 1).split(' ');
  const end = from + Number(size);
  const isSound = end > from && end <= bytes.length && bytes[end - 1] === LINE_FEED && bytes[from - 1] === LINE_FEED;
  return isSound && hash('sha256', bytes.subarray(from, end)) === digest ? end : null;
}

function linesIn(bytes: Buffer, head: Buffer): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (let at = head.length; ;) {
    const piece = bytes.indexOf(PIECE, at, 'latin1');
    if (piece === -1) return lines;
    const end = endOfPiece(bytes, piece);
    if (end !== null) addLines(lines, bytes, piece + PIECE_HEAD, end);
    at = end ?? piece + 1;
  }
}

const beginsWith = (file: number, head: Buffer): boolean => {
  const begin = Buffer.alloc(head.length);
  readSync(file, begin, 0, head.length, 0);
  return begin.equals(head);
};

/**
 * Reads a file. Of one with another head no more than that is read.
 *
 * @returns `null` where there is none with that head, or it cannot be read
 */
export function readTexts(path: string, head: Buffer): TextsFile | null {
  try {
    const file = openOrdinary(path);
    if (file === null) return null;
    try {
      if (!beginsWith(file, head)) return null;
      const bytes = readFileSync(file);
      return { bytes, size: Math.max(0, bytes.length - head.length - PIECE_HEAD), lines: linesIn(bytes, head) };
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function put(file: number, bytes: Uint8Array, at: number | null = null): void {
  for (let done = 0; done < bytes.length;) {
    done += writeSync(file, bytes, done, bytes.length - done, at === null ? null : at + done);
  }
}

const pieceHead = (size: number, digest: string): Buffer =>
  Buffer.from(`${PIECE}${String(size).padStart(SIZE_DIGITS, '0')} ${digest}\n`);

/** Writes parts of a piece in few calls; what is large is not copied for that. */
function putPiece(file: number, from: number, parts: Iterable<Uint8Array>): void {
  const digest = createHash('sha256');
  let [at, waiting, size]: [number, Uint8Array[], number] = [from + PIECE_HEAD, [], 0];
  const write = (bytes: Uint8Array): void => {
    digest.update(bytes);
    put(file, bytes, at);
    at += bytes.length;
  };
  const flush = (): void => {
    write(Buffer.concat(waiting));
    [waiting, size] = [[], 0];
  };
  for (const part of parts) {
    if (part.length >= CHUNK) {
      flush();
      write(part);
      continue;
    }
    waiting.push(part);
    size += part.length;
    if (size >= CHUNK) flush();
  }
  flush();
  put(file, pieceHead(at - from - PIECE_HEAD, digest.digest('hex')), from);
}

/**
 * Puts a new file in the place of the last, whole or not at all.
 *
 * @param lines in any number of parts
 * @throws Error where it cannot be written
 */
export function writeTexts(path: string, head: Buffer, lines: Iterable<Uint8Array>): void {
  replaceKept(path, (beside) => {
    const file = openSync(beside, 'w');
    try {
      put(file, head, 0);
      putPiece(file, head.length, lines);
    } finally {
      closeSync(file);
    }
  });
}

/** What is done with a file that is there; the system puts what is appended behind all that others append meanwhile. */
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
 * Appends lines. Nothing is done where meanwhile another file took its place that has another head.
 *
 * @throws Error where it cannot be written
 */
export function appendTexts(path: string, head: Buffer, lines: readonly Buffer[]): void {
  withFile(path, constants.O_RDWR | constants.O_APPEND, (file) => {
    if (!beginsWith(file, head)) return;
    const piece = Buffer.concat(lines);
    put(file, Buffer.concat([pieceHead(piece.length, hash('sha256', piece)), piece]));
  });
}

/**
 * Makes a file one that was used last, by writing a byte of it again.
 *
 * @throws Error where it cannot be written
 */
export function touchTexts(path: string): void {
  withFile(path, constants.O_RDWR, (file) => {
    put(file, Buffer.from(FORMAT.slice(0, 1)), 0);
  });
}
