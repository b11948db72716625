/** A file's bytes to its text. Definition of UTF-8: RFC 3629, as the Encoding Standard decodes it. */
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { withLineFeeds } from '../../text/line-ends.ts';
import type { Unplaced } from '../finding.ts';
import { holdsNul, notUtf8, otherThanText } from '../rules/file/file-encoding.ts';
import { tooLarge } from '../rules/file/file-size.ts';
import { unreadableFile } from '../rules/file/file-type.ts';
import { errorCode } from './error-code.ts';

export const TEXT_LIMIT = 256 * 1024;
export const MAP_LIMIT = 1024 * 1024;
export const PICTURE_LIMIT = 8 * 1024 * 1024;

export type Bytes = { ok: true; bytes: Buffer } | { ok: false; finding: Unplaced };
export type Text = { ok: true; text: string } | { ok: false; finding: Unplaced };

/** Reads a file of a size; where it was cut short meanwhile, what is left of it. */
function readAll(handle: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let end = 0;
  for (let read = -1; end < size && read !== 0; end += read) read = readSync(handle, bytes, end, size - end, null);
  return bytes.subarray(0, end);
}

/** Why the system does not give a file, by the code of its error. */
const WHY: Readonly<Partial<Record<string, string>>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read',
};

/**
 * Reads an ordinary file of limited size. A device, which may give bytes without end, is not read, nor is a pipe waited
 * for. Without promises: of thousands of small files these cost more than the reading.
 *
 * @param file its place on disk
 * @param limit the most bytes that it may have; a larger file is not read
 */
export function readBytes(file: string, limit: number): Bytes {
  try {
    const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(handle);
      if (!stats.isFile()) return { ok: false, finding: unreadableFile('it is no ordinary file') };
      if (stats.size > limit) return { ok: false, finding: tooLarge(stats.size, limit) };
      return { ok: true, bytes: stats.size > 0 ? readAll(handle, stats.size) : readFileSync(handle) };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const code = errorCode(error) || 'unknown reason';
    return { ok: false, finding: unreadableFile(WHY[code] ?? code) };
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes UTF-8, leaving out a byte-order mark. YAML and Markdown may end a line with a lone CR; not every parser reads it so.
 *
 * @param bytes of the whole file
 */
export function decodeText(bytes: Uint8Array): Text {
  const other = otherThanText(bytes);
  if (other) return { ok: false, finding: other };
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { ok: false, finding: notUtf8 };
  }
  return text.includes('\0') ? { ok: false, finding: holdsNul } : { ok: true, text: withLineFeeds(text) };
}
