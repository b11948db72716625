import { defineConfig, logHandlers } from 'astro/config';
import { contentFolder } from './src/routes/content-folder.ts';
import { BASE_PATH } from './src/routes/routes.ts';
import { siteAddress } from './src/routes/site-address.ts';
import { contentCheck } from './src/vite/content-check.ts';
import { filesWhileWriting } from './src/vite/files-while-writing.ts';
import { markOfPart } from './src/vite/mark-of-part.ts';
import { noPublicFiles } from './src/vite/no-public-files.ts';
import { oneLedger } from './src/vite/one-ledger.ts';
import { renderedPages } from './src/vite/rendered-pages.ts';
import { searchIndex } from './src/vite/search-index.ts';
import { isSiteBeside } from './src/vite/sites-beside.ts';

export default defineConfig({
  site: await siteAddress(contentFolder()),
  base: BASE_PATH,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // While a picture is packed, another page is made. More at a time would only be held longer. Pages get the styles that
  // they use when they are finished (src/vite/finished-pages.ts).
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 2 },
  markdown: { syntaxHighlight: false },
  vite: {
    // Scripts stay files: the next page has them already. Every page names them, so their names are short.
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: ({ name }) => `_astro/${name.replace(/\..*/, '')}.[hash].js` },
          },
        },
      },
    },
    server: { watch: { ignored: [isSiteBeside(import.meta.dirname)] } },
  },
  devToolbar: { enabled: false },
  // A build would say two lines of every page.
  ...(process.env['NODE_ENV'] === 'production' && { logger: logHandlers.node({ level: 'warn' }) }),
  integrations: [
    oneLedger(),
    contentCheck(),
    searchIndex(),
    renderedPages(),
    noPublicFiles(),
    filesWhileWriting(),
    markOfPart(),
  ],
});
