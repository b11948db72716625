/** What an approximate date does not rule out is not refused. */
import { expect, it } from 'vitest';
import { baseFile, contentWith } from '../../overlay.ts';

const EVENT = 'events/2023-06/bridge-closed.md';

/** The rules that are broken where a statement in a paper of 4 June was said at some time. */
async function brokenIfSaid(said: string): Promise<string[]> {
  const text = baseFile(EVENT).replace('    by: port-authority\n', `$&    said: ${said}\n`);
  using content = contentWith({ [EVENT]: text });
  return (await content.check()).map(({ rule }) => rule);
}

it('is that a paper of the 4th has what was said about the 5th', async () => {
  expect(await brokenIfSaid('2023-06-05~')).toEqual([]);
  expect(await brokenIfSaid('2023-06-05')).toEqual(['said-after-published']);
  expect(await brokenIfSaid('2023-06-06~')).toEqual(['said-after-published']);
});
