/** What a first visit to a page costs, compressed as every static host can: gzip. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { toString as textOf } from 'hast-util-to-string';
import { attribute, elements, type BuiltSite, type Page } from './built-site.ts';

export interface Weight {
  /** Everything that the browser fetched, the page included. */
  total: number;
  /** Its scripts, in files and in the page. */
  script: number;
}

const kilobyte = 1024;

/**
 * What a page of a small story may weigh. Where no total is set it may hold what it needs, but no more script than this.
 *
 * @param address of the page, below the base
 */
export function budget(address: string): Weight {
  if (/^\/events\/[^/]+\/$/.test(address)) return { total: 14 * kilobyte, script: 4 * kilobyte };
  if (['/', '/newest/', '/oldest/'].includes(address)) return { total: 30 * kilobyte, script: 6 * kilobyte };
  if (address === '/search/') return { total: 30 * kilobyte, script: 30 * kilobyte };
  if (/^\/\d{4}(-\d\d)?\/$/.test(address)) return { total: Infinity, script: 6 * kilobyte };
  return { total: Infinity, script: 4 * kilobyte };
}

/** What a page of any story may weigh: what its texts and pictures do, but no more script than another. */
export const budgetOfScript = (address: string): Weight => ({ ...budget(address), total: Infinity });

const compressed = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

const javaScript = (type: string | undefined): boolean => !type || type === 'module' || type === 'text/javascript';

/**
 * Weighs a page.
 *
 * @param fetched paths below the base that the browser asked for while it showed the page
 */
export function weigh(site: BuiltSite, page: Page, fetched: Iterable<string>): Weight {
  const inline = elements(page.tree, 'script:not([src])')
    .filter((element) => javaScript(attribute(element, 'type')))
    .map((element) => textOf(element))
    .join('\n');
  const weight: Weight = { total: 0, script: inline === '' ? 0 : compressed(inline) };
  for (const path of new Set(fetched)) {
    const size = compressed(readFileSync(join(site.folder, path.endsWith('/') ? `${path}index.html` : path)));
    weight.total += size;
    if (path.endsWith('.js')) weight.script += size;
  }
  return weight;
}

/**
 * Where a page weighs more than it may.
 *
 * @param fetched as for {@link weigh}
 * @returns a sentence each
 */
export function excessOf(site: BuiltSite, page: Page, fetched: Iterable<string>, most: Weight): string[] {
  const { total, script } = weigh(site, page, fetched);
  return [
    ...(total > most.total ? [`weighs ${total} bytes, more than ${most.total}`] : []),
    ...(script > most.script ? [`has ${script} bytes of script, more than ${most.script}`] : []),
  ];
}
