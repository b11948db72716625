/** "Report an error", on each event and each of its statements. */
import { attribute, elements, readerPages, readSite } from './built-site.ts';
import { expect, test } from './served.ts';

const eventOf = (address: string): string | undefined => /^\/events\/([^/]+)\/$/.exec(address)?.[1];
const eventPages = ({ folder, base }: { folder: string; base: string }) =>
  readerPages(readSite(folder, base)).filter(({ address }) => eventOf(address) !== undefined);

/** What a link would fill into the form for corrections. */
function recordOf(href: string | undefined): string | null {
  const { pathname, searchParams } = new URL(href ?? '');
  return pathname.endsWith('/issues/new') && searchParams.get('template') === 'correction.yml'
    ? searchParams.get('record')
    : null;
}

test('each event and each statement opens the form for corrections with its own id', ({ site }) => {
  const events = eventPages(site);
  expect(events.length).toBeGreaterThan(0);
  for (const { address, tree } of events) {
    const event = eventOf(address) ?? '';
    const links = elements(tree, 'article a[href*="issues/new"]').map((link) => recordOf(attribute(link, 'href')));
    const statements = elements(tree, 'li.statement').map((one) => attribute(one, 'id')?.replace(/^claim-/, '') ?? '');
    expect.soft(links, address).toEqual([event, ...statements.map((id) => `${event}#${id}`)]);
  }
});

test('each event and each statement can be reported by a letter with its key and its address', ({ site }) => {
  for (const { address, tree } of eventPages(site)) {
    const event = eventOf(address) ?? '';
    const letters = elements(tree, 'article a[href^="mailto:"]').map((link) => {
      const { searchParams } = new URL(attribute(link, 'href') ?? '');
      return { subject: searchParams.get('subject'), url: new URL(searchParams.get('body') ?? '') };
    });
    const statements = elements(tree, 'li.statement').map((one) => attribute(one, 'id') ?? '');
    expect
      .soft(
        letters.map(({ subject, url }) => [subject?.split(' ').at(-1), url.hash]),
        address,
      )
      .toEqual([[event, ''], ...statements.map((id) => [`${event}#${id.replace(/^claim-/, '')}`, `#${id}`])]);
    expect.soft(letters.filter(({ url }) => url.pathname !== `${site.base}${address.slice(1)}`)).toEqual([]);
  }
});

test('the page of an event leads to its file', ({ site }) => {
  for (const { address, tree } of eventPages(site)) {
    const files = elements(tree, 'footer a[href*="/edit/"]').map((link) => attribute(link, 'href'));
    expect
      .soft(files, address)
      .toEqual([
        expect.stringMatching(new RegExp(`/edit/[^/]+/(?:.+/)?content/events/[^/]+/${eventOf(address) ?? ''}\\.md$`)),
      ]);
  }
});

test('a reader can follow the link of a statement', async ({ page, served, words }) => {
  const [first] = eventPages(served);
  await page.goto(new URL(first?.address.slice(1) ?? '', served.url).href);
  await page.locator('.tools summary').getByText(words.report.link).click();
  const link = page.getByRole('link', { name: words.report.inStatement(1), exact: true });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', /[?&]record=[a-z0-9-]+%23[a-z0-9-]+$/);
});
