/** The way through the front page for those who hear it: landmarks, headings, and what can be passed over. */
import { expect, test } from './served.ts';

test('the timeline is a region of its own with a heading', async ({ page: tab, served, words }) => {
  await tab.goto(served.url);
  const timeline = tab.getByRole('region', { name: words.nav.timeline });
  await expect(timeline.getByRole('heading', { name: words.nav.timeline, level: 2 })).toBeAttached();
  const listed = await timeline.locator('.entry h3 a').evaluateAll((all) => all.map((link) => link.textContent.trim()));
  expect(listed.length).toBeGreaterThan(0);
});

test('filters are no navigation', async ({ page: tab, served, words }) => {
  await tab.goto(served.url);
  await expect(tab.locator('[data-filters]')).toHaveCount(1);
  await expect(tab.getByRole('navigation').locator('[data-filters]')).toHaveCount(0);
  await expect(tab.getByRole('navigation', { name: words.nav.main })).toHaveCount(1);
});

test('from the front page and from a storyline, one link leads to what a feed is and where it is', async ({
  page: tab,
  served,
  words,
}) => {
  await tab.goto(served.url);
  await tab.getByRole('link', { name: words.front.follow, exact: true }).click();
  await expect(tab.getByRole('heading', { level: 1, name: words.follow.title })).toBeVisible();
  await expect(tab.locator('main a[href$="/feed.xml"]').first()).toBeVisible();

  await tab.locator('header').getByRole('link', { name: words.nav.threads }).click();
  await tab.locator('main h2 a').first().click();
  const [, thread = ''] = /threads\/([^/]+)\/$/.exec(tab.url()) ?? [];
  await tab.getByRole('link', { name: words.follow.storyline }).click();
  await expect(tab.locator(':target').locator(`a[href$="/threads/${thread}/feed.xml"]`)).toBeVisible();
});
