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

for (const width of [narrowest.width, 640]) {
  test(`at ${width} pixels, text of twice its size needs no sideways scrolling, folds open or not`, async ({
    page: tab,
    served,
  }) => {
    await tab.setViewportSize({ width, height: 800 });
    for (const { address } of oneOfEachKind(readSite(served.folder, served.base))) {
      await tab.goto(addressAt(served, address));
      await tab.evaluate(doubleText);
      expect.soft(await sideways(tab), address).toEqual([]);
      await tab.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect.soft(await sideways(tab), address).toEqual([]);
    }
  });
}

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

test('no word of the digest is torn by text of twice its size', async ({ page: tab, served }) => {
  await tab.setViewportSize(narrowest);
  await tab.goto(served.url);
  await tab.evaluate(doubleText);
  expect(await tornIn(tab, '.digest h3 span')).toEqual([]);
});

test('no word of ten letters in a title is torn by text of twice its size', async ({ page: tab, served }) => {
  await tab.setViewportSize(narrowest);
  for (const { address } of oneOfEachKind(readSite(served.folder, served.base))) {
    await tab.goto(addressAt(served, address));
    await tab.evaluate(doubleText);
    const torn = await tornIn(tab, 'h1');
    expect
      .soft(
        torn.filter((word) => word.length <= 10),
        address,
      )
      .toEqual([]);
  }
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

test('no station of the figure lies over the next, whatever the size of text', async ({ page: tab, served }) => {
  await tab.setViewportSize(narrowest);
  const charts = oneOfEachKind(readSite(served.folder, served.base)).filter(({ html }) =>
    html.includes('class="chart'),
  );
  for (const { address } of charts) {
    await tab.goto(addressAt(served, address));
    await tab.evaluate(doubleText);
    const over = await tab.locator('.chart [data-station]').evaluateAll((all) => {
      const boxes = all.map((one) => one.getBoundingClientRect());
      return boxes.filter((box, at) => {
        const next = boxes[at + 1];
        return next && box.left < next.right - 1 && next.left < box.right - 1;
      }).length;
    });
    expect.soft(over, address).toBe(0);
  }
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

for (const width of [narrowest.width, 360]) {
  test(`no word below the figure is torn at ${width} pixels`, async ({ page: tab, served }) => {
    await tab.setViewportSize({ width, height: 800 });
    await tab.goto(served.url);
    expect(await tornIn(tab, '.chart [data-station] > b')).toEqual([]);
  });
}

/** Names and titles that stand in a narrow column beside others where there is room for columns. */
const IN_COLUMNS = '.chart li li a, .locator a';

for (const width of [800, 1000, 1280]) {
  test(`a name of one long word makes no page wider than ${width} pixels`, async ({ page: tab, served }) => {
    await tab.setViewportSize({ width, height: 800 });
    for (const { address } of oneOfEachKind(readSite(served.folder, served.base))) {
      await tab.goto(addressAt(served, address));
      await tab.locator(IN_COLUMNS).evaluateAll((all) => {
        for (const one of all) one.textContent = 'Verkehrsinfrastrukturfinanzierungsgesellschaft';
      });
      expect.soft(await sideways(tab), address).toEqual([]);
    }
  });
}
