/** The site of the fixture story, built below a path, as project pages are served. */
import { join } from 'node:path';
import { root, run, type Ending } from '../../src/cli/child.ts';
import { storyRepository } from './repository.ts';

/** Where it is built for the browser tests. */
export const fixtureSite = { folder: join(root, 'test-results', 'fixture-story', 'site'), base: '/timeline/' };

/** Builds it, and gives what the build says. */
export async function buildFixtureSite(): Promise<Ending> {
  using story = storyRepository();
  const env = { BASE_PATH: fixtureSite.base, CONTENT_DIR: story.content };
  return await run(process.execPath, ['src/cli/run.cjs', 'build', '--out', fixtureSite.folder], {
    cwd: root,
    env,
    keep: 'everything',
  });
}
