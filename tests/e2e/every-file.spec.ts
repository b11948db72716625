/** Every file of the site, or of a kind of which there are very many some, read as text: no browser needed. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  attribute,
  elements,
  publicAddress,
  publicFolder,
  readerPages,
  readSite,
  type BuiltSite,
  type Page,
} from './built-site.ts';
import { invalidHtml } from './html-rules.ts';
import { someOfEachKind, somePages } from './kinds.ts';
import { brokenLinks, linkJudge } from './links.ts';
import { pageRules, sharedTitles } from './page-rules.ts';
import { expect, test as served } from './served.ts';

interface Files {
  built: BuiltSite;
  /** Those that readers see. */
  all: readonly Page[];
  /** Some of each kind of those. */
  pages: readonly Page[];
}

const test = served.extend<object, Files>({
  built: [
    async ({ site }, use) => {
      await use(readSite(site.folder, site.base));
    },
    { scope: 'worker' },
  ],
  all: [
    async ({ built }, use) => {
      await use(readerPages(built));
    },
    { scope: 'worker' },
  ],
  pages: [
    async ({ all }, use) => {
      await use(somePages(all));
    },
    { scope: 'worker' },
  ],
});

test('every link leads to a page and to an anchor that is there', ({ built }) => {
  const judge = linkJudge(built);
  for (const page of somePages(built.pages)) expect.soft(brokenLinks(page, judge), page.address).toEqual([]);
});

test('every address in feeds and data files is there', ({ built, pages }) => {
  const judge = linkJudge(built);
  const [front] = pages;
  const home = publicAddress(built);
  const files = built.files.filter((name) => /\.(xml|json|geojson|csv|ics|txt|webmanifest)$/.test(name));
  for (const file of someOfEachKind(
    files,
    (name) => name,
    (name) => statSync(join(built.folder, name)).size,
  )) {
    // Long lines of a calendar are folded (RFC 5545, 3.1).
    const text = readFileSync(join(built.folder, file), 'utf8').replaceAll('\r\n ', '');
    const addresses = new Set(text.match(/https?:\/\/[^\s"'<>,\\]+/g)?.filter((one) => one.startsWith(home)));
    const wrong = [...addresses].flatMap((address) => (front && judge(front, address)) ?? []);
    expect.soft(wrong, file).toEqual([]);
  }
});

test('every page keeps the rules of its head, headings, landmarks and safety', ({ built, pages }) => {
  for (const page of pages) {
    expect
      .soft(
        pageRules.flatMap((rule) => rule(page, built)),
        page.address,
      )
      .toEqual([]);
  }
});

test('the pages of corrections lead to all that their feed tells of', ({ built, all }) => {
  const feed = readFileSync(join(built.folder, 'corrections.xml'), 'utf8');
  const [, ...entries] = feed.split('<entry>');
  // Of very many there are several parts, each with an address of its own.
  const lists = all.filter(({ address }) => /^\/corrections\/(?:\d+\/)?$/.test(address));
  const linked = lists.flatMap(({ tree }) => elements(tree, 'main a[href]').map((link) => attribute(link, 'href')));
  const paths = linked.map((href) => new URL(href ?? '', publicAddress(built)).pathname);
  for (const entry of entries) {
    const told = /<link href="([^"]+)"/.exec(entry)?.[1] ?? '';
    expect.soft(paths, entry.slice(0, 80)).toContain(new URL(told).pathname);
  }
});

test('every page that readers can find is linked from another', ({ built, all }) => {
  const home = publicAddress(built);
  const urlOf = ({ address }: Page): string => new URL(address.slice(1), home).href;
  const linked = new Set<string>();
  for (const page of all) {
    const own = urlOf(page);
    for (const link of elements(page.tree, 'a[href]')) {
      const { origin, pathname } = new URL(attribute(link, 'href') ?? '', own);
      if (origin + pathname !== own) linked.add(origin + pathname);
    }
  }
  const found = all.filter(({ tree }) => elements(tree, 'meta[name=robots][content~=noindex]').length === 0).map(urlOf);
  expect(found.filter((url) => !linked.has(url))).toEqual([]);
});

test('every page has a title of its own', ({ all }) => {
  expect(sharedTitles(all)).toEqual([]);
});

test('every page is valid HTML', async ({ pages }) => {
  for (const page of pages) expect.soft(await invalidHtml(page.html, page.address), page.address).toEqual([]);
});

test('there is no font file but what a newsroom adds', ({ built }) => {
  const fonts = built.files.filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file));
  expect(fonts.filter((file) => !existsSync(join(publicFolder, file)))).toEqual([]);
});
