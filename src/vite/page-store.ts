/** Finished pages, kept between builds by what they show, in one file for a story. */
import { rmSync } from 'node:fs';
import { clearUp } from '../kept/clear-up.ts';
import { NextPages } from './next-pages.ts';
import { PagesFile, type Pack } from './pages-file.ts';

export interface PageStore {
  /** Whether there is nothing that a page could be taken from. */
  isEmpty: boolean;
  /**
   * The digest of a page as the last build finished it.
   *
   * @param key a hash of all that makes the page
   * @returns `null` where there is none
   */
  digestOf: (key: string) => string | null;
  /** Keeps such a page for the next build as well, without looking at it. */
  keepOn: (key: string) => void;
  /** Such a page, which is then kept for the next build; `null` where there is none, or it is not what was kept. */
  take: (key: string) => Buffer | null;
  /** Keeps a page for the next build. It must stay as it is. */
  keep: (key: string, page: Uint8Array, digest: string) => void;
  /** Keeps pages that stand packed together. */
  keepPack: (pack: Pack) => void;
  /** Puts what was kept in the place of what the last build kept: whole or not at all. */
  finish: () => void;
}

/** Adds what is still asked for of the pages that stand together in a file: as it stands while much of it is. */
function addKept(next: NextPages, file: PagesFile, pack: Pack, isKept: (key: string) => boolean): void {
  const kept = pack.pages.filter(({ key }) => isKept(key));
  if (kept.length === 0 || next.addKeptPack({ ...pack, pages: kept })) return;
  for (const { key, digest } of kept) {
    const page = file.page(key);
    if (page) next.add(key, page, digest);
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
  const before = [path, ...others].flatMap((from): PagesFile[] => {
    const opened = PagesFile.open(from);
    if (opened === null || opened.common === common) return opened === null ? [] : [opened];
    opened.close();
    return [];
  });
  /** The file that a page is kept on from. */
  const keptFrom = new Map<string, PagesFile>();
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
  const fileWith = (key: string): PagesFile | undefined => before.find((file) => file.digestOf(key) !== null);
  return {
    isEmpty: before.length === 0,
    digestOf: (key) => fileWith(key)?.digestOf(key) ?? null,
    keepOn: (key) => {
      const file = fileWith(key);
      if (file) keptFrom.set(key, file);
    },
    take: (key) => {
      for (const file of before) {
        const page = file.page(key);
        if (page === null) continue;
        keptFrom.set(key, file);
        return page;
      }
      return null;
    },
    keep: (key, page, digest) => {
      attempt(() => next?.add(key, page, digest));
    },
    keepPack: (pack) => {
      attempt(() => next?.addPack(pack));
    },
    finish: () => {
      attempt(() => {
        if (!next) return;
        for (const file of before) {
          for (const pack of file.packs()) addKept(next, file, pack, (key) => keptFrom.get(key) === file);
        }
        next.moveTo(path);
        clearUp(path);
      });
      for (const file of before) file.close();
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
  const opened = parts.map((part) => PagesFile.open(part)).filter((file) => file !== null);
  const [first] = opened;
  try {
    if (!first) return;
    const next = new NextPages(`${path}.${process.pid}`, first.common);
    for (const file of opened) {
      if (file.common !== first.common) continue;
      for (const pack of file.packs()) addKept(next, file, pack, () => true);
    }
    next.moveTo(path);
    clearUp(path);
  } finally {
    for (const file of opened) file.close();
  }
  for (const part of parts) rmSync(part, { force: true });
}
