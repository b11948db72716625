/** Every file of the site, read as text: no browser needed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { publicAddress, publicFolder, readerPages, readSite } from './built-site.ts';
import { invalidHtml } from './html-rules.ts';
import { brokenLinks, linkJudge } from './links.ts';
import { pageRules, sharedTitles } from './page-rules.ts';

const site = readSite();
const pages = readerPages(site);

test('every link leads to a page and to an anchor that is there', () => {
  const judge = linkJudge(site);
  for (const page of site.pages) expect.soft(brokenLinks(page, judge), page.address).toEqual([]);
});

test('every address in feeds and data files is there', () => {
  const judge = linkJudge(site);
  const [front] = pages;
  const home = publicAddress(site);
  for (const file of site.files.filter((name) => /\.(xml|json|geojson|csv|ics|txt|webmanifest)$/.test(name))) {
    // Long lines of a calendar are folded (RFC 5545, 3.1).
    const text = readFileSync(join(site.folder, file), 'utf8').replaceAll('\r\n ', '');
    const addresses = new Set(text.match(/https?:\/\/[^\s"'<>,\\]+/g)?.filter((one) => one.startsWith(home)));
    const wrong = [...addresses].flatMap((address) => (front && judge(front, address)) ?? []);
    expect.soft(wrong, file).toEqual([]);
  }
});

test('every page keeps the rules of its head, headings, landmarks and safety', () => {
  for (const page of pages) {
    expect
      .soft(
        pageRules.flatMap((rule) => rule(page, site)),
        page.address,
      )
      .toEqual([]);
  }
});

test('every page has a title of its own', () => {
  expect(sharedTitles(pages)).toEqual([]);
});

test('every page is valid HTML', async () => {
  for (const page of pages) expect.soft(await invalidHtml(page.html, page.address), page.address).toEqual([]);
});

test('there is no font file but what a newsroom adds', () => {
  const fonts = site.files.filter((file) => /\.(woff2?|ttf|otf|eot)$/.test(file));
  expect(fonts.filter((file) => !existsSync(join(publicFolder, file)))).toEqual([]);
});
