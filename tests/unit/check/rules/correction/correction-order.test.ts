/** A correction, or a withdrawal, that is dated before there was anything to correct. */
import { expect, it } from 'vitest';
import { baseFile, contentWith } from '../../overlay.ts';

const CLOSED = 'events/2023-06/bridge-closed.md';

/** What the check says of an event whose statements were public in the evening of 4 June. */
async function said(fields: string): Promise<string[]> {
  using folder = contentWith({ [CLOSED]: baseFile(CLOSED).replace('kind: happening', `kind: happening\n${fields}`) });
  return (await folder.check()).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const correction = (on: string, claims: string): string =>
  `  - { on: ${on}, claims: ${claims}, was: Ten ships., now: Twelve ships., why: We erred. }`;

it('is refused', async () => {
  expect(await said(`corrections:\n${correction('2023-06-03', '[]')}`)).toEqual([
    '6:11 The correction is of "2023-06-03", before what it is about was made public, on "2023-06-04T20:00+03:00".',
  ]);
  expect(await said(`corrections:\n${correction('2023-06-03', 'waiting')}`)).toHaveLength(1);
  expect(await said('withdrawn: { on: 2023-06-03, why: It was another bridge. }')).toEqual([
    '5:18 The withdrawal is of "2023-06-03", before what it is about was made public, on "2023-06-04T20:00+03:00".',
  ]);
});

it('is not where it may be of that day, or a later one put another document in the place of the first', async () => {
  expect(await said(`corrections:\n${correction('2023-06-04', 'waiting')}`)).toEqual([]);
  expect(await said(`corrections:\n${correction('2023-06-03~', '[]')}`)).toEqual([]);
  const both = [correction('2023-06-03', 'waiting'), correction('2023-06-07', 'waiting')];
  expect(await said(`corrections:\n${both.join('\n')}`)).toEqual([]);
  const ofAll = [correction('2023-06-03', '[]'), correction('2023-06-07', 'waiting')];
  expect(await said(`corrections:\n${ofAll.join('\n')}`)).toEqual([]);
  const withdrawn = 'withdrawn: { on: 2023-06-03, why: It was another bridge. }';
  expect(await said(`${withdrawn}\ncorrections:\n${correction('2023-06-07', 'waiting')}`)).toEqual([]);
});

it('a correction of two statements is of the one that was public, and names the first where neither was', async () => {
  const problems = async (waiting: string) => {
    using folder = contentWith({
      'events/2023-06/bridge-closed.md': baseFile('events/2023-06/bridge-closed.md')
        .replace(
          'kind:',
          'corrections: [{ on: 2023-06-02, claims: [closed, waiting], was: Open., now: Closed., why: We erred. }]\nkind:',
        )
        .replace('    standing: claimed\n', `    standing: claimed\n    said: ${waiting}\n`),
    });
    return (await folder.check()).flatMap(({ rule, message }) => (rule === 'correction-order' ? [message] : []));
  };
  expect(await problems('2023-06-01')).toEqual([]);
  expect(await problems('2023-06-03')).toEqual([
    'The correction is of "2023-06-02", before what it is about was made public, on "2023-06-03".',
  ]);
});
