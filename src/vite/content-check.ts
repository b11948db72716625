/** What stands between `content/` and the site: a build ends at an error; the development server follows changes. */
import type { ServerResponse } from 'node:http';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Connect, Plugin, RunnableDevEnvironment, ViteDevServer } from 'vite';
import type { CheckResult } from '../check/check.ts';
import { problemsAsText } from '../check/report/text.ts';
import { FETCH_REST } from '../git/repository.ts';
import type { NoHistory } from '../ledger/commit-log.ts';
import { draftsInWords } from '../ledger/published.ts';
import { isTellable, readChecked, readCheckedOnce, readLedger, type forgetContent } from '../ledger/read-ledger.ts';
import { contentFolder, shownFolder } from '../routes/content-folder.ts';
import { bundleAskedInto } from './kept-bundle.ts';
import { latestOnly } from './latest-only.ts';
import { nothingToShow } from './nothing-to-show.ts';
import { whenReplaced } from './replaced-folder.ts';

const MEMO = fileURLToPath(new URL('../ledger/read-ledger.ts', import.meta.url));

/** What whoever builds can do about pages that say that history is not available. */
const NO_HISTORY: Readonly<Record<NoHistory, string>> = {
  'no-git': 'The site has no history, because git was not found.',
  shallow:
    'The site has no history, because this clone is without some of it; git fetch --unshallow brings the rest of a ' +
    `shallow one, ${FETCH_REST} that of a partial one.`,
  'no-history': 'The site has no history, because no commit that git can read holds an event of this content.',
};

/** The module of the pages' own that reads the Ledger, as far as it is needed here. */
interface Pages {
  readCheckedOnce: typeof readCheckedOnce;
  forgetContent: typeof forgetContent;
}

/** That module in each part of the server that runs pages and has loaded it. */
function pagesOf(server: ViteDevServer): Promise<Pages>[] {
  return Object.values(server.environments).flatMap((environment) => {
    if (!('runner' in environment) || !environment.moduleGraph.getModulesByFile(MEMO)) return [];
    return [(environment as RunnableDevEnvironment).runner.import<Pages>(MEMO)];
  });
}

/**
 * Makes every page of the development server read the content again. The modules of pages stay: one that nobody asks for
 * would keep the module that it imported, and with it the Ledger of that time. For the same reason Astro is told to
 * forget the paths of each kind of page.
 */
async function forget(server: ViteDevServer): Promise<void> {
  for (const pages of await Promise.all(pagesOf(server))) pages.forgetContent();
  for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
  server.ws.send({ type: 'full-reload' });
}

/** The check that the pages rest on: one look at the content serves both. */
async function checkOfPages(server: ViteDevServer): Promise<CheckResult> {
  const { ssr } = server.environments;
  if (!('runner' in ssr)) return readChecked(contentFolder());
  const pages = await (ssr as RunnableDevEnvironment).runner.import<Pages>(MEMO);
  return pages.readCheckedOnce();
}

async function report(
  server: ViteDevServer,
  logger: { info(text: string): void; warn(text: string): void },
): Promise<void> {
  const { problems } = await checkOfPages(server);
  if (problems.length === 0) logger.info('The content has no problems.');
  else logger.warn(`\n${problemsAsText(problems, { colour: false, folder: shownFolder(contentFolder()) })}`);
}

/** Answers for every page where there is none: Astro would show a stack, and none of the problems. */
function showProblems(server: ViteDevServer): Connect.NextHandleFunction {
  const answer = async (url: string, response: ServerResponse): Promise<boolean> => {
    const { content, problems } = await checkOfPages(server);
    if (isTellable(content)) return false;
    const page = await server.transformIndexHtml(url, nothingToShow(problems, shownFolder(contentFolder())));
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    return true;
  };
  return ({ url = '/', headers }, response, next) => {
    if (headers.accept?.includes('text/html') !== true) next();
    else
      answer(url, response).then((answered) => {
        if (!answered) next();
      }, next);
  };
}

function watchContent(logger: Parameters<typeof report>[1]): Plugin {
  return {
    name: 'who-said-when:content',
    apply: 'serve',
    configureServer(server) {
      const folder = contentFolder();
      server.middlewares.use(showProblems(server));
      server.watcher.add(folder);
      const failed = (error: unknown): void => {
        logger.warn(`The content could not be checked: ${String(error)}`);
      };
      const changed = latestOnly(async () => {
        await forget(server);
        await report(server, logger);
      }, failed);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(`${folder}${sep}`)) changed();
      });
      const end = whenReplaced(folder, () => {
        server.watcher.unwatch(folder).add(folder);
        // Of what stands in a folder that it begins to watch, the watcher tells nobody.
        server.watcher.emit('all', 'addDir', `${folder}${sep}`);
      });
      server.httpServer?.once('close', end);
      report(server, logger).catch(failed);
    },
  };
}

/** Says something in a build, where Astro's own lines of less than a warning are left out. */
const say = (text: string): void => {
  process.stdout.write(`[content-check] ${text}\n`);
};

/** Checks the content before a build and ends it with the report on an error; warnings are counted. */
export async function checkBeforeBuild(): Promise<void> {
  const { content, problems } = await readCheckedOnce();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.length - errors.length;
  if (errors.length > 0) {
    process.stderr.write(
      problemsAsText(errors, { colour: process.stderr.isTTY, folder: shownFolder(contentFolder()) }),
    );
    process.exit(1);
  }
  const drafts = draftsInWords(content);
  if (drafts !== null) say(drafts);
  if (warnings > 0)
    say(`The content has ${warnings === 1 ? 'a warning' : `${warnings} warnings`}: npm run check says more.`);
}

/** Says after a build why its pages have no history, where they have none. */
export async function sayNoHistory(): Promise<void> {
  const { history } = await readLedger();
  if (!history.available) say(NO_HISTORY[history.reason]);
}

/** The check's place in a build, and in the development server. Where Astro bundles and no more, whoever renders checks. */
export function contentCheck(): AstroIntegration {
  const makesPages = bundleAskedInto() === '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        updateConfig({ vite: { plugins: [watchContent(logger)] } });
      },
      'astro:build:start': () => (makesPages ? checkBeforeBuild() : undefined),
      'astro:build:done': () => (makesPages ? sayNoHistory() : undefined),
    },
  };
}
