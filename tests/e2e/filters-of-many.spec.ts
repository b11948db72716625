/** Filters on a list of 500 events answer within a frame: told by the work that they do, whatever the machine. */
import { expect, test } from './served.ts';

const EVENTS = 500;

interface Work {
  /** Elements that were hidden or shown. */
  written: number;
  /** Searches of the page. */
  searched: number;
  /** Readings that have the browser lay out the page at once. */
  laidOut: number;
}

/** Repeats the entries of the timeline before any script of the page runs, and counts; runs in the browser. */
function prepare(events: number): void {
  const work = { written: 0, searched: 0, laidOut: 0 };
  Object.assign(globalThis, { work });
  document.addEventListener(
    'readystatechange',
    () => {
      const entries = [...document.querySelectorAll('[data-event]')].map((entry) => entry.closest('li') ?? entry);
      for (let at = 0; at + entries.length < events; at += 1) {
        const entry = entries[at % entries.length];
        entry?.after(entry.cloneNode(true));
      }
      const counted = (prototype: object, name: string, as: 'searched' | 'laidOut'): void => {
        const real = Object.getOwnPropertyDescriptor(prototype, name);
        const call = Reflect.get(real ?? {}, real?.get ? 'get' : 'value') as (...args: unknown[]) => unknown;
        const counting = function (this: unknown, ...args: unknown[]): unknown {
          work[as] += 1;
          return Reflect.apply(call, this, args);
        };
        Object.defineProperty(prototype, name, real?.get ? { ...real, get: counting } : { ...real, value: counting });
      };
      for (const { prototype } of [Document, Element]) {
        for (const name of ['querySelector', 'querySelectorAll']) counted(prototype, name, 'searched');
      }
      counted(Element.prototype, 'getBoundingClientRect', 'laidOut');
      for (const name of ['offsetHeight', 'offsetWidth', 'offsetTop']) counted(HTMLElement.prototype, name, 'laidOut');
      new MutationObserver((records) => {
        work.written += records.length;
      }).observe(document.documentElement, { attributeFilter: ['hidden'], subtree: true });
    },
    { once: true },
  );
}

test('a filter on 500 events hides and shows those that change, and asks for no layout', async ({ served, page }) => {
  await page.addInitScript(prepare, EVENTS);
  await page.goto(served.url);
  await expect(page.locator('.entry')).toHaveCount(EVENTS);
  const groups = await page.locator('.run, .day').count();
  const taken = (): Promise<Work> =>
    page.evaluate(() => {
      const { work } = globalThis as unknown as { work: Work };
      const now = { ...work };
      Object.assign(work, { written: 0, searched: 0, laidOut: 0 });
      return now;
    });
  await taken();

  await page.locator('.filter summary').first().click();
  await taken();
  await page.locator('.filter [data-facet]').first().click();
  await expect(page.locator('.active li')).toHaveCount(1);
  const allHidden = page.locator('[data-event][hidden], .run[hidden], .day[hidden]');
  const hidden = await allHidden.count();
  const chosen = await taken();
  expect(hidden).toBeGreaterThan(50);
  expect(chosen.written).toBeLessThanOrEqual(hidden + 2);
  expect(chosen.searched).toBeLessThanOrEqual(groups + 20);
  expect(chosen.laidOut).toBe(0);

  // A second filter writes to those alone that the first one left.
  await page.locator('.filter select').first().selectOption({ index: 1 });
  await expect(page.locator('.active li')).toHaveCount(2);
  const further = (await allHidden.count()) - hidden;
  expect((await taken()).written).toBeLessThanOrEqual(further + 2);
});
