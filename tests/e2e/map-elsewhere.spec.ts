/** A story that has places and no outlines. */
import { expect, test } from './served.ts';

test('says that it has no outlines, draws nothing, and lists the places', async ({ page: tab, served, words }) => {
  await tab.goto(new URL('map/', served.url).href);
  await expect(tab.getByText('npm run map')).toBeVisible();
  await expect(tab.locator('main svg.map:visible')).toHaveCount(0);
  const listed = tab.getByRole('region', { name: words.map.notDrawn }).getByRole('listitem');
  await expect(listed.filter({ hasText: words.map.outside })).toHaveCount(4);
  await tab.goto(new URL('questions/landing-place/', served.url).href);
  await expect(tab.locator('main .locator')).toHaveCount(0);
});
