/**
 * Pictures kept between builds. Each stands behind a digest of its name and its bytes: what a full disk cut short, or what
 * somebody put in its place, another of the pictures too, is not taken for the picture.
 */
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { openOrdinary } from '../../kept/ordinary-file.ts';
import { noteUse } from '../../kept/unused-files.ts';

/** How every PNG begins (PNG, third edition, 5.2). */
const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

const DIGEST_SIZE = 32;

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
