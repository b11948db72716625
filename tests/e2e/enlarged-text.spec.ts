/** Text of twice its size (WCAG 2.2, 1.4.4), and on the narrowest phone: long words of any language have room in it. */
import type { Page as Tab } from '@playwright/test';
import { readSite } from './built-site.ts';
import { oneOfEachKind } from './kinds.ts';
import { addressAt, longest } from './longest.ts';
import { expect, test } from './served.ts';
import { narrowest, sideways } from './visit.ts';

/** Makes all text twice as large as it is, which is not twice what a browser begins with; runs in the browser. */
const doubleText = (): void => {
  const { style } = document.documentElement;
  style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
};

/** Words, of letters that may be joined, that begin on one line and end on another. */
const tornIn = (tab: Tab, where: string): Promise<string[]> =>
  tab.locator(where).evaluateAll((all) =>
    all.flatMap((heading) =>
      [...heading.childNodes].flatMap((node) =>
        [...(node.textContent ?? '').matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          if (node.nodeType !== Node.TEXT_NODE) return [];
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        }),
      ),
    ),
  );

/** Opens what is folded away, or folds it away again; runs in the browser. */
const setFolds = (open: boolean): void => {
  for (const fold of document.querySelectorAll('details')) {
    if (open && !fold.open) fold.dataset['opened'] = '';
    if (open || fold.dataset['opened'] === '') fold.open = open;
  }
};

/** How many stations of a figure lie over the next. */
const stationsOver = (tab: Tab): Promise<number> =>
  tab.locator('.chart [data-station]').evaluateAll((all) => {
    const boxes = all.map((one) => one.getBoundingClientRect());
    return boxes.filter((box, at) => {
      const next = boxes[at + 1];
      return next && box.left < next.right - 1 && next.left < box.right - 1;
    }).length;
  });

/** Names and titles that stand in a narrow column beside others where there is room for columns. */
const IN_COLUMNS = '.chart li li a, .locator a';

test('pages of each kind have room for text of twice its size, and for names of one long word', async ({
  page: tab,
  served,
}) => {
  for (const { address } of oneOfEachKind(readSite(served.folder, served.base))) {
    const isAt = async (width: number, what: string): Promise<void> => {
      await tab.setViewportSize({ width, height: 800 });
      expect.soft(await sideways(tab), `${address} at ${width} pixels, ${what}`).toEqual([]);
    };
    await tab.setViewportSize(narrowest);
    await tab.goto(addressAt(served, address));
    await tab.evaluate(doubleText);
    const torn = (await tornIn(tab, 'h1')).filter((word) => word.length <= 10);
    expect.soft(torn, `words of ten letters in the title of ${address}`).toEqual([]);
    expect.soft(await stationsOver(tab), `stations of ${address}`).toBe(0);
    for (const open of [false, true]) {
      await tab.evaluate(setFolds, open);
      for (const width of [narrowest.width, 640])
        await isAt(width, `twice the size, folds ${open ? 'open' : 'as they are'}`);
    }
    await tab.evaluate(setFolds, false);
    await tab.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
    await tab.locator(IN_COLUMNS).evaluateAll((all) => {
      for (const one of all) one.textContent = 'Verkehrsinfrastrukturfinanzierungsgesellschaft';
    });
    for (const width of [800, 1000, 1280]) await isAt(width, 'with long names');
  }
});

test('no word below the figure is torn on a phone, and none of the digest by text of twice its size', async ({
  page: tab,
  served,
}) => {
  await tab.goto(served.url);
  for (const width of [360, narrowest.width]) {
    await tab.setViewportSize({ width, height: 800 });
    expect.soft(await tornIn(tab, '.chart [data-station] > b'), `${width} pixels`).toEqual([]);
  }
  await tab.evaluate(doubleText);
  expect(await tornIn(tab, '.digest h3 span')).toEqual([]);
});

test('a number and what it counts have room in an introduction, in text of twice its size', async ({
  page: tab,
  served,
}) => {
  await tab.setViewportSize(narrowest);
  await tab.goto(addressAt(served, longest(served, '/known/')));
  await tab.evaluate(doubleText);
  const lead = tab.locator('.dek');
  await lead.evaluate((one) => {
    one.textContent = '103\u00a0statements';
  });
  expect(await tornIn(tab, '.dek')).toEqual([]);
});

test('no word below the figure is torn where a browser begins with text of twice its size', async ({
  page: tab,
  served,
}) => {
  await tab.setViewportSize(narrowest);
  const session = await tab.context().newCDPSession(tab);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await tab.goto(served.url);
  await expect(tab.locator('html')).toHaveCSS('font-size', /^3/);
  expect(await tornIn(tab, '.chart [data-station] > b')).toEqual([]);
  expect(await sideways(tab)).toEqual([]);
});

test('what is searched for has room to be read in text of twice its size', async ({ page: tab, served }) => {
  await tab.setViewportSize(narrowest);
  await tab.goto(addressAt(served, '/search/'));
  await tab.evaluate(doubleText);
  const letters = await tab
    .getByRole('searchbox')
    .evaluate((field) => field.clientWidth / parseFloat(getComputedStyle(field).fontSize));
  expect(letters).toBeGreaterThan(5);
});
