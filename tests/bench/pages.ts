/**
 * `npm run bench:pages`: what a first visit to one page of each kind costs a reader, beside its budget; how far down the
 * front page its timeline begins; how often pages of events show disagreement; and how much of the matrices of threads is
 * empty.
 */
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser, launchOptions, thisComputer } from '../../src/cli/browser.ts';
import { root } from '../../src/cli/child.ts';
import { defineCommand, start } from '../../src/cli/command.ts';
import { serveFolder, type RunningServer } from '../../src/cli/static-server.ts';
import { BASE_PATH } from '../../src/routes/routes.ts';
import { attribute, elements, readerPages, readSite, type BuiltSite, type Page } from '../e2e/built-site.ts';
import { firstDay, SCREENS } from '../e2e/first-day.ts';
import { oneOfEachKind } from '../e2e/kinds.ts';
import { budget, weigh } from '../e2e/weight.ts';

interface Timings {
  nodes: number;
  /** Milliseconds. */
  paint: number;
  shift: number;
}

/** What the page itself can tell once it has settled; runs in the browser. */
const readTimings = (): Promise<Timings> =>
  new Promise((resolve) => {
    const told = { nodes: document.getElementsByTagName('*').length, paint: 0, shift: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) told.paint = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) told.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      resolve(told);
    }, 300);
  });

const ofBudget = (bytes: number, most: number): string => (most === Infinity ? `${bytes}` : `${bytes} of ${most}`);

async function measure(browser: Browser, server: RunningServer, site: BuiltSite, page: Page): Promise<object> {
  const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
  const tab = await context.newPage();
  const paths: string[] = [];
  tab.on('request', (request) => paths.push(new URL(request.url()).pathname.slice(BASE_PATH.length - 1)));
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Performance.enable');
  await tab.goto(new URL(page.address.replace(/^\//, ''), server.url).href, { waitUntil: 'networkidle' });
  const { nodes, paint, shift } = await tab.evaluate(readTimings);
  const { metrics } = await devtools.send('Performance.getMetrics');
  await context.close();
  const weight = weigh(site, page, paths);
  const most = budget(page.address);
  return {
    page: page.address,
    bytes: ofBudget(weight.total, most.total),
    script: ofBudget(weight.script, most.script),
    requests: paths.length,
    nodes,
    'main thread ms': Math.round((metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000),
    'largest paint ms': Math.round(paint),
    'layout shift': Number(shift.toFixed(4)),
  };
}

async function printFirstDay(browser: Browser, server: RunningServer): Promise<void> {
  const rows: object[] = [];
  for (const screen of SCREENS) {
    const context = await browser.newContext();
    const inFaces = await firstDay(await context.newPage(), server.url, screen);
    await context.close();
    for (const [faces, { top, most }] of Object.entries(inFaces)) {
      rows.push({
        screen: `${screen.width} × ${screen.height}`,
        faces,
        'first day at': Math.round(top),
        'at most': most,
      });
    }
  }
  console.log('Where the first day of the timeline begins, in pixels from the top of the front page:');
  console.table(rows);
}

/** How many pages of events draw their disagreement how often: none or once, each. */
function printDisagreement(site: BuiltSite): void {
  const events = readerPages(site).filter(({ address }) => /^\/events\/[^/]+\/$/.test(address));
  const times = Map.groupBy(events, ({ tree }) => elements(tree, '.disagreement').length);
  console.log("How often an event's page shows its disagreement:");
  console.table(
    [...times]
      .toSorted(([one], [other]) => one - other)
      .map(([often, pages]) => ({ times: often, pages: pages.length })),
  );
}

/** How many cells of a thread's matrix hold no answer; nothing for a page without a matrix. */
function emptyCells({ address, tree }: Page): { page: string; cells: number; empty: number }[] {
  const cells = elements(tree, '.matrix td:not([colspan])');
  const empty = cells.filter((cell) => attribute(cell, 'className')?.split(' ').includes('none'));
  return cells.length > 0 ? [{ page: address, cells: cells.length, empty: empty.length }] : [];
}

function printEmptyCells(site: BuiltSite): void {
  const threads = readerPages(site).filter(({ address }) => address.startsWith('/threads/'));
  const rows = threads.flatMap(emptyCells);
  const sum = (of: 'cells' | 'empty'): number => rows.reduce((total, row) => total + row[of], 0);
  const all = { page: 'all threads', cells: sum('cells'), empty: sum('empty') };
  console.log('Cells of matrices without an answer, each a dash:');
  console.table(
    [...rows, all].map((row) => ({ ...row, share: `${Math.round((100 * row.empty) / Math.max(1, row.cells))} %` })),
  );
}

await start(
  defineCommand({
    meta: {
      name: 'npm run bench:pages',
      description:
        'Prints what one page of each kind costs a reader, where the timeline begins, and how empty matrices are.',
    },
    async run() {
      const site = readSite();
      const { program } = await findBrowser(thisComputer());
      const server = await serveFolder({ folder: join(root, 'dist'), base: BASE_PATH });
      const browser = await chromium.launch(launchOptions(program ?? ''));
      try {
        const rows: object[] = [];
        for (const page of oneOfEachKind(site)) rows.push(await measure(browser, server, site, page));
        console.table(rows);
        await printFirstDay(browser, server);
        printDisagreement(site);
        printEmptyCells(site);
      } finally {
        await browser.close();
        await server.close();
      }
    },
  }),
);
