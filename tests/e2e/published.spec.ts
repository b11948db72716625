/** What readers see of the fixture story, compared with what was last looked through: `npm run renew`. */
import { keptFiles } from '../fixture-story/published-files.ts';
import { publishedPages } from '../fixture-story/published-pages.ts';
import { readSite } from './built-site.ts';
import { expect, test } from './served.ts';

test('the pages say what was looked through: else npm run renew, and look at the difference', ({ site }) => {
  const kept = keptFiles('pages');
  const published = publishedPages(readSite(site.folder, site.base));
  expect([...published.keys()].toSorted()).toEqual([...kept.keys()]);
  for (const [path, text] of published) expect.soft(text, path).toBe(kept.get(path));
});
