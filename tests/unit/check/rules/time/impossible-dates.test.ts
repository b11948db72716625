/** Dates that contradict each other: a document is written, published, read, corrected and gone in this order. */
import { describe, expect, it } from 'vitest';
import { baseFile, contentWith } from '../../overlay.ts';

const POST = 'sources/quay-post-2.yaml';
const COUNCIL = 'events/2023-06/council-meets.md';

/** The rules that a document of 6 June breaks, with lines instead of the day on which it was read. */
async function brokenBy(lines: string): Promise<string[]> {
  using content = contentWith({ [POST]: baseFile(POST).replace('accessed: 2023-06-10', lines) });
  return (await content.check()).map(({ rule, column }) => `${rule} ${column}`);
}

describe('a document of 6 June', () => {
  it.each<readonly [lines: string, found: string]>([
    ['written: 2023-06-07', 'said-after-published 10'],
    ['written: 2123-06-06', 'said-after-published 10'],
    ['accessed: 2023-06-05', 'invalid-date 11'],
    ['accessed: 2023-06-05\nwritten: 2023-06-06', 'invalid-date 11'],
    ['corrected: [{ on: 2023-06-05, note: A name. }]', 'invalid-date 19'],
    ['gone: { on: 2023-06-05 }', 'invalid-date 13'],
    ['gone: { on: 1923-06-08 }', 'invalid-date 13'],
  ])('has no %j', async (lines, found) => {
    expect(await brokenBy(lines)).toEqual([found]);
  });

  it.each([
    'written: 2023-06-06',
    'written: 2023-06-07~',
    'written: 2023-06',
    'accessed: 2023-06-06',
    'accessed: 2023-06-05\nwritten: 2023-06-05',
    'corrected: [{ on: 2023-06-06, note: A name. }]',
    'gone: { on: 2023-06-06 }',
  ])('may have %j', async (lines) => {
    expect(await brokenBy(lines)).toEqual([]);
  });
});

describe('a statement of 6 June', () => {
  async function brokenWhere(lines: string): Promise<string[]> {
    using content = contentWith({ [COUNCIL]: baseFile(COUNCIL).replace('standing: reported', lines) });
    return (await content.check()).map(({ rule, line }) => `${rule} ${line}`);
  }

  it('was not spoken after it', async () => {
    expect(await brokenWhere('standing: reported\n    written: 2023-06-06')).toEqual([]);
    expect(await brokenWhere('standing: reported\n    written: 2023-06-07')).toEqual(['said-after-published 13']);
    expect(await brokenWhere('standing: reported\n    said: 2023-06-05\n    written: 2023-06-06')).toEqual([
      'said-after-published 14',
    ]);
  });

  it('was hardly taken back, nor its speaker named, a century from all else', async () => {
    const retracted = (on: string): string =>
      `standing: reported\n    retracted: { on: ${on}, by: The paper, note: It says so. }`;
    expect(await brokenWhere(retracted('2024-06-08'))).toEqual([]);
    expect(await brokenWhere(retracted('2123-06-08'))).toEqual(['far-date 13']);
    expect(await brokenWhere(retracted('1923-06-08'))).toEqual(['retraction-unexplained 13']);
    const named = 'named: { as: town-council, source: quay-post-2, on: 2123-06-08 }';
    expect(await brokenWhere(`standing: claimed\n    by_words: a person\n    ${named}`)).toEqual(['far-date 14']);
  });
});
