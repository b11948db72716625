/** Where finished pages are kept between builds. */
import { keptFile } from '../kept/place.ts';
import type { Shard } from '../routes/shard.ts';

/** A story as it is built here: builds of others, and under other addresses, have files of their own. */
export interface KeptOf {
  /** The folder of the project. */
  project: string;
  /** The folder with the story. */
  content: string;
  /** The base path. */
  base: string;
  preview: boolean;
}

/**
 * The file with the pages of a story. A part has a file of its own, in which nobody else writes.
 *
 * @param shard `null` for all of the site
 */
export function keptPlace({ project, content, base, preview }: KeptOf, shard: Shard | null): string {
  const folder = shard === null ? 'pages' : `pages-of-parts/${shard.number}-of-${shard.of}`;
  return keptFile(project, folder, [project, content, base, preview]);
}
