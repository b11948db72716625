/**
 * Pictures kept between builds. Each stands behind a digest of its name and its bytes: what a full disk cut short, or what
 * somebody put in its place, another of the pictures too, is not taken for the picture.
 */
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { openOrdinary } from '../../kept/ordinary-file.ts';

/** How every PNG begins (PNG, third edition, 5.2). */
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

const DIGEST_SIZE = 32;

/** A picture that no build asked for in so many milliseconds goes: thirty days. */
const UNUSED = 30 * 24 * 60 * 60 * 1000;

const digestOf = (file: string, png: Uint8Array): Buffer =>
  createHash('sha256').update(basename(file)).update(png).digest();

/** The bytes of an ordinary file; none where it cannot be read. */
function bytesOf(path: string): Buffer {
  const file = openOrdinary(path);
  if (file === null) return Buffer.alloc(0);
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  } finally {
    closeSync(file);
  }
}

/** Notes that a picture was asked for. Where that cannot be noted, it goes in time, and is drawn anew. */
function noteUse(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    return;
  }
}

/**
 * A picture as it was kept. That it was asked for is noted in its times.
 *
 * @param file as {@link keepPng} wrote it
 * @returns `null` where there is none, or it is not what was kept; never throws
 */
export function keptPng(file: string): Buffer | null {
  const stored = bytesOf(file);
  const png = stored.subarray(DIGEST_SIZE);
  const sound = digestOf(file, png).equals(stored.subarray(0, DIGEST_SIZE)) && png.subarray(0, PNG.length).equals(PNG);
  if (!sound) return null;
  noteUse(file);
  return png;
}

/**
 * Removes the pictures that no build asked for in thirty days, and what was left of some, so that a folder does not grow
 * with each headline that is changed. Never throws: what cannot be removed stays.
 *
 * @param folder in which {@link keepPng} writes
 */
export function clearUnused(folder: string): void {
  const before = Date.now() - UNUSED;
  try {
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
      if (used < before) rmSync(file, { force: true });
    }
  } catch {
    return;
  }
}

/** Puts bytes in a file, whole or not at all: another build may be reading. */
async function put(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const next = `${file}.${randomUUID()}`;
  try {
    await writeFile(next, bytes);
    await rename(next, file);
  } finally {
    await rm(next, { force: true });
  }
}

/** Keeps a picture. Never throws: one that cannot be kept is drawn anew the next time. */
export const keepPng = (file: string, png: Uint8Array): Promise<void> =>
  put(file, Buffer.concat([digestOf(file, png), png])).catch(() => undefined);
