/** Two records of one name. */
import { expect, it } from 'vitest';
import { baseFile, contentWith, type Overlay } from '../overlay.ts';

const CLOSED = 'events/2023-06/bridge-closed.md';

/** Where the names that are the same stand, with some files beside those of the sound folder. */
async function namedAlike(overlay: Overlay): Promise<string[]> {
  using content = contentWith(overlay);
  return (await content.check())
    .filter(({ rule }) => rule === 'same-name')
    .map(({ path, line, message }) => `${path}:${line} ${message}`);
}

it('are told of at the second one, however it is written', async () => {
  expect(
    await namedAlike({
      'actors/town.yaml': 'kind: institution\nname: TOWN   council\n',
      'outlets/the-post.yaml': 'name: Quay Post\n',
      'questions/waiting.yaml': baseFile('questions/ships-waiting.yaml'),
      'threads/the-bridge.md': baseFile('threads/bridge.md'),
      'places/span.yaml': 'name: Harbour Bridge\nkind: bridge\nwithin: harbour\n',
    }),
  ).toEqual([
    'actors/town.yaml:2 The actor "town-council" has the same name.',
    'outlets/the-post.yaml:1 The outlet "quay-post" has the same name.',
    'places/span.yaml:1 The place "harbour-bridge" has the same name.',
    'questions/waiting.yaml:1 The question "ships-waiting" has the same title.',
    'threads/the-bridge.md:2 The thread "bridge" has the same title.',
  ]);
});

it('are no two where a reader sees which is meant, or where both are one by their name', async () => {
  expect(
    await namedAlike({
      'places/other-bridge.yaml': 'name: Harbour Bridge\nkind: bridge\nwithin: island\n',
      'places/island.yaml': 'name: The Island\nkind: island\n',
      'actors/quay-post.yaml': 'name: Quay Post\nkind: institution\n',
      [CLOSED]: baseFile(CLOSED).replace('[harbour-bridge]', '[harbour-bridge, other-bridge]'),
    }),
  ).toEqual([]);
});
