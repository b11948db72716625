/** The site below a path: nothing may point outside it, and nothing else may differ. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pointers, publicAddress, readerPages, readSite } from './built-site.ts';
import { brokenLinks, linkJudge } from './links.ts';
import { expect, test } from './served.ts';
import { fixtureSite } from '../fixture-story/build.ts';

test('no link leaves the base path, and each leads somewhere', () => {
  const site = readSite(fixtureSite.folder, fixtureSite.base);
  const judge = linkJudge(site);
  expect(new URL(publicAddress(site)).pathname).toBe(fixtureSite.base);
  for (const page of site.pages) {
    const outside = pointers(page).filter(
      ({ target }) => target.startsWith('/') && !target.startsWith(fixtureSite.base),
    );
    expect.soft(outside, page.address).toEqual([]);
    expect.soft(brokenLinks(page, judge), page.address).toEqual([]);
  }
});

test('style sheets point at nothing outside the base path', () => {
  const files = readdirSync(fixtureSite.folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  for (const file of files) {
    const addresses = readFileSync(join(fixtureSite.folder, file), 'utf8').match(/url\(["']?\/[^)]*/g) ?? [];
    expect
      .soft(
        addresses.filter((one) => !one.includes(fixtureSite.base)),
        file,
      )
      .toEqual([]);
  }
});

test('the pages look as they do at the root: every style sheet and script is found', async ({ page: tab, served }) => {
  const missing: string[] = [];
  tab.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  const kinds = new Map(
    readerPages(readSite(served.folder, served.base)).map(({ address }) => [address.split('/')[1], address]),
  );
  for (const address of kinds.values()) {
    if (address === '/404.html') continue;
    await tab.goto(new URL(address.slice(1), served.url).href);
  }
  expect(missing).toEqual([]);
});
