/** Opens one page as a reader's browser does, and writes down everything that should not be. */
import type { Page as Tab } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import type { BuiltSite, Page } from './built-site.ts';
import type { Served } from './served.ts';
import { budget, excessOf } from './weight.ts';

/** The narrowest phone on which nothing may scroll sideways (WCAG 2.2, 1.4.10). */
export const narrowest = { width: 320, height: 640 };

const everything: RunOptions = {
  // Style sheets and recordings, which it would fetch first, are for rules on what no page has.
  preload: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** The one rule whose answer depends on the theme. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] };
/** On a desk, where links stand beside others that have a line of their own on a phone. */
const desk = { width: 1280, height: 800 };
/** The one rule whose answer depends on the width. */
const targets: RunOptions = { runOnly: { type: 'rule', values: ['target-size'] }, resultTypes: ['violations'] };

declare global {
  interface Window {
    axe: typeof axe;
  }
}

interface Record {
  complaints: string[];
  fetched: string[];
}

/** Listens to a tab; what it hears goes to the record of the page that is open. */
export function listen(tab: Tab, served: Served): Record {
  const record: Record = { complaints: [], fetched: [] };
  const { origin } = new URL(served.url);
  tab.on('pageerror', (error) => record.complaints.push(`script error: ${error.message}`));
  tab.on('console', (message) => {
    const expected = message.text().includes('status of 404') && tab.url().endsWith('/404.html');
    if (['error', 'warning'].includes(message.type()) && !expected)
      record.complaints.push(`console: ${message.text()}`);
  });
  tab.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return;
    if (url.origin !== origin) record.complaints.push(`asked another host: ${request.url()}`);
    else record.fetched.push(decodeURIComponent(url.pathname.slice(served.base.length - 1)));
  });
  return record;
}

/** The first thing that reaches past an edge, if the page can be scrolled sideways; else nothing. */
export async function sideways(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].find((one) => {
      const { left, right } = one.getBoundingClientRect();
      return document.dir === 'rtl' ? left < -1 : right > clientWidth + 1;
    });
    const name = wide ? [wide.localName, ...wide.classList].join('.') : 'something';
    return [`scrolls sideways: ${scrollWidth} px of ${clientWidth}, ${name}`];
  });
}

/** Words and marks that lie over what stands beside them, and sentences that are torn into columns. */
async function torn(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const nameOf = (one: Element): string => [one.localName, ...one.classList].join('.');
    const marks = [...document.querySelectorAll('p svg.mark')].flatMap((mark) => {
      const around = mark.parentElement;
      if (!around?.checkVisibility()) return [];
      const [inner, outer] = [mark.getBoundingClientRect(), around.getBoundingClientRect()];
      const isIn = inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
      return isIn ? [] : [`a mark reaches out of ${nameOf(around)} in ${nameOf(around.parentElement ?? around)}`];
    });
    const sentences = [...document.querySelectorAll('p')].filter((one) => {
      const isApart = /flex|grid/.test(getComputedStyle(one).display);
      const words = [...one.childNodes].filter(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim());
      return isApart && words.length > 0 && one.childElementCount > 0;
    });
    return [...marks, ...sentences.map((one) => `words of ${nameOf(one)} stand in columns: ${one.innerText}`)];
  });
}

/** How far things move by themselves while the page is loading (Cumulative Layout Shift). */
function shift(tab: Tab): Promise<number> {
  return tab.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => {
          setTimeout(() => {
            resolve(sum);
          });
        });
      }),
  );
}

/** A busy computer paints a page while its text is still arriving; what moves for another reason moves each time. */
async function shifts(tab: Tab): Promise<string[]> {
  const loads = 3;
  let least = await shift(tab);
  for (let load = 1; least > 0 && load < loads; load += 1) {
    await tab.reload();
    least = Math.min(least, await shift(tab));
  }
  return least > 0 ? [`layout shifts by ${least.toFixed(3)}`] : [];
}

/** What axe finds, each with the place and its advice. */
async function accessibility(tab: Tab, state: string, options: RunOptions): Promise<string[]> {
  const { violations } = await tab.evaluate((asked) => window.axe.run(document, asked), options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `axe, ${state}: ${id} (${help}) at ${target.join(' ')}`),
  );
}

/**
 * Visits a page in both themes, and on a desk.
 *
 * @param most what a page may weigh, from its address
 * @returns a list of sentences, empty if all is well
 */
export async function visit(
  tab: Tab,
  record: Record,
  site: BuiltSite,
  served: Served,
  page: Page,
  most = budget,
): Promise<string[]> {
  record.complaints = [];
  record.fetched = [];
  await tab.emulateMedia({ colorScheme: 'light' });
  const response = await tab.goto(new URL(page.address.slice(1), served.url).href);
  const status = response?.status() ?? 0;
  if (status !== 200) record.complaints.push(`status ${status}`);
  record.complaints.push(
    ...excessOf(site, page, [...record.fetched], most(page.address)),
    ...(await shifts(tab)),
    ...(await sideways(tab)),
    ...(await torn(tab)),
  );
  await tab.evaluate(axe.source);
  record.complaints.push(...(await accessibility(tab, 'light', everything)));
  await tab.emulateMedia({ colorScheme: 'dark' });
  record.complaints.push(...(await accessibility(tab, 'dark', colours)));
  const viewport = tab.viewportSize() ?? narrowest;
  await tab.setViewportSize(desk);
  record.complaints.push(...(await accessibility(tab, 'on a desk', targets)));
  await tab.setViewportSize(viewport);
  return [...record.complaints];
}
