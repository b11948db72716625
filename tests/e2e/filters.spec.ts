/** The timeline narrowed down, as readers do it: by keyboard, by address, with the back button, without a script. */
import type { Locator, Page as Tab } from '@playwright/test';
import { FACETS } from '../../src/model/facet.ts';
import { readerPages, readSite } from './built-site.ts';
import { expect, test } from './served.ts';
import { narrowest } from './visit.ts';

const shown = (tab: Tab): Locator => tab.locator('.entry').filter({ visible: true });
const control = (tab: Tab, facet: string): Locator => tab.locator(`.filters select[name=${facet}]`);
const count = (tab: Tab): Locator => tab.locator('.filters').getByRole('status');
const values = (tab: Tab, facet: string): Promise<string[]> =>
  control(tab, facet)
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
const fitting = (tab: Tab, facet: string, value: string): Promise<number> =>
  tab.locator(`.entry[data-${facet}~="${value}"]`).count();

/** Values of two filters that some events have each, and none has both. */
async function clash(tab: Tab): Promise<{ place: string; actor: string }> {
  const actors = await values(tab, 'actor');
  for (const place of await values(tab, 'place')) {
    for (const actor of actors) {
      if ((await tab.locator(`.entry[data-place~="${place}"][data-actor~="${actor}"]`).count()) === 0)
        return { place, actor };
    }
  }
  throw new Error('Every actor is at every place.');
}

test.beforeEach(async ({ page: tab, served }) => {
  await tab.goto(served.url);
});

test('each filter shows the events that fit, hides the days without any, and says how many', async ({ page: tab }) => {
  const all = await tab.locator('.entry').count();
  for (const facet of FACETS) {
    for (const value of (await values(tab, facet)).slice(0, 3)) {
      const expected = await fitting(tab, facet, value);
      await control(tab, facet).selectOption(value);
      await expect(shown(tab)).toHaveCount(expected);
      await expect(count(tab)).toContainText(`${expected} of ${all}`);
      await expect(tab.locator('.day').filter({ visible: true })).toHaveCount(
        await tab
          .locator('.day')
          .filter({ has: shown(tab) })
          .count(),
      );
      expect(new URL(tab.url()).searchParams.get(facet)).toBe(value);
    }
    await control(tab, facet).selectOption('');
  }
  await expect(shown(tab)).toHaveCount(all);
});

test('the count is announced with what was chosen', async ({ page: tab }) => {
  const [value = ''] = await values(tab, 'thread');
  await control(tab, 'thread').selectOption(value);
  const name = await control(tab, 'thread').locator('option:checked').innerText();
  await expect(count(tab)).toContainText(name.trim());
});

test('the back button takes one filter after the other off, and forward puts it on again', async ({ page: tab }) => {
  const all = await tab.locator('.entry').count();
  const [thread = ''] = await values(tab, 'thread');
  await control(tab, 'thread').selectOption(thread);
  const one = await shown(tab).count();
  const [side = ''] = await values(tab, 'side');
  await control(tab, 'side').selectOption(side);
  const both = await shown(tab).count();

  await tab.goBack();
  await expect(control(tab, 'side')).toHaveValue('');
  await expect(shown(tab)).toHaveCount(one);
  await tab.goBack();
  await expect(control(tab, 'thread')).toHaveValue('');
  await expect(shown(tab)).toHaveCount(all);
  await tab.goForward();
  await tab.goForward();
  await expect(control(tab, 'side')).toHaveValue(side);
  await expect(shown(tab)).toHaveCount(both);
});

test('an address with filters opens with them, and one with unknown values with all events', async ({
  page: tab,
  served,
}) => {
  const [status = ''] = await values(tab, 'status');
  const expected = await fitting(tab, 'status', status);
  await tab.goto(`${served.url}?status=${status}#timeline`);
  await expect(shown(tab)).toHaveCount(expected);
  await expect(control(tab, 'status')).toHaveValue(status);
  await tab.goto(`${served.url}?status=no-such-status`);
  await expect(shown(tab)).toHaveCount(await tab.locator('.entry').count());
});

test('where no event fits, the page says which filter to drop, and dropping it brings events back', async ({
  page: tab,
}) => {
  const { place, actor } = await clash(tab);
  const expected = await fitting(tab, 'actor', actor);
  await control(tab, 'place').selectOption(place);
  await control(tab, 'actor').selectOption(actor);
  await expect(shown(tab)).toHaveCount(0);
  const drops = tab.locator('.drops button');
  await expect(drops).toHaveCount(2);
  const advice = drops.filter({ hasText: await control(tab, 'place').locator('option:checked').innerText() });
  await expect(count(tab)).toContainText(await advice.innerText());

  await advice.focus();
  await tab.keyboard.press('Enter');
  await expect(shown(tab)).toHaveCount(expected);
  await expect(control(tab, 'place')).toBeFocused();
  await expect(control(tab, 'actor')).toHaveValue(actor);
});

test('with the keyboard alone: to a filter, a choice, and all events again', async ({ page: tab, words }) => {
  const all = await tab.locator('.entry').count();
  await control(tab, 'thread').focus();
  await tab.keyboard.press('Tab');
  await expect(control(tab, 'side')).toBeFocused();
  await tab.keyboard.press('ArrowDown');
  const open = await control(tab, 'side').inputValue();
  // Where the arrow opens a list, Enter takes the choice.
  if (open === '') await tab.keyboard.press('Enter');
  await expect(control(tab, 'side')).not.toHaveValue('');
  await expect(shown(tab)).not.toHaveCount(all);
  const reset = tab.getByRole('button', { name: words.filters.reset });
  for (let stop = 0; stop < 8 && !(await reset.evaluate((one) => one === document.activeElement)); stop += 1) {
    await tab.keyboard.press('Tab');
  }
  await expect(reset).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect(shown(tab)).toHaveCount(all);
  await expect(control(tab, 'thread')).toBeFocused();
});

test('on the narrowest phone nothing scrolls sideways, and everything is large enough to press', async ({
  page: tab,
}) => {
  await tab.setViewportSize(narrowest);
  const { place, actor } = await clash(tab);
  await control(tab, 'place').selectOption(place);
  await control(tab, 'actor').selectOption(actor);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(narrowest.width);
  for (const target of await tab.locator('.filters :is(select, button)').filter({ visible: true }).all()) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the filters are links to pages that are there', async ({ page: tab, served, words }) => {
    await expect(control(tab, 'thread')).toBeHidden();
    await tab.getByText(words.filters.browse).click();
    const links = tab.getByRole('navigation', { name: words.filters.title }).getByRole('link');
    const paths = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
    const pages = new Set(readerPages(readSite(served.folder, served.base)).map(({ address }) => address));
    for (const folder of ['threads', 'sides', 'statuses', 'places', 'actors', 'sources']) {
      expect(paths.some((path) => path.includes(`/${folder}/`))).toBe(true);
    }
    expect(paths.filter((path) => !pages.has(path.slice(served.base.length - 1)))).toEqual([]);
  });

  test("a side's and a status's page list its events", async ({ page: tab, served }) => {
    for (const facet of ['side', 'status']) {
      const link = tab.locator(`.filters a[href*="/${facet === 'side' ? 'sides' : 'statuses'}/"]`).first();
      const path = (await link.getAttribute('href')) ?? '';
      const value = path.split('/').at(-2) ?? '';
      const expected = await fitting(tab, facet, value);
      await tab.goto(new URL(path, served.url).href);
      expect(await tab.locator('.entry').count()).toBeGreaterThanOrEqual(expected);
      await tab.goto(served.url);
    }
  });
});
