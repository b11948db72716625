/** The timeline narrowed down, as readers do it: by keyboard, by address, with the back button, without a script. */
import type { Locator, Page as Tab } from '@playwright/test';
import { FACETS } from '../../src/model/facet.ts';
import { readerPages, readSite } from './built-site.ts';
import { expect, test } from './served.ts';
import { narrowest } from './visit.ts';

const shown = (tab: Tab): Locator => tab.locator('.entry').filter({ visible: true });
const panel = (tab: Tab): Locator => tab.locator('.filter');
const list = (tab: Tab, facet: string): Locator => panel(tab).locator(`select[name=${facet}]`);
const links = (tab: Tab, facet: string): Locator => panel(tab).locator(`[data-facet=${facet}]`);
const count = (tab: Tab): Locator => tab.locator('.active').getByRole('status');
const chips = (tab: Tab): Locator => tab.locator('.active li').getByRole('button');
const fitting = (tab: Tab, facet: string, value: string): Promise<number> =>
  tab.locator(`.entry[data-${facet}~="${value}"]`).count();

/** The values that a facet offers, as links or in a list. */
async function values(tab: Tab, facet: string): Promise<string[]> {
  if ((await list(tab, facet).count()) === 0)
    return links(tab, facet).evaluateAll((all) => all.map((link) => (link as HTMLElement).dataset['value'] ?? ''));
  const options = await list(tab, facet)
    .locator('option')
    .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  return options.filter(Boolean);
}

/** Chooses a value, or takes it off where it is chosen. */
async function press(tab: Tab, facet: string, value: string): Promise<void> {
  if ((await list(tab, facet).count()) > 0) await list(tab, facet).selectOption(value);
  else
    await links(tab, facet)
      .and(tab.locator(`[data-value="${value}"]`))
      .click();
}

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

