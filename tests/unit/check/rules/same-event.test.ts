/** Two events of one day, by their titles. */
import { expect, it } from 'vitest';
import { baseFile, contentWith } from '../overlay.ts';

const CLOSED = 'events/2023-06/bridge-closed.md';
const COUNCIL = 'events/2023-06/council-meets.md';

/** The rules that the two events break, on one day, under these titles. */
async function brokenBy(title: string, other: string): Promise<string[]> {
  const titled = (path: string, text: string): string => baseFile(path).replace(/^title: .*$/m, `title: ${text}`);
  using content = contentWith({
    [CLOSED]: titled(CLOSED, title),
    [COUNCIL]: titled(COUNCIL, other).replace('2023-06-05T18:00+03:00', '2023-06-04'),
  });
  return (await content.check()).map(({ rule }) => rule);
}

it.each([
  ['The harbour bridge closes', 'Harbour bridge closes to traffic'],
  ['UN calls for talks on the bridge', 'The UN calls for talks on the bridge'],
  ['Clause 4 on the bridge fails', 'Clause on the bridge fails'],
  ['Міст у порту закривають', 'Закривають міст у порту'],
])('are probably one: %s, %s', async (title, other) => {
  expect(await brokenBy(title, other)).toEqual(['same-event']);
});

it.each([
  ['The vote on clause 4 fails', 'The vote on clause 5 fails'],
  ['Flight 101 is cancelled', 'Flight 202 is cancelled'],
  ['Block A is evacuated', 'Block B is evacuated'],
  ['UN calls for talks', 'EU calls for talks'],
  ['Shells hit the port of Ust', 'Shells hit the port of Ulm'],
  ['Судья отклоняет иск А', 'Судья отклоняет иск Б'],
  ['The bridge closes', 'The bridge opens'],
])('are told apart by a number or a name: %s, %s', async (title, other) => {
  expect(await brokenBy(title, other)).toEqual([]);
});
