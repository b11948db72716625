/** A database or a live page, which goes on changing at its address. */
import { expect, it } from 'vitest';
import { baseFile, contentWith } from '../../overlay.ts';

const PAGE = 'sources/harbour-news-1.yaml';
const EVENT = 'events/2023-06/bridge-closed.md';

/** What the check advises where the page is dated so, and has a statement of 9 June. */
async function advised(published: string): Promise<string[]> {
  using content = contentWith({
    [PAGE]: baseFile(PAGE).replace(/^published: .*$/m, `published: ${published}`),
    [EVENT]: baseFile(EVENT).replace('    standing: claimed\n', '    standing: claimed\n    said: 2023-06-09\n'),
  });
  const found = await content.check();
  return found.filter(({ severity }) => severity === 'error').map(({ help }) => help ?? '');
}

it('takes what it says later where it is dated from when to when it was read, as its first day and no day are told', async () => {
  expect(await advised('2023-06-04/2023-06-10')).toEqual([]);
  const [first] = await advised('2023-06-04');
  expect(first).toContain('2023-06-01/2023-06-05');
  const [open] = await advised('2023-06-04/..');
  expect(open).toContain('2023-06-01/2023-06-05');
});
