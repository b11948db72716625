/** The search of a long story: the newest records first, then the older ones, and a reader is told how far it went. */
import { searchFiles } from '../../src/export/search-files.ts';
import type { SearchRecord } from '../../src/export/search.ts';
import { madeSearchables } from '../unit/search/made-searchables.ts';
import { field, results } from './search-page.ts';
import { expect, test } from './served.ts';
import { listen } from './visit.ts';

const COUNT = 4000;

/** Short ones, the oldest first. */
const records = Array.from({ length: COUNT }, (_, at): SearchRecord => {
  const said = at === 7 ? 'said by whom the weir was opened' : 'said who opened the weir';
  return {
    url: `/events/day-${at}/`,
    kind: 'event',
    title: `Day ${at}`,
    time: at,
    parts: [{ text: `The keeper ${said}.${at < 20 ? ' A heron stood there.' : ''}` }],
    names: [],
    called: [],
    filters: { kind: ['event'] },
  };
});

test.beforeEach(async ({ page: tab }) => {
  const files = new Map(
    (await searchFiles(madeSearchables(records), 'en')).map(({ path, content }) => [path, content]),
  );
  await tab.route('**/pagefind/**', async (route) => {
    const content = files.get(new URL(route.request().url()).pathname.split('/pagefind/')[1] ?? '');
    const contentType = route.request().url().endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    await route.fulfill(content ? { body: Buffer.from(content), contentType } : { status: 404 });
  });
});

test('what is older is searched when a reader asks for it', async ({ page: tab, served }) => {
  const { complaints } = listen(tab, served);
  await tab.goto(`${served.url}search/?q=keeper+said+weir+who`);
  const status = tab.getByRole('status');
  await expect(status).toHaveText(/^1,500 results\. Entries searched, the newest first: 1,500 of 4,000\.$/);
  await expect(results(tab)).toHaveCount(10);
  await tab.getByRole('button', { name: 'Search older entries' }).click();
  await expect(status).toHaveText(/^3,999 results$/);
  await expect(results(tab)).toHaveCount(20);
  await expect(results(tab).nth(10).getByRole('heading').getByRole('link')).toBeFocused();
  await expect(tab.getByRole('button', { name: 'Search older entries' })).toBeHidden();
  expect(complaints).toEqual([]);
});

test('a word that stands among the old alone is found there, and nothing without it', async ({ page: tab, served }) => {
  await tab.goto(`${served.url}search/?q=heron+keeper+said+weir`);
  await expect(tab.getByRole('status')).toContainText('Searched only for these words: keeper said weir. Entries');
  await tab.getByRole('button', { name: 'Search older entries' }).click();
  await expect(tab.getByRole('status')).toHaveText(/^20 results$/);
  await expect(results(tab)).toHaveCount(10);
  await field(tab).fill('“by whom the weir”');
  await expect(tab.getByRole('status')).toHaveText(/Entries searched/);
  await tab.getByRole('button', { name: 'Search older entries' }).click();
  await expect(results(tab)).toHaveCount(1);
  await expect(results(tab).locator('mark')).toHaveText(['by', 'whom', 'the', 'weir']);
});

test('of many words a reader is told which were searched for', async ({ page: tab, served }) => {
  await tab.goto(`${served.url}search/?q=the+keeper+said+who+opened+the+weir+there+heron`);
  await expect(tab.getByRole('status')).toContainText('Searched only for these words:');
  await expect(tab.getByRole('status')).toContainText('keeper said opened weir');
});

test('where more cannot be fetched, what is shown stays, the page says so, and another press goes on', async ({
  page: tab,
  served,
  words,
}) => {
  const older = tab.getByRole('button', { name: 'Search older entries' });
  const status = tab.getByRole('status');
  await tab.goto(`${served.url}search/?q=heron+keeper+said+weir`);
  await expect(status).toContainText('Searched only for these words: keeper said weir. Entries');
  const before = await results(tab).allTextContents();
  // First nothing comes, then all but the texts of the records that were found.
  for (const missing of ['**/pagefind/older/**', '**/pagefind/older/**/records/**']) {
    await tab.route(missing, (route) => route.abort());
    // What it said of the one before is what it is to say of this one.
    await status.evaluate((element) => {
      element.replaceChildren();
    });
    await older.click();
    await expect(status).toContainText('Searched only for these words: keeper said weir. Entries');
    await expect(status).toContainText(words.search.failedFurther);
    expect(await results(tab).allTextContents()).toEqual(before);
    await expect(results(tab).first()).toBeVisible();
    await expect(older).toBeFocused();
    await tab.unroute(missing);
  }
  await older.click();
  await expect(status).toHaveText(/^20 results$/);
  await expect(results(tab)).toHaveCount(10);
});

test('pressed twice, a button goes on once, and the keyboard stays near', async ({ page: tab, served }) => {
  const older = tab.getByRole('button', { name: 'Search older entries' });
  await tab.goto(`${served.url}search/?q=keeper+said+weir+heron+whom`);
  await expect(tab.getByRole('status')).toContainText('1,500 of 4,000');
  await older.dblclick();
  await expect(tab.getByRole('status')).toHaveText(/^1 result$/);
  await expect(results(tab)).toHaveCount(1);
  await expect(results(tab).getByRole('heading').getByRole('link')).toBeFocused();

  await field(tab).fill('“heron whom”');
  await expect(tab.getByRole('status')).toContainText('Nothing found');
  await tab.keyboard.press('ArrowDown');
  await expect(older).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect(older).toBeHidden();
  await expect(tab.getByRole('status')).toHaveText('Nothing found.');
  await expect(field(tab)).toBeFocused();
});
