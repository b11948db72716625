/** Puts the search index beside the pages: made before them, and while somebody writes when it is asked for. */
import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { searchFiles, type IsThere } from '../export/search-files.ts';
import type { SearchFile } from '../export/search-pack.ts';
import { searchables } from '../export/search.ts';
import { ALL_ANEW, withKeptPacked, type Packing } from '../kept/packed.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { frameHash } from '../ledger/frame.ts';
import { loadLedger, readLedger } from '../ledger/read-ledger.ts';
import { contentFolder } from '../routes/content-folder.ts';
import { BASE_PATH } from '../routes/routes.ts';
import { isFirst, shardToBuild } from '../routes/shard.ts';
import { SETTINGS } from './build-settings.ts';
import type { NewSite } from './new-site.ts';

const FOLDER = 'pagefind/';

const indexOf = (ledger: Ledger, common: string, packing: Packing, isThere?: IsThere): Promise<readonly SearchFile[]> =>
  searchFiles(searchables(ledger, common), ledger.strings.lang, packing, isThere);

const placeOf = (path: string): string => join('/', FOLDER, path);

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
        const files = ledger ? await indexOf(ledger, '', ALL_ANEW) : [];
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

/**
 * Indexes the story for the search page, in the folder `pagefind/` of the site, or of its first part: what is as it was is
 * taken from the old site.
 *
 * @param site that this process builds
 */
export async function placeSearch(site: NewSite): Promise<void> {
  if (!isFirst(shardToBuild())) return;
  const ledger = await readLedger();
  const common = JSON.stringify([await frameHash(), SETTINGS]);
  const files = await withKeptPacked('packed-search', contentFolder(), (packing) =>
    indexOf(ledger, common, packing, (path, digest) => site.take(placeOf(path), digest)),
  );
  for (const { path, content } of files) site.write(placeOf(path), content);
}

/** Lets the search page find something while the story is written. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [whileWriting()] } });
      },
    },
  };
}
