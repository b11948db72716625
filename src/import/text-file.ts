/** The file that is imported, as text. */
import { decodeText, readBytes } from '../check/files/decode.ts';
import { asWritten } from '../check/words/as-written.ts';

export type TextFile = { ok: true; text: string } | { ok: false; why: string };

/** Far more than the longest timeline, and little enough to hold in memory several times. */
const LIMIT = 64 * 1024 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * Reads the file that is to be imported.
 *
 * @param file its place on disk
 * @returns its text, or a sentence that says what is wrong and what to do; never throws
 */
export async function readTextFile(file: string): Promise<TextFile> {
  const fail = (why: string): TextFile => ({ ok: false, why: `${asWritten(file)}: ${why}` });
  const read = await readBytes(file, LIMIT);
  if (!read.ok) return fail(read.finding.message);
  if (beginsWith(read.bytes, ZIP) || beginsWith(read.bytes, OLE)) {
    return fail('This is a workbook of a spreadsheet program, or an archive. Save the sheet as CSV, in UTF-8.');
  }
  const decoded = decodeText(read.bytes);
  if (!decoded.ok) return fail([decoded.finding.message, decoded.finding.help].filter(Boolean).join(' '));
  if (decoded.text.trim() === '') return fail('The file is empty.');
  if (/^\s*(?:<!doctype html|<html|<head|<\?xml)/i.test(decoded.text)) {
    return fail(
      'This is a web page, perhaps one that says why there is no file. Open it in a browser to see; a Google sheet gives CSV under File, Download.',
    );
  }
  return decoded;
}
