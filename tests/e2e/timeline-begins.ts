/** How far down the story begins on its front page, of a story whose texts on it are no longer than they need be. */
import { firstDay, SCREENS, type Faces } from './first-day.ts';
import { expect, test } from './served.ts';

const FACES: Readonly<Record<Faces, string>> = { own: "this computer's faces", widest: 'the widest faces' };

/** Tests of the site that is served: one for each screen and faces. */
export function timelineBeginsEarly(): void {
  for (const screen of SCREENS) {
    for (const faces of ['own', 'widest'] as const) {
      const { width, height } = screen;
      test(`at ${width} × ${height} in ${FACES[faces]} the timeline begins early, and nothing scrolls sideways`, async ({
        page: tab,
        served,
      }) => {
        const { top, most } = await firstDay(tab, served.url, screen, faces);
        expect(top).toBeLessThan(most);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    }
  }
}
