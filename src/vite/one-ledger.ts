/**
 * One check and one Ledger for a whole build: the pages use the module that the configuration has loaded already, where
 * a bundled copy of it would read, check and link the story a second time and hold it in memory twice. The development
 * server has its own, which it drops when a file of the content changes.
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * The module that reads the Ledger, and those that know what is cut from it, what goes around that, and the hash of whatever
 * was hashed; and one that finds what was kept by where it stands itself.
 */
const MODULES = [
  '../ledger/read-ledger.ts',
  '../ledger/frame.ts',
  '../ledger/content-hash.ts',
  '../ledger/slices/sliced-paths.ts',
  '../kept/packed.ts',
].map((path) => new URL(path, import.meta.url));

const keepOutside: Plugin = {
  name: 'who-said-when:one-ledger',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!MODULES.some(({ pathname }) => source.endsWith(`/${basename(pathname)}`))) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const kept = MODULES.find((module) => found?.id === fileURLToPath(module));
    return kept ? { id: kept.href, external: true } : found;
  },
};

export function oneLedger(): AstroIntegration {
  return {
    name: 'one-ledger',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [keepOutside] } });
      },
    },
  };
}
