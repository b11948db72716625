/** The content of an earlier revision, as git keeps it. */
import { FETCH_REST, isMissing, isPartial, openRepository, type Repository } from '../../git/repository.ts';
import type { EarlierRecord } from '../published/earlier.ts';
import { visible } from '../words/as-written.ts';
import type { Id } from '../../model/record.ts';
import { FOLDERS } from '../../model/vocabulary.ts';
import { classify } from './layout.ts';
import { parseRecord, parseSite } from './parse.ts';

/** A revision that cannot be compared with, in words for whoever named it. */
export class RevisionError extends Error {}

export interface Revision {
  /** The hash of the commit that is compared with. */
  commit: string;
  /** When it came into its branch, in milliseconds since 1970 UTC. */
  time: number;
  /** Paths below the content folder that differ from it now. */
  changed: ReadonlySet<string>;
  /** Its records among them. */
  records: readonly EarlierRecord[];
  /** The ids of its sides, with those that they had before; none where `site.yaml` is as it was. */
  sides: readonly Id[];
}

type Git = (...args: string[]) => Promise<string>;

const asText =
  ({ git }: Repository): Git =>
  async (...args) =>
    (await git(args)).toString();

interface Resolved {
  git: Git;
  /** The hash of the commit. */
  commit: string;
}

async function resolveRevision(root: string, revision: string): Promise<Resolved> {
  let isKept = false;
  try {
    const git = asText(await openRepository(root));
    isKept = true;
    const name = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
    return { git, commit: name.trim() };
  } catch (error) {
    const why = isMissing(error)
      ? 'git or the content folder was not found.'
      : isKept
        ? 'git knows no such revision here. In a shallow clone, git fetch --unshallow brings it.'
        : 'git does not keep this folder, or does not trust its owner. Work in a clone of the repository.';
    throw new RevisionError(`Cannot compare with ${revision}: ${why}`, { cause: error });
  }
}

/** What a file of the content folder held, without the mark that some editors put before it. */
async function textAt(git: Git, commit: string, path: string): Promise<string> {
  return (await git('cat-file', 'blob', `${commit}:./${path}`)).replace(/^\ufeff/, '');
}

async function recordAt(git: Git, commit: string, path: string): Promise<EarlierRecord | null> {
  const { placement } = classify(path);
  if (placement.is !== 'record') return null;
  const { type, record } = parseRecord(placement.type, placement.id, path, await textAt(git, commit, path)).file;
  // A file that was broken then was published by no build.
  return record === null ? null : ({ type, path, record } as EarlierRecord);
}

const SITE_FILE = 'site.yaml';

async function sidesAt(git: Git, commit: string): Promise<Id[]> {
  const { site } = parseSite(SITE_FILE, await textAt(git, commit, SITE_FILE)).file;
  return (site?.sides ?? []).flatMap(({ id, former_ids }) => [id, ...former_ids]);
}

/**
 * Where what is checked out left the branch of a commit: what came into that branch since is nobody's change here. The
 * commit itself where the two have no common past, as in a shallow clone.
 */
async function branchPoint(git: Git, commit: string): Promise<string> {
  try {
    return (await git('merge-base', commit, 'HEAD')).trim();
  } catch {
    return commit;
  }
}

/** Why git does not give what it keeps, by what it said. */
async function whyUnread(root: string, said: string): Promise<string> {
  return (await isPartial(root))
    ? `this clone is partial, without its files of then. ${FETCH_REST} brings what is missing.`
    : `git cannot read what it keeps here. It says: ${visible(said.trim())}`;
}

/**
 * What the content was at a revision, as far as it has changed since.
 *
 * @param root the content folder, inside a git repository
 * @param revision a commit, branch or tag
 * @throws RevisionError where there is no git, no repository or no such revision, or git cannot read what it keeps
 */
export async function readRevision(root: string, revision: string): Promise<Revision> {
  const { git, commit } = await resolveRevision(root, revision);
  try {
    return await readSince(git, await branchPoint(git, commit));
  } catch (error) {
    if (!(error instanceof Error && 'stderr' in error)) throw error;
    const why = await whyUnread(root, String(error.stderr));
    throw new RevisionError(`Cannot compare with ${revision}: ${why}`, { cause: error });
  }
}

async function readSince(git: Git, commit: string): Promise<Revision> {
  const time = Number(await git('log', '-1', '--format=%ct', commit)) * 1000;
  const list = async (...args: string[]): Promise<string[]> => (await git(...args)).split('\0').filter(Boolean);
  const differing = await list(
    'diff',
    '--no-ext-diff',
    '--name-only',
    '--no-renames',
    '--relative',
    '-z',
    commit,
    '--',
    '.',
  );
  const untracked = await list('ls-files', '--others', '--exclude-standard', '-z', '--', '.');
  const before = new Set(
    await list(
      'ls-tree',
      '-r',
      '--name-only',
      '-z',
      commit,
      '--',
      SITE_FILE,
      ...Object.values(FOLDERS).map((folder) => `${folder}/`),
    ),
  );
  const records: EarlierRecord[] = [];
  for (const path of differing.filter((name) => before.has(name))) {
    const record = await recordAt(git, commit, path);
    if (record) records.push(record);
  }
  const sides = differing.includes(SITE_FILE) && before.has(SITE_FILE) ? await sidesAt(git, commit) : [];
  return { commit, time, sides, changed: new Set([...differing, ...untracked]), records };
}
