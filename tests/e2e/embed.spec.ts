/** Pages of the site in frames of another, and the pictures that links are shown with. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page as Tab } from '@playwright/test';
import axe from 'axe-core';
import { select } from 'hast-util-select';
import { attribute, elements, publicAddress, readerPages, readSite, type BuiltSite } from './built-site.ts';
import { expect, test, type Served } from './served.ts';
import { narrowest } from './visit.ts';

const embeds = (site: BuiltSite) => readerPages(site).filter(({ address }) => address.startsWith('/embed/'));

/** The longest frame of a kind: it shows the most. */
const longest = (site: BuiltSite, kind: string) =>
  embeds(site)
    .filter(({ address }) => address.startsWith(`/embed/${kind}/`))
    .reduce((a, b) => (b.bytes > a.bytes ? b : a));

/** Another site, with a page that holds nothing but the code that is copied from one of ours. */
async function otherSite(code: string): Promise<{ server: Server; url: string }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Other</title><meta name="viewport" content="width=device-width">
      <style>body{margin:0}</style>${code}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** The code that the page of a framed record offers, with the address under which it is served here. */
async function offeredCode(tab: Tab, site: BuiltSite, served: Served, kind: string): Promise<string> {
  await tab.goto(new URL(longest(site, kind).address.replace('/embed/', ''), served.url).href);
  const code = (await tab.locator('[data-embed]').textContent()) ?? '';
  return code.trim().replace(publicAddress(site), served.url);
}

const background = (frame: FrameLocator): Promise<string> =>
  frame.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);

for (const kind of ['events', 'threads']) {
  test.describe(`one of the ${kind} in a frame of another site`, () => {
    let server: Server | undefined;
    let frame: FrameLocator;
    const asked: string[] = [];

    test.beforeEach(async ({ page: tab, served, site: option }) => {
      const code = await offeredCode(tab, readSite(option.folder, option.base), served, kind);
      const other = await otherSite(code);
      server = other.server;
      asked.length = 0;
      tab.on('request', (request) => asked.push(request.url()));
      await tab.goto(other.url);
      frame = tab.frameLocator('iframe');
    });

    test.afterEach(() => {
      server?.closeAllConnections();
      server?.close();
    });

    test('shows what it is, in both themes', async ({ page: tab, site: option }) => {
      const { tree } = longest(readSite(option.folder, option.base), kind);
      await tab.emulateMedia({ colorScheme: 'light' });
      await expect(frame.locator('h1')).toHaveText((await tab.locator('iframe').getAttribute('title')) ?? '');
      await expect(frame.locator('.status, .badge').first()).toBeVisible();
      expect(elements(tree, 'script')).toEqual([]);
      const light = await background(frame);
      await tab.emulateMedia({ colorScheme: 'dark' });
      expect(await background(frame)).not.toBe(light);
    });

    test('asks for nothing but itself', async ({ served }) => {
      // The frame is lazy: the page around it does not wait for it.
      await expect(frame.locator('footer a')).toBeAttached();
      const ours = asked.filter((url) => url.startsWith(served.url));
      expect(ours.filter((url) => !url.includes('/embed/'))).toEqual([]);
      expect(ours).toHaveLength(1);
    });

    test('opens its links beside the page around it', async ({ page: tab, served }) => {
      const [opened] = await Promise.all([tab.waitForEvent('popup'), frame.locator('h1 a').click()]);
      await opened.waitForLoadState();
      expect(opened.url()).toContain(`${served.url}${kind}/`);
      await expect(opened.locator('h1')).toBeVisible();
      // Its scripts work there: the frame's bounds do not reach so far.
      await expect(opened.locator('html')).toHaveAttribute('data-script');
      expect(await opened.evaluate(() => window.opener === null)).toBe(true);
    });

    test('does not scroll sideways on the narrowest phone, and can be scrolled down', async ({ page: tab }) => {
      await tab.setViewportSize(narrowest);
      const page = frame.locator('html');
      expect(await page.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(narrowest.width);
      await frame.locator('footer a').scrollIntoViewIfNeeded();
      await expect(frame.locator('footer a')).toBeInViewport();
    });
  });
}

test('frames are for no search engine, and keep to themselves in the two themes', async ({
  page: tab,
  served,
  site: option,
}) => {
  const site = readSite(option.folder, option.base);
  for (const { tree, address } of embeds(site)) {
    expect.soft(attribute(select('meta[name=robots]', tree), 'content'), address).toBe('noindex');
  }
  for (const kind of ['events', 'threads']) {
    await tab.goto(new URL(longest(site, kind).address.slice(1), served.url).href);
    await tab.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme });
      const { violations } = await tab.evaluate(() => window.axe.run(document));
      expect(
        violations.map(({ id }) => id),
        `${kind}, ${colorScheme}`,
      ).toEqual([]);
    }
  }
});

test('every page that is found by searching is shown with a picture that is there', async ({
  page: tab,
  served,
  site: option,
}) => {
  const site = readSite(option.folder, option.base);
  const home = publicAddress(site);
  const pictures = new Set<string>();
  for (const { tree, address } of readerPages(site)) {
    if (select('meta[name=robots][content~=noindex]', tree)) continue;
    const content = (property: string) => attribute(select(`meta[property="${property}"]`, tree), 'content');
    expect.soft(content('og:url'), address).toBe(new URL(address.slice(1), home).href);
    expect.soft(content('og:image'), address).toContain(`${home}cards/`);
    pictures.add(content('og:image') ?? '');
    expect.soft(elements(tree, 'script[type="application/ld+json"]'), address).toHaveLength(1);
  }
  expect(pictures.size).toBeGreaterThan(5);
  for (const picture of pictures) {
    const response = await tab.request.get(picture.replace(home, served.url));
    expect.soft(response.headers()['content-type'], picture).toBe('image/png');
  }
});

test('the line of a timeline in a frame goes on from day to day', async ({ page: tab, served, site: option }) => {
  const site = readSite(option.folder, option.base);
  await tab.goto(new URL(longest(site, 'threads').address.slice(1), served.url).href);
  const gaps = await tab
    .locator('.day + .day')
    .evaluateAll((days) =>
      days.map(
        (day) =>
          day.getBoundingClientRect().top - (day.previousElementSibling?.getBoundingClientRect().bottom ?? -Infinity),
      ),
    );
  expect(gaps.length).toBeGreaterThan(0);
  expect(gaps.filter((gap) => gap > 1)).toEqual([]);
});
