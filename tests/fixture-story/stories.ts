/** The four invented stories of `tests/stories/`, each built as a site of its own. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root, type Ending } from '../../src/cli/child.ts';
import { repository, type Repository } from '../unit/ledger/repository.ts';
import { buildStory, type fixtureSite } from './build.ts';

export const STORY_NAMES = ['quake-uk', 'quake-ar', 'boardroom', 'river'] as const;

export type StoryName = (typeof STORY_NAMES)[number];

/** What came with the second commit, and when both were made: a history by the hour, and one by the day. */
const HISTORIES: Readonly<Record<StoryName, { later: string; commits: readonly [first: string, second: string] }>> = {
  'quake-uk': { later: 'events/2019-11/poshuky-zaversheno.md', commits: ['2019-11-15T20:10Z', '2019-11-18T09:30Z'] },
  'quake-ar': { later: 'events/2019-11/search-ends.md', commits: ['2019-11-15T20:10Z', '2019-11-18T09:30Z'] },
  boardroom: { later: 'events/2025-03/merger-vote.md', commits: ['2025-03-14T15:05Z', '2025-03-15T14:20Z'] },
  river: {
    later: 'events/2024-02/oberverwaltungsgericht-urteilt.md',
    commits: ['2024-02-04T12:00Z', '2024-04-02T12:00Z'],
  },
};

/** Where the content of a story is. */
export const storyFolder = (name: StoryName): string => join(root, 'tests', 'stories', name);

/** Where a story is built for the browser tests: at the root of its host, as the fixture story is not. */
export const storySite = (name: StoryName): typeof fixtureSite => ({
  folder: join(root, 'test-results', 'stories', name),
  base: '/',
});

/** A story with a history of two commits, gone when it is disposed of. */
function storyRepository(name: StoryName): Repository {
  const folder = repository(storyFolder(name));
  const { later, commits } = HISTORIES[name];
  folder.write(later, null);
  folder.commit(commits[0]);
  cpSync(join(storyFolder(name), later), join(folder.content, later));
  folder.commit(commits[1]);
  return folder;
}

/** Builds a story, and gives what the build says. */
export async function buildOneOf(name: StoryName): Promise<Ending> {
  using story = storyRepository(name);
  return await buildStory(story.content, storySite(name));
}
