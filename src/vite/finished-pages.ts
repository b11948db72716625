/** What is done to every page once all pages and scripts are made: lines that hold together, and no part unused. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { wholeFigures } from '../text/whole-figures.ts';
import { withUsedHashes } from './used-hashes.ts';
import { partsTrimmer } from './used-parts.ts';

/** Comes before whatever moves the policies of the pages. */
export function finishedPages(): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const names = await readdir(site, { recursive: true });
        const scripts = new Map<string, string>();
        for (const name of names.filter((one) => one.startsWith('_astro') && one.endsWith('.js'))) {
          scripts.set(basename(name), await readFile(join(site, name), 'utf8'));
        }
        const withUsedParts = partsTrimmer(scripts);
        for (const name of names.filter((one) => one.endsWith('.html'))) {
          const file = join(site, name);
          const trimmed = withUsedParts(wholeFigures(await readFile(file, 'utf8')), name);
          await writeFile(file, withUsedHashes(trimmed));
        }
      },
    },
  };
}
