/** The slices of the pages of a build, by path, and the key by which each page is kept for the next build. */
import { contentHash } from '../ledger/content-hash.ts';
import type { Slice } from '../ledger/slices/sliced-paths.ts';
import { withoutSlash, type Path } from './page-path.ts';

export class PageSlices {
  readonly #slices = new Map<string, Slice<unknown>>();
  readonly #keys = new Map<string, string>();

  /**
   * Notes the slices of some pages.
   *
   * @param sliceNamed gives the slice that a path names, if it names one
   */
  async note(
    paths: readonly Path[],
    sliceNamed: (name: string | undefined) => Promise<Slice<unknown> | undefined>,
  ): Promise<void> {
    for (const { pathname, cacheKey } of paths) {
      const slice = await sliceNamed(cacheKey);
      if (slice) this.#slices.set(withoutSlash(pathname), slice);
    }
  }

  /** The slice of a page; `undefined` where it is not known what the page shows. */
  of(pathname: string): Slice<unknown> | undefined {
    return this.#slices.get(withoutSlash(pathname));
  }

  /** The key of a page with a slice: its path, and a hash of what it shows. One that is rendered is asked for it again. */
  keyOf(pathname: string, slice: Slice<unknown>): string {
    const path = withoutSlash(pathname);
    const key = this.#keys.get(path) ?? `${path} ${contentHash(slice.get())}`;
    this.#keys.set(path, key);
    return key;
  }
}
