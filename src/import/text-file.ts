/** The file that is imported, as text. */
import { readBytes } from '../check/files/decode.ts';
import { asWritten } from '../check/words/as-written.ts';
import { decodeBytes } from './encoding.ts';

export type TextFile =
  /** `encoding` is told where it had to be guessed. */
  { ok: true; text: string; encoding: string | null } | { ok: false; why: string };

/** Far more than the longest timeline, and little enough to hold in memory several times. */
const LIMIT = 64 * 1024 * 1024;

const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'a workbook of an old spreadsheet program'],
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a document of a word processor'],
];

export type FileBytes = { ok: true; bytes: Uint8Array; isPacked: boolean } | { ok: false; why: string };

/**
 * Reads the bytes of the file that is to be imported.
 *
 * @param file its place on disk
 * @returns them, and whether they are a packed file, as workbooks are; or what is wrong. Never throws
 */
export async function readFileBytes(file: string): Promise<FileBytes> {
  const read = await readBytes(file, LIMIT);
  if (!read.ok) return { ok: false, why: `${asWritten(file)}: ${read.finding.message}` };
  const start = String.fromCharCode(...read.bytes.subarray(0, 8));
  const known = SIGNATURES.find(([head]) => start.startsWith(head))?.[1];
  if (known !== undefined) {
    return { ok: false, why: `${asWritten(file)}: This is ${known}. Save the sheet as CSV UTF-8, or as .xlsx.` };
  }
  return { ok: true, bytes: read.bytes, isPacked: start.startsWith('PK\u0003\u0004') };
}

/**
 * Text of the file that is to be imported.
 *
 * @param file its name, for messages
 * @param encoding where whoever imports it knows it
 */
export function textOf(file: string, bytes: Uint8Array, encoding: string | undefined): TextFile {
  const fail = (why: string): TextFile => ({ ok: false, why: `${asWritten(file)}: ${why}` });
  const decoded = decodeBytes(bytes, encoding);
  if (!decoded.ok) return fail(decoded.why);
  const text = decoded.text.replace(/^\ufeff/, '');
  if (text.includes('\0')) return fail('The file holds NUL characters; expected text.');
  if (text.trim() === '') return fail('The file is empty.');
  if (/^\s*(?:<!doctype html|<html|<head|<\?xml)/i.test(text)) {
    return fail(
      'This is a web page, perhaps one that says why there is no file. Open it in a browser to see; a Google sheet gives CSV under File, Download.',
    );
  }
  return { ok: true, text, encoding: decoded.encoding };
}
