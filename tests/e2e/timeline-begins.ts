/** How far down the story begins on its front page, of a story whose texts on it are no longer than they need be. */
import { firstDay, SCREENS } from './first-day.ts';
import { expect, test } from './served.ts';

/** Tests of the site that is served: one for each screen. */
export function timelineBeginsEarly(): void {
  for (const screen of SCREENS) {
    const { width, height } = screen;
    test(`at ${width} × ${height} the timeline begins early in any faces, and nothing scrolls sideways`, async ({
      page: tab,
      served,
    }) => {
      const { own, widest } = await firstDay(tab, served.url, screen);
      expect.soft(own.top, "in this computer's faces").toBeLessThan(own.most);
      expect.soft(widest.top, 'in the widest faces').toBeLessThan(widest.most);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}
