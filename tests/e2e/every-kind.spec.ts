/** One page of each kind of the fixture story in a browser, on the narrowest phone: it has what other stories may lack. */
import { readSite } from './built-site.ts';
import { oneOfEachKind } from './kinds.ts';
import { expect, test } from './served.ts';
import { listen, narrowest, visit } from './visit.ts';

test.use({ viewport: narrowest });

test('pages of every kind load, fit and are accessible', async ({ page: tab, served }) => {
  const site = readSite(served.folder, served.base);
  const record = listen(tab, served);
  // Long units and long answers stand on the pages of questions, each in another way.
  const questions = site.pages.filter(({ address, redirect }) => /^\/questions\/./.test(address) && !redirect);
  for (const page of new Set([...oneOfEachKind(site), ...questions])) {
    expect.soft(await visit(tab, record, site, served, page), page.address).toEqual([]);
  }
});
