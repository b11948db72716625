/** The site's own address, which Astro needs before it reads anything else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { contentFolder } from './content-folder.ts';

/**
 * `url` of `site.yaml`.
 *
 * @returns `undefined` where it is missing or no address; the check says so
 */
export function siteAddress(): string | undefined {
  try {
    const url: unknown = parseDocument(readFileSync(join(contentFolder(), 'site.yaml'), 'utf8')).get('url');
    return typeof url === 'string' && URL.canParse(url) ? url : undefined;
  } catch {
    return undefined;
  }
}
