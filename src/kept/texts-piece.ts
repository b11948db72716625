/**
 * Pieces of a file of texts: a head with sizes and a digest, a line for each text, and behind all lines what belongs to the
 * texts. Pure.
 */
import { createHash } from 'node:crypto';
import { digestOf } from './digest.ts';

/** Begins a piece. A line feed comes first: a piece that was cut short ends in the midst of a line. */
export const PIECE = '\n= ';

/** Digits of a size, in bytes: those of every size that a buffer can have. */
const SIZE_DIGITS = 16;

/** Of a SHA-256, in hexadecimal digits. */
const DIGEST_DIGITS = 64;

/** Of what stands before the lines of a piece, in bytes. */
export const PIECE_HEAD = PIECE.length + 2 * (SIZE_DIGITS + 1) + DIGEST_DIGITS + 1;

const LINE_FEED = 10;
const SPACE = 32;
const TAB = 9;

/** What is kept under a key. */
export interface Entry {
  /** The key and the text, as they stand in the line. */
  line: Buffer;
  /** What belongs to the text; `null` where nothing does. */
  further: Buffer | null;
}

/** Where an entry stands. */
export interface Place {
  /** Those of all lines of its piece. */
  bytes: Buffer;
  /** Where its line begins in them, where its text does, and where the line ends, in bytes. */
  start: number;
  text: number;
  end: number;
  /** Where what belongs to the texts of its piece begins in the file. */
  further: number;
}

/** What belongs to a text, as its line says: where it begins behind all lines of the piece, its size and its digest. */
export type Pointer = readonly [start: number, size: number, digest: string];

/**
 * An entry that is to be written.
 *
 * @param key without a space
 * @param text without a line feed or a tab
 */
export const entryOf = (key: string, text: string, further: string | undefined): Entry => ({
  line: Buffer.from(`${key} ${text}`),
  further: further === undefined ? null : Buffer.from(further),
});

/** Where the text of an entry ends in its line. */
export function endOfText({ bytes, text, end }: Place): number {
  const tab = bytes.subarray(text, end).indexOf(TAB);
  return tab === -1 ? end : text + tab;
}

/** Where what belongs to the text of an entry stands; `null` where nothing does. */
export function pointerIn(place: Place): Pointer | null {
  const tab = endOfText(place);
  if (tab === place.end) return null;
  const [start, size, digest = ''] = place.bytes.toString('latin1', tab + 1, place.end).split(' ');
  return [Number(start), Number(size), digest];
}

/** The text of an entry. */
export const textAt = (place: Place): string => place.bytes.toString('utf8', place.text, endOfText(place));

/** How many bytes an entry takes. */
export const sizeAt = (place: Place): number => place.end + 1 - place.start + (pointerIn(place)?.[1] ?? 0);

/** The same of one that is to be written, nearly. */
export const sizeOf = ({ line, further }: Entry): number => line.length + 1 + (further?.length ?? 0);

/**
 * Adds the lines of a piece; none behind one that is none.
 *
 * @returns the size of what had the same keys before, in bytes
 */
export function addLines(places: Map<string, Place>, bytes: Buffer, further: number): number {
  let lost = 0;
  for (let start = 0; start < bytes.length;) {
    const text = bytes.indexOf(SPACE, start) + 1;
    const end = bytes.indexOf(LINE_FEED, text);
    if (text === 0 || end === -1) break;
    const key = bytes.toString('latin1', start, text - 1);
    const before = places.get(key);
    if (before) lost += sizeAt(before);
    places.set(key, { bytes, start, text, end, further });
    start = end + 1;
  }
  return lost;
}

/** Of lines, and of the sizes that stand before them. */
function digestOfLines(sizes: string, lines: readonly Buffer[]): string {
  const digest = createHash('sha256').update(sizes);
  for (const line of lines) digest.update(line);
  return digest.digest('hex');
}

const SIZES = new RegExp(
  String.raw`^${PIECE}((\d{${SIZE_DIGITS}}) (\d{${SIZE_DIGITS}})) ([\da-f]{${DIGEST_DIGITS}})\n$`,
);

/** What the head of a piece says. */
export interface PieceHead {
  /** Of all lines, and of all that belongs to their texts, in bytes. */
  linesSize: number;
  furtherSize: number;
  /** Whether it was written of these lines. */
  isOf: (lines: Buffer) => boolean;
}

/** Reads the head of a piece; `null` where it is none. */
export function readHead(bytes: Buffer): PieceHead | null {
  const [, sizes = '', linesSize, furtherSize, digest] = SIZES.exec(bytes.toString('latin1')) ?? [];
  if (sizes === '') return null;
  return {
    linesSize: Number(linesSize),
    furtherSize: Number(furtherSize),
    isOf: (lines) => digestOfLines(sizes, [lines]) === digest,
  };
}

/** A piece, in parts. */
export function pieceOf(entries: readonly Entry[]): Buffer[] {
  const lines: Buffer[] = [];
  const behind: Buffer[] = [];
  let furtherSize = 0;
  for (const { line, further } of entries) {
    lines.push(line);
    lines.push(Buffer.from(further ? `\t${furtherSize} ${further.length} ${digestOf(further)}\n` : '\n'));
    if (further) behind.push(further);
    furtherSize += further?.length ?? 0;
  }
  const linesSize = lines.reduce((sum, { length }) => sum + length, 0);
  const sizes = [linesSize, furtherSize].map((size) => String(size).padStart(SIZE_DIGITS, '0')).join(' ');
  return [Buffer.from(`${PIECE}${sizes} ${digestOfLines(sizes, lines)}\n`), ...lines, ...behind];
}
