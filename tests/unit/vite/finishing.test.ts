import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pagePolicy } from '../../../src/hosting/page-policy.ts';
import { pageFinisher } from '../../../src/vite/finished-pages.ts';
import { finishingBeside, finishingHere, type Finishing, type RenderedPage } from '../../../src/vite/finishing.ts';
import { NewSite } from '../../../src/vite/new-site.ts';
import { openPageStore } from '../../../src/vite/page-store.ts';
import type { Made } from '../../../src/vite/site-record.ts';

const BUILT = { scripts: new Map<string, string>(), styles: new Map([['one.css', '.a{color:red}.b{color:red}']]) };
const POLICY = pagePolicy({ directives: ["form-action 'none'"] });

const rendered = (number: number): RenderedPage => ({
  text: `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}"><link rel="stylesheet" href="/_astro/one.css"></head><body><p class="a">of ${number} men — é</p></body></html>`,
  address: `/events/${number}/`,
  file: `events/${number}/index.html`,
  key: `key of ${number}`,
});
const PAGES = Array.from({ length: 1000 }, (_, number) => rendered(number));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finishing-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const openStore = (name: string) =>
  openPageStore(join(folder, `${name}-kept/story`), 'code', (why) => {
    throw new Error(why);
  });

const begin = {
  here: (into: Parameters<typeof finishingHere>[1]) => finishingHere(pageFinisher(BUILT), into),
  beside: (into: Parameters<typeof finishingBeside>[1]) =>
    finishingBeside({ built: BUILT, folder: join(folder, 'beside'), old: null }, into),
};

async function finished(name: keyof typeof begin, pages: readonly RenderedPage[]): Promise<Made> {
  const into = { site: new NewSite(join(folder, name), null), store: openStore(name) };
  const finishing: Finishing = begin[name](into);
  for (const page of pages) await finishing.add(page);
  await finishing.end();
  into.store.finish();
  return into.site.made;
}

it('pages are finished, written and kept by another thread as they are here', async () => {
  const [here, beside] = [await finished('here', PAGES), await finished('beside', PAGES)];
  const digests = (made: Made): [string, string][] => Object.entries(made).map(([file, [digest]]) => [file, digest]);
  expect(digests(beside).toSorted()).toEqual(digests(here).toSorted());
  const page = readFileSync(join(folder, 'beside/events/999/index.html'), 'utf8');
  expect(page).toContain('of 999\u00a0men\u00a0— é');
  const [keptHere, keptBeside] = [openStore('here'), openStore('beside')];
  for (const { key } of PAGES) expect(keptBeside.take(key)).toEqual(keptHere.take(key));
  expect(keptBeside.take('key of 999')?.toString()).toBe(page);
});

it('a page that must not be published ends the work, whichever thread finds it', async () => {
  const bare = { ...rendered(1000), text: '<html><head><meta charset="utf-8"></head></html>' };
  const pages = [...PAGES.slice(0, 20), bare, ...PAGES.slice(20)];
  const fault = /^\/events\/1000\/ does not begin with its policy/;
  await expect(finished('here', pages)).rejects.toThrow(fault);
  await expect(finished('beside', pages)).rejects.toThrow(fault);
});
