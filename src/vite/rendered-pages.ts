/** How Astro comes by the pages of a build, and what it bundled for them is kept. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../routes/content-folder.ts';
import { BASE_PATH } from '../routes/routes.ts';
import { isFirst, shardToBuild } from '../routes/shard.ts';
import { siteOrigin } from '../routes/site-address.ts';
import { SETTINGS } from './build-settings.ts';
import { bundledApp } from './bundled-app.ts';
import { commonHash } from './code-hash.ts';
import { bundlePlace, entryBeside, keepBundle, type StylesOfPages } from './kept-bundle.ts';
import { keeping } from './kept-pages.ts';
import { pagesOfBuild, type PagesOfBuild } from './pages-of-build.ts';
import { pathsOfShard } from './paths-of-shard.ts';

/** What integrations of ours do in a build is done without Astro, too. Of any other nobody knows. */
const OURS = new Set([
  'one-ledger',
  'content-check',
  'search-index',
  'rendered-pages',
  'no-public-files',
  'files-while-writing',
  'mark-of-part',
]);

export function renderedPages(): AstroIntegration {
  let [project, folder, common] = ['', '', ''];
  let pages: PagesOfBuild | null = null;
  let isOurs = false;
  let stylesOfPages = (): StylesOfPages => [];
  const shard = shardToBuild();
  const bundled = () => ({ entry: entryBeside(folder), styles: stylesOfPages() });
  const commonNow = (): string => commonHash(project, contentFolder(), SETTINGS);

  /** Keeps what was bundled, unless the code became another meanwhile: then nobody knows of which it is. */
  const keep = (failed: (why: string) => void): void => {
    if (!isOurs || !isFirst(shard) || commonNow() !== common) return;
    try {
      keepBundle(bundlePlace(project, common), folder, stylesOfPages());
    } catch (error) {
      failed(error instanceof Error ? error.message : 'no reason given');
    }
  };

  return {
    name: 'rendered-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
        folder = fileURLToPath(config.outDir);
        isOurs = config.integrations.every(({ name }) => OURS.has(name));
      },
      'astro:build:setup': ({ pages: built }) => {
        stylesOfPages = () => [...built].map(([key, { styles }]) => [key, styles]);
      },
      'astro:build:start': async ({ setPrerenderer, logger }) => {
        common = commonNow();
        const origin = await siteOrigin(contentFolder());
        const begun = pagesOfBuild(project, folder, (why) => {
          logger.warn(`The pages are not kept for the next build: ${why}`);
        });
        pages = begun;
        setPrerenderer((astros) =>
          keeping(
            pathsOfShard(isOurs ? bundledApp(bundled) : astros, shard),
            { origin, base: BASE_PATH },
            () => {
              keep((why) => {
                logger.warn(`The next build bundles its code anew: ${why}`);
              });
              return begun.open();
            },
            (taken, all) => {
              logger.info(`${taken} of ${all} pages and files are as they were in the last build.`);
            },
          ),
        );
      },
      'astro:build:done': ({ logger }) => {
        const records = pages?.done() ?? null;
        if (records !== null) logger.info(`${records} records can be searched.`);
      },
    },
  };
}
