/** The page of an event: in which order it tells things, and that it tells each once. */
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { attribute, elements, readerPages, readSite, type Page } from './built-site.ts';
import { addressAt } from './longest.ts';
import { expect, test } from './served.ts';

const isEvent = ({ address }: Page): boolean => /^\/events\/[^/]+\/$/.test(address);
const eventPages = ({ folder, base }: { folder: string; base: string }): Page[] =>
  readerPages(readSite(folder, base)).filter(isEvent);

/** The event of the site with the most answers drawn, and the path to it. */
function mostDisputed(served: { folder: string; base: string; url: string }): string {
  const drawn = ({ tree }: Page): number => elements(tree, '.disagreement .answers').length;
  const [page] = eventPages(served).toSorted((one, other) => drawn(other) - drawn(one));
  return new URL(page?.address.slice(1) ?? '', served.url).href;
}

test("disagreement stands once on an event's page, and nowhere where there is none", ({ site, words }) => {
  const pages = eventPages(site);
  const withIt = pages.filter(({ tree }) => select('.disagreement', tree));
  expect(withIt.length).toBeGreaterThan(0);
  expect(withIt.length).toBeLessThan(pages.length);
  for (const { address, tree } of pages) {
    const drawings = elements(tree, '.disagreement .answers figcaption a').map((link) => textOf(link));
    expect.soft(elements(tree, '.disagreement').length, address).toBeLessThanOrEqual(1);
    expect.soft(new Set(drawings).size, address).toBe(drawings.length);
    // Neither the status nor the questions beside the account tell it again.
    const elsewhere = elements(tree, '.verdict, .related').map((part) => textOf(part).replaceAll('\u00a0', ' '));
    for (const question of drawings) {
      expect
        .soft(
          elsewhere.filter((text) => text.includes(question)),
          address,
        )
        .toEqual([]);
    }
    expect
      .soft(
        elements(tree, '.verdict')
          .map((one) => textOf(one))
          .join(),
        address,
      )
      .not.toContain(words.status.differ('', '').slice(0, 11));
  }
});

test('the title with which its link is shown says that an event is withdrawn, as its structured data does', ({
  site,
}) => {
  const shownAs = eventPages(site).map(({ tree }) => {
    const data = JSON.parse(
      elements(tree, 'script[type="application/ld+json"]')
        .map((one) => textOf(one))
        .join(''),
    ) as {
      '@graph': { headline?: string; creativeWorkStatus?: string }[];
    };
    const article = data['@graph'].find(({ headline }) => headline !== undefined);
    const [title] = elements(tree, 'meta[property="og:title"]').map((one) => attribute(one, 'content'));
    return { title, headline: article?.headline, isWithdrawn: article?.creativeWorkStatus !== undefined };
  });
  for (const { title, headline } of shownAs) expect.soft(title).toBe(headline);
  expect(shownAs.filter(({ isWithdrawn }) => isWithdrawn).length).toBeGreaterThan(0);
});

test('what a statement answers leads to where that is drawn, on the same page', ({ site }) => {
  for (const { address, tree } of eventPages(site)) {
    const ids = new Set(elements(tree, '.disagreement [id^=q-]').map((one) => `#${attribute(one, 'id') ?? ''}`));
    const tags = elements(tree, '.tags a.differs').map((tag) => attribute(tag, 'href') ?? '');
    for (const href of tags) expect.soft([...ids], `${address} ${href}`).toContain(href);
  }
});

test('each statement says in its text how it is put, under one heading a document and one a speaker', ({
  site,
  words,
}) => {
  const standings = Object.values(words.standings).map(({ word }) => `${word}: `);
  for (const { address, tree } of eventPages(site)) {
    for (const statement of elements(tree, 'li.statement')) {
      const text = textOf(statement);
      expect
        .soft(
          standings.some((standing) => text.includes(standing)),
          `${address} ${text}`,
        )
        .toBe(true);
    }
    for (const document of elements(tree, '.document')) {
      const numbers = selectAll('.ordinal', document).map((one) => Number(textOf(one)));
      expect.soft(numbers, address).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
      expect.soft(selectAll('h3', document)).toHaveLength(1);
    }
  }
});

test('title, status, disagreement and account stand in this order', async ({ page: tab, served }) => {
  await tab.goto(mostDisputed(served));
  const parts = ['h1', '.verdict', '.disagreement', '.account', '.document'];
  for (const width of [390, 1280]) {
    await tab.setViewportSize({ width, height: 844 });
    const tops = await Promise.all(
      parts.map(async (part) => (await tab.locator(part).first().boundingBox())?.y ?? Number.NaN),
    );
    expect(tops.toSorted((one, other) => one - other)).toEqual(tops);
  }
  const inOrder = await tab.locator(parts.join(', ')).evaluateAll((found) => found.map((one) => one.matches('h1')));
  expect(inOrder[0]).toBe(true);
});

test('the right edges of its parts are one', async ({ page: tab, served }) => {
  await tab.goto(mostDisputed(served));
  for (const width of [768, 1280, 1920]) {
    await tab.setViewportSize({ width, height: 844 });
    const edges = await tab
      .locator('.head, .disagreement, .body, .documents-say > div, .neighbours')
      .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().right)));
    expect(new Set(edges).size, `${width}: ${edges.join(', ')}`).toBe(1);
  }
});

test('a picture has its room before it is there: nothing below it moves', async ({ page: tab, served }) => {
  const pages = readerPages(readSite(served.folder, served.base)).filter(({ html }) => html.includes('<img '));
  expect(pages).not.toEqual([]);
  for (const { address } of pages) {
    await tab.goto(addressAt(served, address));
    for (const picture of await tab.locator('main img').all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toHaveJSProperty('complete', true);
      const [said, is] = await picture.evaluate((one) => {
        const { naturalWidth, naturalHeight } = one as HTMLImageElement;
        return [
          [Number(one.getAttribute('width')), Number(one.getAttribute('height'))],
          [naturalWidth, naturalHeight],
        ];
      });
      expect.soft(said, address).toEqual(is);
    }
  }
});

test('four answers stand in rows of one length, however wide the page', async ({ page: tab, served }) => {
  const withFour = eventPages(served).find(({ tree }) => select('.parties > :nth-child(4):last-child', tree));
  await tab.goto(addressAt(served, withFour?.address ?? ''));
  for (const width of [360, 500, 640, 900, 1024, 1280, 1600]) {
    await tab.setViewportSize({ width, height: 900 });
    const rows = await tab
      .locator('.parties')
      .evaluateAll((lists) =>
        lists
          .filter(({ children }) => children.length === 4)
          .map(({ children }) => Object.values(Object.groupBy(children, (one) => one.getBoundingClientRect().top))),
      );
    const lengths = rows.map((all) => new Set(all.map((row) => row?.length)).size);
    expect(lengths, `at ${width} pixels`).toEqual([1]);
  }
});
