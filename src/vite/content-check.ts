/** What stands between `content/` and the site: a build ends at an error; the development server follows changes. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { problemsAsText } from '../check/report/text.ts';
import { contentFolder, readProblems } from '../ledger/read-ledger.ts';

const MEMO = fileURLToPath(new URL('../ledger/read-ledger.ts', import.meta.url));

/** Makes every page of the development server read the content again. */
function forget(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const module of moduleGraph.getModulesByFile(MEMO) ?? []) moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}

async function report(logger: { info(text: string): void; warn(text: string): void }): Promise<void> {
  const problems = await readProblems(contentFolder());
  if (problems.length === 0) logger.info('The content has no problems.');
  else logger.warn(`\n${problemsAsText(problems, { colour: false })}`);
}

function watchContent(logger: Parameters<typeof report>[0]): Plugin {
  return {
    name: 'who-said-when:content',
    apply: 'serve',
    configureServer(server) {
      const folder = contentFolder();
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        forget(server);
        void report(logger);
      });
      void report(logger);
    },
  };
}

/** Checks the content before a build and ends it with the report on an error; warnings are counted. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        updateConfig({ vite: { plugins: [watchContent(logger)] } });
      },
      'astro:build:start': async ({ logger }) => {
        const problems = await readProblems(contentFolder());
        const errors = problems.filter(({ severity }) => severity === 'error');
        const warnings = problems.length - errors.length;
        if (errors.length > 0) {
          process.stderr.write(problemsAsText(errors, { colour: process.stderr.isTTY }));
          process.exit(1);
        }
        if (warnings > 0) logger.info(`The content has ${warnings} warnings: npm run check lists them.`);
      },
    },
  };
}
