/** The search as readers use it: by any spelling, narrowed down, and without a script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from '@playwright/test';
import type { Directories } from '../../src/search/shelves.ts';
import { readerPages, readSite } from './built-site.ts';
import { field, openFilters, results } from './search-page.ts';
import { expect, test, type Served } from './served.ts';
import { listen, narrowest, visit } from './visit.ts';

/** Opens the search page with a search in its address, and waits for the answer. */
async function search(tab: Tab, served: Served, asked: Record<string, string>): Promise<string[]> {
  await tab.goto(`${served.url}search/?${new URLSearchParams(asked).toString()}`);
  await expect(tab.getByRole('status')).toHaveText(/\d/);
  return allFound(tab);
}

/** The addresses of all results, below the base. */
async function allFound(tab: Tab): Promise<string[]> {
  const more = tab.locator('#search-more');
  while (await more.isVisible()) {
    const before = await results(tab).count();
    await more.click();
    await expect.poll(() => results(tab).count()).toBeGreaterThan(before);
  }
  const links = await results(tab)
    .locator('h3 a')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  return links.toSorted();
}

for (const spellings of [
  ['Port Brack', 'Brackport', 'Порт-Брак', 'Μπρακ'],
  ['Ilya Venn', 'Илья Венн', 'Ілля Венн'],
  ['Harbour Trust', 'HT', 'Λιμένος'],
]) {
  test(`${spellings.join(', ')}: the same is found`, async ({ page: tab, served }) => {
    const [first = '', ...others] = spellings;
    const expected = await search(tab, served, { q: first });
    expect(expected).not.toEqual([]);
    for (const q of others) expect(await search(tab, served, { q }), q).toEqual(expected);
  });
}

