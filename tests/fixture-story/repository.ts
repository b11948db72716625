/** The fixture story in a git repository of its own, so that its history is the same on every day and machine. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { repository, type Repository } from '../unit/ledger/repository.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');

/** The fixture story as it stands now. */
export const STORY = join(FIXTURES, 'story');

/** Files of its first commit that were changed since. */
const EARLIER = join(FIXTURES, 'story-earlier');

/** Events that came with the second commit. */
const CAME_LATER = ['events/2024-04/ferry-returns.md', 'events/2024-04/sailing-put-off.md'];

/** An event that has another id since the second commit. */
const RENAMED = 'events/2024-04/ferry-back.md';

/** The fixture story with a history of two months, gone when it is disposed of. */
export function storyRepository(): Repository {
  const folder = repository(STORY);
  for (const path of CAME_LATER) folder.write(path, null);
  cpSync(EARLIER, folder.content, { recursive: true });
  folder.commit('2024-04-07T12:00Z');
  folder.write(RENAMED, null);
  cpSync(STORY, folder.content, { recursive: true });
  folder.commit('2024-05-02T12:00Z');
  return folder;
}
