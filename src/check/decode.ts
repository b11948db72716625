/** A file's bytes to its text. Definition of UTF-8: RFC 3629, as the Encoding Standard decodes it. */
import { readFile, stat } from 'node:fs/promises';
import type { Finding } from './rule.ts';

type Unplaced = Omit<Finding, 'path'>;

export const TEXT_LIMIT = 256 * 1024;
export const PICTURE_LIMIT = 8 * 1024 * 1024;

export type Bytes = { ok: true; bytes: Uint8Array } | { ok: false; finding: Unplaced };
export type Text = { ok: true; text: string } | { ok: false; finding: Unplaced };

const inWords = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MiB` : `${Math.round(bytes / 1024)} KiB`;

/**
 * Reads a file of limited size.
 *
 * @param file its place on disk
 * @param limit the most bytes that it may have; a larger file is not read
 */
export async function readBytes(file: string, limit: number): Promise<Bytes> {
  try {
    const { size } = await stat(file);
    if (size > limit) {
      const found = size - limit < 1024 ? `${size} bytes` : inWords(size);
      return {
        ok: false,
        finding: { rule: 'file-size', message: `The file has ${found}; expected at most ${inWords(limit)}.` },
      };
    }
    return { ok: true, bytes: await readFile(file) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return { ok: false, finding: { rule: 'file-type', message: `The file cannot be read (${code}).` } };
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes UTF-8, leaving out a byte-order mark.
 *
 * @param bytes of the whole file
 */
export function decodeText(bytes: Uint8Array): Text {
  const rule = 'file-encoding';
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { ok: false, finding: { rule, message: 'The file is UTF-16; expected UTF-8.', help: 'Save it as UTF-8.' } };
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
        help: 'Save it with the encoding UTF-8 and look at its accents.',
      },
    };
  }
  if (text.includes('\0')) {
    return {
      ok: false,
      finding: { rule, message: 'The file holds a NUL character; expected text.', help: 'Save it as UTF-8.' },
    };
  }
  return { ok: true, text };
}
