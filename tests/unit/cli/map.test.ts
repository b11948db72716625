/** What `npm run map` says where there is nothing to make a map of. */
import { expect, it } from 'vitest';
import { baseFile, contentWith } from '../check/overlay.ts';
import { runHere } from './in-process.ts';

const PLACE = 'places/harbour-bridge.yaml';

it.each([
  ['no folder', 'nowhere', /^There is no content folder ".*nowhere"\.\n$/],
  ['no place with coordinates', '.', /^No place of the story has coordinates/],
])('%s is told as such', async (_, named, message) => {
  using folder = contentWith({ [PLACE]: baseFile(PLACE).replace(/^at: .*\n/m, '') });
  const { status, stderr } = await runHere(['map', '--content', named], folder.root);
  expect(stderr).toMatch(message);
  expect(status).toBe(1);
});
