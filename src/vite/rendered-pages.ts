/**
 * What Astro does in a build: mostly it bundles, and that is kept for whoever renders (`render-bundle.ts`). Where that does
 * not come off, it makes the pages as well.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer } from 'astro';
import { contentFolder } from '../routes/content-folder.ts';
import { BASE_PATH } from '../routes/routes.ts';
import { shardToBuild } from '../routes/shard.ts';
import { siteOrigin } from '../routes/site-address.ts';
import { SETTINGS } from './build-settings.ts';
import { commonHash } from './code-hash.ts';
import { bundleAskedInto, bundlePlace, keepBundle, type StylesOfPages } from './kept-bundle.ts';
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

/** Keeps what was bundled in place of rendering with it. */
function keepsBundle(
  astros: AstroPrerenderer,
  into: string,
  { project, folder, styles }: { project: string; folder: string; styles: StylesOfPages },
  logger: AstroIntegrationLogger,
): AstroPrerenderer {
  const keep = (): void => {
    // The code became another meanwhile: nobody knows of which this was made.
    if (bundlePlace(project, commonHash(project, contentFolder(), SETTINGS)) !== into) return;
    try {
      keepBundle(into, folder, styles);
    } catch (error) {
      const why = error instanceof Error ? error.message : 'no reason given';
      logger.warn(`The code was bundled twice, and will be in the next build: ${why}`);
    }
  };
  return {
    ...astros,
    setup: () => {
      keep();
      return Promise.resolve();
    },
    getStaticPaths: () => Promise.resolve([]),
    teardown: () => Promise.resolve(),
  };
}

export function renderedPages(): AstroIntegration {
  let [project, folder] = ['', ''];
  let pages: PagesOfBuild | null = null;
  let stylesOfPages = (): StylesOfPages => [];
  const into = bundleAskedInto();
  return {
    name: 'rendered-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root);
        folder = fileURLToPath(config.outDir);
        // Whoever asked for a bundle finds none.
        if (into !== '' && !config.integrations.every(({ name }) => OURS.has(name))) process.exit(0);
      },
      'astro:build:setup': ({ pages: built }) => {
        stylesOfPages = () => [...built].map(([key, { styles }]) => [key, styles]);
      },
      'astro:build:start': async ({ setPrerenderer, logger }) => {
        if (into !== '') {
          setPrerenderer((astros) => keepsBundle(astros, into, { project, folder, styles: stylesOfPages() }, logger));
          return;
        }
        const origin = await siteOrigin(contentFolder());
        const begun = pagesOfBuild(project, folder, (why) => {
          logger.warn(`The pages are not kept for the next build: ${why}`);
        });
        pages = begun;
        setPrerenderer((astros) =>
          keeping(pathsOfShard(astros, shardToBuild()), { origin, base: BASE_PATH }, begun.open),
        );
      },
      'astro:build:done': () => {
        pages?.done();
      },
    },
  };
}
