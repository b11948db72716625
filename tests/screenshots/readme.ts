/** `npm run screenshots:readme`: up to six pictures for the README, of the site as it is built now. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { root } from '../../src/cli/child.ts';
import { defineCommand, Refusal, start } from '../../src/cli/command.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { loadLedger } from '../../src/ledger/read-ledger.ts';
import { contentFolder } from '../../src/routes/content-folder.ts';
import { dayAnchor } from '../../src/routes/routes.ts';
import { withCamera, type Look } from './camera.ts';

interface Shot {
  file: string;
  address: string;
  look: Look;
  width: number;
  height: number;
  /** What to scroll to; the top of the page where nothing is named. */
  part?: string;
}

/** Of several the first of which there is most; none of nothing. */
const most = <One>(all: readonly One[], amount: (one: One) => number): One | undefined =>
  all.toSorted((a, b) => amount(b) - amount(a))[0];

/** What the story at hand has to show: a day of it, its event in dispute, a question whose answers differ, its map. */
function shotsOf({ events, stations, questions, days, story }: Ledger): Shot[] {
  const format = { width: 1280, height: 860 } as const;
  const station = most(stations, (one) => one.events.length)?.station.key;
  const event = most(events, ({ differences }) => differences.length)?.event.id;
  const differing = questions.filter(({ result }) => result.state === 'differs');
  const question = most(differing, ({ question: { kind } }) => Number(kind === 'place'))?.question.id;
  const day = days.findLast(({ day: one }) => station === undefined || one <= station)?.day;
  const hasMap = [...story.places.values()].some(({ at }) => at !== undefined);
  const anchor = station === undefined ? '' : `#${dayAnchor(station)}`;
  return [
    { file: 'front', address: '/', look: 'light', ...format },
    { file: 'timeline-dark', address: `/${anchor}`, look: 'dark', ...format, ...(anchor ? { part: anchor } : {}) },
    ...(event === undefined
      ? []
      : [{ file: 'event', address: `/events/${event}/`, look: 'light', ...format } as const]),
    ...(question === undefined
      ? []
      : [{ file: 'question', address: `/questions/${question}/`, look: 'light', ...format, part: '.facts' } as const]),
    ...(day === undefined ? [] : [{ file: 'known-by', address: `/known/${day}/`, look: 'dark', ...format } as const]),
    ...(hasMap ? [{ file: 'map', address: '/map/', look: 'light', ...format, part: '.map-figure' } as const] : []),
  ];
}

await start(
  defineCommand({
    meta: {
      name: 'npm run screenshots:readme',
      description: 'Takes the pictures of the README anew, of the built site.',
    },
    async run() {
      const folder = join(root, '.github', 'screenshots');
      await mkdir(folder, { recursive: true });
      const { ledger } = await loadLedger(contentFolder(), false);
      if (ledger === null) throw new Refusal('The content has errors: npm run check lists them.');
      const shots = shotsOf(ledger);
      await withCamera(1.5, async ({ tab, open, look }) => {
        for (const shot of shots) {
          await look(shot.look, shot.width, shot.height);
          await open(shot.address);
          if (shot.part)
            await tab.locator(shot.part).evaluate((part) => {
              part.scrollIntoView();
            });
          const { file } = shot;
          const { size } = await sharp(await tab.screenshot())
            .webp({ quality: 80, effort: 6 })
            .toFile(join(folder, `${file}.webp`));
          console.log(`.github/screenshots/${file}.webp  ${Math.round(size / 1024)} KB`);
        }
      });
    },
  }),
);
