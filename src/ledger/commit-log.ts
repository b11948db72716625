/** What git keeps of a content folder: the commits that touched its events, and files as a commit has them. A handful of processes, however many commits. */
import { FOLDERS } from '../model/vocabulary.ts';
import { heldWithinReason } from './commit-dates.ts';
import { isMissing, isPartial, openRepository } from '../git/repository.ts';

/** Why there is no history: no git, a copy without its past (shallow or partial), or content that git does not keep. */
export type NoHistory = 'no-git' | 'shallow' | 'no-history';

/** The name of a text in git: its hash. */
export type Blob = string;

export interface Commit {
  /** When it came into this branch, in milliseconds since 1970 UTC; never before the commit that it follows. */
  time: number;
  /** What it touched, by path below the content folder; `null` where the file is gone. */
  files: readonly { path: string; blob: Blob | null }[];
}

export type CommitLog = { available: true; commits: readonly Commit[] } | { available: false; reason: NoHistory };

/**
 * The first-parent history of what is checked out: what came in by a merge counts from the merge. The committer's date
 * is when a change came into the branch, and with it onto the site; the author's may be months older, from when it was
 * first written elsewhere. Nothing that a person's own settings of git could change is left to them.
 */
const LOG = [
  ...['-c', 'log.showRoot=true'],
  ...['log', '--reverse', '--first-parent', '--diff-merges=first-parent'],
  ...['--raw', '--no-abbrev', '--no-renames', '--relative', '--no-color', '-z', '--format=at %ct'],
  ...['HEAD', '--', FOLDERS.event],
];

/** Modes of plain files; links and submodules are nobody's content. */
const isFile = (mode: string | undefined): boolean => mode === '100644' || mode === '100755';

/** Reads what {@link LOG} prints: a time, then for each file its modes, hashes and path. */
function parseLog(output: string): Commit[] {
  const commits: (Commit & { files: { path: string; blob: Blob | null }[] })[] = [];
  const tokens = output.split('\0').values();
  for (const token of tokens) {
    const text = token.trim();
    // Of a damaged commit there is no time: it is as one of 1970, which is none that can be true.
    const [, time] = /^at ?(-?\d*)$/.exec(text) ?? [];
    if (time !== undefined) commits.push({ time: Number(time) * 1000, files: [] });
    if (!text.startsWith(':')) continue;
    const [, mode, , blob = null] = text.split(' ');
    const path = String(tokens.next().value);
    commits.at(-1)?.files.push({ path, blob: isFile(mode) ? blob : null });
  }
  return commits;
}

/**
 * Every commit of the checked-out branch that touched an event, the oldest first.
 *
 * @param folder the content, anywhere in a repository or outside of any
 * @param from what came before is left out; in milliseconds since 1970 UTC
 * @returns why there is none, where there is none; never throws
 */
export async function readCommits(folder: string, from = -Infinity): Promise<CommitLog> {
  try {
    const { git } = await openRepository(folder);
    const shallow = await git(['rev-parse', '--is-shallow-repository']);
    if (shallow.toString().trim() !== 'false') return { available: false, reason: 'shallow' };
    const commits = parseLog((await git(LOG)).toString());
    const times = heldWithinReason(commits.map(({ time }) => time));
    if (times === null) return { available: false, reason: 'no-history' };
    const dated = commits.map((commit, at) => ({ ...commit, time: times[at] ?? commit.time }));
    return { available: true, commits: dated.filter(({ time }) => time >= from) };
  } catch (error) {
    return { available: false, reason: isMissing(error) ? 'no-git' : await whyUnread(folder) };
  }
}

/**
 * Why git gave not all that was asked of it.
 *
 * @param folder where it was asked
 */
export const whyUnread = async (folder: string): Promise<NoHistory> =>
  (await isPartial(folder)) ? 'shallow' : 'no-history';

/**
 * Where a folder stands in the repository that keeps it: empty at its top, else with a slash at its end.
 *
 * @returns `null` where none does; never throws
 */
export async function homeInRepository(folder: string): Promise<string | null> {
  try {
    const { git } = await openRepository(folder);
    return (await git(['rev-parse', '--show-prefix'])).toString().replace(/\n$/, '');
  } catch {
    return null;
  }
}

/**
 * The files of a folder as a commit has them, by path below it.
 *
 * @param folder in the repository
 * @param commit its hash
 * @returns `null` where git cannot tell; never throws
 */
export async function readTree(folder: string, commit: string): Promise<Map<string, Blob> | null> {
  try {
    const { git } = await openRepository(folder);
    const output = (await git(['ls-tree', '-r', '-z', commit, '--', '.'])).toString();
    const entries = output.split('\0').flatMap((entry) => {
      const [, mode, blob = '', path = ''] = /^(\d+) blob (\S+)\t(.*)$/s.exec(entry) ?? [];
      return isFile(mode) ? [[path, blob] as const] : [];
    });
    return new Map(entries);
  } catch {
    return null;
  }
}

/** Reads what `git cat-file --batch` prints: for each blob its name, type and size, its bytes, and a line break. */
function parseBatch(output: Buffer): Map<Blob, Uint8Array> | null {
  const found = new Map<Blob, Uint8Array>();
  for (let at = 0; at < output.length;) {
    const headEnd = output.indexOf('\n', at);
    const [name = '', type, size] = output.toString('latin1', at, headEnd).split(' ');
    if (type !== 'blob') return null;
    const begin = headEnd + 1;
    const end = begin + Number(size);
    found.set(name, output.subarray(begin, end));
    at = end + 1;
  }
  return found;
}

/**
 * The bytes of many blobs, read by one process.
 *
 * @param folder in the repository that keeps them
 * @returns `null` where some are not to be had; never throws
 */
export async function readBlobs(folder: string, blobs: Iterable<Blob>): Promise<Map<Blob, Uint8Array> | null> {
  const input = [...new Set(blobs)].map((blob) => `${blob}\n`).join('');
  try {
    const { git } = await openRepository(folder);
    return parseBatch(await git(['cat-file', '--batch'], input));
  } catch {
    return null;
  }
}
