/** The site as readers use it: from a link, on a phone, without JavaScript, with a keyboard. */
import type { Locator, Page as Tab } from '@playwright/test';
import { readerPages, readSite } from './built-site.ts';
import { expect, test } from './served.ts';

const isEvent = (path: string): boolean => /\/events\/[^/]+\/$/.test(path) && !path.includes('/embed/');
const isMonth = (path: string): boolean => /\/\d{4}(-\d\d)?\/$/.test(path);

/** The paths that links lead to, in their order. */
async function paths(links: Locator): Promise<string[]> {
  return links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
}

/** The link of each event of the timeline that a page shows. */
const headlines = (tab: Tab): Locator => tab.locator('main').getByRole('heading', { level: 3 }).getByRole('link');

/** Follows a link from event to event until there is none; gives the paths on the way. */
async function walk(tab: Tab, rel: 'prev' | 'next'): Promise<string[]> {
  const path = [new URL(tab.url()).pathname];
  for (;;) {
    const link = tab.locator(`main a[rel=${rel}]`);
    if ((await link.count()) === 0) return path;
    await link.click();
    await tab.waitForLoadState();
    const here = new URL(tab.url()).pathname;
    expect(path, 'no event is met twice').not.toContain(here);
    path.push(here);
  }
}

test.beforeEach(async ({ page: tab, served }) => {
  await tab.goto(served.url);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the front page gives the digest', async ({ page: tab, words }) => {
    const digest = tab.getByRole('region', { name: words.front.digest });
    for (const part of [words.front.supported, words.front.unchecked, words.front.differs, words.front.unknown]) {
      await expect(digest.getByRole('heading', { name: part })).toBeVisible();
      // Each fold says of what it holds more, to whoever hears of it alone.
      const section = digest.locator('section').filter({ has: tab.getByRole('heading', { name: part }) });
      const folds = section.locator('summary');
      for (const fold of await folds.all()) await expect(fold).toHaveAccessibleName(new RegExp(`${part}$`));
    }
  });

  test('the front page and the months it links to give all events', async ({ page: tab, served }) => {
    const all = readerPages(readSite(served.folder, served.base)).map(
      ({ address }) => `${served.base}${address.slice(1)}`,
    );
    const months = (await paths(tab.locator('main a'))).filter(isMonth);
    const shown = new Set(await paths(headlines(tab)));
    for (const month of new Set(months)) {
      await tab.goto(new URL(month, served.url).href);
      for (const path of await paths(headlines(tab))) shown.add(path);
    }
    expect([...shown].filter(isEvent).toSorted()).toEqual(all.filter(isEvent).toSorted());
  });

  test("an event's statements have permanent addresses that lead to them", async ({ page: tab }) => {
    await headlines(tab).first().click();
    const ids = await tab.locator('[id^=claim-]').evaluateAll((found) => found.map(({ id }) => id));
    expect(ids).not.toEqual([]);
    for (const id of ids) {
      await tab.locator(`#${id} a[href$="#${id}"]`).first().click();
      expect(new URL(tab.url()).hash).toBe(`#${id}`);
      await expect(tab.locator(`#${id}`)).toBeInViewport();
    }
  });

  test('an account cites its statements', async ({ page: tab }) => {
    await headlines(tab).first().click();
    const citation = tab.locator('main a[href^="#claim-"]').first();
    const target = (await citation.getAttribute('href')) ?? '';
    await citation.click();
    await expect(tab.locator(target)).toBeInViewport();
  });

  test('before and after lead through all events in order, and back', async ({ page: tab, served }) => {
    const order = (await paths(headlines(tab))).filter(isEvent);
    await tab.goto(new URL(order[0] ?? '', served.url).href);
    await walk(tab, 'prev');
    const forward = await walk(tab, 'next');
    expect(forward.slice(-order.length)).toEqual(order);
    expect(await walk(tab, 'prev')).toEqual(forward.toReversed());
  });
});

test('with a keyboard, the first stop leads past the navigation', async ({ page: tab }) => {
  await tab.keyboard.press('Tab');
  const skip = tab.locator(':focus');
  await expect(skip).toHaveAttribute('href', /^#/);
  await expect(skip).toBeInViewport();
  await tab.keyboard.press('Enter');
  await expect(tab.locator('main')).toBeFocused();
  await tab.keyboard.press('Tab');
  await expect(tab.locator('main :focus')).toHaveCount(1);
});

test('everything that can be pressed is large enough to press', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 320, height: 640 });
  const small = await tab.locator('header a, footer a, nav a, summary, button, select').evaluateAll((targets) =>
    targets.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width > 0 && Math.min(width, height) < 24 ? [`${target.textContent}: ${width} × ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
});

test('in print, the navigation is gone and addresses of sources are written out', async ({ page: tab, served }) => {
  await tab.emulateMedia({ media: 'print' });
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(tab.locator('header nav')).toBeHidden();

  const withLink = readerPages(readSite(served.folder, served.base)).find(
    ({ address, html }) => address.startsWith('/sources/') && /<main[\s\S]*<a [^>]*href="http/.test(html),
  );
  if (!withLink) throw new Error('The story has a source with an address.');
  await tab.goto(new URL(withLink.address.slice(1), served.url).href);
  const link = tab.locator('main a[href^=http]').first();
  // As its own text, or behind it.
  const printed = await link.evaluate((element) =>
    (element.textContent + getComputedStyle(element, '::after').content).replaceAll(/\s/g, ''),
  );
  expect(printed).toContain((await link.getAttribute('href')) ?? '');
});

test('an anchor of a former address leads to the same anchor', async ({ page: tab, served }) => {
  const moved = readSite(served.folder, served.base).pages.find(({ redirect }) => redirect === served.base);
  if (!moved) throw new Error('The order that the front page has is led to from an address of its own.');
  await tab.goto(new URL(`${moved.address.slice(1)}#content`, served.url).href);
  await tab.waitForURL(new URL('#content', served.url).href);
});
