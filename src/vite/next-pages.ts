/** Writes the file of pages that the next build takes from. */
import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { PACK_SIZE, PagePacking } from './page-packing.ts';
import { FORMAT, LENGTH_SIZE, type List, type Pack } from './pages-file.ts';

/** Writes a file of pages beside the place where it is to stand. */
export class NextPages {
  readonly #path: string;
  readonly #file: number;
  readonly #list: List;
  readonly #packing = new PagePacking();
  #size = 0;
  #isOpen = true;

  /** @param path of the file while it is written, which is made anew with the folders above it */
  constructor(path: string, common: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.#path = path;
    this.#list = { common, packs: [], pages: {} };
    this.#file = openSync(path, 'w');
    this.#write(Buffer.from(FORMAT));
  }

  /** Does what may go wrong, as where the disk is full: then nothing of the file stays. */
  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#close();
      rmSync(this.#path, { force: true });
      throw error;
    }
  }

  #close(): void {
    if (this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }

  #write(bytes: Uint8Array): void {
    this.#attempt(() => {
      for (let rest = bytes; rest.length > 0;) rest = rest.subarray(writeSync(this.#file, rest));
    });
    this.#size += bytes.length;
  }

  add(key: string, page: Uint8Array, digest: string): void {
    const full = this.#packing.add(key, page, digest);
    if (full) this.addPack(full);
  }

  /** Adds pages that stand together. */
  addPack({ compressed, size, pages }: Pack): void {
    for (const { key, at, length, digest } of pages) {
      this.#list.pages[key] = [this.#list.packs.length, at, length, digest];
    }
    this.#list.packs.push([this.#size, compressed.length, size]);
    this.#write(compressed);
  }

  /**
   * Adds what stands together in another file, as it is. Pages among them that nobody asks for any more go along: to take
   * them out, all would be compressed again.
   *
   * @param pack with those of its pages that are asked for
   * @returns whether it was added: it is not where so little of it is left that its pages do better among others
   */
  addKeptPack(pack: Pack): boolean {
    const left = pack.pages.reduce((sum, { length }) => sum + length, 0);
    if (left < PACK_SIZE / 2) return false;
    this.addPack(pack);
    return true;
  }

  /** Finishes the file and moves it to its place. */
  moveTo(path: string): void {
    const rest = this.#packing.rest();
    if (rest) this.addPack(rest);
    const list = Buffer.from(JSON.stringify(this.#list));
    this.#write(list);
    this.#write(Buffer.from(String(list.length).padStart(LENGTH_SIZE) + hash('sha256', list)));
    this.#close();
    this.#attempt(() => {
      renameSync(this.#path, path);
    });
  }
}
