/** What searches of a made-up story fetch that are as heavy as any. */
import { gzipSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';

/** By kind: what is asked of the search page. Each of the words stands in most records. */
const QUERIES: Readonly<Record<string, string>> = {
  'one word': 'q=bridge',
  'six words': 'q=the+at+in+bridge+boats+by',
  'a phrase': 'q="in+the+first+hour"',
  'a longer one': 'q="at+the+quay+while+it+rained"',
  'a filter': 'kind=event',
  'words and filters': 'q=the+bridge&kind=event&status=claimed',
};

/** As sent: compressed, where that is not packed already. */
const bytesOf = (content: Buffer): number => Math.min(content.length, gzipSync(content, { level: 9 }).length);

/**
 * Weighs each search in a browser of its own.
 *
 * @param events how many the story has
 * @param site address of its front page
 * @returns rows of a table: bytes of the index and the engine, as a host sends them that compresses
 */
export async function weighQueries(browser: Browser, events: number, site: string): Promise<object[]> {
  const rows: object[] = [];
  for (const [search, query] of Object.entries(QUERIES)) {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const responses: Response[] = [];
      page.on('response', (response) => {
        if (response.url().includes('/pagefind/')) responses.push(response);
      });
      await page.goto(`${site}search/?${query}`);
      await page.getByRole('status').filter({ hasText: /\d/ }).waitFor();
      await page.waitForLoadState('networkidle');
      const found = await page.getByRole('status').textContent();
      // Asked for before the browser is closed, which knows them.
      const bodies = await Promise.all(responses.map((response) => response.body()));
      const bytes = bodies.reduce((sum, body) => sum + bytesOf(body), 0);
      rows.push({ events, search, bytes, found });
    } finally {
      await context.close();
    }
  }
  return rows;
}
