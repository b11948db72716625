/** `npm run screenshots:readme`: the six pictures that the README shows, from the site as it is built now. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { root } from '../../src/cli/child.ts';
import { defineCommand, start } from '../../src/cli/command.ts';
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

const shots: readonly Shot[] = [
  { file: 'front', address: '/', look: 'light', width: 1280, height: 860 },
  {
    file: 'timeline-dark',
    address: '/#day-2023-06-04',
    look: 'dark',
    width: 1280,
    height: 860,
    part: '#day-2023-06-04',
  },
  { file: 'event', address: '/events/rdk-shows-captured-soldiers/', look: 'light', width: 1280, height: 860 },
  {
    file: 'question',
    address: '/questions/gladkov-meeting-place/',
    look: 'light',
    width: 1280,
    height: 860,
    part: '.facts',
  },
  { file: 'known-by', address: '/known/2023-06-04/', look: 'dark', width: 1280, height: 860 },
  { file: 'map', address: '/map/', look: 'light', width: 1280, height: 860, part: '.map-figure' },
];

await start(
  defineCommand({
    meta: {
      name: 'npm run screenshots:readme',
      description: 'Takes the pictures of the README anew, of the built site.',
    },
    async run() {
      const folder = join(root, '.github', 'screenshots');
      await mkdir(folder, { recursive: true });
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
