/** The files below a folder, in the same order on every machine. Follows no links. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from '../../model/code-units.ts';
import type { Finding } from '../finding.ts';
import { unknownFolder } from '../rules/file/file-folder.ts';
import { symbolicLink } from '../rules/file/file-link.ts';
import { unreadableFolder } from '../rules/file/file-missing.ts';
import { undecodedName } from '../rules/file/file-name.ts';
import { repository, repositoryMark } from '../rules/file/file-repository.ts';
import { noFile } from '../rules/file/file-type.ts';
import { nearFolder } from './folders.ts';

export interface Walk {
  /** Below the folder, with forward slashes, sorted. */
  paths: string[];
  findings: Finding[];
}

/** A name that could not be decoded cannot be opened again either. */
const isUndecoded = (name: string): boolean => name.includes('\ufffd');

/**
 * What programs keep beside a file while it is open, or of what it was: Vim, Kate, Emacs, JetBrains, LibreOffice, Word; and
 * macOS on disks that are not its own. It is nobody's content.
 */
const KEPT_BESIDE = /^\..+\.(?:sw[a-p]|kate-swp)$|^4913$|^\.#|^#.*#$|~$|___jb_(?:tmp|old)___$|^\.~lock\.|^~\$|^\._/;

function oddEntry(entry: Dirent, path: string): Finding | null {
  if (entry.isSymbolicLink()) return symbolicLink(path, entry.name);
  if (isUndecoded(entry.name)) return undecodedName(path, entry.name);
  if (entry.isFile() || entry.isDirectory()) return null;
  return noFile(path, entry.name);
}

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
      findings.push(unreadableFolder(below));
      return;
    }
    // A story may be a repository of its own: git never checks out a `.git`, so that one was made here.
    const names = entries.map(({ name }) => name).filter((name) => below !== '' || name !== '.git');
    const mark = repositoryMark(names);
    if (mark !== undefined) findings.push(repository(below === '' ? mark : below));
    if (mark !== undefined && below !== '') return;
    for (const entry of entries.toSorted((a, b) => byCodeUnit(a.name, b.name))) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (path === mark || path === '.git') continue;
      if (!entry.isDirectory() && KEPT_BESIDE.test(entry.name)) continue;
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
  // By themselves texts are sorted by code unit.
  return { paths: paths.toSorted(), findings };
}
