/** What searches of a made-up story fetch that are as heavy as any. */
import type { Browser, Request } from '@playwright/test';

/** By kind: what is asked of the search page. Each of the words stands in most records. */
const QUERIES: Readonly<Record<string, string>> = {
  'one word': 'q=bridge',
  'six words': 'q=the+at+in+bridge+boats+by',
  'a phrase': 'q="in+the+first+hour"',
  'a longer one': 'q="at+the+quay+while+it+rained"',
  'a filter': 'kind=event',
  'words and filters': 'q=the+bridge&kind=event&status=claimed',
};

/**
 * Weighs each search in a browser of its own.
 *
 * @param events how many the story has
 * @param site address of its front page
 * @returns rows of a table: bytes of the index and the engine, as they were sent
 */
export async function weighQueries(browser: Browser, events: number, site: string): Promise<object[]> {
  const rows: object[] = [];
  for (const [search, query] of Object.entries(QUERIES)) {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const requests: Request[] = [];
      page.on('requestfinished', (request) => {
        if (request.url().includes('/pagefind/')) requests.push(request);
      });
      await page.goto(`${site}search/?${query}`, { waitUntil: 'networkidle' });
      const found = await page.getByRole('status').textContent();
      // Asked for before the browser is closed, which knows them.
      const sizes = await Promise.all(requests.map((request) => request.sizes()));
      const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
      rows.push({ events, search, bytes, found });
    } finally {
      await context.close();
    }
  }
  return rows;
}
