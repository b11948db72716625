/**
 * A build that takes pages and files from the last one is the same byte for byte as one that has nothing to take, whatever
 * was done to the site in between.
 */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import { chooser, type Chooser } from '../bench/random.ts';
import { usualShape } from '../bench/shapes.ts';
import { commonHash } from '../../src/vite/code-hash.ts';
import { bundlePlace, compiledOf, openBundle } from '../../src/vite/kept-bundle.ts';
import { writeStory } from '../bench/story.ts';
import { addEvent, addPicture, forgetHistory, OF_ALL_PAGES, OF_RECORDS, type Edit } from './edits.ts';
import { build, copyProject, digests, scratch } from './workshop.ts';

const SEED = 12;

/** So many events that most pages have nothing to do with an edit. */
const SHAPE = { ...usualShape(60), days: 120, dayOf: (event: number): number => event * 2 };

/** How many edits a build follows. */
const AT_ONCE = 8;

/** Commits the story on a day of its history, which begins with the first. */
function commit(content: string, day: number): void {
  const date = new Date(Date.UTC(2026, 2, day)).toISOString();
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=An Editor', '-c', 'user.email=desk@story.example', ...args], {
      cwd: content,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
  };
  if (day === 1) git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', `Day ${day}`);
}

/** Damages what was kept last: one byte of the pages is another, one of the packed files, and one of the bundled code. */
function damage(project: string, bundle: string): void {
  appendFileSync(openBundle(bundle)?.entry ?? '', ' ');
  for (const kind of ['pages', 'packed-search']) {
    const folder = join(project, 'node_modules/.astro', kind);
    const [newest] = readdirSync(folder)
      .map((name) => join(folder, name))
      .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    const bytes = readFileSync(newest ?? '');
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(newest ?? '', bytes);
  }
}

/** The files of a site whose names end so. */
const filesOf = (site: string, ending: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();

/** What somebody does to a built site by hand. */
const BY_HAND: readonly ((site: string, choose: Chooser) => void)[] = [
  (site) => {
    for (const page of filesOf(site, '.html')) writeFileSync(page, readFileSync(page, 'utf8').replace('<p', '<b'));
  },
  (site, choose) => {
    for (const page of filesOf(site, '.html')) if (choose.below(2) === 0) rmSync(page);
    for (const data of filesOf(site, '.json')) appendFileSync(data, '\n');
  },
  (site) => {
    rmSync(site, { recursive: true });
  },
  () => undefined,
];

/** Edits in an order of chance, a few at a time. */
function rounds(edits: readonly Edit[], choose: Chooser): Edit[][] {
  const left = [...edits];
  const shuffled = edits.flatMap(() => left.splice(choose.below(left.length), 1));
  return Array.from({ length: Math.ceil(shuffled.length / AT_ONCE) }, (_, at) =>
    shuffled.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}

test('after each edit, a build with what the last one kept is the same as one without', async () => {
  // Eleven builds, one after another.
  test.setTimeout(11 * 300_000);
  const { folder, remove } = scratch();
  try {
    const choose = chooser(SEED);
    const byHand = chooser(SEED);
    const project = join(folder, 'project');
    copyProject(project);
    const content = join(folder, 'content');
    writeStory(content, SHAPE);
    addPicture(content);
    commit(content, 1);

    let settings = {};
    const built = async (story: string, out: string, by = project): Promise<Record<string, string>> => {
      const { status, output } = await build(by, out, { CONTENT_DIR: story, ...settings });
      expect(status, output).toBe(0);
      return digests(out);
    };
    const site = join(folder, 'site');
    const root = join(realpathSync(project), sep);
    const bundle = (): string => bundlePlace(root, commonHash(root, content, ['/', String(false)]));
    let last = await built(content, site);
    const compare = async (name: string): Promise<void> => {
      const kept = await built(content, site);
      expect(kept, name).not.toEqual(last);
      // Of a story in another folder nothing was kept, in another project nothing was bundled, and where no site stands
      // there is none to take files from.
      const elsewhere = join(folder, name);
      cpSync(content, elsewhere, { recursive: true });
      const afresh = join(folder, `${name}-project`);
      copyProject(afresh);
      expect(await built(elsewhere, join(folder, `${name}-site`), afresh), name).toEqual(kept);
      last = kept;
    };

    for (const [at, round] of rounds(Object.values(OF_RECORDS), choose).entries()) {
      for (const edit of round) edit(content, choose);
      if (at % 2 === 0) commit(content, at + 2);
      // As after a rebase: what came with two commits came with one.
      if (at === 1) {
        forgetHistory(content);
        commit(content, 1);
      }
      // The build before left a sound bundle, also where it had found a damaged one, with what Node made of it.
      expect(openBundle(bundle())).not.toBeNull();
      expect(existsSync(compiledOf(bundle()))).toBe(true);
      if (at === 1) damage(project, bundle());
      BY_HAND[at % BY_HAND.length]?.(site, byHand);
      if (at === 2) addEvent(content, SHAPE, SHAPE.events);
      await compare(`round-${at}`);
    }
    for (const edit of Object.values(OF_ALL_PAGES)) edit(content, choose);
    await compare('all-pages');
    forgetHistory(content);
    settings = { BASE_PATH: '/timeline/', PREVIEW: '1' };
    await compare('elsewhere');
  } finally {
    remove();
  }
});
