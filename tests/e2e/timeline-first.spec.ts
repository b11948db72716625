/** How far down the story begins on its front page. */
import { expect, test } from './served.ts';

/**
 * Pixels from the top at which the first day of the timeline begins, at most: with the widest faces that a computer
 * may have for want of better ones (DejaVu).
 */
const FIRST_DAY = [
  { width: 1280, height: 800, most: 1010 },
  { width: 390, height: 844, most: 1275 },
];

for (const { width, height, most } of FIRST_DAY) {
  test(`at ${width} × ${height} the timeline begins above ${most} px, and nothing scrolls sideways`, async ({
    page: tab,
    served,
  }) => {
    await tab.setViewportSize({ width, height });
    await tab.goto(served.url);
    await tab.evaluate(() => {
      for (const face of ['serif', 'sans']) {
        document.documentElement.style.setProperty(
          `--${face}`,
          `'DejaVu ${face === 'serif' ? 'Serif' : 'Sans'}', ${face}`,
        );
      }
    });
    const { top } = await tab
      .locator('.day')
      .first()
      .evaluate((day) => day.getBoundingClientRect());
    expect(top).toBeLessThan(most);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
