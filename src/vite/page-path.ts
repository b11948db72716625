/** The paths of pages and files as Astro tells them: at which address each is read, and in which file it stands. */
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';

export type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Where readers find the site. */
export interface SiteAddress {
  origin: string;
  /** With a slash at its end. */
  base: string;
}

/** A path by which a page is known, whether a slash stands at its end or not. */
export const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/** Whether two pages would stand at one address, which Astro finds and tells. */
export const haveConflict = (paths: readonly Path[]): boolean =>
  new Set(paths.map(({ pathname }) => withoutSlash(pathname))).size < paths.length;

/** The file of a page, by its path below the site. Astro puts a slash behind the path of a file too. */
export const fileOf = ({ pathname, route }: Pick<Path, 'pathname' | 'route'>): string =>
  route.type === 'page' ? join(pathname, 'index.html') : withoutSlash(pathname);

/** The address of a page or a file, as Astro asks for it. */
export function addressOf({ pathname, route }: Path, { origin, base }: SiteAddress): URL {
  const path = pathname.replace(/^\/+/, '');
  return new URL(`${base}${route.type === 'page' ? path.replace(/(?<=[^/])\/*$/, '/') : path}`, origin);
}
