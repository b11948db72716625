/** Findings in prose: one for each mistake, at a place inside the file, whatever the file holds. */
import { tests } from 'commonmark-spec';
import { describe, expect, it } from 'vitest';
import type { Content, RecordFile } from '../../../../src/check/content.ts';
import { askAllRules } from '../../../../src/check/rules/ask-all.ts';
import { gather } from '../../../../src/check/files/gather.ts';
import { parseAbout, parseRecord, parseSite } from '../../../../src/check/files/parse.ts';
import type { Finding } from '../../../../src/check/finding.ts';
import fc from '../../property.ts';
import { baseFile } from '../overlay.ts';

const PATH = 'events/2023-06/council-meets.md';
const [, frontMatter = ''] = /^(---\n[^]*?\n---\n)/.exec(baseFile(PATH)) ?? [];

const record = (type: RecordFile['type'], path: string, text = baseFile(path)): RecordFile =>
  parseRecord(type, /([^/]+)\.\w+$/.exec(path)?.[1] ?? '', path, text).file;

const SITE = parseSite('site.yaml', baseFile('site.yaml')).file;
const ABOUT = parseAbout('about.md', baseFile('about.md')).file;
const OTHERS = [
  record('actor', 'actors/town-council.yaml'),
  record('outlet', 'outlets/quay-post.yaml'),
  record('place', 'places/harbour.yaml'),
  record('source', 'sources/quay-post-2.yaml'),
  record('thread', 'threads/bridge.md'),
];

const contentOf = (event: string): Content =>
  gather({ site: SITE, about: ABOUT, records: [...OTHERS, record('event', PATH, event)], pictures: [] });

function findingsOf(body: string): Finding[] {
  const content = contentOf(frontMatter + body);
  return askAllRules(content).filter(({ rule }) => rule !== 'unused-record');
}

const rulesOf = (body: string): string[] => findingsOf(body).map(({ rule }) => rule);

describe('an account', () => {
  it.each([
    ['The council met.[^met]', []],
    ['Stop![^met]', []],
    ['The council met.[^met]\n\n***\n\n## After\n\nIt left.[^met]', []],
    ['It said `[^nobody]` and \\[^nobody].[^met]', []],
    ['It met at a@post.example and www.post.example .[^met]', []],
    ['It met, says https://post.example/2.[^met]', ['unsafe-url']],
    ['See <https://post.example/2024/13>.[^met]', []],
    ['It met [by the harbour](../../places/harbour.yaml), [as said](#claim-met).[^met]', []],
    ['It met <b>here</b> and <b>there</b>.[^met]', ['raw-html', 'raw-html']],
    ['It met.[^nobody](https://post.example)[^met]', ['unknown-citation']],
    ['It met.[^nobody]', ['unknown-citation']],
    ['| what |\n| --- |\n| It met 12 times.[^met] |', ['uncited-number']],
    ['It met&#160;here.[^met]', []],
    ['```\nIt met.[^met]', ['uncited-block']],
    ['![](../../places/harbour.yaml)[^met]', ['image-alt', 'broken-link']],
    ['[x](https://a@b.example)[^met]\n\n[y]: javascript:1', ['unsafe-url', 'unsafe-url']],
  ])('%j has %j', (body, rules) => {
    expect(rulesOf(body).toSorted()).toEqual(rules.toSorted());
  });

  it('has no second message where its front matter is broken', () => {
    const broken = contentOf('---\ntitle: [\n---\n\nIt met.[^met]\n');
    expect(askAllRules(broken)).toEqual([]);
  });

  it('has findings inside itself only, for every CommonMark example', () => {
    for (let first = 0; first < tests.length; first += 20) {
      const examples = tests.slice(first, first + 20).map(({ markdown }) => markdown);
      const body = examples.join('\n\n');
      for (const { span } of findingsOf(body)) expectInside(span, frontMatter + body);
    }
  });

  it('has findings inside itself only, for any mixture of marks', () => {
    const parts = [
      '[^met]',
      '[^no]',
      '[a](b.md)',
      '<b>',
      '![',
      '](x.png)',
      '# a\n',
      '\n\n',
      '> ',
      '- ',
      '13 ',
      'a@b.co',
      '[x]: //y\n',
      '|',
      '`',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 15 }), (mixture) => {
        const body = mixture.join('');
        for (const { span } of findingsOf(body)) expectInside(span, frontMatter + body);
      }),
      { numRuns: 200 },
    );
  });
});

function expectInside(span: Finding['span'], text: string): void {
  expect(span?.start).toBeGreaterThanOrEqual(0);
  expect(span?.end).toBeGreaterThanOrEqual(span?.start ?? 0);
  expect(span?.end).toBeLessThanOrEqual(text.length);
}
