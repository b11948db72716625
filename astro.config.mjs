import { defineConfig } from 'astro/config';
import { BASE_PATH } from './src/ledger/address.ts';
import { contentCheck } from './src/vite/content-check.ts';
import { searchIndex } from './src/vite/search-index.ts';
import { siteAddress } from './src/vite/site-address.ts';

export default defineConfig({
  site: siteAddress(),
  base: BASE_PATH,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  security: { csp: true },
  // Scripts stay files: the next page has them already.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [contentCheck(), searchIndex()],
});
