/** Speakers were named at some time: a date without an end is that of nothing. */
import { expect, it } from 'vitest';
import { baseFile, contentWith } from '../../overlay.ts';

const EVENT = 'events/2023-06/bridge-closed.md';
const OPEN = '"on" has no end in "2023-06-05/.."; expected a time by which they were named.';

/** What is said of dates without an end, where people at the port were named then. */
async function openIfNamed(on: string): Promise<string[]> {
  const lines = `    by_words: somebody at the port\n    named: { as: port-authority, source: harbour-news-1, on: ${on} }\n`;
  const text = baseFile(EVENT).replace('    by: port-authority\n', lines);
  using content = contentWith({ [EVENT]: text });
  return (await content.check()).filter(({ rule }) => rule === 'open-said').map(({ message }) => message);
}

it('has an end, or says no more than from when on that was possible', async () => {
  expect(await openIfNamed('2023-06-05/..')).toEqual([OPEN]);
  expect(await openIfNamed('{ date: 2023-06-05/.., extent: within }')).toEqual([]);
  expect(await openIfNamed('../2023-06-05')).toEqual([]);
});
