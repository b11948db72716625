/**
 * One check and one Ledger for a whole build: the pages use the module that the configuration has loaded already, where
 * a bundled copy of it would read, check and link the story a second time and hold it in memory twice. The development
 * server has its own, which it drops when a file of the content changes.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

const MODULE = new URL('../ledger/read-ledger.ts', import.meta.url);

const keepOutside: Plugin = {
  name: 'who-said-when:one-ledger',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.endsWith('/read-ledger.ts')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found?.id === fileURLToPath(MODULE) ? { id: MODULE.href, external: true } : found;
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
