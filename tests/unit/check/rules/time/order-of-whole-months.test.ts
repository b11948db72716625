/** An event that comes after one of which only the month or the year is known, and which stands at the end of that. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../../src/check/problem.ts';
import { baseFile, contentWith } from '../../overlay.ts';

const CLOSED = 'events/2023-06/bridge-closed.md';
const COUNCIL = 'events/2023-06/council-meets.md';

/** What the check says where the council meets after a closing of some date. */
async function said(council: string, closed: string): Promise<Pick<Problem, 'message' | 'help'>[]> {
  const path = `events/${(closed.split('/')[0] ?? '').slice(0, 7)}/bridge-closed.md`;
  const when = closed.includes('/') ? `{ date: ${closed}, extent: within }` : closed;
  using folder = contentWith({
    [CLOSED]: null,
    [path]: baseFile(CLOSED).replace('when: 2023-06-04', `when: ${when}`),
    [COUNCIL]: baseFile(COUNCIL).replace(/^when: .*$/m, `when: ${council}\nafter: [bridge-closed]`),
  });
  const errors = (await folder.check()).filter(({ severity }) => severity === 'error');
  return errors.map(({ message, help }) => ({ message, help }));
}

describe('an event after one of which no more is known than', () => {
  it.each([
    ['2023-06', '2023-06-05', '2023-06-01/2023-06-05'],
    ['2023', '2023-06', '2023-01/2023-06'],
    ['2023', '2023-06-05', '2023-01-01/2023-06-05'],
  ])('%s is told how to say that it was by then, and that is right', async (closed, council, offered) => {
    const [{ message, help } = { message: '', help: '' }, ...others] = await said(council, closed);
    expect(others).toEqual([]);
    expect(message).toContain(`of that one no more than "${closed}" is known`);
    expect(help).toContain(`{ date: ${offered}, extent: within }`);
    expect(await said(council, offered)).toEqual([]);
  });

  it('a later month is told that the dates contradict', async () => {
    expect(await said('2023-06', '2023-07')).toEqual([
      expect.objectContaining({ help: 'Correct one of the two dates, or remove the id from "after".' }),
    ]);
  });
});
