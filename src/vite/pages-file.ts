/**
 * The file in which finished pages are kept. Pages that were made one after another are compressed together, as they are
 * mostly alike: that takes a third of the time, and of the size. The list of all stands behind a digest of its own, and
 * has one of each page: what a full disk cut short, or what somebody put there, is not taken for a page.
 */
import { hash } from 'node:crypto';
import { closeSync, fstatSync, readSync } from 'node:fs';
import { zstdDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { digestOf } from '../kept/digest.ts';
import { openOrdinary } from '../kept/ordinary-file.ts';

export const FORMAT = 'Pages of Who Said When, 2\n';

const place = z.int().min(0);
/** Where pages stand that are compressed together, in bytes of the file, and how many bytes they have unpacked. */
const packShape = z.tuple([place, place, place]);
/** The number of its pack, where a page stands in that, in bytes, and its digest. */
const pageShape = z.tuple([place, place, place, z.string()]);
/** The list of the pages by key, and what they were all made with. */
const listShape = z.strictObject({
  common: z.string(),
  packs: z.array(packShape),
  pages: z.record(z.string(), pageShape),
});
export type List = z.infer<typeof listShape>;

/** At the end of the file: the length of the list before it, and the digest of that. */
export const LENGTH_SIZE = 12;
const DIGEST_SIZE = 64;

/** More bytes than any pages have that stand compressed together. */
const LARGEST_PACK = 64 << 20;

/** Packs that stay unpacked: pages are mostly asked for in the order in which they stand. */
const UNPACKED = 4;

function readAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  if (readSync(file, bytes, 0, length, at) !== length) throw new RangeError('The file ends before that.');
  return bytes;
}

/** The list of the pages in a file; throws for a file that is not sound. */
function readList(file: number): List {
  const { size } = fstatSync(file);
  if (readAt(file, 0, FORMAT.length).toString() !== FORMAT) throw new TypeError('It has another form.');
  const end = size - LENGTH_SIZE - DIGEST_SIZE;
  const length = Number(readAt(file, end, LENGTH_SIZE).toString());
  const list = readAt(file, end - length, length);
  if (hash('sha256', list) !== readAt(file, size - DIGEST_SIZE, DIGEST_SIZE).toString())
    throw new TypeError('It is not what was written.');
  const read = listShape.parse(JSON.parse(list.toString()));
  if (read.packs.some(([at, bytes]) => at + bytes > end - length))
    throw new TypeError('It names pages that are not there.');
  return read;
}

/** Pages that stand compressed together, with how many bytes they have. */
export interface Pack {
  compressed: Uint8Array;
  size: number;
  pages: readonly PageInPack[];
}

/** A page, and where it stands in its pack. */
export interface PageInPack {
  key: string;
  at: number;
  length: number;
  digest: string;
}

/** The pages that a build kept. */
export class PagesFile {
  readonly #file: number;
  readonly #list: List;
  readonly #pages: ReadonlyMap<string, PageInPack & { pack: number }>;
  readonly #unpacked = new Map<number, Buffer>();

  private constructor(file: number, list: List) {
    this.#file = file;
    this.#list = list;
    this.#pages = new Map(
      Object.entries(list.pages).map(([key, [pack, at, length, digest]]) => [key, { key, pack, at, length, digest }]),
    );
  }

  /** `null` for a file that is not there, or not sound. */
  static open(path: string): PagesFile | null {
    const file = openOrdinary(path);
    if (file === null) return null;
    try {
      return new PagesFile(file, readList(file));
    } catch {
      closeSync(file);
      return null;
    }
  }

  /** A hash of what all pages were made with. */
  get common(): string {
    return this.#list.common;
  }

  digestOf(key: string): string | null {
    return this.#pages.get(key)?.digest ?? null;
  }

  #unpack(number: number): Buffer {
    const known = this.#unpacked.get(number);
    if (known) return known;
    const [at = 0, length = 0] = this.#list.packs[number] ?? [];
    const bytes = zstdDecompressSync(readAt(this.#file, at, length), { maxOutputLength: LARGEST_PACK });
    const [oldest] = this.#unpacked.keys();
    if (oldest !== undefined && this.#unpacked.size >= UNPACKED) this.#unpacked.delete(oldest);
    this.#unpacked.set(number, bytes);
    return bytes;
  }

  /** `null` where there is none under this key, or it is not what was kept. */
  page(key: string): Buffer | null {
    const page = this.#pages.get(key);
    if (!page) return null;
    try {
      const bytes = this.#unpack(page.pack).subarray(page.at, page.at + page.length);
      return digestOf(bytes) === page.digest ? bytes : null;
    } catch {
      return null;
    }
  }

  /** All packs, as they stand in the file; what is in one that cannot be read is left out. */
  *packs(): Generator<Pack> {
    const inPacks = Map.groupBy(this.#pages.values(), ({ pack }) => pack);
    for (const [number, [at, length, size]] of this.#list.packs.entries()) {
      try {
        yield { compressed: readAt(this.#file, at, length), size, pages: inPacks.get(number) ?? [] };
      } catch {
        continue;
      }
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}
