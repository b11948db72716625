/** A file's bytes to its text. Definition of UTF-8: RFC 3629, as the Encoding Standard decodes it. */
import { constants, open } from 'node:fs/promises';
import type { Finding } from './rule.ts';

type Unplaced = Omit<Finding, 'path'>;

export const TEXT_LIMIT = 256 * 1024;
export const PICTURE_LIMIT = 8 * 1024 * 1024;

export type Bytes = { ok: true; bytes: Uint8Array } | { ok: false; finding: Unplaced };
export type Text = { ok: true; text: string } | { ok: false; finding: Unplaced };

const inWords = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MiB` : `${Math.round(bytes / 1024)} KiB`;

const unreadable = (why: string): Unplaced => ({ rule: 'file-type', message: `The file cannot be read (${why}).` });

function tooLarge(size: number, limit: number): Unplaced {
  const found = size - limit < 1024 ? `${size} bytes` : inWords(size);
  return { rule: 'file-size', message: `The file has ${found}; expected at most ${inWords(limit)}.` };
}

/**
 * Reads an ordinary file of limited size. A device, which may give bytes without end, is not read, nor is a pipe waited
 * for.
 *
 * @param file its place on disk
 * @param limit the most bytes that it may have; a larger file is not read
 */
export async function readBytes(file: string, limit: number): Promise<Bytes> {
  try {
    await using handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = await handle.stat();
    if (!stats.isFile()) return { ok: false, finding: unreadable('it is no ordinary file') };
    if (stats.size > limit) return { ok: false, finding: tooLarge(stats.size, limit) };
    return { ok: true, bytes: await handle.readFile() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return { ok: false, finding: unreadable(code) };
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** How files begin that people take for text: Word and other office programs, old Word, PDF, RTF. */
const NO_TEXT: readonly (readonly [start: string, what: string])[] = [
  ['PK\u0003\u0004', 'a Word document or another packed file'],
  ['\u00d0\u00cf\u0011\u00e0', 'a Word document of the old kind'],
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a document of a word processor (RTF)'],
];

/** What a file is that is no text at all, by how it begins; `null` for any other. */
function kindOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return NO_TEXT.find(([head]) => start.startsWith(head))?.[1] ?? null;
}

const SAVE = 'Open it in a text editor and save it again with the encoding UTF-8.';

/**
 * Decodes UTF-8, leaving out a byte-order mark.
 *
 * @param bytes of the whole file
 */
export function decodeText(bytes: Uint8Array): Text {
  const rule = 'file-encoding';
  const kind = kindOf(bytes);
  if (kind !== null) {
    const help = 'Copy its words into a new file that you make with a text editor, such as VS Code, and not with Word.';
    return { ok: false, finding: { rule, message: `The file is ${kind}; expected plain text.`, help } };
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { ok: false, finding: { rule, message: 'The file is UTF-16; expected UTF-8.', help: SAVE } };
  }
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return {
      ok: false,
      finding: {
        rule,
        message: 'The file is not UTF-8.',
        help: `${SAVE} Then look at its accents and quotation marks.`,
      },
    };
  }
  if (text.includes('\0')) {
    return {
      ok: false,
      finding: { rule, message: 'The file holds a NUL character; expected text.', help: SAVE },
    };
  }
  return { ok: true, text };
}
