/** An upgrade as one commit, made in a copy of the repository: the project itself is untouched until it is sound. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { visible } from '../check/words/as-written.ts';
import { cloneShared, openRepository, type Repository } from '../git/repository.ts';
import { splitReadme } from '../new/readme-head.ts';
import { inTheWay, planUpgrade, README, type Entry, type Step, type Tree } from '../upgrade/plan.ts';
import { Refusal } from './command.ts';
import { nameOf, textAt, type Versions } from './releases.ts';

/** The branch on which the commit stands in the copy. */
export const BRANCH = 'upgrade';

/** The line of a commit's message that says which commit the project was upgraded to. */
export const TRAILER = 'Upgraded-to';

async function treeAt({ git }: Repository, commit: string): Promise<Tree> {
  const output = (await git(['ls-tree', '-r', '-z', '--full-tree', commit])).toString();
  return new Map(
    output.split('\0').flatMap((line): [string, Entry][] => {
      const [, mode = '', blob = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return path === '' ? [] : [[path, { mode, blob }]];
    }),
  );
}

/** Writes a file, and has git keep it as it is. */
async function blobOf({ git }: Repository, file: string, content: string | Uint8Array): Promise<string> {
  await writeFile(file, content);
  return (await git(['hash-object', '-w', '--no-filters', file])).toString().trim();
}

/** A file of text, and no link, nor another repository. */
const isFile = (entry: Entry | null): boolean => entry === null || entry.mode.startsWith('100');

/** What both changed, come together; nothing where the changes meet, or are no changes of a text. */
async function merged(
  repository: Repository,
  folder: string,
  { base, ours, theirs }: Extract<Step, { does: 'merges' }>,
): Promise<Entry | undefined> {
  const { git } = repository;
  if (![base, ours, theirs].every(isFile)) return undefined;
  const names = await Promise.all(
    [ours, base, theirs].map(async (entry, at) => {
      const file = join(folder, String(at));
      await writeFile(file, entry === null ? '' : await git(['cat-file', 'blob', entry.blob]));
      return file;
    }),
  );
  try {
    const text = await git(['merge-file', '-p', '--quiet', ...names]);
    return { mode: theirs.mode, blob: await blobOf(repository, join(folder, 'merged'), text) };
  } catch {
    return undefined;
  }
}

/**
 * What is done with the README: its head stays the newsroom's, and below it comes together what both changed.
 *
 * @returns nothing where nothing changes
 */
async function readmeStep(
  repository: Repository,
  own: string,
  { from, to }: Versions,
  folder: string,
): Promise<Step | undefined> {
  const commits = [own, from.commit, to.commit];
  const texts = await Promise.all(commits.map((commit) => textAt(repository, commit, README)));
  const [ours, base, theirs] = texts.map((text) => splitReadme(text ?? ''));
  // Without the line, and without what the newsroom began with, nothing tells what is its own.
  if (!ours || !theirs || !base)
    return ours && ours.rest === theirs?.rest ? undefined : { does: 'leaves', path: README };
  const entry = async (rest: string, name: string): Promise<Entry> => ({
    mode: '100644',
    blob: await blobOf(repository, join(folder, name), ours.head + rest),
  });
  if (ours.rest === theirs.rest || base.rest === theirs.rest) return undefined;
  const next = await entry(theirs.rest, 'readme-next');
  if (ours.rest === base.rest) return { does: 'renews', path: README, to: next };
  const [before, now] = [await entry(base.rest, 'readme-before'), await entry(ours.rest, 'readme-now')];
  return { does: 'merges', path: README, base: before, ours: now, theirs: next };
}

/** Who commits, as settings for git: those of the project's own repository. */
async function identityOf({ git }: Repository): Promise<string[]> {
  try {
    const ident = (await git(['var', 'GIT_COMMITTER_IDENT'])).toString();
    const [, name = '', email = ''] = /^(.*) <(.*)> \d+ \S+$/.exec(ident.trim()) ?? [];
    if (name !== '' && email !== '') return ['-c', `user.name=${name}`, '-c', `user.email=${email}`];
  } catch {
    // Said below.
  }
  throw new Refusal(
    'Git does not know who you are, and an upgrade is a commit: git config user.name "…"; git config user.email …',
  );
}

export interface Upgrade {
  /** What changes, the README among it. */
  steps: readonly Step[];
  /** Where its files stand, all of them. */
  project: string;
}

/** Behind the name of the README: to take all of it back would take the head back, too. */
const OWN_PLACE = ', below its head: what is yours stands above the line there that says so';

type Change = readonly [path: string, entry: Entry | null];

/**
 * What the steps put where.
 *
 * @throws Refusal where both changed the same lines of a file
 */
async function changesOf(
  copy: Repository,
  steps: readonly Step[],
  { from, to }: Versions,
  folder: string,
): Promise<Change[]> {
  const changes: Change[] = [];
  const meeting: string[] = [];
  for (const step of steps) {
    if (step.does === 'adds' || step.does === 'renews') changes.push([step.path, step.to]);
    else if (step.does === 'removes') changes.push([step.path, null]);
    else if (step.does === 'merges') {
      const entry = await merged(copy, folder, step);
      if (entry) changes.push([step.path, entry]);
      else meeting.push(`  ${visible(step.path)}${step.path === README ? OWN_PLACE : ''}\n`);
    }
  }
  if (meeting.length === 0) return changes;
  throw new Refusal(
    `Here and in ${to.version} the same lines were changed, in:\n${meeting.join('')}Nothing was changed. Take your ` +
      `change back (git checkout ${from.commit.slice(0, 12)} -- FILE), commit that, upgrade, and make it anew.`,
  );
}

/**
 * Puts the changes into one commit on {@link BRANCH}, and its files into the copy's folder.
 *
 * @throws Error as {@link Repository.git} does, where the files cannot stand beside one another
 */
async function commitIn(
  copy: Repository,
  identity: readonly string[],
  head: string,
  message: string,
  changes: readonly Change[],
): Promise<void> {
  const gone = `0 ${'0'.repeat(head.length)}`;
  const lines = changes.map(([path, entry]) => `${entry ? `${entry.mode} ${entry.blob}` : gone}\t${path}\0`);
  await copy.git(['read-tree', head]);
  await copy.git(['update-index', '-z', '--index-info'], lines.join(''));
  const tree = (await copy.git(['write-tree'])).toString().trim();
  const made = await copy.git([...identity, 'commit-tree', tree, '-p', head], message);
  await copy.git(['update-ref', `refs/heads/${BRANCH}`, made.toString().trim()]);
  await copy.git(['checkout', '--quiet', '--force', BRANCH]);
}

/**
 * Makes the commit that brings a project from one version to another.
 *
 * @param root the project
 * @param versions the one that it was made of, and the one that comes
 * @param scratch an empty folder
 * @returns `null` where nothing would change
 * @throws Refusal where both changed the same lines of a file, a file of one stands where the other has a folder, or git
 *   does not know who commits
 */
export async function makeUpgrade(root: string, versions: Versions, scratch: string): Promise<Upgrade | null> {
  const { from, to } = versions;
  const here = await openRepository(root);
  const identity = await identityOf(here);
  const head = (await here.git(['rev-parse', 'HEAD'])).toString().trim();
  const project = join(scratch, 'project');
  const copy = await cloneShared(root, project);
  const ours = await treeAt(copy, head);
  const trees = { base: await treeAt(copy, from.commit), ours, theirs: await treeAt(copy, to.commit) };
  const steps = planUpgrade(trees);
  const standing = inTheWay(ours, steps);
  if (standing.length > 0) {
    const list = standing.map((path) => `  ${visible(path)}\n`).join('');
    throw new Refusal(
      `${to.version} has files where these stand here:\n${list}Nothing was changed. Give yours other names.`,
    );
  }
  const merging = join(scratch, 'merging');
  await mkdir(merging);
  const readme = await readmeStep(copy, head, versions, merging);
  if (readme) steps.push(readme);
  const changes = await changesOf(copy, steps, versions, merging);
  if (changes.length === 0) return null;
  const message = `Upgrade from ${from.version} to ${nameOf(to, from)}\n\n${TRAILER}: ${to.commit}\n`;
  try {
    await commitIn(copy, identity, head, message, changes);
  } catch (error) {
    const why = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Refusal(
      `Git cannot put the files of ${to.version} beside yours; nothing was changed: ${visible(why.trim())}`,
    );
  }
  return { steps, project };
}
