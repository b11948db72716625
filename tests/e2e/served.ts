/** Playwright's `test` with the built site served, once for each worker. */
import { test as base } from '@playwright/test';
import { select } from 'hast-util-select';
import { serveFolder } from '../../src/cli/static-server.ts';
import { BASE_PATH } from '../../src/routes/routes.ts';
import { stringsFor, type Strings } from '../../src/strings/strings.ts';
import { attribute, dist, readSite } from './built-site.ts';

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

interface Fixtures {
  served: Served;
  /** The interface's words in the language that the site speaks. */
  words: Strings;
}

export const test = base.extend<object, SiteOption & Fixtures>({
  site: [
    { folder: dist, base: BASE_PATH },
    { option: true, scope: 'worker' },
  ],
  served: [
    async ({ site }, use) => {
      const server = await serveFolder(site);
      await use({ ...site, url: server.url });
      await server.close();
    },
    { scope: 'worker' },
  ],
  words: [
    async ({ site }, use) => {
      const front = readSite(site.folder, site.base).pages.find(({ address }) => address === '/');
      await use(stringsFor(attribute(front && select('html', front.tree), 'lang') ?? 'en', 'UTC'));
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
