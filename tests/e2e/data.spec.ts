/** The story as data, as a browser and a feed reader get it from the served site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { attribute, elements, publicAddress, readerPages, readSite, type BuiltSite, type Page } from './built-site.ts';
import { expect, test } from './served.ts';

/** What the head of a page says it is besides: address and media type. */
const alternates = (page: Page | undefined): { href: string; type: string }[] =>
  page
    ? elements(page.tree, 'link[rel=alternate]').map((link) => ({
        href: attribute(link, 'href') ?? '',
        type: attribute(link, 'type') ?? '',
      }))
    : [];

const at = (site: BuiltSite, address: string): Page | undefined => site.pages.find((page) => page.address === address);

const text = ({ folder }: BuiltSite, file: string): string => readFileSync(join(folder, file), 'utf8');

test('every page tells of the feeds, and pages of threads, events and corrections of their own', ({ site: option }) => {
  const site = readSite(option.folder, option.base);
  for (const page of readerPages(site).filter(({ address }) => !address.startsWith('/embed/'))) {
    expect
      .soft(
        alternates(page).map(({ href }) => href),
        page.address,
      )
      .toContain(`${site.base}feed.xml`);
  }
  const thread = site.pages.find(({ address, redirect }) => /^\/threads\/./.test(address) && redirect === undefined);
  const steps = thread?.address.slice(1);
  expect(alternates(thread).map(({ href }) => href)).toContain(`${site.base}${steps}feed.xml`);
  expect(alternates(at(site, '/corrections/')).map(({ href }) => href)).toContain(`${site.base}corrections.xml`);
});

test('every file that the data page offers is served as what it is, and parses in a browser', async ({
  page: tab,
  served,
}) => {
  await tab.goto(new URL('data/', served.url).href);
  const files = await tab.locator('.format .meta a').evaluateAll((links) =>
    links.map((link) => ({
      href: (link as HTMLAnchorElement).href,
      type: link.parentElement?.querySelector('span')?.textContent ?? '',
    })),
  );
  expect(files.length).toBeGreaterThan(10);
  await tab.goto('about:blank');
  for (const { href, type } of files) {
    // The site's own policy lets no page fetch: a program does.
    const response = await tab.request.get(href);
    const body = await response.text();
    const served_ = response.headers()['content-type'] ?? '';
    const sound = served_.includes('xml')
      ? await tab.evaluate(
          (text) => new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror') === null,
          body,
        )
      : !served_.includes('json') || typeof JSON.parse(body) === 'object';
    expect.soft({ status: response.status(), type: served_, sound }, href).toEqual({
      status: 200,
      type: expect.stringContaining(type),
      sound: true,
    });
  }
});

test('the sitemap lists every page that readers can find, and no other', ({ site: option }) => {
  const site = readSite(option.folder, option.base);
  const home = publicAddress(site);
  const lists = site.files.filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const listed = lists.flatMap((file) =>
    [...text(site, file).matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]),
  );
  const findable = readerPages(site)
    .filter(({ tree }) => !select('meta[name=robots][content~=noindex]', tree))
    .map(({ address }) => new URL(address.slice(1), home).href);
  expect(listed.toSorted()).toEqual(findable.toSorted());
});

test('the manifest, its icons and security.txt are served', async ({ page: tab, served }) => {
  const response = await tab.goto(served.url);
  expect(response?.ok()).toBe(true);
  const manifest = await tab.locator('link[rel=manifest]').evaluate((link) => (link as HTMLLinkElement).href);
  const read = await tab.request.get(manifest);
  expect(read.headers()['content-type']).toContain('application/manifest+json');
  const { icons } = (await read.json()) as { icons: { src: string }[] };
  for (const { src } of icons) {
    const icon = await tab.request.get(new URL(src, served.url).href);
    expect.soft(icon.headers()['content-type'], src).toMatch(/^image\//);
  }
  const security = await tab.request.get(new URL('.well-known/security.txt', served.url).href);
  expect(security.headers()['content-type']).toBe('text/plain;charset=utf-8');
  expect(await security.text()).toMatch(/^Contact: /);
});
