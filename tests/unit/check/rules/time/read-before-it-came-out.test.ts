/** A document is read before it comes out, where it leaks or is handed out under an embargo. */
import { expect, it } from 'vitest';
import { baseFile, contentWith } from '../../overlay.ts';

const PAPER = 'sources/quay-post-2.yaml';
const ORIGIN = 'sources/harbour-news-1.yaml';

/** What the check says where a paper of 3 June hands on a document that came out on 4 June. */
async function foundWhere(written: string): Promise<string[]> {
  const dated = (path: string, date: string): string =>
    baseFile(path).replace(/^published: .*$/m, `published: ${date}`);
  using content = contentWith({
    [PAPER]: `${dated(PAPER, '2023-06-03')}via: harbour-news-1\n`,
    [ORIGIN]: `${dated(ORIGIN, '2023-06-04')}${written}`,
  });
  const found = await content.check();
  return found.flatMap(({ rule, help }) => (rule === 'said-after-published' ? [help ?? ''] : []));
}

it('is no mistake where it had been written by then', async () => {
  expect(await foundWhere('written: 2023-06-01\n')).toEqual([]);
  expect(await foundWhere('written: 2023-06-04\n')).toHaveLength(1);
  expect(await foundWhere('')).toEqual([
    'If it was read before it came out, give "written" in the file of "harbour-news-1".',
  ]);
});
