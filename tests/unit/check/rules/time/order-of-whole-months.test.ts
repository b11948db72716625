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

describe('an event after one that came after another', () => {
  const FERRY = 'events/2023-06/ferry-starts.md';

  /** Where the check finds a contradiction in the order of three, of which each comes after the one before. */
  async function contradicted(closed: string, ferry: string, council: string): Promise<string[]> {
    const [first, last] = [baseFile(CLOSED), baseFile(COUNCIL)];
    using folder = contentWith({
      [CLOSED]: first.replace(/^when: .*$/m, `when: ${closed}`),
      [FERRY]: last
        .replace(/^(title|summary): .*$/gm, '$1: A ferry.')
        .replace(/^when: .*$/m, `when: ${ferry}\nafter: [bridge-closed]`),
      [COUNCIL]: last.replace(/^when: .*$/m, `when: ${council}\nafter: [ferry-starts]`),
    });
    const found = (await folder.check()).filter(({ rule }) => rule === 'order-contradicts-dates');
    return found.map(({ path }) => path);
  }

  it.each([
    ['2023-06-05', '2023-06', '2023-06-04'],
    ['2023-06-05', '2023-06', '2023-06-04/..'],
    ['2023-06-05T17:01+03:00', '2023-06', '2023-06-05T17:00+03:00'],
  ])('of %s and of no more than %s is not of %s', async (...dates) => {
    expect(await contradicted(...dates)).toEqual([COUNCIL]);
  });

  it.each([
    ['2023-06-05', '2023-06', '2023-06-05'],
    ['2023-06-05T17:00+03:00', '2023-06', '2023-06-05T17:00+03:00'],
    ['2023-06-05', '2023-06', '2023-06-04~'],
  ])('of %s and of no more than %s may be of %s', async (...dates) => {
    expect(await contradicted(...dates)).toEqual([]);
  });

  it('is not told again what contradicts before it', async () => {
    expect(await contradicted('2023-06-05', '2023-06-03', '2023-06-04')).toEqual([FERRY]);
  });
});

it('an event that began and went on is not after one of the next day', async () => {
  expect(await said('2023-06-04/..', '2023-06-04')).toEqual([]);
  expect(await said('2023-06-04/..', '2023-06-05')).toHaveLength(1);
});

describe('a minute that ends a date', () => {
  it.each(['../2023-06-05T17:00+03:00', '2023-06-05/2023-06-05T17:00+03:00'])(
    'is not ruled out by %s',
    async (council) => {
      const within = `{ date: ${council}, extent: within }`;
      expect(await said(within, '2023-06-05T17:00+03:00')).toEqual([]);
      expect(await said(within, '2023-06-05T17:01+03:00')).toHaveLength(1);
    },
  );
});
