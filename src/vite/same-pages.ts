/**
 * What need not be rendered: a page that would be the same as in the last build, which is taken from there, and a file of
 * which the slice is all that stands in it.
 */
import { isDigestedFile, type DigestedFile } from '../kept/digested-file.ts';
import type { NewSite } from './new-site.ts';
import { fileOf, type Path } from './page-path.ts';
import type { PageSlices } from './page-slices.ts';
import type { PageStore } from './page-store.ts';

/** Puts a page where it stands as the last build made it; whether it could. */
function takePage(store: PageStore, site: NewSite, key: string, file: string): boolean {
  const digest = store.digestOf(key);
  if (digest === null) return false;
  if (site.take(file, digest)) {
    store.keepOn(key);
    return true;
  }
  const page = store.take(key);
  if (page) site.write(file, page, digest);
  return page !== null;
}

/**
 * Takes the pages that would be the same.
 *
 * @returns the paths that are left, in their order
 */
export const takeSame = (store: PageStore, site: NewSite, paths: readonly Path[], slices: PageSlices): Path[] =>
  paths.filter((path) => {
    const slice = slices.of(path.pathname);
    if (!slice) return true;
    const taken = takePage(store, site, slices.keyOf(path.pathname, slice), fileOf(path));
    slice.letGo();
    return !taken;
  });

/** Writes a file, which is made only where it cannot be taken from the old site. */
function writeDigested(site: NewSite, path: string, { digest, give }: DigestedFile): void {
  if (!site.take(path, digest())) site.write(path, give(), digest());
}

/**
 * Writes the files of which the slice is all that stands in them.
 *
 * @returns the paths that are left, in their order
 */
export const writeFiles = (site: NewSite, paths: readonly Path[], slices: PageSlices): Path[] =>
  paths.filter((path) => {
    const slice = path.route.type === 'endpoint' ? slices.of(path.pathname) : undefined;
    const file = slice?.get();
    if (isDigestedFile(file)) writeDigested(site, fileOf(path), file);
    else if (file instanceof Uint8Array) site.write(fileOf(path), file);
    else return true;
    slice?.letGo();
    return false;
  });