test.describe('with a script', () => {
  test.beforeEach(async ({ page: tab }) => {
    await panel(tab).locator('summary').click();
  });

  test('each filter shows the events that fit, hides the days without any, and says how many', async ({
    page: tab,
  }) => {
    const all = await tab.locator('.entry').count();
    for (const facet of FACETS) {
      for (const value of (await values(tab, facet)).slice(0, 3)) {
        const expected = await fitting(tab, facet, value);
        await press(tab, facet, value);
        await expect(shown(tab)).toHaveCount(expected);
        await expect(count(tab)).toContainText(`${expected} of ${all}`);
        await expect(tab.locator('.day').filter({ visible: true })).toHaveCount(
          await tab
            .locator('.day')
            .filter({ has: shown(tab) })
            .count(),
        );
        expect(new URL(tab.url()).searchParams.get(facet)).toBe(value);
        await chips(tab).click();
      }
    }
    await expect(shown(tab)).toHaveCount(all);
  });

  test('what one side alone says, and what differs on details, can be seen alone', async ({ page: tab }) => {
    expect(await values(tab, 'only')).toEqual(['key', 'one-side', 'details']);
    await press(tab, 'only', 'details');
    await expect(shown(tab)).not.toHaveCount(0);
    for (const entry of await shown(tab).all()) await expect(entry.locator('.differ')).toBeVisible();
  });

  test('the count is announced with what was chosen', async ({ page: tab }) => {
    const name = (await links(tab, 'thread').first().locator('bdi').innerText()).trim();
    await links(tab, 'thread').first().click();
    await expect(links(tab, 'thread').first()).toHaveAttribute('aria-current', 'true');
    await expect(count(tab)).toContainText(name);
    await expect(chips(tab)).toHaveAccessibleName(new RegExp(name));
  });

  test('the back button takes one filter after the other off, and forward puts it on again', async ({ page: tab }) => {
    const all = await tab.locator('.entry').count();
    await links(tab, 'thread').first().click();
    const one = await shown(tab).count();
    await links(tab, 'side').first().click();
    const both = await shown(tab).count();

    await tab.goBack();
    await expect(chips(tab)).toHaveCount(1);
    await expect(shown(tab)).toHaveCount(one);
    await tab.goBack();
    await expect(chips(tab)).toHaveCount(0);
    await expect(shown(tab)).toHaveCount(all);
    await tab.goForward();
    await tab.goForward();
    await expect(chips(tab)).toHaveCount(2);
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
    await expect(chips(tab)).toHaveCount(1);
    await tab.goto(`${served.url}?status=no-such-status`);
    await expect(shown(tab)).toHaveCount(await tab.locator('.entry').count());
  });

  test('what an address names is shown where the filters would hide it, without them', async ({
    page: tab,
    served,
  }) => {
    const [status = ''] = await values(tab, 'status');
    await press(tab, 'status', status);
    const some = await shown(tab).count();
    const hidden = tab.locator('.entry[hidden]');
    const id = (await hidden.first().getAttribute('id')) ?? '';
    const day = await tab.locator('.day[hidden]').first().getAttribute('id');
    expect([id, day]).not.toContain(null);

    // Marks of the figure lead to their events, dimmed or not.
    await tab.evaluate((to) => {
      location.hash = to;
    }, id);
    await expect(tab.locator(`#${id}`)).toBeInViewport();
    await expect(chips(tab)).toHaveCount(0);
    await expect(tab).toHaveURL(`${served.url}#${id}`);
    await tab.keyboard.press('Tab');
    await expect(tab.locator(`#${id} :focus`)).toHaveCount(1);
    await tab.goBack();
    await expect(chips(tab)).toHaveCount(1);
    await expect(shown(tab)).toHaveCount(some);

    await tab.goto(`${served.url}?status=${status}#${String(day)}`);
    await expect(tab.locator(`#${String(day)}`)).toBeInViewport();
    await expect(hidden).toHaveCount(0);
  });

  test('the other order keeps them', async ({ page: tab, words }) => {
    const [status = ''] = await values(tab, 'status');
    await press(tab, 'status', status);
    const ids = (): Promise<string[]> => shown(tab).evaluateAll((all) => all.map(({ id }) => id));
    const before = await ids();
    await tab.getByRole('link', { name: words.front.newest }).click();
    await expect(tab).toHaveURL(/\/newest\//);
    await expect(shown(tab)).toHaveCount(before.length);
    expect(await ids()).toEqual(before.toReversed());
  });

  test('where no event fits, the page says which filter to drop, and dropping it brings events back', async ({
    page: tab,
  }) => {
    const { place, actor } = await clash(tab);
    const expected = await fitting(tab, 'actor', actor);
    await press(tab, 'place', place);
    const name = (await chips(tab).innerText()).replace('×', '').trim();
    await press(tab, 'actor', actor);
    await expect(shown(tab)).toHaveCount(0);
    const drops = tab.locator('.drops button');
    await expect(drops).toHaveCount(2);
    const advice = drops.filter({ hasText: name });
    await expect(count(tab)).toContainText(await advice.innerText());

    await advice.focus();
    await tab.keyboard.press('Enter');
    await expect(shown(tab)).toHaveCount(expected);
    await expect(chips(tab)).toHaveCount(1);
    await expect(chips(tab)).toBeFocused();
  });

  test('with the keyboard alone: to a filter, a choice, and all events again', async ({ page: tab }) => {
    const all = await tab.locator('.entry').count();
    await links(tab, 'thread').first().focus();
    await tab.keyboard.press('Enter');
    await expect(shown(tab)).not.toHaveCount(all);
    await chips(tab).focus();
    await tab.keyboard.press('Enter');
    await expect(shown(tab)).toHaveCount(all);
    await expect(panel(tab).locator('summary')).toBeFocused();
  });

  test('on the narrowest phone nothing scrolls sideways, and everything is large enough to press', async ({
    page: tab,
  }) => {
    await tab.setViewportSize(narrowest);
    const { place, actor } = await clash(tab);
    await press(tab, 'place', place);
    await press(tab, 'actor', actor);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(narrowest.width);
    for (const target of await tab.locator('.bar :is(select, button, summary, dd a)').filter({ visible: true }).all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the filters are links to pages that are there', async ({ page: tab, served }) => {
    await panel(tab).locator('summary').click();
    await expect(panel(tab).locator('select').filter({ visible: true })).toHaveCount(0);
    const paths = await panel(tab)
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
    const pages = new Set(readerPages(readSite(served.folder, served.base)).map(({ address }) => address));
    for (const folder of ['threads', 'sides', 'statuses', 'places', 'actors', 'sources']) {
      expect(paths.some((path) => path.includes(`/${folder}/`))).toBe(true);
    }
    expect(paths.filter((path) => !pages.has(path.slice(served.base.length - 1)))).toEqual([]);
  });

  test("a side's and a status's page list its events", async ({ page: tab, served }) => {
    for (const facet of ['side', 'status']) {
      const link = tab
        .locator(`.filter a[href*="/${facet === 'side' ? 'sides' : 'statuses'}/"][data-facet=${facet}]`)
        .first();
      const path = (await link.getAttribute('href')) ?? '';
      const value = path.split('/').at(-2) ?? '';
      const expected = await fitting(tab, facet, value);
      await tab.goto(new URL(path, served.url).href);
      expect(await tab.locator('.entry').count()).toBeGreaterThanOrEqual(expected);
      await tab.goto(served.url);
    }
  });
});
