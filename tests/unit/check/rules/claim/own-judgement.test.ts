import { expect, it } from 'vitest';
import { baseFile, contentWith } from '../../overlay.ts';

const EVENT = 'events/2023-06/bridge-closed.md';

it('a judgement of a paper itself is not called a report for want of a speaker', async () => {
  using content = contentWith({ [EVENT]: baseFile(EVENT).replace('standing: reported', 'standing: assessed') });
  const found = await content.check();
  expect(found.flatMap(({ rule, help }) => (rule === 'unattributed-claim' ? [help] : []))).toEqual([
    'Where it is the source’s own judgement, add an actor for its author, or for the source itself, and name that one.',
  ]);
});
