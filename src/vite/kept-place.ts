/** Where finished pages are kept between builds: beside what Astro itself keeps. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
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
  const name = hash('sha256', JSON.stringify([project, content, base, preview]), 'hex');
  return join(project, 'node_modules/.astro', folder, name);
}
