/** The built site as files: its pages, parsed, and what each of them points at. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { BASE_PATH } from '../../src/routes/routes.ts';

export interface Page {
  /** Below the base, such as `/events/one/`. */
  address: string;
  /** How long it is. */
  bytes: number;
  html: string;
  tree: Root;
  /** Where it sends the reader at once, if it only stands for a former address. */
  redirect: string | undefined;
}

export interface BuiltSite {
  folder: string;
  base: string;
  /** Every file, below the folder, with forward slashes, in order. */
  files: string[];
  /** Without those that a newsroom keeps in `public/`. */
  pages: Page[];
}

/** The site that `npm run build` made last. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** What a newsroom publishes beside the pages. */
export const publicFolder = fileURLToPath(new URL('../../public', import.meta.url));

/** An attribute's value as text. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Elements that a selector finds, in the order of the document. */
export function elements(tree: Root, selector: string): Element[] {
  return selectAll(selector, tree);
}

/** The most that a page has which only sends readers on. */
const REDIRECT_BYTES = 4096;

/** A long story has more pages than a test looks into, so that each is read when it is. */
function pageOf(folder: string, file: string): Page {
  const path = join(folder, file);
  const { size: bytes } = statSync(path);
  const read = (): string => readFileSync(path, 'utf8');
  let parsed: Root | undefined;
  const parse = (): Root => (parsed ??= fromHtml(read()));
  let target: string | null | undefined;
  const redirectIn = (html: string): string | null => {
    if (!/http-equiv=["']?refresh/i.test(html)) return null;
    const refresh = attribute(select('meta[http-equiv=refresh]', fromHtml(html)), 'content');
    return (refresh === undefined ? undefined : /url=(.*)$/i.exec(refresh)?.[1]) ?? null;
  };
  return {
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    bytes,
    get html() {
      return read();
    },
    get tree() {
      return parse();
    },
    get redirect() {
      if (target === undefined) target = bytes > REDIRECT_BYTES ? null : redirectIn(read());
      return target ?? undefined;
    },
  };
}

/** Sites that were read: nothing changes them while tests run. */
const known = new Map<string, BuiltSite>();

/**
 * Reads a built site.
 *
 * @throws when there is none
 */
export function readSite(folder = dist, base = BASE_PATH): BuiltSite {
  const key = JSON.stringify([folder, base]);
  const site = known.get(key) ?? readFolder(folder, base);
  known.set(key, site);
  return site;
}

function readFolder(folder: string, base: string): BuiltSite {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built site in ${folder}: npm run build`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted();
  const pages = files
    .filter((file) => file.endsWith('.html') && !existsSync(join(publicFolder, file)))
    .map((file) => pageOf(folder, file));
  return { folder, base, files, pages };
}

/** The pages that readers see, without those that only redirect. */
export function readerPages(site: BuiltSite): Page[] {
  return site.pages.filter(({ redirect }) => redirect === undefined);
}

/** What a page loads or points at. */
export interface Pointer {
  /** As written. */
  target: string;
  /** Whether the browser fetches it to show the page. */
  loads: boolean;
}

const loadingLinks = new Set(['stylesheet', 'icon', 'modulepreload', 'preload']);

/** Everything that a page loads or links to, as written. */
export function pointers(page: Page): Pointer[] {
  const found: Pointer[] = [];
  const add = (target: string | undefined, loads: boolean): void => {
    if (target !== undefined) found.push({ target, loads });
  };
  add(page.redirect, false);
  for (const link of elements(page.tree, 'link[href]')) {
    const rels = attribute(link, 'rel')?.split(' ') ?? [];
    add(
      attribute(link, 'href'),
      rels.some((rel) => loadingLinks.has(rel)),
    );
  }
  for (const element of elements(page.tree, '[src]')) add(attribute(element, 'src'), true);
  for (const element of elements(page.tree, 'a[href], area[href]')) add(attribute(element, 'href'), false);
  for (const element of elements(page.tree, 'form[action]')) add(attribute(element, 'action'), false);
  for (const element of elements(page.tree, '[srcset]')) {
    for (const candidate of attribute(element, 'srcSet')?.split(',') ?? []) add(candidate.trim().split(' ')[0], true);
  }
  for (const element of elements(page.tree, 'use'))
    add(attribute(element, 'href') ?? attribute(element, 'xLinkHref'), true);
  return found;
}

/** The site's public address, with its base, as the front page's canonical link gives it. */
export function publicAddress(site: BuiltSite): string {
  const front = site.pages.find(({ address }) => address === '/');
  const canonical = front && attribute(select('link[rel=canonical]', front.tree), 'href');
  if (canonical === undefined) throw new Error('The front page has no canonical link.');
  return canonical;
}
