/** An event that comes after one of which only the month or the year is known: that may have been earlier in it. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../../src/check/problem.ts';
import { baseFile, contentWith } from '../../overlay.ts';

const CLOSED = 'events/2023-06/bridge-closed.md';
const COUNCIL = 'events/2023-06/council-meets.md';

/** What the check says where the council meets after a closing of some date. */
async function said(council: string, closed: string): Promise<Pick<Problem, 'message' | 'help'>[]> {
  const path = `events/${closed.startsWith('2023-') || closed === '2023' ? closed.slice(0, 7) : '2023-06'}/bridge-closed.md`;
  using folder = contentWith({
    [CLOSED]: null,
    [path]: baseFile(CLOSED).replace('when: 2023-06-04', `when: ${closed}`),
    [COUNCIL]: baseFile(COUNCIL).replace(/^when: .*$/m, `when: ${council}\nafter: [bridge-closed]`),
  });
  const errors = (await folder.check()).filter(({ severity }) => severity === 'error');
  return errors.map(({ message, help }) => ({ message, help }));
}

describe('an event after one of which no more is known than', () => {
  it.each([
    ['2023-06', '2023-06-05'],
    ['2023', '2023-06'],
    ['2023', '2023-06-05'],
    ['../2023-06-20', '2023-06-05'],
    ['2023-06-06~', '2023-06-05'],
  ])('%s may be of %s', async (closed, council) => {
    expect(await said(council, closed)).toEqual([]);
  });

  it('a later month is told that the dates contradict', async () => {
    expect(await said('2023-06', '2023-07')).toEqual([
      expect.objectContaining({ help: 'Correct one of the two dates, or remove the id from "after".' }),
    ]);
  });
});
