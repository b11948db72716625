/**
 * Of the first story alone, the one in `content/`: what a first visit to each of its pages costs. Events of another may have
 * more statements, and pictures.
 */
import { readerPages, readSite } from '../e2e/built-site.ts';
import { expect, test } from '../e2e/served.ts';
import { listen, narrowest } from '../e2e/visit.ts';
import { budget, excessOf } from '../e2e/weight.ts';

test.use({ viewport: narrowest });

test('the front page, each event and the search weigh no more than they may', async ({ page: tab, served }) => {
  const site = readSite(served.folder, served.base);
  const pages = readerPages(site).filter(({ address }) => budget(address).total < Infinity);
  expect(pages.length).toBeGreaterThan(30);
  const record = listen(tab, served);
  for (const page of pages) {
    record.fetched = [];
    await tab.goto(new URL(page.address.slice(1), served.url).href);
    expect.soft(excessOf(site, page, record.fetched, budget(page.address)), page.address).toEqual([]);
  }
});
