/** How Astro comes by the pages of a build: from the last one where they would be the same, else rendered and finished. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PREVIEW } from '../export/preview.ts';
import { frameHash } from '../ledger/frame.ts';
import { sliceNamed } from '../ledger/slices/sliced-paths.ts';
import { contentFolder } from '../routes/content-folder.ts';
import { BASE_PATH } from '../routes/routes.ts';
import { shardToBuild, type Shard } from '../routes/shard.ts';
import { codeHash } from './code-hash.ts';
import { finishing } from './finished-pages.ts';
import { keeping } from './kept-pages.ts';
import { openPageStore, type PageStore } from './page-store.ts';
import { pathsOfShard } from './paths-of-shard.ts';

/** Beside what Astro itself keeps between builds; from the folder of the project. Each part of a site has its own. */
const cacheOf = (shard: Shard | null): string =>
  `node_modules/.astro/${shard === null ? 'pages' : `pages-of-parts/${shard.number}-of-${shard.of}`}`;

/** Settings of a build that stand in no file. */
const SETTINGS = [BASE_PATH, String(PREVIEW)];

/** The file for this story as it is built here: builds of others, and under other addresses, have files of their own. */
const fileFor = (project: string, shard: Shard | null): string =>
  join(project, cacheOf(shard), hash('sha256', JSON.stringify([project, contentFolder(), SETTINGS]), 'hex'));

export function renderedPages(): AstroIntegration {
  let [project, site] = ['', ''];
  let store: PageStore | null = null;
  const shard = shardToBuild();
  return {
    name: 'rendered-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((prerenderer) =>
          keeping(
            finishing(pathsOfShard(prerenderer, shard), site),
            BASE_PATH,
            async () => {
              const code = await codeHash(project, join(site, '_astro'), SETTINGS);
              const common = `${code} ${await frameHash()}`;
              store = openPageStore(fileFor(project, shard), common, (why) => {
                logger.warn(`The pages are not kept for the next build: ${why}`);
              });
              return { store, site, sliceNamed };
            },
            (taken, all) => {
              logger.info(`${taken} of ${all} pages and files are as they were in the last build.`);
            },
          ),
        );
      },
      'astro:build:done': () => {
        store?.finish();
      },
    },
  };
}
