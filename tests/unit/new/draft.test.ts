/** What the check says of answers, before there is a file. */
import { expect, it } from 'vitest';
import { readContent } from '../../../src/check/files/read-content.ts';
import { foundIn } from '../../../src/check/found-in-file.ts';
import { faultsOf } from '../../../src/new/draft.ts';
import { contentWith } from '../check/overlay.ts';

it('an answer is looked at among what exists, of which nothing else is looked at again', async () => {
  using folder = contentWith({});
  const { content } = await readContent(folder.root);
  const faults = faultsOf(content, 'event', { title: 'Ships wait', date: '2023-06-04', places: 'harbour-bridg' });
  expect(faults.map(({ flag, message }) => `${flag}: ${message}`)).toEqual([
    'places: Unknown place "harbour-bridg"; did you mean "harbour-bridge"?',
  ]);
  expect(content.records.filter((file) => foundIn(file) !== undefined)).toEqual([]);
});
