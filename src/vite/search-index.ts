/** Puts the search index beside the pages: made while they are rendered, and while somebody writes when it is asked for. */
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { searchFiles } from '../export/search-files.ts';
import type { SearchFile } from '../export/search-pack.ts';
import { searchRecords } from '../export/search.ts';
import { ALL_ANEW, withKeptPacked, type Packing } from '../kept/packed.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { loadLedger, readLedger } from '../ledger/read-ledger.ts';
import { contentFolder } from '../routes/content-folder.ts';
import { BASE_PATH } from '../routes/routes.ts';
import { isFirst, shardToBuild } from '../routes/shard.ts';
import { siteBegunIn, type NewSite } from './new-site.ts';

const FOLDER = 'pagefind/';

interface Index {
  files: readonly SearchFile[];
  records: number;
}

async function indexOf(ledger: Ledger, packing: Packing): Promise<Index> {
  const records = searchRecords(ledger);
  return { files: await searchFiles(records, ledger.strings.lang, packing), records: records.length };
}

/** Puts the files into the site that is being built: those that are as they were are taken from the old one. */
function writeFiles(site: NewSite, files: readonly SearchFile[]): void {
  for (const { path, content } of files) site.write(join('/', FOLDER, path), content);
}

/** Serves the index of what is being written; it is made when somebody searches for the first time after a change. */
function whileWriting(): Plugin {
  return {
    name: 'who-said-when:search-index',
    apply: 'serve',
    configureServer(server) {
      const folder = contentFolder();
      let made: Promise<ReadonlyMap<string, Uint8Array>> | null = null;
      let last: Promise<unknown> = Promise.resolve();
      const make = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
        const { ledger } = await loadLedger(folder, true);
        const { files } = ledger ? await indexOf(ledger, ALL_ANEW) : { files: [] };
        return new Map(files.map(({ path, content }) => [path, content]));
      };
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(`${folder}${sep}`)) made = null;
      });
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '', 'http://localhost');
        const path = pathname.split(`/${FOLDER}`)[1];
        if (path === undefined || !`${BASE_PATH}${FOLDER}${path}`.endsWith(pathname)) {
          next();
          return;
        }
        // One after another: Pagefind is one program, which ends with the first index that is done.
        made ??= last.then(make);
        last = made.catch(() => undefined);
        made.then((files) => {
          const content = files.get(path);
          if (content === undefined) {
            next();
            return;
          }
          response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
          response.end(content);
        }, next);
      });
    },
  };
}

async function placeIndex(site: string): Promise<number> {
  const ledger = await readLedger();
  const { files, records } = await withKeptPacked('packed-search', contentFolder(), (packing) =>
    indexOf(ledger, packing),
  );
  writeFiles(await siteBegunIn(site), files);
  return records;
}

/**
 * Begins to index the story, where its index is to be in the site that this process builds: Pagefind is a program of its
 * own, and works while the pages are rendered. The files are put in place as soon as there are both, they and the site, so
 * that they are not held while pages are made.
 *
 * @param site the folder of the site
 * @returns gives the number of records when all is in place; `null` where another part has the index
 */
export function beginSearch(site: string): Promise<number> | null {
  if (!isFirst(shardToBuild())) return null;
  const placed = placeIndex(site);
  // Where it fails, the build does at its end, and not before.
  placed.catch(() => undefined);
  return placed;
}

/** Indexes the story for the search page, in the folder `pagefind/` of the site, or of its first part. */
export function searchIndex(): AstroIntegration {
  let folder = '';
  let placed: ReturnType<typeof beginSearch> = null;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [whileWriting()] } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        placed = beginSearch(folder);
      },
      'astro:build:done': async ({ logger }) => {
        if (placed !== null) logger.info(`${await placed} records can be searched.`);
      },
    },
  };
}
