/**
 * Every page of the site in a browser, whichever story it tells, or of a kind of which there are very many some: on the
 * narrowest phone, in both themes.
 */
import { readerPages, readSite } from './built-site.ts';
import { somePages } from './kinds.ts';
import { expect, test } from './served.ts';
import { listen, narrowest, visit } from './visit.ts';
import { budgetOfScript } from './weight.ts';

const site = readSite();
const all = readerPages(site);
const pages = somePages(all);

/** Pages that one tab opens one after another: enough to keep all processors busy, few enough to name. */
const batchSize = 10;

const some = pages.length < all.length ? ` chosen among ${all.length}` : '';

test.use({ viewport: narrowest });

for (let from = 0; from < pages.length; from += batchSize) {
  const batch = pages.slice(from, from + batchSize);
  const last = from + batch.length;

  test(`pages ${from + 1} to ${last} of ${pages.length}${some} load, fit and are accessible`, async ({
    page: tab,
    served,
  }) => {
    const record = listen(tab, served);
    for (const page of batch) {
      expect.soft(await visit(tab, record, site, served, page, budgetOfScript), page.address).toEqual([]);
    }
  });
}

test('an address without a page answers 404 with the page that says so', async ({ page: tab, served }) => {
  const response = await tab.goto(new URL('no-such-page/', served.url).href);
  expect(response?.status()).toBe(404);
  await expect(tab.locator('h1')).toBeVisible();
  await expect(tab.locator('main a').first()).toBeVisible();
  // Its words ask to be told.
  await expect(tab.locator('main a[href^="mailto:"]')).toBeVisible();
});
