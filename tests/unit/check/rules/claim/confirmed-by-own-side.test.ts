import { expect, it } from 'vitest';
import { baseFile, contentWith } from '../../overlay.ts';

const EVENT = 'events/2023-06/bridge-closed.md';
const SOURCE = 'sources/harbour-news-1.yaml';

it('nobody confirms what a document of their own says, though it names no speaker', async () => {
  using content = contentWith({
    [SOURCE]: baseFile(SOURCE).replace('outlet: harbour-news', 'by: port-authority'),
    [EVENT]: baseFile(EVENT).replace('standing: reported', 'standing: confirmed\n    confirmed_by: port-authority'),
  });
  const found = (await content.check()).filter(({ severity }) => severity === 'error');
  expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'confirmed-by-own-side: "port-authority" is the speaker; expected somebody who is not.',
  ]);
});
