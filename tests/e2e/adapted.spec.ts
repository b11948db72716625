/** The site as readers adapt it: on paper, magnified, in their own colours, without motion. */
import type { Page as Tab } from '@playwright/test';
import { readSite } from './built-site.ts';
import { oneOfEachKind } from './kinds.ts';
import { expect, test, type Served } from './served.ts';

const at = (served: Served, address: string): string => new URL(address.slice(1), served.url).href;

/** The longest page of a kind. */
const longest = (served: Served, start: string): string =>
  oneOfEachKind(readSite(served.folder, served.base)).find(({ address }) => address.startsWith(start))?.address ?? '/';

/** How many pages a PDF has: each is an object of the type Page. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What is on paper, as a reader sees it: text, and what style sheets write before and after it. */
const printed = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const written = [...document.querySelectorAll('main a')].map((link) => getComputedStyle(link, '::after').content);
    return [document.body.innerText, ...written].join('\n');
  });

test.describe('on paper', () => {
  for (const start of ['/events/', '/threads/', '/']) {
    test(`the longest page of ${start} is a document of its own: no furniture, addresses written out`, async ({
      page: tab,
      served,
    }) => {
      const address = start === '/' ? start : longest(served, start);
      await tab.goto(at(served, address));
      await tab.emulateMedia({ media: 'print' });
      await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
      // The story's figure is navigation on a screen, and on paper a picture of it.
      for (const furniture of ['nav:not(.chart)', 'button', 'select', 'summary', '.skip', '.over', '[data-press]']) {
        const shown = await tab.locator(furniture).evaluateAll((all) => all.filter((one) => one.checkVisibility()));
        expect(shown, furniture).toEqual([]);
      }
      const text = await printed(tab);
      const documents = await tab
        .locator(':is(.document, .documents) a.source-link')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(documents).not.toEqual([]);
      for (const href of documents) expect(text).toContain(href);
      const canonical = await tab.locator('link[rel=canonical]').getAttribute('href');
      expect(text, 'where it was printed from').toContain(canonical ?? '');
    });
  }

  test('what is folded away on a screen is unfolded, and a PDF has all of it', async ({ page: tab, served }) => {
    await tab.goto(served.url);
    const folded = tab.locator('.digest details li');
    await expect(folded.first()).toBeHidden();
    await tab.emulateMedia({ media: 'print' });
    for (const line of await folded.all()) await expect(line).toBeVisible();
    const pdf = await tab.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(pdf)).toBeGreaterThan(1);
  });
});

test.describe('at 400 % zoom', () => {
  // A window of 1280 × 1024 px, magnified four times (WCAG 2.2, 1.4.10).
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test('the first screen of every kind of page shows its title, not only what stands above it', async ({
    page: tab,
    served,
  }) => {
    for (const { address } of oneOfEachKind(readSite(served.folder, served.base))) {
      await tab.goto(at(served, address));
      const end = await tab.locator('h1').evaluate((title) => {
        const words = document.createRange();
        words.selectNodeContents(title);
        return words.getClientRects()[0]?.bottom ?? Infinity;
      });
      expect.soft(end, address).toBeLessThanOrEqual(256);
    }
  });

  test('nothing has to be scrolled sideways, and what the keyboard reaches is seen', async ({ page: tab, served }) => {
    for (const address of ['/', longest(served, '/events/'), longest(served, '/threads/'), '/map/']) {
      await tab.goto(at(served, address));
      const { clientWidth, scrollWidth } = await tab.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        return { clientWidth, scrollWidth };
      });
      expect(scrollWidth, address).toBeLessThanOrEqual(clientWidth);
      for (let stop = 0; stop < 25; stop += 1) {
        await tab.keyboard.press('Tab');
        const hidden = await tab.evaluate(() => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return '';
          const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
          const middle = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
          const top = document.elementFromPoint(box.left + box.width / 2, middle);
          const drawing = focused.closest('svg');
          const seen = top && (focused.contains(top) || top.contains(focused) || drawing?.contains(top));
          return seen ? '' : `${focused.outerHTML.slice(0, 120)} under ${top?.outerHTML.slice(0, 80) ?? 'the edge'}`;
        });
        expect(hidden, `${address}, stop ${stop + 1}`).toBe('');
      }
    }
  });
});

test.describe("in the reader's own colours", () => {
  test.use({ forcedColors: 'active' });

  test('every mark, bar and drawn line still stands out from the page', async ({ page: tab, served }) => {
    const site = readSite(served.folder, served.base);
    for (const scheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
      for (const { address } of oneOfEachKind(site)) {
        await tab.goto(at(served, address));
        const lost = await tab.evaluate(() => {
          const paper = getComputedStyle(document.documentElement).backgroundColor;
          const clear = ['none', paper, 'rgba(0, 0, 0, 0)'];
          const drawn = [...document.querySelectorAll('main svg :is(use, circle, rect, text, .border, .ring)')];
          return drawn.flatMap((one) => {
            const { fill, stroke, color } = getComputedStyle(one);
            const seen = one.localName === 'use' ? [color] : [fill, stroke];
            const quiet = one.matches('.reach') || !one.checkVisibility();
            return quiet || seen.some((paint) => !clear.includes(paint)) ? [] : [one.outerHTML.slice(0, 100)];
          });
        });
        expect(lost, `${address} in ${scheme}`).toEqual([]);
      }
    }
  });
});

test('nothing moves by itself where the reader asks for no motion', async ({ page: tab, served }) => {
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  const site = readSite(served.folder, served.base);
  for (const { address } of oneOfEachKind(site)) {
    await tab.goto(at(served, address));
    const moving = await tab.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((one) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
        const still = animationName === 'none' && /^(0s(, )?)+$/.test(transitionDuration) && scrollBehavior === 'auto';
        return still ? [] : [one.outerHTML.slice(0, 100)];
      }),
    );
    expect(moving, address).toEqual([]);
  }
});

test('without a chosen theme or script, the theme is the device’s', async ({ browser, served }) => {
  const papers = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(served.url);
    papers.push(await tab.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor));
    await context.close();
  }
  expect(new Set(papers).size).toBe(2);
});
