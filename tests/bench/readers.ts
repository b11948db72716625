/**
 * `npm run bench -- readers`: what the front page and the longest of the months' pages cost a reader of a long story, beside
 * those of one of 30 events, in one run, and what searches fetch. Nothing is asserted of times: the ratios are printed,
 * beside how many events each page shows.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser, launchOptions, thisComputer } from '../../src/cli/browser.ts';
import { defineCommand, Refusal } from '../../src/cli/command.ts';
import { serveFolder } from '../../src/cli/static-server.ts';
import { measure, median } from './measure.ts';
import { weighQueries } from './queries.ts';
import { usualShape } from './shapes.ts';
import { writeStory } from './story.ts';

/** What others are compared with: a story as the first one is. */
const SHORT = 30;

/** Visits to each page, of which the median counts. */
const VISITS = 9;

/** What a visit costs, in milliseconds, and what the page has. */
interface Visit {
  /** Until the first event of the timeline is laid out and painted, by the clock. */
  firstEvent: number;
  /** Of the processor: what else the machine does is not in them. All of the main thread, and what of it is which work. */
  mainThread: number;
  style: number;
  layout: number;
  script: number;
  elements: number;
  /** Events that it shows. */
  shown: number;
}

/** When the first event was first seen in a frame; runs in the browser before the page does. */
function watchFirstEvent(): void {
  const look = (time: number): void => {
    if (document.querySelector('[data-event]')) document.documentElement.dataset['firstEvent'] = String(time);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchFirstEvent);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'networkidle' });
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (work: string): number => (metrics.find(({ name }) => name === `${work}Duration`)?.value ?? NaN) * 1000;
    const told = await page.evaluate(() => ({
      firstEvent: Number(document.documentElement.dataset['firstEvent']),
      elements: document.getElementsByTagName('*').length,
      shown: document.querySelectorAll('[data-event]').length,
    }));
    const [style, layout, script] = [of('RecalcStyle'), of('Layout'), of('Script')];
    return { ...told, mainThread: of('Task'), style, layout, script };
  } finally {
    await context.close();
  }
}

const rounded = (value = NaN): number => Number(value.toPrecision(3));

/** The median of several visits to the pages, in turns, so that what else the machine does weighs on all alike. */
async function visitAll(browser: Browser, urls: readonly string[]): Promise<Visit[]> {
  const visits: Visit[][] = urls.map(() => []);
  for (let turn = 0; turn < VISITS; turn += 1) {
    for (const [index, url] of urls.entries()) visits[index]?.push(await visit(browser, url));
  }
  return visits.map((of) => {
    const middle = (read: (visit: Visit) => number): number => median(of.map(read));
    return {
      firstEvent: middle(({ firstEvent }) => firstEvent),
      mainThread: middle(({ mainThread }) => mainThread),
      style: middle(({ style }) => style),
      layout: middle(({ layout }) => layout),
      script: middle(({ script }) => script),
      elements: middle(({ elements }) => elements),
      shown: middle(({ shown }) => shown),
    };
  });
}

/** The month whose own page has the most tags of all. */
function longestMonth(site: string): string {
  const months = readdirSync(site).filter((name) => /^\d{4}-\d{2}$/.test(name));
  const sizeOf = (month: string): number => readFileSync(join(site, month, 'index.html'), 'utf8').split('<').length;
  const sizes = new Map(months.map((month) => [month, sizeOf(month)]));
  return months.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))[0] ?? '';
}

async function buildStory(events: number, scratch: string): Promise<string> {
  const [content, out] = [join(scratch, `content-${events}`), join(scratch, `site-${events}`)];
  // As many a month as in the story that is compared: few months, or many.
  writeStory(content, { ...usualShape(events), ...(events === SHORT && { dayOf: (event: number) => event }) });
  await measure(process.execPath, ['src/cli/run.cjs', 'build', '--out', out], {
    env: { CONTENT_DIR: content },
    all: false,
  });
  return out;
}

/** The command, which is a part of `npm run bench`. */
export const readers = defineCommand({
  meta: {
    name: 'readers',
    description: `Measures the front page and a month's page of stories of so many events beside those of one of ${SHORT}.`,
  },
  async run({ rawArgs }) {
    const sizes = rawArgs.length > 0 ? rawArgs.map(Number) : [1000];
    if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
      throw new Refusal('Expected numbers of events, such as: npm run bench -- readers 1000');
    }
    const scratch = mkdtempSync(join(tmpdir(), 'who-said-when-readers-'));
    const { program } = await findBrowser(thisComputer());
    const browser = await chromium.launch(launchOptions(program ?? ''));
    const servers: Awaited<ReturnType<typeof serveFolder>>[] = [];
    try {
      const pages: { events: number; page: string; url: string }[] = [];
      const queries: object[] = [];
      for (const events of [SHORT, ...sizes]) {
        const folder = await buildStory(events, scratch);
        const server = await serveFolder({ folder, base: '/' });
        servers.push(server);
        pages.push({ events, page: 'front', url: server.url });
        queries.push(...(await weighQueries(browser, events, server.url)));
        pages.push({ events, page: 'month', url: new URL(`${longestMonth(folder)}/`, server.url).href });
      }
      const visits = await visitAll(
        browser,
        pages.map(({ url }) => url),
      );
      const ofShort = new Map(pages.slice(0, 2).map(({ page }, index) => [page, visits[index]]));
      console.table(
        pages.map(({ events, page }, index) => {
          const [own, short] = [visits[index], ofShort.get(page)];
          const times = (read: (of: Visit) => number): number =>
            own && short ? rounded(read(own) / read(short)) : NaN;
          return {
            events,
            page,
            shown: own?.shown,
            elements: own?.elements,
            'first event ms': rounded(own?.firstEvent),
            [`× ${SHORT}`]: times(({ firstEvent }) => firstEvent),
            'main thread ms': rounded(own?.mainThread),
            [`main × ${SHORT}`]: times(({ mainThread }) => mainThread),
            'style ms': rounded(own?.style),
            'layout ms': rounded(own?.layout),
            'script ms': rounded(own?.script),
          };
        }),
      );
      console.table(queries);
    } finally {
      await browser.close();
      await Promise.all(servers.map((server) => server.close()));
      rmSync(scratch, { recursive: true, force: true });
    }
  },
});
