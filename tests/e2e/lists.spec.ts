/** Pages of records and lists of all of them: each thing said once, and the page's width used. */
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { readSite } from './built-site.ts';
import { expect, test } from './served.ts';

const INDEXES = ['actors', 'places', 'sources', 'outlets', 'questions', 'threads', 'sides', 'statuses'];

test('pages of actors, outlets and documents head each event once in a section', ({ site: option }) => {
  const site = readSite(option.folder, option.base);
  const pages = site.pages.filter(({ address }) => /^\/(actors|outlets|sources)\/[^/]+\/$/.test(address));
  const sections = pages.flatMap(({ tree }) => selectAll('main section', tree).filter((one) => select('h4', one)));
  expect(sections.length).toBeGreaterThan(10);
  for (const section of sections) {
    const titles = selectAll('h3', section).map((heading) => textOf(heading));
    expect(titles).toEqual([...new Set(titles)]);
  }
});

test('no head over statements repeats whom the page is about', ({ site: option }) => {
  const site = readSite(option.folder, option.base);
  const actors = site.pages.filter(({ address }) => /^\/actors\/[^/]+\/$/.test(address));
  const repeated = actors.flatMap(({ tree }) => {
    const name = textOf(select('h1', tree) ?? { type: 'root', children: [] });
    return selectAll('.told-head b', tree).filter((who) => textOf(who) === name);
  });
  expect(repeated).toEqual([]);
});

test('no list counts the statements of a document, or of an outlet, from which none was taken', ({ site: option }) => {
  const site = readSite(option.folder, option.base);
  const lists = site.pages.filter(({ address }) => /^\/(sources|outlets)\//.test(address));
  const lines = lists.flatMap(({ tree }) => selectAll('.plain-list .meta span', tree).map((line) => textOf(line)));
  const counts = lines.filter((line) => line.endsWith('taken from it')).map((line) => parseInt(line));
  expect(counts).toContain(1);
  expect(counts).not.toContain(0);
});

test('a statement that was taken back says so once, wherever it stands', ({ site: option }) => {
  const site = readSite(option.folder, option.base);
  const taken = site.pages.flatMap(({ address, tree }) =>
    selectAll('.statement:has(del)', tree).map((statement) => ({ address, said: textOf(statement) })),
  );
  expect(taken.map(({ address }) => address)).toContain('/corrections/');
  for (const { address, said } of taken) expect.soft(said.match(/taken back/gi), address).toHaveLength(1);
});

test('a document that is called by its title is read aloud in the language of the title', ({ site: option }) => {
  const site = readSite(option.folder, option.base);
  const named = site.pages
    .filter(({ redirect }) => !redirect)
    .flatMap(({ tree }) => selectAll('main :is(a, h1)', tree).filter((one) => textOf(one) === 'О пропуске воды'));
  expect(named.map(({ tagName }) => tagName)).toEqual(expect.arrayContaining(['h1', 'a']));
  expect([...new Set(named.map(({ properties }) => properties.lang))]).toEqual(['ru']);
});

test('an actor leads to what is said for the same side', ({ site: option }) => {
  const site = readSite(option.folder, option.base);
  const actors = site.pages.filter(({ address }) => /^\/actors\/[^/~]+\/$/.test(address));
  const led = actors.flatMap(({ tree }) =>
    selectAll('.facts a[href*="/sides/"]', tree).map(({ properties }) => String(properties.href)),
  );
  const sides = site.pages.filter(({ address, redirect }) => /^\/sides\/[^/~]+\/$/.test(address) && !redirect);
  const addresses = sides.map(({ address }) => `${option.base}${address.slice(1)}`);
  expect([...new Set(led)].toSorted()).toEqual(addresses.toSorted());
});

for (const width of [1280, 1920]) {
  test(`at ${width} px the lists of all records use the whole width`, async ({ page: tab, served }) => {
    await tab.setViewportSize({ width, height: 900 });
    for (const index of INDEXES) {
      await tab.goto(new URL(`${index}/`, served.url).href);
      const used = await tab.locator('main').evaluate((main) => {
        const box = main.getBoundingClientRect();
        const range = document.createRange();
        let end = 0;
        for (const item of main.querySelectorAll('li')) {
          const texts = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            range.selectNodeContents(texts.currentNode);
            end = Math.max(end, range.getBoundingClientRect().right);
          }
        }
        return (end - box.left) / box.width;
      });
      expect.soft(used, index).toBeGreaterThan(2 / 3);
    }
  });
}
