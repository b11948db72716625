import { defineConfig } from 'astro/config';
import { BASE_PATH } from './src/routes/routes.ts';
import { siteAddress } from './src/ledger/site-address.ts';
import { contentCheck } from './src/vite/content-check.ts';
import { filesWhileWriting } from './src/vite/files-while-writing.ts';
import { headersForHosts } from './src/vite/headers-for-hosts.ts';
import { publicFiles } from './src/vite/public-files.ts';
import { searchIndex } from './src/vite/search-index.ts';

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
  integrations: [contentCheck(), searchIndex(), publicFiles(), headersForHosts(), filesWhileWriting()],
});
