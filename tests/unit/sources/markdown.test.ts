import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { describe, expect, it } from 'vitest';
import { reportMarkdown } from '../../../src/sources/markdown.ts';
import type { AddressResult, QuotationResult, SourceResults } from '../../../src/sources/results.ts';

const address = (more: Partial<AddressResult>): AddressResult => ({
  source: 'harbour-news',
  field: 'url',
  address: 'https://news.example/ferry',
  result: 'found',
  redirected: null,
  otherDomain: false,
  changed: [],
  reason: null,
  ...more,
});

const quotation: QuotationResult = {
  event: 'ferry',
  claim: 'noon',
  source: 'harbour-news',
  result: 'not found',
  where: null,
  reason: 'the page does not have these words',
};

const report = (more: Partial<SourceResults>): SourceResults => ({
  addresses: [],
  quotations: [],
  unusedCaptures: [],
  ...more,
});

describe('the issue about the sources', () => {
  it('names what is wrong, and counts the rest', () => {
    const gone = address({ result: 'not found', reason: 'the server answered 404' });
    const late = address({ source: 'slow-news', result: 'not checked', reason: 'it took too long' });
    const text = reportMarkdown(report({ addresses: [gone, late, address({})], quotations: [quotation] }));
    expect(text).toBe(`## Addresses

- \`harbour-news\`, url: \`https://news.example/ferry; the server answered 404\`

## Quotations

- \`ferry#noon\` quotes \`harbour-news\`: \`the page does not have these words\`

Addresses: 1 found, 1 not found, 1 not checked.

Quotations: 0 found, 1 not found, 0 not checked.
`);
  });

  it('says only how many there are where all is well', () => {
    expect(reportMarkdown(report({ addresses: [address({})] }))).toBe(
      'Addresses: 1 found, 0 not found, 0 not checked.\n\nQuotations: 0 found, 0 not found, 0 not checked.\n',
    );
  });

  it('takes nothing that another site sends for Markdown', async () => {
    const elsewhere = 'https://evil.example/`@desk`![x](https://evil.example/x.png)<script>``\n# Title';
    const text = reportMarkdown(report({ addresses: [address({ redirected: elsewhere, otherDomain: true })] }));
    const html = await remark().use(remarkGfm).use(remarkRehype).use(rehypeStringify).process(text);
    const tree = fromHtml(String(html), { fragment: true });
    expect(selectAll('a, img, script, h1', tree)).toEqual([]);
    expect(selectAll('code', tree)).toHaveLength(2);
  });

  it('shows what cannot be seen in what another site sends', () => {
    const elsewhere = 'https://evil.example/\u202e\u001b[2J';
    const text = reportMarkdown(report({ addresses: [address({ redirected: elsewhere, otherDomain: true })] }));
    expect(text).toContain(String.raw`\u{202e}\u{1b}[2J`);
  });

  it('stays as short as an issue may be', () => {
    const elsewhere = `https://evil.example/${'\u0000'.repeat(15_000)}`;
    const addresses = Array.from({ length: 500 }, () => address({ redirected: elsewhere, otherDomain: true }));
    const quotations = Array.from({ length: 1000 }, () => ({ ...quotation, reason: '`'.repeat(15_000) }));
    const text = reportMarkdown(report({ addresses, quotations }));
    expect(Buffer.byteLength(text)).toBeLessThan(65_536);
    expect(text).toContain('\n- `harbour-news`');
    expect(text).toContain('\n- `ferry#noon`');
    expect(text.match(/^And \d+ more\.$/gm)).toHaveLength(2);
    expect(text).toContain('Quotations: 0 found, 1000 not found, 0 not checked.');
  });
});
