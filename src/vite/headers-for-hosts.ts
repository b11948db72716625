/** Puts the headers beside the pages once they are built, for hosts that read them from a file. */
import type { AstroIntegration } from 'astro';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFile } from '../hosting/headers-file.ts';
import { BASE_PATH } from '../routes/routes.ts';

/** The file in which some hosts look for headers. */
export const HEADERS_FILE = '_headers';

/** Writes `_headers`. It comes after every integration that adds a folder to the site. */
export function headersForHosts(): AstroIntegration {
  return {
    name: 'headers-for-hosts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const entries = await readdir(site, { withFileTypes: true });
        const folders = entries.filter((entry) => entry.isDirectory() && /^[^._]/.test(entry.name));
        await writeFile(
          join(site, HEADERS_FILE),
          headersFile(
            BASE_PATH,
            folders.map(({ name }) => name),
          ),
        );
      },
    },
  };
}
