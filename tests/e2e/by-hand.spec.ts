/** What no program for accessibility finds by itself, over one page of every kind: magnified, spaced out, touched, heard. */
import type { Page as Tab } from '@playwright/test';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { elements, readerPages, readSite, type Page } from './built-site.ts';
import { illegible } from './illegible.ts';
import { oneOfEachKind } from './kinds.ts';
import { expect, test, type Served } from './served.ts';
import { narrowest } from './visit.ts';

/** A page of 1280 × 1024 pixels, at four times its size (WCAG 2.2, 1.4.10). */
const FOUR_TIMES = { width: 320, height: 256 };

/** What a reader may set (WCAG 2.2, 1.4.12). */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Links that stand by themselves, and controls. */
const TARGETS =
  ':is(.masthead, .footer, nav, .chart, .filter, .tools li) a, summary, button, select, input, .ordinal, sup a';

const pagesOfAllKinds = ({ folder, base }: Served): Page[] => oneOfEachKind(readSite(folder, base));

async function open(tab: Tab, served: Served, { address }: Page): Promise<void> {
  await tab.goto(new URL(address.slice(1), served.url).href);
}

/** The width that a page needs, beyond the one that it has. */
const tooWide = (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('at four times its size, the first screen of every page shows its title', async ({ page: tab, served }) => {
  await tab.setViewportSize(FOUR_TIMES);
  for (const page of pagesOfAllKinds(served)) {
    await open(tab, served, page);
    // All of it may be longer than the screen; a line of it is not.
    const firstLine = await tab.locator('h1').evaluate((title) => {
      const words = document.createRange();
      words.selectNodeContents(title);
      return words.getClientRects()[0]?.bottom ?? Number.NaN;
    });
    expect.soft(firstLine, page.address).toBeLessThanOrEqual(FOUR_TIMES.height);
  }
});

test('everything that is pressed and stands in no sentence is 24 pixels wide and high', async ({
  page: tab,
  served,
}) => {
  await tab.setViewportSize(narrowest);
  for (const page of pagesOfAllKinds(served)) {
    await open(tab, served, page);
    await tab.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const targets = tab.locator('main, .masthead, .footer').locator(TARGETS).filter({ visible: true });
    const small = await targets.evaluateAll((all) =>
      all.flatMap((target) => {
        const label = target instanceof HTMLInputElement ? (target.labels?.[0] ?? target) : target;
        const [one, other] = [target, label].map((part) => part.getBoundingClientRect());
        const width = Math.max(one?.width ?? 0, other?.width ?? 0);
        const height = Math.max(one?.height ?? 0, other?.height ?? 0);
        return width > 1 && Math.min(width, height) < 24 ? [`${target.textContent.trim()}: ${width} × ${height}`] : [];
      }),
    );
    expect.soft(small, page.address).toEqual([]);
  }
});

for (const width of [320, 1280]) {
  test(`at ${width} pixels, text that a reader spaces out is neither cut off nor covered`, async ({
    page: tab,
    served,
  }) => {
    await tab.setViewportSize({ width, height: 800 });
    for (const page of pagesOfAllKinds(served)) {
      await open(tab, served, page);
      const before = await tab.evaluate(illegible);
      await tab.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, TEXT_SPACING);
      expect.soft(before, page.address).toEqual([]);
      expect.soft(await tab.evaluate(illegible), page.address).toEqual([]);
      expect.soft(await tooWide(tab), page.address).toBe(0);
    }
  });
}

/** What has the keyboard, one after the other, of which something cuts off the ring; runs in the browser. */
const cutRings = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('main a[href], main button, main select, main summary')].flatMap((one) => {
    one.focus();
    one.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(one);
    if (document.activeElement !== one || outlineStyle === 'none') return [];
    const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    const ring = one.getBoundingClientRect();
    for (let box = one.parentElement; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      const isCut =
        (overflowX !== 'visible' && (ring.left - reach < edge.left - 1 || ring.right + reach > edge.right + 1)) ||
        (overflowY !== 'visible' && (ring.top - reach < edge.top - 1 || ring.bottom + reach > edge.bottom + 1));
      if (isCut) return [`${one.textContent.trim()} by ${box.localName}.${box.className}`];
    }
    return [];
  });

for (const width of [320, 1280]) {
  test(`at ${width} pixels, nothing cuts off the ring around what has the keyboard`, async ({ page: tab, served }) => {
    await tab.setViewportSize({ width, height: 800 });
    for (const page of pagesOfAllKinds(served)) {
      await open(tab, served, page);
      await tab.keyboard.press('Tab');
      expect.soft(await tab.evaluate(cutRings), page.address).toEqual([]);
    }
  });
}

test('Escape folds up the menu that lies over the page, and leads back to what opened it', async ({
  page: tab,
  served,
}) => {
  await tab.setViewportSize(FOUR_TIMES);
  await tab.goto(served.url);
  const summary = tab.locator('.menu summary');
  await summary.press('Enter');
  await tab.keyboard.press('Tab');
  await expect(tab.locator('.menu a').first()).toBeFocused();
  await tab.keyboard.press('Escape');
  await expect(tab.locator('.menu')).not.toHaveAttribute('open');
  await expect(summary).toBeFocused();
});

test('what lies over the page folds up when the keyboard goes on past it, and not when a word within is pressed', async ({
  page: tab,
  served,
}) => {
  const event = readerPages(readSite(served.folder, served.base)).find(({ address }) =>
    /^\/events\/[^/]+\/$/.test(address),
  );
  await tab.setViewportSize(narrowest);
  await tab.goto(new URL(event?.address.slice(1) ?? '', served.url).href);
  await tab.locator('.menu summary').press('Enter');
  await tab.locator('.menu a').last().press('Tab');
  await expect(tab.locator('.menu')).not.toHaveAttribute('open');
  const panel = tab.locator('.tools details').first();
  await panel.locator('summary').press('Enter');
  await panel.locator('p').first().click();
  await expect(panel).toHaveAttribute('open');
  await panel.locator('summary').focus();
  await tab.keyboard.press('Shift+Tab');
  await expect(panel).not.toHaveAttribute('open');
});

test('where statements stand under a head, each says in its text how it is put', ({
  site: { folder, base },
  words,
}) => {
  const standings = Object.values(words.standings).map(({ word }) => `${word}: `);
  const pages = readerPages(readSite(folder, base)).filter(({ tree }) => select('.told-head, .documents-say', tree));
  const statements = pages.flatMap(({ address, tree }) =>
    elements(tree, 'li.statement').map((statement) => ({ address, text: textOf(statement) })),
  );
  expect(new Set(pages.map(({ address }) => address.split('/')[1])).size).toBeGreaterThan(3);
  expect(statements.filter(({ text }) => !standings.some((standing) => text.includes(standing)))).toEqual([]);
});

test('an event is heard in this order: title, status, disagreement, account', ({ site: { folder, base } }) => {
  const parts = ['h1', '.verdict', '.disagreement', '.account'];
  const events = readerPages(readSite(folder, base)).filter(({ address }) => /^\/events\/[^/]+\/$/.test(address));
  for (const { address, tree } of events) {
    const there = parts.filter((part) => select(`main ${part}`, tree));
    const heard = selectAll('main *', tree).flatMap((element) =>
      there.filter((part) => select(`main ${part}`, tree) === element),
    );
    expect.soft(heard, address).toEqual(there);
  }
});
