/** The site as readers adapt it: magnified, in their own colours, without motion. On paper: on-paper.spec.ts. */
import { readSite } from './built-site.ts';
import { oneOfEachKind } from './kinds.ts';
import { addressAt as at, longest } from './longest.ts';
import { expect, test } from './served.ts';

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

test.describe("in the reader's own colours, what an address leads to", () => {
  test.use({ forcedColors: 'active' });

  for (const what of ['.statement', '.answers', '.entry']) {
    test(`stands out: ${what}`, async ({ page: tab, served }) => {
      await tab.goto(at(served, what === '.entry' ? '/newest/' : longest(served, '/events/')));
      const named = tab.locator(`${what}[id]`).first();
      const line = (): Promise<string> => named.evaluate((one) => getComputedStyle(one).outlineStyle);
      expect(await line()).toBe('none');
      await tab.goto(`${tab.url()}#${String(await named.getAttribute('id'))}`);
      expect(await line()).toBe('solid');
      await expect(named).not.toHaveCSS('outline-color', 'rgba(0, 0, 0, 0)');
    });
  }
});

test.describe("in the reader's own colours, a picture still says what its words say", () => {
  test.use({ forcedColors: 'active' });

  test('bars that are called coloured are', async ({ page: tab, served }) => {
    await tab.goto(served.url);
    const fillOf = (bar: string): Promise<string> =>
      tab
        .locator(`.bars ${bar}`)
        .first()
        .evaluate((one) => getComputedStyle(one).fill);
    expect(await fillOf('.differing')).not.toBe(await fillOf('path:not(.differing, .whole)'));
  });
});

test('where more contrast is asked for, no words are paler than text, and no line is', async ({
  page: tab,
  served,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.emulateMedia({ contrast: 'more', colorScheme });
    for (const { address } of oneOfEachKind(readSite(served.folder, served.base))) {
      await tab.goto(at(served, address));
      const pale = await tab.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        const full = ['--ink', '--paper', '--rule-strong', '--differ'].map((token) => {
          probe.style.color = `var(${token})`;
          return getComputedStyle(probe).color;
        });
        probe.remove();
        return [...document.querySelectorAll('main :not(svg *)')].flatMap((one) => {
          const { color, borderBlockStartWidth, borderBlockStartColor } = getComputedStyle(one);
          const shown = one.checkVisibility() ? [color] : [];
          if (shown.length > 0 && borderBlockStartWidth !== '0px') shown.push(borderBlockStartColor);
          const faint = shown.filter((paint) => !full.includes(paint) && paint !== 'rgba(0, 0, 0, 0)');
          return faint.length > 0 ? [`${one.outerHTML.slice(0, 100)}: ${faint.join()}`] : [];
        });
      });
      expect.soft(pale, `${address} in ${colorScheme}`).toEqual([]);
    }
  }
});

test('the dot of an hour that is known is full, also without a background', async ({ page: tab, served }) => {
  await tab.goto(served.url);
  const drawn = await tab.locator('.spine-key span, .entry').evaluateAll((all) =>
    all.map((one) => {
      const { inlineSize, borderBlockStartWidth } = getComputedStyle(one, '::before');
      const isFull = parseFloat(borderBlockStartWidth) * 2 >= parseFloat(inlineSize) - 1;
      return `${one.classList.contains('loose') ? 'loose' : 'timed'}: ${isFull ? 'full' : 'a ring'}`;
    }),
  );
  expect([...new Set(drawn)].toSorted()).toEqual(['loose: a ring', 'timed: full']);
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
