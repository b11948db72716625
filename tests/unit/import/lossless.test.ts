/** Each word and each address of what is imported stands in a file or in the report. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { toString } from 'hast-util-to-string';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { leaves } from '../../../src/import/leaves.ts';
import { readDocument, type Format } from '../../../src/import/read-document.ts';
import { importSummary } from '../../../src/import/summary.ts';
import { FIXTURES, OPTIONS, plan, slide, slides, sound } from './importing.ts';
import type { ImportDocument } from '../../../src/import/row.ts';

/** What is said in a text, as words that any marks may stand between, and addresses. */
function saidIn(text: string): string[] {
  const addresses = text.match(/https?:\/\/[^\s"'<>)]*[^\s"'<>).,;]/g) ?? [];
  const shown = toString(fromHtml(text.replaceAll('<', ' <'), { fragment: true }));
  return [...addresses, ...(shown.match(/[\p{L}\p{M}]{2,}/gu) ?? [])];
}

/** Everything that stands in the files that would be written, and in the whole report. */
function everythingIn(document: ImportDocument): string {
  const results = plan(document);
  const files = results.flatMap((result) => (result.is === 'new' ? result.files : []));
  const options = { file: 'file', dryRun: false, failed: new Map<string, string>(), whole: true, lang: 'en' };
  // Folded lines of YAML are one, and Markdown's escapes and YAML's quotation marks are no letters.
  return [...files.map(({ text }) => text), importSummary(document, results, options).text]
    .join('\n')
    .replaceAll('\\', '');
}

function lostOf(document: ImportDocument, values: readonly string[]): string[] {
  const everything = everythingIn(document);
  return values.flatMap(saidIn).filter((word) => !everything.includes(word));
}

const FILES = readdirSync(FIXTURES).filter((name) => /\.(?:json|csv)$/.test(name));

describe('each word and each address', () => {
  it.each(FILES)('of %s is in a file or in the report', async (name) => {
    const text = readFileSync(join(FIXTURES, name), 'utf8');
    const format: Format = name.startsWith('log')
      ? { is: 'csv', map: join(FIXTURES, 'log-map.yaml') }
      : { is: 'timelinejs' };
    const document = sound(await readDocument(join(FIXTURES, name), format, OPTIONS));
    const values = name.endsWith('.json')
      ? leaves(JSON.parse(text)).map((leaf) => leaf.text)
      : parse(text, { delimiter: name.startsWith('log') ? ';' : ',', from: 2 }).flat();
    expect(values.flatMap(saidIn).length).toBeGreaterThan(10);
    // What kind of row it is, and the clock of twelve hours, are no words of it.
    expect(lostOf(document, values).filter((word) => !['title', 'era', 'pm'].includes(word))).toEqual([]);
  });

  it.each([
    [
      'the credit',
      {
        media: {
          url: 'https://media.example/1.jpg',
          credit: 'Photo: <a href="https://pictures.example/7">Alensova</a>',
        },
      },
    ],
    [
      'the credit of what has no address',
      { media: { url: 'images/1.jpg', credit: 'Photo: <a href="https://pictures.example/7">Alensova</a>' } },
    ],
    [
      'a credit and caption alone',
      { media: { url: '', credit: 'Alensova', caption: 'Quayside <a href="https://pictures.example/8">seen</a>' } },
    ],
    [
      'a quotation shown beside',
      { media: { url: '<blockquote>Stayinghere.<cite>Mayoress</cite></blockquote>', credit: 'Scribe' } },
    ],
    [
      'a post shown beside',
      {
        media: {
          url: '<blockquote class="twitter-tweet"><p>Postedwords <a href="https://t.example/x">link</a></p>&mdash; Poster <a href="https://posts.example/1">June</a></blockquote><script src="https://posts.example/w.js"></script>',
        },
      },
    ],
    ['a frame', { media: { url: '<iframe src="https://video.example/7" title="Filmtitle">Fallbackwords</iframe>' } }],
    [
      'a link around a picture',
      {
        text: {
          headline: 'Ships',
          text: '<a href="https://link.example/1"><img src="https://img.example/1.png" alt="Altwords"></a>',
        },
      },
    ],
    [
      'several links in a sentence',
      {
        text: {
          headline: 'Ships',
          text: 'Both <a href="https://a.example/1">one</a> and <a href="https://b.example/2">other</a> say so.',
        },
      },
    ],
    [
      'links of headline and group',
      {
        text: { headline: '<a href="https://a.example/1">Ships</a> <a href="https://a.example/2">wait</a>', text: '' },
        group: '<a href="https://g.example/">Bridge</a>',
      },
    ],
    [
      'links that may not be kept',
      {
        text: {
          headline: 'Ships',
          text: 'See <a href="https://me:pw@a.example/">this</a> and <a href="/there">that</a>.',
        },
      },
    ],
    [
      'hidden words',
      {
        text: {
          headline: 'Ships',
          text: 'Shown <!-- commented --> <abbr title="Worldwide">W</abbr> <video poster="https://p.example/1"><source src="https://v.example/1">Novideo</video>',
        },
      },
    ],
    ['a background with address and colour', { background: { url: 'https://bg.example/1', color: 'teal' } }],
    [
      'fields that nobody documents',
      {
        tags: ['harbour', { deeper: 'https://deep.example/' }],
        start_date: { year: 2023, format: 'yyyyformat', display_date: 'Summerish' },
      },
    ],
    [
      'a long group and headline',
      {
        group: `Groupword ${'and '.repeat(60)}lastgroup`,
        text: { headline: `Headword ${'and '.repeat(60)}lasthead`, text: '' },
      },
    ],
    [
      'dates in words on both ends',
      {
        display_date: 'Summerish',
        start_date: { year: 2023, display_date: 'Beginningish' },
        end_date: { year: 2024, display_date: 'Endish' },
      },
    ],
  ])('of %s is in a file or in the report', (_, more) => {
    const given = slide('Ships', 'They wait.', more);
    expect(
      lostOf(
        slides(given),
        leaves(given).map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  it('that two slides share with what they show is not lost by the second', () => {
    const media = (credit: string): object => ({ media: { url: 'https://media.example/1.jpg', credit } });
    const both = [slide('One', 'First.', media('Alensova')), slide('Two', 'Second.', media('Beeson'))];
    expect(lostOf(slides(...both), ['Alensova', 'Beeson'])).toEqual([]);
  });
});
