/** The content of an earlier revision, as git keeps it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { EarlierEvent } from '../rules/correction/silent-edit.ts';
import { FOLDERS } from './folders.ts';
import { classify } from './layout.ts';
import { parseRecord } from './parse.ts';

/** A revision that cannot be compared with, in words for whoever named it. */
export class RevisionError extends Error {}

export interface Revision {
  /** The hash of the commit that is compared with. */
  commit: string;
  /** Paths below the content folder that differ from it now. */
  changed: ReadonlySet<string>;
  /** Its events among them. */
  events: readonly EarlierEvent[];
}

const run = promisify(execFile);

async function git(cwd: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

async function resolveCommit(root: string, revision: string): Promise<string> {
  try {
    const name = await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
    return name.trim();
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new RevisionError(
      missing
        ? `Cannot compare with ${revision}: git or the content folder was not found.`
        : `Cannot compare with ${revision}: git knows no such revision here. In a shallow clone, fetch it first.`,
      { cause: error },
    );
  }
}

async function eventAt(root: string, commit: string, path: string): Promise<EarlierEvent | null> {
  const { placement } = classify(path);
  if (placement.is !== 'record' || placement.type !== 'event') return null;
  const text = await git(root, 'show', `${commit}:./${path}`);
  const { record } = parseRecord('event', placement.id, path, text.replace(/^\ufeff/, '')).file;
  // A file that was broken then was published by no build.
  return record === null ? null : { path, record: record as EarlierEvent['record'] };
}

/**
 * Where what is checked out left the branch of a commit: what came into that branch since is nobody's change here. The
 * commit itself where the two have no common past, as in a shallow clone.
 */
async function branchPoint(root: string, commit: string): Promise<string> {
  try {
    return (await git(root, 'merge-base', commit, 'HEAD')).trim();
  } catch {
    return commit;
  }
}

/**
 * What the content was at a revision, as far as it has changed since.
 *
 * @param root the content folder, inside a git repository
 * @param revision a commit, branch or tag
 * @throws RevisionError where there is no git, no repository or no such revision
 */
export async function readRevision(root: string, revision: string): Promise<Revision> {
  const commit = await branchPoint(root, await resolveCommit(root, revision));
  const list = async (...args: string[]): Promise<string[]> => (await git(root, ...args)).split('\0').filter(Boolean);
  const differing = await list('diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--', '.');
  const untracked = await list('ls-files', '--others', '--exclude-standard', '-z', '--', '.');
  const before = new Set(await list('ls-tree', '-r', '--name-only', '-z', commit, '--', `${FOLDERS.event}/`));
  const events: EarlierEvent[] = [];
  for (const path of differing.filter((name) => before.has(name))) {
    const event = await eventAt(root, commit, path);
    if (event) events.push(event);
  }
  return { commit, changed: new Set([...differing, ...untracked]), events };
}
