/** What is new and what was changed, as readers see it; and what they are told where nobody can know. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../src/cli/child.ts';
import { serveFolder } from '../../src/cli/static-server.ts';
import { storyRepository } from '../fixture-story/repository.ts';
import { readerPages, readSite, type BuiltSite } from './built-site.ts';
import { expect, test } from './served.ts';
import { build, scratch } from './workshop.ts';

const eventPages = (site: BuiltSite): string[] =>
  readerPages(site).flatMap(({ address }) => (/^\/events\/[^/]+\/$/.test(address) ? [address.slice(1)] : []));

test('every event stands under the day on which it came', async ({ page: tab, served, words }) => {
  await tab.goto(new URL('changes/', served.url).href);
  await expect(tab.getByText(words.history.unavailable.shallow)).toHaveCount(0);
  const days = tab.locator('section.day');
  await expect(days).toHaveCount(2);
  const events = eventPages(readSite(served.folder, served.base));
  for (const address of events) {
    await expect(days.locator(`a[href="${served.base}${address}"]`).first(), address).toBeVisible();
  }
  await expect(days.last().locator('a[href$="/events/ferry-leaves/"]')).toHaveCount(1);
  await expect(days.first().locator('a[href$="/events/sailing-put-off/"]')).toHaveCount(1);
});

test('a copy without its past says that it has none', async ({ page: tab, words }) => {
  using story = storyRepository();
  const place = scratch();
  try {
    const copy = join(place.folder, 'shallow');
    story.git('clone', '--quiet', '--depth=1', pathToFileURL(story.root).href, copy);
    const out = join(place.folder, 'site');
    const { status, output } = await build(root, out, { CONTENT_DIR: join(copy, 'site/content') });
    expect(status, output).toBe(0);
    const server = await serveFolder({ folder: out, base: '/' });
    for (const address of ['changes/', eventPages(readSite(out, '/'))[0] ?? '']) {
      await tab.goto(new URL(address, server.url).href);
      await expect(tab.getByText(words.history.unavailable.shallow)).toHaveCount(1);
      await expect(tab.locator('section.day')).toHaveCount(0);
    }
    await server.close();
  } finally {
    place.remove();
  }
});
