/** What of a timeline is far from the screen is laid out late, and stands where an address leads and on paper. */
import type { Page } from '@playwright/test';
import { expect, test } from './served.ts';

/** How many events of the timeline are not laid out yet. */
const notYet = (page: Page): Promise<number> =>
  page
    .locator('[data-event]')
    .evaluateAll((entries) => entries.filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length);

test('events far from the screen are laid out late', async ({ served, page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(served.url);
  await expect.poll(() => notYet(page)).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => notYet(page)).toBe(0);
});

test('an address leads to its event, at the top of the screen', async ({ served, page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(served.url);
  const ids = await page.locator('[data-event]').evaluateAll((entries) => entries.map(({ id }) => id));
  const inTheMiddle = ids[ids.length >> 1] ?? '';
  await page.goto('about:blank');
  await page.goto(`${served.url}#${inTheMiddle}`);
  expect(await notYet(page)).toBe(0);
  const top = await page.locator(':target').evaluate((entry) => entry.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(100);
});
