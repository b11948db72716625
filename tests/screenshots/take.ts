/** `npm run screenshots`: pictures of one page of each kind, to be looked at. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../src/cli/child.ts';
import { defineCommand, start } from '../../src/cli/command.ts';
import { readSite } from '../e2e/built-site.ts';
import { oneOfEachKind } from '../e2e/kinds.ts';
import { looks, withCamera, type Look } from './camera.ts';

const widths = [360, 768, 1280];

const fileName = (address: string): string => address.replaceAll('/', ' ').trim().replaceAll(' ', '_') || 'front';

await start(
  defineCommand({
    meta: {
      name: 'npm run screenshots --',
      description: `Saves pictures of the built site in screenshots/: one page of each kind, or the addresses given, at ${widths.join(', ')} px, light, dark and in print.`,
    },
    async run({ rawArgs }) {
      const addresses = rawArgs.length > 0 ? rawArgs : oneOfEachKind(readSite()).map(({ address }) => address);
      const folder = join(root, 'screenshots');
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder);
      await withCamera(1, async ({ tab, open, look }) => {
        for (const address of addresses) {
          await open(address);
          for (const name of Object.keys(looks) as Look[]) {
            for (const width of widths) {
              await look(name, width, 900);
              await tab.screenshot({ path: join(folder, `${fileName(address)}-${width}-${name}.png`), fullPage: true });
            }
          }
          console.log(`${address}  ${join('screenshots', fileName(address))}-…`);
        }
      });
    },
  }),
  { ownWords: true },
);
