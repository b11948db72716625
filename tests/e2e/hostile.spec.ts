/** A site whose every text is hostile: nothing of it runs, speaks or asks anybody, in a browser. */
import { expect, test } from '@playwright/test';
import { root } from '../../src/cli/child.ts';
import { serveFolder } from '../../src/cli/static-server.ts';
import { hostileMap } from '../hostile/map.ts';
import { hostileStory, valuesOfRound } from '../hostile/story.ts';
import { VALUES } from '../hostile/values.ts';
import { readerPages, readSite } from './built-site.ts';
import { pageRules } from './page-rules.ts';
import { results } from './search-page.ts';
import { listen } from './visit.ts';
import { build, scratch } from './workshop.ts';

/** Each builds the whole site; `npm run hostile` goes through all of them without its pages. */
const ROUNDS = [0, 1];

/** What is searched for: words of the values, so that what is found shows them, and values themselves. */
const SEARCHES = ['script', 'alert', 'evil', 'javascript', '"><img src=x onerror=alert(1)>', '__proto__', '$&'];

/** Whether a page says of a search how it ended: any words may say so, but for those that say that it goes on. */
function hasAnswered(): boolean {
  const { loading } = JSON.parse(document.querySelector<HTMLElement>('form[data-words]')?.dataset['words'] ?? '{}') as {
    loading?: string;
  };
  const said = document.querySelector('#search-status')?.textContent;
  return said !== '' && said !== loading;
}

for (const round of ROUNDS) {
  test(`the pages of hostile texts, round ${round}, are harmless`, async ({ page: tab }) => {
    using story = await hostileStory(valuesOfRound(VALUES, round), hostileMap(VALUES, round));
    const place = scratch();
    const out = `${place.folder}/site`;
    const { status, output } = await build(root, out, { CONTENT_DIR: story.root });
    expect(status, output).toBe(0);
    const site = readSite(out, '/');
    const server = await serveFolder({ folder: out, base: '/' });
    try {
      const dialogs: string[] = [];
      tab.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      const record = listen(tab, { folder: out, base: '/', url: server.url });
      for (const page of readerPages(site)) {
        record.complaints = pageRules.flatMap((rule) => rule(page, site));
        const response = await tab.goto(new URL(page.address.slice(1), server.url).href);
        expect.soft(response?.status(), page.address).toBe(200);
        // What is drawn, is in view: a picture that waits for it, a page that is embedded.
        await tab.evaluate(() => {
          scrollTo(0, document.body.scrollHeight);
        });
        expect.soft({ complaints: record.complaints, dialogs }, page.address).toEqual({ complaints: [], dialogs: [] });
      }
      record.complaints = [];
      let found = 0;
      for (const query of SEARCHES) {
        await tab.goto(new URL(`search/?q=${encodeURIComponent(query)}`, server.url).href);
        await expect.poll(() => tab.evaluate(hasAnswered)).toBe(true);
        found += await results(tab).count();
        expect.soft({ complaints: record.complaints, dialogs }, query).toEqual({ complaints: [], dialogs: [] });
      }
      expect(found).toBeGreaterThan(0);
    } finally {
      await server.close();
      place.remove();
    }
  });
}
