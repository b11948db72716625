/** The site's own address and base path, which Astro needs before it reads anything else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { contentFolder } from './content-folder.ts';

/**
 * `url` of `site.yaml`.
 *
 * @returns `undefined` where it is missing or no address; the check says so
 */
export function siteAddress(folder: string = contentFolder()): string | undefined {
  try {
    const url: unknown = parseDocument(readFileSync(join(folder, 'site.yaml'), 'utf8')).get('url');
    return typeof url === 'string' && URL.canParse(url) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** A path that begins and ends with a slash. */
const asFolder = (path: string): string => `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

const pathOf = (url: string | undefined): string => (url === undefined ? '/' : asFolder(new URL(url).pathname));

/**
 * Where the site stands on its host: begins and ends with a slash.
 *
 * @param given the environment variable `BASE_PATH`; where it is empty, the path of `url` is the base path
 * @param url of `site.yaml`
 */
export const basePath = (given: string, url: string | undefined): string =>
  given === '' ? pathOf(url) : asFolder(given);

/**
 * What is wrong with a base path beside an address: pages would stand at one path, and feeds and canonical links lead to
 * another. An address without a path names the host alone, and fits each.
 *
 * @returns `null` where they agree
 */
export function basePathFault(given: string, url: string | undefined): string | null {
  const path = pathOf(url);
  if (given === '' || path === '/' || path === asFolder(given)) return null;
  return `BASE_PATH is ${asFolder(given)}, and "url" in site.yaml, ${url ?? ''}, stands at ${path}. Leave BASE_PATH away, or make them agree.`;
}