test('a result shows its kind, status in shape and word, date, and what was found in it', async ({
  page: tab,
  served,
  words,
}) => {
  await search(tab, served, { q: 'ferry', kind: 'event' });
  const first = results(tab).first();
  await expect(first.locator('h3 a')).toHaveAttribute('href', /\/events\//);
  await expect(first.locator('.meta').first()).toContainText(words.search.kinds.event);
  await expect(first.locator('.meta').first()).toContainText(/\d{4}/);
  await expect(first.locator('.meta svg.mark use')).toHaveAttribute('href', /^#mark-/);
  await expect(first.locator('mark').first()).toBeVisible();
});

test('every result of a search leads to a page, and each statement to its place in its event’s', async ({
  page: tab,
  served,
}) => {
  const site = readSite(served.folder, served.base);
  const html = new Map(readerPages(site).map((page) => [page.address, page.html]));
  const records = await search(tab, served, { q: 'ferry' });
  expect(new Set(records).size).toBe(records.length);
  const statements = await tab
    .locator('#search-results .statements a')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(statements).not.toEqual([]);
  for (const found of statements) expect(found).toMatch(/\/events\/[^/]+\/#claim-/);
  for (const found of [...records, ...statements]) {
    const { pathname, hash } = new URL(found);
    expect(pathname.startsWith(served.base), found).toBe(true);
    expect(html.get(pathname.slice(served.base.length - 1)), found).toContain(
      hash === '' ? '<main' : `id="${hash.slice(1)}"`,
    );
  }
});

test('filters narrow down, stand in the address, and can be dropped where nothing is left', async ({
  page: tab,
  served,
  words,
}) => {
  const { filters, nothing } = words.search;
  await tab.goto(`${served.url}search/`);
  await openFilters(tab);
  await tab.getByLabel(filters.status).selectOption('confirmed');
  await expect(tab.getByRole('status')).toHaveText(/\d/);
  await tab.getByLabel(filters.kind).selectOption('event');
  await expect(tab).toHaveURL(/\?kind=event&status=confirmed$/);
  const others = results(tab).filter({ hasNotText: words.statuses.confirmed.word });
  await expect(others).toHaveCount(0);
  await expect(results(tab).first()).toBeVisible();

  await tab.reload();
  await expect(tab.getByLabel(filters.status)).toHaveValue('confirmed');
  await expect(results(tab).first()).toBeVisible();

  await openFilters(tab);
  await tab.getByLabel(filters.kind).selectOption('question');
  await expect(tab.getByRole('status')).toHaveText(nothing);
  await expect(results(tab)).toHaveCount(0);
  await expect(tab.locator('#search-lists')).toBeVisible();
  await tab.getByRole('button', { name: words.statuses.confirmed.word }).click();
  await expect(results(tab).first()).toBeVisible();
  await expect(tab.getByLabel(filters.status)).toHaveValue('');
});

for (const [typed, title] of [
  ['ilya venn', 'Ilya Venn'],
  ['Венн', 'Ilya Venn'],
  ['HT', 'Harbour Trust'],
  ['brackport', 'Port Brack'],
  ['the ferry', 'The ferry'],
  ['Shore Times', 'Shore Times'],
] as const) {
  test(`${typed}: the one that is called so comes first, as a card`, async ({ page: tab, served }) => {
    const found = await search(tab, served, { q: typed });
    const first = results(tab).first();
    await expect(first).toHaveClass('card');
    await expect(first.getByRole('link')).toHaveText(title);
    const links = await first
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(found.filter((link) => links.includes(link))).toHaveLength(1);
  });
}

for (const [typed, meant] of [
  ['ilja venm', 'Ilya Venn'],
  ['habour', 'Harbour'],
  ['Ветн', 'Венн'],
] as const) {
  test(`${typed}: “${meant}” is offered, and one step away`, async ({ page: tab, served }) => {
    await tab.goto(`${served.url}search/?${new URLSearchParams({ q: typed }).toString()}`);
    await tab.locator('#search-meant').getByRole('button', { name: meant, exact: true }).click();
    await expect(field(tab)).toHaveValue(meant);
    await expect(tab.locator('#search-meant')).toBeHidden();
  });
}

test('what may have been meant is read out, and the page is called by what is searched for', async ({
  page: tab,
  served,
  words,
}) => {
  await tab.goto(`${served.url}search/`);
  const own = await tab.title();
  await field(tab).fill('habour');
  await expect(tab.locator('[aria-live="polite"]').filter({ hasText: words.search.meant })).toBeVisible();
  await expect(tab).toHaveTitle(`habour · ${own}`);
  await openFilters(tab);
  await tab.getByLabel(words.search.filters.kind).selectOption('event');
  await expect(tab).toHaveTitle(`habour, ${words.search.kinds.event} · ${own}`);
  await field(tab).fill('');
  await tab.getByLabel(words.search.filters.kind).selectOption('');
  await expect(tab).toHaveTitle(own);
});

test('nothing else is offered for what was found as it was typed', async ({ page: tab, served }) => {
  await search(tab, served, { q: 'harbour' });
  await expect(tab.locator('#search-meant')).toBeHidden();
});

test('what was found can be told in the colours of the system', async ({ page: tab, served }) => {
  await tab.emulateMedia({ forcedColors: 'active' });
  await search(tab, served, { q: 'ferry' });
  const colours = await results(tab)
    .locator('mark')
    .first()
    .evaluate((mark) => {
      const { color, backgroundColor, textDecorationLine } = getComputedStyle(mark);
      return { color, backgroundColor, textDecorationLine };
    });
  // Transparent, it would be the system's, which may be that of the letters.
  expect(colours.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  expect(colours.color).not.toBe(colours.backgroundColor);
  expect(colours.textDecorationLine).toContain('underline');
});

for (const filter of ['thread', 'actor', 'place'] as const) {
  test(`the filter by ${filter} leaves fewer`, async ({ page: tab, served }) => {
    const all = await search(tab, served, { q: 'ferry' });
    const value = { thread: 'talks', actor: 'rescue-service', place: 'lamb-island' }[filter];
    const fewer = await search(tab, served, { q: 'ferry', [filter]: value });
    expect(fewer.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining(fewer));
  });
}

test('the engine is loaded with the first search, from this host, and nothing complains', async ({
  page: tab,
  served,
}) => {
  await tab.setViewportSize(narrowest);
  const site = readSite(served.folder, served.base);
  const page = readerPages(site).find(({ address }) => address === '/search/');
  const record = listen(tab, served);
  expect(page && (await visit(tab, record, site, served, page))).toEqual([]);
  expect(record.fetched.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);

  await field(tab).fill('ferry');
  await expect(results(tab).first()).toBeVisible();
  expect(record.complaints).toEqual([]);
  expect(record.fetched).toContain('/pagefind/pagefind.js');
  const { width, scroll } = await tab.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return { width: clientWidth, scroll: scrollWidth };
  });
  expect(scroll).toBe(width);
  const violations = await tab.evaluate(async () => {
    const found = await window.axe.run(document, { resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(violations).toEqual([]);
});

test('the engine is fetched while the lists are on their way', async ({ page: tab, served }) => {
  const engine = tab.waitForRequest('**/pagefind.js');
  await tab.route('**/lists.json', async (route) => {
    await engine;
    await route.continue();
  });
  await tab.goto(`${served.url}search/?q=ferry`);
  await expect(results(tab).first()).toBeVisible();
});

test('where the engine does not load, the page says so and the lists lead on', async ({ page: tab, served, words }) => {
  await tab.route('**/pagefind.js', (route) => route.abort());
  await tab.goto(`${served.url}search/?q=quay`);
  await expect(tab.getByRole('status')).toHaveText(words.search.failed);
  await expect(tab.locator('#search-lists a').first()).toBeVisible();
});

test('where the list of names does not come, what was found stays, and what was offered before goes', async ({
  page: tab,
  served,
  words,
}) => {
  await tab.goto(`${served.url}search/?q=habour`);
  await expect(tab.locator('#search-meant')).toBeVisible();
  const lists = JSON.parse(readFileSync(join(served.folder, 'pagefind/lists.json'), 'utf8')) as Directories;
  const files = new Set(lists.words.map(([, file]) => `${file}.json`));
  await tab.route('**/names/*.json', (route) =>
    files.has(route.request().url().split('/').at(-1) ?? '') ? route.abort() : route.continue(),
  );
  const missing = tab.waitForEvent('requestfailed');
  await tab.goto(`${served.url}search/?q=the+habour+ferry`);
  await expect(results(tab).first()).toBeVisible();
  await missing;
  await expect(results(tab).first()).toBeVisible();
  await expect(tab.getByRole('status')).toHaveText(/\d/);

  await tab.unroute('**/names/*.json');
  await tab.goto(`${served.url}search/?q=habour`);
  await expect(tab.locator('#search-meant')).toBeVisible();
  await tab.route('**/*.pf_index', (route) => route.abort());
  await field(tab).fill('island');
  await expect(tab.getByRole('status')).toHaveText(words.search.failed);
  await expect(tab.locator('#search-meant')).toBeHidden();
});

for (const file of ['pf_index', 'pf_filter']) {
  test(`without a .${file} nothing is said to be found or not, and the next search asks again`, async ({
    page: tab,
    served,
    words,
  }) => {
    const asked = { q: 'ferry', status: 'claimed' };
    const expected = await search(tab, served, asked);
    await tab.route(`**/*.${file}`, (route) => route.abort());
    await tab.goto(`${served.url}search/?${new URLSearchParams(asked).toString()}`);
    await expect(tab.getByRole('status')).toHaveText(words.search.failed);
    await expect(results(tab)).toHaveCount(0);
    await tab.unroute(`**/*.${file}`);
    await field(tab).press('Enter');
    await expect(results(tab).first()).toBeVisible();
    expect(await allFound(tab)).toEqual(expected);
  });
}

test('only the search page may compile WebAssembly', ({ served }) => {
  const allowed = readSite(served.folder, served.base).pages.filter(({ html }) => html.includes('wasm-unsafe-eval'));
  expect(allowed.map(({ address }) => address)).toEqual(['/search/']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page offers lists of everything instead', async ({ page: tab, served, words }) => {
    await tab.goto(`${served.url}search/`);
    await expect(field(tab)).toBeHidden();
    await expect(tab.getByText(words.search.withoutScript)).toBeVisible();
    const lists = tab.locator('#search-lists');
    for (const folder of ['events', 'actors', 'places', 'questions']) {
      const links = lists.locator(`a[href^="${served.base}${folder}/"]`);
      expect(await links.count(), folder).toBeGreaterThan(5);
      await expect(links.first()).toBeVisible();
    }
  });
});
