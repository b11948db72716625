/** The files below a folder, in the same order on every machine. Follows no links. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { quote } from './quote.ts';
import type { Finding } from './rule.ts';
import { nearFolder, unknownFolder } from './layout.ts';

export interface Walk {
  /** Below the folder, with forward slashes, sorted. */
  paths: string[];
  findings: Finding[];
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A name that could not be decoded cannot be opened again either. */
const isUndecoded = (name: string): boolean => name.includes('\ufffd');

function oddEntry(entry: Dirent, path: string): Finding | null {
  if (entry.isSymbolicLink()) {
    return {
      path,
      rule: 'file-link',
      message: `${quote(entry.name)} is a symbolic link; expected a file or folder of its own.`,
      help: 'Put a copy in its place.',
    };
  }
  if (isUndecoded(entry.name)) {
    return { path, rule: 'file-name', message: `The file name ${quote(entry.name)} is not UTF-8.` };
  }
  if (entry.isFile() || entry.isDirectory()) return null;
  return { path, rule: 'file-type', message: `${quote(entry.name)} is neither a file nor a folder.` };
}

/** The entry by which git would take a folder for a repository, its own or a bare one; `undefined` where there is none. */
function repositoryMark(names: readonly string[]): string | undefined {
  const bare = ['HEAD', 'objects', 'refs'].every((part) => names.includes(part));
  return names.find((name) => name.toLowerCase() === '.git') ?? (bare ? 'HEAD' : undefined);
}

const repositoryFinding = (path: string): Finding => ({
  path,
  rule: 'file-repository',
  message: 'This is a git repository; expected none in content/, because git would obey its settings.',
  help: 'Remove it.',
});

/**
 * Lists what is below a content folder.
 *
 * @param root the folder
 * @returns every ordinary file, and findings for what is none; a folder that cannot be read is `file-missing`
 */
export async function walkContent(root: string): Promise<Walk> {
  const paths: string[] = [];
  const findings: Finding[] = [];
  const enter = async (below: string): Promise<void> => {
    let entries: Dirent[];
    try {
      entries = await readdir(join(root, below), { withFileTypes: true });
    } catch {
      const what = below === '' ? 'There is no content folder here that can be read.' : 'This folder cannot be read.';
      findings.push({ path: below === '' ? '.' : below, rule: 'file-missing', message: what });
      return;
    }
    const mark = repositoryMark(entries.map(({ name }) => name));
    if (mark !== undefined) findings.push(repositoryFinding(below === '' ? mark : below));
    if (mark !== undefined && below !== '') return;
    for (const entry of entries.toSorted((a, b) => byCodeUnit(a.name, b.name))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (path === mark) continue;
      const odd = oddEntry(entry, path);
      const unknown = below === '' && entry.isDirectory() ? unknownFolder(entry.name) : null;
      if (odd) findings.push(odd);
      else if (unknown) findings.push({ path, ...unknown });
      // In a folder of nearly the right name are the records that others refer to.
      if (odd || (unknown && nearFolder(entry.name) === null)) continue;
      if (entry.isDirectory()) await enter(path);
      else paths.push(path);
    }
  };
  await enter('');
  return { paths: paths.toSorted(byCodeUnit), findings };
}
