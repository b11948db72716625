/**
 * Makes the pages of a site, or of a part of one, with what was bundled of the code: what `astro build` would make of it, by
 * the same functions, without Astro's own start. A program: `node render-bundle.ts FOLDER BUNDLE`, with the folder of the
 * new site and that of the bundle, which stands there when its input ends: meanwhile the content is checked.
 * It ends with 1 where the content has errors, and with {@link BUNDLE_FAILED} where Astro must make the pages.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { BASE_PATH } from '../routes/routes.ts';
import { shardToBuild } from '../routes/shard.ts';
import { siteOrigin } from '../routes/site-address.ts';
import { contentFolder } from '../routes/content-folder.ts';
import { BUNDLE_FAILED } from './bundle-failed.ts';
import { bundledApp } from './bundled-app.ts';
import { checkBeforeBuild, sayNoHistory } from './content-check.ts';
import { compiledOf, openBundle } from './kept-bundle.ts';
import { keeping } from './kept-pages.ts';
import { beginMark } from './mark-of-part.ts';
import { addressOf, haveConflict, type Path } from './page-path.ts';
import { pagesOfBuild } from './pages-of-build.ts';
import { pathsOfShard } from './paths-of-shard.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** As Astro does: while a picture is packed, another page is made. */
const AT_ONCE = 2;

/** Writes what the pages of the site do not write themselves: the page for what is not found. */
async function writeLeft(folder: string, { pathname, route }: Path, { status, body }: Response): Promise<void> {
  if (body === null) return;
  if (status !== 404 || route.route !== '/404') throw new Error(`${pathname} has the status ${status}.`);
  writeFileSync(join(folder, '404.html'), Buffer.from(await new Response(body).arrayBuffer()));
}

async function render(folder: string, place: string): Promise<void> {
  const mark = await beginMark(PROJECT);
  await checkBeforeBuild();
  await mark.checked();
  await text(process.stdin);
  const bundle = openBundle(place);
  if (bundle === null) throw new Error('The bundle is not what was kept.');
  // Where it was made just now, it had no place before.
  enableCompileCache(compiledOf(place));
  for (const [path, bytes] of bundle.assets) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const pages = pagesOfBuild(PROJECT, folder, (why) => {
    process.stdout.write(`[WARN] The pages are not kept for the next build: ${why}\n`);
  });
  const site = { origin: await siteOrigin(contentFolder()), base: BASE_PATH };
  const prerenderer = keeping(pathsOfShard(bundledApp(bundle), shardToBuild()), site, pages.open);
  await prerenderer.setup?.();
  const paths = await prerenderer.getStaticPaths();
  if (haveConflict(paths)) throw new Error('Two pages stand at one address.');
  const limit = pLimit(AT_ONCE);
  await Promise.all(
    paths.map((path) =>
      limit(async () => {
        const rendered = await prerenderer.render(new Request(addressOf(path, site)), { routeData: path.route });
        await writeLeft(folder, path, rendered instanceof Response ? rendered : rendered.response);
      }),
    ),
  );
  await prerenderer.teardown?.();
  await sayNoHistory();
  pages.done();
  await mark.leave(folder);
}

const [folder = '', place = ''] = process.argv.slice(2);
const failed = (error: unknown): never => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(BUNDLE_FAILED);
};
process.on('uncaughtException', failed);
render(folder, place).catch(failed);
