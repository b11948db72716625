/** How Astro comes by the pages of a build: from the last one where they would be the same, else rendered and finished. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PREVIEW } from '../export/preview.ts';
import { frameHash } from '../ledger/frame.ts';
import { sliceNamed } from '../ledger/slices/sliced-paths.ts';
import { contentFolder } from '../routes/content-folder.ts';
import { BASE_PATH } from '../routes/routes.ts';
import { shardToBuild } from '../routes/shard.ts';
import { codeHash } from './code-hash.ts';
import { pageFinisher, takeBuiltFiles } from './finished-pages.ts';
import { keeping } from './kept-pages.ts';
import { keptPlace } from './kept-place.ts';
import { beginSite, type BegunSite } from './new-site.ts';
import { openPageStore, type PageStore } from './page-store.ts';
import { pathsOfShard } from './paths-of-shard.ts';

/** Settings of a build that stand in no file. */
const SETTINGS = [BASE_PATH, String(PREVIEW)];

export function renderedPages(): AstroIntegration {
  let [project, folder] = ['', ''];
  let store: PageStore | null = null;
  let begun: BegunSite | null = null;
  const shard = shardToBuild();
  return {
    name: 'rendered-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((prerenderer) =>
          keeping(
            pathsOfShard(prerenderer, shard),
            BASE_PATH,
            async () => {
              const code = codeHash(project, join(folder, '_astro'), SETTINGS);
              const common = `${code} ${await frameHash()}`;
              const story = { project, content: contentFolder(), base: BASE_PATH, preview: PREVIEW };
              const failed = (why: string): void => {
                logger.warn(`The pages are not kept for the next build: ${why}`);
              };
              const whole = keptPlace(story, null);
              // A part takes from what a build of all of the site kept, too, however many parts there were.
              store =
                shard === null
                  ? openPageStore(whole, common, failed)
                  : openPageStore(keptPlace(story, shard), common, failed, [whole]);
              begun = beginSite(project, folder);
              return { store, site: begun.site, finish: pageFinisher(await takeBuiltFiles(folder)), sliceNamed };
            },
            (taken, all) => {
              logger.info(`${taken} of ${all} pages and files are as they were in the last build.`);
            },
          ),
        );
      },
      'astro:build:done': () => {
        store?.finish();
        begun?.tellMade();
      },
    },
  };
}
