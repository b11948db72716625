/** The site as readers use it: from a link, on a phone, without JavaScript, with a keyboard. */
import type { Locator, Page as Tab } from '@playwright/test';
import { readerPages, readSite } from './built-site.ts';
import { expect, test } from './served.ts';

const isEvent = (path: string): boolean => /\/events\/[^/]+\/$/.test(path);

/** The paths, without anchors, that links in a part of a page lead to; each once, in order. */
async function pathsIn(part: Locator): Promise<string[]> {
  const targets = await part.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  return [...new Set(targets)];
}

const eventsIn = async (part: Locator): Promise<string[]> => (await pathsIn(part)).filter(isEvent);

/** The link from an event to its neighbour in the story. */
const neighbour = (tab: Tab, which: 'Before' | 'After'): Locator =>
  tab.getByRole('listitem').filter({ hasText: new RegExp(`^${which}:`) }).getByRole('link');

/** Follows a link from event to event until there is none; gives the paths on the way. */
async function walk(tab: Tab, which: 'Before' | 'After'): Promise<string[]> {
  const path = [new URL(tab.url()).pathname];
  for (;;) {
    const link = neighbour(tab, which);
    if ((await link.count()) === 0) return path;
    await link.click();
    await tab.waitForLoadState();
    const here = new URL(tab.url()).pathname;
    expect(path, 'no event is met twice').not.toContain(here);
    path.push(here);
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the front page gives the digest and all events', async ({ page: tab, served }) => {
    await tab.goto(served.url);
    const digest = tab.getByRole('region', { name: 'glance' });
    for (const part of ['Settled', 'not checked', 'differ', 'Not known']) {
      await expect(digest.getByRole('heading', { name: part })).toBeVisible();
    }
    const all = readerPages(readSite(served.folder, served.base))
      .map(({ address }) => `${served.base}${address.slice(1)}`)
      .filter(isEvent);
    expect((await eventsIn(tab.locator('#timeline'))).toSorted()).toEqual(all.toSorted());
  });

  test("an event's statements have permanent addresses that lead to them", async ({ page: tab, served }) => {
    await tab.goto(served.url);
    await tab.locator('#timeline').getByRole('heading', { level: 3 }).getByRole('link').first().click();
    const statements = tab.locator('[id^=claim-]');
    const ids = await statements.evaluateAll((found) => found.map(({ id }) => id));
    expect(ids).not.toEqual([]);
    for (const id of ids) {
      await tab.locator(`#${id} a[href$="#${id}"]`).first().click();
      expect(new URL(tab.url()).hash).toBe(`#${id}`);
      await expect(tab.locator(`#${id}`)).toBeInViewport();
    }
  });

  test('an account cites its statements', async ({ page: tab, served }) => {
    await tab.goto(served.url);
    await tab.locator('#timeline').getByRole('heading', { level: 3 }).getByRole('link').first().click();
    const citation = tab.locator('.prose a[href^="#claim-"]').first();
    const target = (await citation.getAttribute('href')) ?? '';
    await citation.click();
    await expect(tab.locator(target)).toBeInViewport();
  });

  test('before and after lead through all events in order, and back', async ({ page: tab, served }) => {
    await tab.goto(served.url);
    const order = await tab
      .locator('#timeline')
      .getByRole('heading', { level: 3 })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    await tab.goto(new URL(order[0] ?? '', served.url).href);
    expect(await walk(tab, 'After')).toEqual(order);
    expect(await walk(tab, 'Before')).toEqual(order.toReversed());
  });
});

test('with a keyboard, the first stop leads past the navigation', async ({ page: tab, served }) => {
  await tab.goto(served.url);
  await tab.keyboard.press('Tab');
  const skip = tab.locator(':focus');
  await expect(skip).toHaveAttribute('href', /^#/);
  await expect(skip).toBeInViewport();
  await tab.keyboard.press('Enter');
  await expect(tab.locator('main')).toBeFocused();
  await tab.keyboard.press('Tab');
  await expect(tab.locator('main :focus')).toHaveCount(1);
});

test('everything that can be pressed is large enough to press', async ({ page: tab, served }) => {
  await tab.setViewportSize({ width: 320, height: 640 });
  await tab.goto(served.url);
  const small = await tab.locator('header a, footer a, summary, button, nav a').evaluateAll((targets) =>
    targets.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width > 0 && (width < 24 || height < 24) ? [`${target.textContent.trim()}: ${String(width)} × ${String(height)}`] : [];
    }),
  );
  expect(small).toEqual([]);
});

test('in print, links are written out and the furniture is gone', async ({ page: tab, served }) => {
  await tab.goto(served.url);
  await tab.emulateMedia({ media: 'print' });
  await expect(tab.getByRole('navigation').first()).toBeHidden();
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
});
