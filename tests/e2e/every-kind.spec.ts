/** One page of each kind of the fixture story in a browser, on the narrowest phone: it has what other stories may lack. */
import type { Page as Tab } from '@playwright/test';
import { readSite } from './built-site.ts';
import { oneOfEachKind } from './kinds.ts';
import { expect, test } from './served.ts';
import { listen, narrowest, visit } from './visit.ts';

test.use({ viewport: narrowest });

/** How far the first heading below an introduction stands from it; nothing where there is none, or a line parts them. */
const roomBelowIntroduction = (tab: Tab): Promise<number[]> =>
  tab.locator('.page > header:has(.dek) + *').evaluateAll((all) =>
    all.flatMap((one) => {
      let first: Element | null = one;
      // A line above it parts them, too.
      while (first && first.localName !== 'h2')
        first = getComputedStyle(first).borderTopStyle === 'none' ? first.firstElementChild : null;
      const above = one.previousElementSibling?.getBoundingClientRect().bottom;
      return first && above !== undefined ? [first.getBoundingClientRect().top - above] : [];
    }),
  );

test('pages of every kind load, fit and are accessible, and a heading stands apart from an introduction above it', async ({
  page: tab,
  served,
}) => {
  const site = readSite(served.folder, served.base);
  const record = listen(tab, served);
  // Long units and long answers stand on the pages of questions, each in another way.
  const questions = site.pages.filter(({ address, redirect }) => /^\/questions\/./.test(address) && !redirect);
  for (const page of new Set([...oneOfEachKind(site), ...questions])) {
    expect.soft(await visit(tab, record, site, served, page), page.address).toEqual([]);
    await tab.setViewportSize({ width: 360, height: 800 });
    const [room = Infinity] = await roomBelowIntroduction(tab);
    expect.soft(room, page.address).toBeGreaterThan(24);
    await tab.setViewportSize(narrowest);
  }
});

test('on a phone the label of a count in the digest is as far from what follows, with a fold beside it or none', async ({
  page: tab,
  served,
}) => {
  await tab.setViewportSize({ width: 360, height: 800 });
  await tab.goto(served.url);
  const gaps = await tab.locator('.digest section').evaluateAll((all) =>
    all.flatMap((section) => {
      const [label, text] = [section.querySelector('h3 span'), section.querySelector('p')];
      if (!label || !text) return [];
      const words = document.createRange();
      words.selectNodeContents(label);
      return [Math.round(text.getBoundingClientRect().top - words.getBoundingClientRect().bottom)];
    }),
  );
  expect(gaps.length).toBeGreaterThan(1);
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2);
});
