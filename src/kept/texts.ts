/**
 * Texts kept from one run to the next, by key. One file holds them all, a line each, behind the digest of the whole:
 * what a full disk cut short, or what somebody put there, is not taken for what was kept.
 */
import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { clearUp } from './clear-up.ts';
import { openOrdinary } from './ordinary-file.ts';
import { replaceKept } from './replace-kept.ts';

const FORMAT = 'Texts of Who Said When, 1';

/** The digest at the end of the file: SHA-256 in hexadecimal digits. */
const DIGEST_SIZE = 64;

const LINE_FEED = 10;
const SPACE = 32;

/** What is written together, in bytes. */
const CHUNK = 1 << 20;

export interface KeptTexts {
  /**
   * The text that the last run kept under a key, which is then kept for the next.
   *
   * @returns `null` where there is none
   */
  take: (key: string) => string | null;
  /**
   * Keeps a text for the next run.
   *
   * @param key without a space
   * @param text without a line feed, as JSON is
   */
  keep: (key: string, text: string) => void;
  /**
   * Puts what was taken and kept in the place of what the last run kept, whole or not at all, and lets go of it: nothing
   * is taken or kept any more.
   */
  finish: () => void;
}

/** Where a line begins in the file, where its text does, and where the next line begins, in bytes. */
type Line = readonly [start: number, text: number, end: number];

interface Before {
  bytes: Buffer;
  lines: ReadonlyMap<string, Line>;
}

const NOTHING: Before = { bytes: Buffer.alloc(0), lines: new Map() };

/** A file that begins with a line; `null` for another. Of another code's file no more than that is read. */
function readWhole(path: string, head: Buffer): Buffer | null {
  const file = openOrdinary(path);
  if (file === null) return null;
  try {
    const begin = Buffer.alloc(head.length);
    readSync(file, begin, 0, head.length, 0);
    return begin.equals(head) ? readFileSync(file) : null;
  } finally {
    closeSync(file);
  }
}

/** What stands in a file; nothing where there is none that is sound. */
function readBefore(path: string, head: Buffer): Before {
  try {
    const whole = readWhole(path, head);
    if (whole === null) return NOTHING;
    const bytes = whole.subarray(0, -DIGEST_SIZE);
    if (hash('sha256', bytes) !== whole.toString('latin1', bytes.length)) return NOTHING;
    const lines = new Map<string, Line>();
    for (let start = head.length; start < bytes.length;) {
      const text = bytes.indexOf(SPACE, start) + 1;
      const end = bytes.indexOf(LINE_FEED, text) + 1;
      if (text === 0 || end === 0) return NOTHING;
      lines.set(bytes.toString('latin1', start, text - 1), [start, text, end]);
      start = end;
    }
    return { bytes, lines };
  } catch {
    return NOTHING;
  }
}

/** Writes bytes to a file, in few calls; what is large is not copied for that. */
function writeAll(path: string, parts: Iterable<Uint8Array>): void {
  const file = openSync(path, 'w');
  const digest = createHash('sha256');
  let waiting: Uint8Array[] = [];
  let size = 0;
  const put = (bytes: Uint8Array): void => {
    digest.update(bytes);
    for (let rest = bytes; rest.length > 0;) rest = rest.subarray(writeSync(file, rest));
  };
  const flush = (): void => {
    put(Buffer.concat(waiting));
    [waiting, size] = [[], 0];
  };
  try {
    for (const part of parts) {
      if (part.length >= CHUNK) {
        flush();
        put(part);
        continue;
      }
      waiting.push(part);
      size += part.length;
      if (size >= CHUNK) flush();
    }
    flush();
    writeSync(file, digest.digest('hex'));
  } finally {
    closeSync(file);
  }
}

/** Makes a file one that was used last, by writing a byte of it again, and clears up beside it. */
function touch(path: string): void {
  const file = openSync(path, 'r+');
  try {
    writeSync(file, FORMAT.slice(0, 1), 0);
  } finally {
    closeSync(file);
  }
  clearUp(path);
}

/** Lines that stand one behind another, as one piece. */
function* together(lines: readonly Line[]): Generator<readonly [start: number, end: number]> {
  let piece: [number, number] | null = null;
  for (const [start, , end] of lines) {
    if (piece?.[1] === start) piece[1] = end;
    else {
      if (piece) yield piece;
      piece = [start, end];
    }
  }
  if (piece) yield piece;
}

/**
 * Opens what the last run kept, and begins what this one keeps. Nobody's result is worse where nothing can be read or
 * written there: then all is made anew, the next time too.
 *
 * @param path of the file; one that is not there or not sound is as an empty one. Its name has no dot
 * @param common a hash of what all texts are made with: where the last run had another, nothing can be taken
 */
export function openTexts(path: string, common: string): KeptTexts {
  const head = Buffer.from(`${FORMAT} ${common}\n`);
  let { bytes, lines } = readBefore(path, head);
  let isOpen = true;
  const taken = new Map<string, Line>();
  const fresh = new Map<string, Buffer>();
  const write = (): void => {
    const stale = [...taken].flatMap(([key, line]) => (fresh.has(key) ? [] : [line]));
    const pieces = [...together(stale)].map(([start, end]) => bytes.subarray(start, end));
    replaceKept(path, (beside) => {
      writeAll(beside, [head, ...pieces, ...fresh.values()]);
    });
  };
  return {
    take: (key) => {
      const line = lines.get(key);
      if (!line) return null;
      taken.set(key, line);
      return bytes.toString('utf8', line[1], line[2] - 1);
    },
    keep: (key, text) => {
      if (isOpen) fresh.set(key, Buffer.from(`${key} ${text}\n`));
    },
    finish: () => {
      try {
        const isSame = fresh.size === 0 && taken.size === lines.size && lines.size > 0;
        if (isSame) touch(path);
        else write();
      } catch {
        // As said above: the next run makes all anew.
      }
      isOpen = false;
      ({ bytes, lines } = NOTHING);
      taken.clear();
      fresh.clear();
    },
  };
}
