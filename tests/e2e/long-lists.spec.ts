/** Lists that are cut into parts: whoever reads on finds the next part where one ends. */
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { expect, test } from '@playwright/test';
import { toString as textOf } from 'hast-util-to-string';
import { usualShape } from '../bench/shapes.ts';
import { writeStory } from '../bench/story.ts';
import { attribute, elements, readSite, type BuiltSite, type Page } from './built-site.ts';
import { build, copyProject, scratch, type Scratch } from './workshop.ts';

/** Three events a day in December and January, all of one storyline. */
const SHAPE = { ...usualShape(150), dayOf: (event: number): number => 334 + Math.floor(event / 3), commonThread: true };

// One build serves all.
test.describe.configure({ mode: 'default' });

let place: Scratch;
let site: BuiltSite;

test.beforeAll(async () => {
  place = scratch();
  const [project, content, out] = ['project', 'content', 'site'].map((name) => join(place.folder, name));
  if (!project || !content || !out) throw new Error('There is no place to build.');
  copyProject(project);
  writeStory(content, SHAPE);
  const { status, output } = await build(project, out, { CONTENT_DIR: content });
  expect(status, output).toBe(0);
  site = readSite(out, '/');
});

test.afterAll(() => {
  place.remove();
});

const pageAt = (address: string): Page => {
  const page = site.pages.find((one) => one.address === address);
  if (!page) throw new Error(`There is no page ${address}.`);
  return page;
};

const leadsOf = (tree: Root, selector: string): (string | undefined)[] =>
  elements(tree, selector).map((link: Element) => attribute(link, 'href'));

test('each part leads to the others at its top and again at its end', () => {
  const cut = site.pages.filter(({ tree }) => elements(tree, 'nav.parts p').length > 0);
  expect(cut.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['/2023-12/', '/2023-12/1/', '/2023-12/2/', '/2024-01/', '/2024-01/1/']),
  );
  for (const { address, tree } of cut) {
    const ways = leadsOf(tree, 'nav.parts a');
    expect(ways.length, address).toBeGreaterThan(0);
    expect(leadsOf(tree, 'div.parts a'), address).toEqual(ways);
  }
});

test('the front page says that its timeline is not the whole one', () => {
  for (const address of ['/', '/newest/']) {
    const { tree } = pageAt(address);
    const shown = elements(tree, '.entry').length;
    const notes = elements(tree, '.story > .note').map((note) => textOf(note).replaceAll('\u00a0', ' '));
    expect(notes, address).toEqual([`150 events. Here: the newest ${shown}.`]);
  }
});

test('a month leads from its end to the next one, and from its oldest part to the one before', () => {
  const beside = (address: string): (string | undefined)[] => leadsOf(pageAt(address).tree, 'nav.pair a');
  expect(beside('/2023-12/')).toEqual(['/2024-01/1/']);
  expect(beside('/2023-12/1/')).toEqual([]);
  expect(beside('/2024-01/1/')).toEqual(['/2023-12/']);
});

test('the front page leads to the months of each year in a row that names the year', () => {
  const rows = elements(pageAt('/').tree, 'nav.months dl > div');
  expect(rows.map((row) => [textOf(row).trim(), leadsOf({ type: 'root', children: [row] }, 'a')])).toEqual([
    ['2023Dec', ['/2023-12/']],
    ['2024Jan', ['/2024-01/']],
  ]);
});

test('a long storyline leads to what its page holds', () => {
  const thread = site.pages.find(
    ({ address, tree }) => /^\/threads\/[^/]+\/$/.test(address) && elements(tree, 'nav.parts').length > 0,
  );
  const ways = thread ? leadsOf(thread.tree, 'nav.ways a') : [];
  expect(ways).toEqual(['#who-answers', '#thread-events']);
  for (const way of ways) expect(thread && elements(thread.tree, way ?? '').length).toBe(1);
});
