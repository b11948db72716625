/** The file that is imported, as text. */
import { readBytes } from '../check/files/decode.ts';
import { asWritten } from '../check/words/as-written.ts';
import { decodeBytes } from './encoding.ts';

export type TextFile =
  /** `encoding` is told where it had to be guessed. */
  { ok: true; text: string; encoding: string | null } | { ok: false; why: string };

/** Far more than the longest timeline, and little enough to hold in memory several times. */
const LIMIT = 64 * 1024 * 1024;

/** So many characters tell what a text is. */
const BEGINNING = 10_000;

const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'a workbook of an old spreadsheet program, or one with a password'],
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a document of a word processor'],
];

/** A file that is to be imported. */
export interface GivenFile {
  /** What it is called, for messages. */
  name: string;
  bytes: Uint8Array;
}

export type ReadFile = { ok: true; file: GivenFile } | { ok: false; why: string };

const startOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 8));

/** Whether a file is packed, as workbooks are. */
export const isPacked = ({ bytes }: GivenFile): boolean => startOf(bytes).startsWith('PK\u0003\u0004');

/**
 * Reads the file that is to be imported.
 *
 * @param name its place on disk
 * @returns it, or what is wrong; never throws
 */
export function readFileBytes(name: string): ReadFile {
  const read = readBytes(name, LIMIT);
  if (!read.ok) return { ok: false, why: `${asWritten(name)}: ${read.finding.message}` };
  return { ok: true, file: { name, bytes: read.bytes } };
}

/**
 * Text of the file that is to be imported.
 *
 * @param encoding where whoever imports it knows it
 */
export function textOf({ name, bytes }: GivenFile, encoding: string | undefined): TextFile {
  const fail = (why: string): TextFile => ({ ok: false, why: `${asWritten(name)}: ${why}` });
  const start = startOf(bytes);
  const known = SIGNATURES.find(([head]) => start.startsWith(head))?.[1];
  if (known !== undefined) return fail(`This is ${known}. Save the sheet as CSV UTF-8, or as .xlsx.`);
  const decoded = decodeBytes(bytes, encoding);
  if (!decoded.ok) return fail(decoded.why);
  const text = decoded.text.replace(/^\ufeff/, '');
  if (text.includes('\0')) return fail('The file holds NUL characters; expected text.');
  if (text.trim() === '') return fail('The file is empty.');
  if (/^\s*<\?xml(?![^>]*>\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype )?html)/i.test(text.slice(0, BEGINNING))) {
    return fail('This is XML, as some programs save a sheet. Save it as CSV UTF-8, or as .xlsx.');
  }
  if (/^\s*(?:<!doctype html|<html|<head|<\?xml)/i.test(text)) {
    return fail(
      'This is a web page, perhaps one that says why there is no file. Open it in a browser to see; a Google sheet gives CSV under File, Download.',
    );
  }
  return { ok: true, text, encoding: decoded.encoding };
}
