/** A project of its own with two stories, of which builds put one or the other in place. */
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { root, type Ending } from '../../src/cli/child.ts';
import { build, copyProject, digests, scratch } from '../e2e/workshop.ts';

/** Which story a site tells; `null` where it is neither whole. */
export type Told = 'old' | 'new';

export interface Project extends Disposable {
  folder: string;
  /** Where builds put the site. */
  out: string;
  env: (story: Told) => NodeJS.ProcessEnv;
  build: (story: Told) => Promise<Ending>;
  told: () => Told | null;
  /** What stands around the site, in the project, and among temporary files, that no build should leave. */
  leftOver: () => string[];
}

const STORIES = ['old', 'new'] as const;

/** Names in a folder, as paths in it; not those of packages and of the repository. */
const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name !== 'node_modules' && name !== '.git')
    .flatMap((name) => {
      const path = join(folder, name);
      const inside = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
      return [name, ...inside.map((one) => join(name, one))];
    });

/**
 * Makes the project, and builds both stories.
 *
 * @throws Error where one of them cannot be built
 */
export async function project(): Promise<Project> {
  const { folder: place, remove } = scratch();
  const folder = join(place, 'project');
  const temporary = join(place, 'temporary');
  const out = join(place, 'sites', 'site');
  copyProject(folder);
  mkdirSync(temporary);
  for (const story of STORIES) cpSync(join(root, 'tests/fixtures/_base'), join(place, story), { recursive: true });
  const site = join(place, 'new/site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^title: .*$/m, 'title: Another title'));
  const env = (story: Told): NodeJS.ProcessEnv => ({
    CONTENT_DIR: join(place, story),
    TMPDIR: temporary,
    // What Node keeps of compiled packages is its own, and stays.
    NODE_DISABLE_COMPILE_CACHE: '1',
  });
  const whole = new Map<Told, object>();
  for (const story of STORIES) {
    const { status, output } = await build(folder, join(place, 'whole', story), env(story));
    if (status !== 0) throw new Error(output);
    whole.set(story, digests(join(place, 'whole', story)));
  }
  const sound = { project: new Set(namesIn(folder)), temporary: new Set(namesIn(temporary)) };
  return {
    folder,
    out,
    env,
    build: (story) => build(folder, out, env(story)),
    told: () => STORIES.find((story) => isDeepStrictEqual(digests(out), whole.get(story))) ?? null,
    leftOver: () => [
      ...readdirSync(join(place, 'sites')).filter((name) => name !== 'site'),
      ...namesIn(folder).filter((name) => !sound.project.has(name)),
      ...namesIn(temporary).filter((name) => !sound.temporary.has(name)),
    ],
    [Symbol.dispose]: remove,
  };
}
