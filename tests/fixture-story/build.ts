/** Sites of invented stories, built for the browser tests. */
import { join } from 'node:path';
import { root, run, type Ending } from '../../src/cli/child.ts';
import { storyRepository } from './repository.ts';

/** Where the fixture story is built for the browser tests: below a path, as project pages are served. */
export const fixtureSite = { folder: join(root, 'test-results', 'fixture-story', 'site'), base: '/timeline/' };

/** Builds the site of a content folder, and gives what the build says. */
export async function buildStory(content: string, { folder, base }: typeof fixtureSite): Promise<Ending> {
  const env = { BASE_PATH: base, CONTENT_DIR: content };
  return await run(process.execPath, ['src/cli/run.cjs', 'build', '--out', folder], { env, keep: 'everything' });
}

/** Builds the fixture story, and gives what the build says. */
export async function buildFixtureSite(): Promise<Ending> {
  using story = storyRepository();
  return await buildStory(story.content, fixtureSite);
}
