/** An event of which no more is known than within which days it was, or about when, and that comes after another. */
import { describe, expect, it } from 'vitest';
import { baseFile, contentWith } from '../../overlay.ts';

const CLOSED = 'events/2023-06/bridge-closed.md';
const REOPENED = 'events/2023-06/bridge-reopened.md';

/** The errors where the bridge closes after the council met, at 18:00 on 5 June, and opens again after it closed. */
async function errorsOf(closed: string, reopened = '2023-06-09'): Promise<string[]> {
  const base = baseFile(CLOSED);
  using folder = contentWith({
    [CLOSED]: base.replace('when: 2023-06-04', `when: ${closed}\nafter: [council-meets]`),
    [REOPENED]: base.replace('when: 2023-06-04', `when: ${reopened}\nafter: [bridge-closed]`),
  });
  const problems = await folder.check();
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

describe('an event after one of 5 June', () => {
  it.each([
    '{ date: 2023-06-04/2023-06-10, extent: within }',
    '{ date: 2023-06-04T12:00+03:00/2023-06-05T20:00+03:00, extent: within }',
    '2023-06-04~',
    '2023-06-05T17:30+03:00~',
  ])('may be of %s, which allows it', async (date) => {
    expect(await errorsOf(date)).toEqual([]);
  });

  it.each([
    '{ date: 2023-06-04/2023-06-10, extent: lasted }',
    '{ date: 2023-06-03/2023-06-04, extent: within }',
    '2023-06-03~',
  ])('is not of %s', async (date) => {
    expect(await errorsOf(date)).toHaveLength(1);
  });

  it('is no earlier for what comes after it in turn', async () => {
    expect(await errorsOf('{ date: 2023-06-04/2023-06-10, extent: within }', '2023-06-04')).toEqual([
      'The event comes after "bridge-closed", but its date "2023-06-04" is before 2023-06-05, when that one began at the earliest: it comes after an event of then.',
    ]);
  });
});
