/** Playwright's `test` with the built site served, once for each worker. */
import { test as base } from '@playwright/test';
import { BASE_PATH } from '../../src/ledger/address.ts';
import { serveFolder } from '../../src/cli/static-server.ts';
import { dist } from './built-site.ts';

export interface Served {
  folder: string;
  /** The path under which it is served, such as `/timeline/`. */
  base: string;
  /** The front page's address on this computer. */
  url: string;
}

/** Which built site the tests of a project read. */
export interface SiteOption {
  site: { folder: string; base: string };
}

export const test = base.extend<object, SiteOption & { served: Served }>({
  site: [{ folder: dist, base: BASE_PATH }, { option: true, scope: 'worker' }],
  served: [
    async ({ site }, use) => {
      const server = await serveFolder(site);
      await use({ ...site, url: server.url });
      await server.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
