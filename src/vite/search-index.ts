/** Puts the search index beside the pages once they are built. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchFiles } from '../export/search-files.ts';
import { searchRecords } from '../export/search.ts';
import { readLedger } from '../ledger/read-ledger.ts';

/** Indexes the story for the search page, in the folder `pagefind/` of the built site. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = searchRecords(await readLedger());
        for (const { path, content } of await searchFiles(records)) {
          const file = join(fileURLToPath(dir), 'pagefind', path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${records.length} records can be searched.`);
      },
    },
  };
}
