/** Compresses pages together that are made one after another, as they are kept in a file of pages. */
import { packFast } from '../kept/pack-fast.ts';
import type { Pack, PageInPack } from './pages-file.ts';

/** So many bytes of pages are compressed together. */
export const PACK_SIZE = 1 << 19;

/** Takes pages, and gives them back packed. */
export class PagePacking {
  #waiting: Uint8Array[] = [];
  #pages: PageInPack[] = [];
  #size = 0;

  /**
   * Adds a page.
   *
   * @param page must stay as it is until it is packed
   * @returns a pack when it is full, else `null`
   */
  add(key: string, page: Uint8Array, digest: string): Pack | null {
    this.#pages.push({ key, at: this.#size, length: page.length, digest });
    this.#waiting.push(page);
    this.#size += page.length;
    return this.#size < PACK_SIZE ? null : this.rest();
  }

  /** The pages that are not given back yet, packed; `null` where there is none. */
  rest(): Pack | null {
    if (this.#pages.length === 0) return null;
    const pack = { compressed: packFast(Buffer.concat(this.#waiting)), size: this.#size, pages: this.#pages };
    [this.#waiting, this.#pages, this.#size] = [[], [], 0];
    return pack;
  }
}
