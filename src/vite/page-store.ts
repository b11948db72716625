/**
 * Finished pages, kept between builds by what they show. One file for a story: thousands of small ones would cost more to
 * open than to make. Each page stands compressed and behind a digest of its key and its bytes, and the list of all behind
 * one of its own: what a full disk cut short, or what somebody put there, is not taken for a page.
 */
import { hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { clearUp } from '../kept/clear-up.ts';

const FORMAT = 'Pages of Who Said When, 1\n';

/** Where a page stands in the file, in bytes, and the digest of its key and its text. */
const entryShape = z.tuple([z.int().min(0), z.int().min(0), z.string()]);
/** The list of the pages by key, and what they were all made with. */
const indexShape = z.strictObject({ common: z.string(), pages: z.record(z.string(), entryShape) });
type Entry = z.infer<typeof entryShape>;

/** At the end of the file: the length of the list before it, and the digest of that. */
const LENGTH_SIZE = 12;
const DIGEST_SIZE = 64;

/** What is written together. */
const CHUNK = 1 << 20;

/** Fast, and a fifth of the size. */
const FASTEST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

export interface PageStore {
  /** Whether there is nothing that a page could be taken from. */
  isEmpty: boolean;
  /**
   * A page as the last build finished it, which is then kept for the next.
   *
   * @param key a hash of all that makes the page
   * @returns `null` where there is none, or it is not what was kept
   */
  take: (key: string) => Buffer | null;
  /** Keeps a page for the next build. */
  keep: (key: string, page: Uint8Array) => void;
  /** Puts what was kept in the place of what the last build kept: whole or not at all. */
  finish: () => void;
}

const digestOf = (key: string, page: Uint8Array): string =>
  hash('sha256', `${key} ${hash('sha256', page, 'base64')}`, 'base64');

function readAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  if (readSync(file, bytes, 0, length, at) !== length) throw new RangeError('The file ends before that.');
  return bytes;
}

/** The list of the pages in a file; throws for a file that is not sound. */
function readIndex(file: number): z.infer<typeof indexShape> {
  const { size } = fstatSync(file);
  if (readAt(file, 0, FORMAT.length).toString() !== FORMAT) throw new TypeError('It has another form.');
  const end = size - LENGTH_SIZE - DIGEST_SIZE;
  const length = Number(readAt(file, end, LENGTH_SIZE).toString());
  const index = readAt(file, end - length, length);
  if (hash('sha256', index) !== readAt(file, size - DIGEST_SIZE, DIGEST_SIZE).toString())
    throw new TypeError('It is not what was written.');
  return indexShape.parse(JSON.parse(index.toString()));
}

/** A page and how it stands in the file; `null` where it is not what was kept. */
function readPage(file: number, key: string, [at, length, digest]: Entry): { page: Buffer; compressed: Buffer } | null {
  try {
    const compressed = readAt(file, at, length);
    const page = zstdDecompressSync(compressed);
    return digestOf(key, page) === digest ? { page, compressed } : null;
  } catch {
    return null;
  }
}

interface Before {
  file: number;
  common: string;
  index: ReadonlyMap<string, Entry>;
}

function openBefore(path: string): Before | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const { common, pages } = readIndex(file);
    return { file, common, index: new Map(Object.entries(pages)) };
  } catch {
    closeSync(file);
    return null;
  }
}

/** Writes a file of pages beside the place where it is to stand. */
class NextPages {
  readonly #path: string;
  readonly #file: number;
  readonly #index: z.infer<typeof indexShape>;
  #waiting: Uint8Array[] = [];
  #size = 0;
  #written = 0;

  constructor(path: string, common: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#path = path;
    this.#index = { common, pages: {} };
    this.#file = openSync(path, 'w');
    this.#write(Buffer.from(FORMAT));
  }

  #flush(): void {
    for (let rest = Buffer.concat(this.#waiting); rest.length > 0;) rest = rest.subarray(writeSync(this.#file, rest));
    this.#written = this.#size;
    this.#waiting = [];
  }

  #write(bytes: Uint8Array): void {
    this.#waiting.push(bytes);
    this.#size += bytes.length;
    if (this.#size - this.#written >= CHUNK) this.#flush();
  }

  add(key: string, compressed: Uint8Array, digest: string): void {
    this.#index.pages[key] = [this.#size, compressed.length, digest];
    this.#write(compressed);
  }

  /** Finishes the file and moves it to its place. */
  moveTo(place: string): void {
    const index = Buffer.from(JSON.stringify(this.#index));
    this.#write(index);
    this.#write(Buffer.from(String(index.length).padStart(LENGTH_SIZE) + hash('sha256', index)));
    this.#flush();
    closeSync(this.#file);
    renameSync(this.#path, place);
  }
}

/**
 * Opens what the last build of a story kept, and begins what this one keeps. A site is built as well where nothing can be
 * kept.
 *
 * @param path of the file; one that is not there or not sound is as an empty one. Its name has no dot
 * @param common a hash of what all pages are made with: where the last build had another, nothing can be taken
 * @param failed is told, once, why nothing is kept
 * @param others files from which pages are taken as well; they stay as they are
 */
export function openPageStore(
  path: string,
  common: string,
  failed: (why: string) => void,
  others: readonly string[] = [],
): PageStore {
  const before = [path, ...others].flatMap((from): Before[] => {
    const opened = openBefore(from);
    if (opened === null || opened.common === common) return opened === null ? [] : [opened];
    closeSync(opened.file);
    return [];
  });
  let next: NextPages | null = null;
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      next = null;
      failed(error instanceof Error ? error.message : 'no reason given');
    }
  };
  attempt(() => {
    next = new NextPages(`${path}.${process.pid}`, common);
  });
  return {
    isEmpty: before.length === 0,
    take: (key) => {
      for (const { file, index } of before) {
        const entry = index.get(key);
        const found = entry ? readPage(file, key, entry) : null;
        if (!found || !entry) continue;
        attempt(() => next?.add(key, found.compressed, entry[2]));
        return found.page;
      }
      return null;
    },
    keep: (key, page) => {
      attempt(() => next?.add(key, zstdCompressSync(page, FASTEST), digestOf(key, page)));
    },
    finish: () => {
      for (const { file } of before) closeSync(file);
      attempt(() => {
        next?.moveTo(path);
        if (next) clearUp(path);
      });
    },
  };
}

/**
 * Puts what the builds of parts kept together in one file, as a build of all would have kept it, and removes theirs. As in
 * {@link openPageStore}, what is not sound is left out, and found out by whoever takes a page.
 *
 * @param parts files of the parts; the pages of all were made with the same
 * @param path of the file in which they come to stand
 */
export function joinPageStores(parts: readonly string[], path: string): void {
  const opened = parts.flatMap((part): Before[] => {
    const before = openBefore(part);
    return before === null ? [] : [before];
  });
  const [first] = opened;
  try {
    if (!first) return;
    const next = new NextPages(`${path}.${process.pid}`, first.common);
    for (const { file, common, index } of opened) {
      if (common !== first.common) continue;
      for (const [key, [at, length, digest]] of index) next.add(key, readAt(file, at, length), digest);
    }
    next.moveTo(path);
    clearUp(path);
  } finally {
    for (const { file } of opened) closeSync(file);
  }
  for (const part of parts) rmSync(part, { force: true });
}
