/** Puts the files of `public/` beside the pages, as they are: icons, and what hosts and other services ask for. */
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

const isThere = async (path: string): Promise<boolean> => (await kindOf(path)) !== 'nothing';

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

/** Whether a path is taken in a folder: by what is there, or by a file where it needs a folder. */
async function isTaken(folder: string, path: string): Promise<boolean> {
  const steps = path.split('/');
  for (const length of steps.keys()) {
    const above = join(folder, ...steps.slice(0, length));
    if ((await kindOf(above)) === 'file') return true;
  }
  return isThere(join(folder, ...steps));
}

/**
 * Copies a newsroom's own files into the built site, if nothing is wrong with any of them.
 *
 * @param from the folder of these files
 * @param site the built site
 * @param toCome files that are made after this
 * @param needed files that the site links to
 * @returns what is wrong, a sentence each; then nothing was copied
 */
export async function placePublicFiles(
  from: string,
  site: string,
  toCome: readonly string[],
  needed: readonly string[],
): Promise<string[]> {
  const entries = (await isThere(from)) ? await readdir(from, { recursive: true, withFileTypes: true }) : [];
  const placed = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      entry,
      path: join(entry.parentPath, entry.name)
        .slice(from.length)
        .split(sep)
        .filter((step) => step !== '')
        .join('/'),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const faults: string[] = [];
  for (const { entry, path } of placed) {
    if (!entry.isFile()) faults.push(`public/${path} is no file but leads to one; put the file itself there.`);
    else if (toCome.includes(path) || (await isTaken(site, path))) {
      faults.push(`public/${path} stands where the site makes a file of its own; give it another name.`);
    }
  }
  const given = new Set(placed.map(({ path }) => path));
  for (const path of needed) {
    if (!given.has(path)) faults.push(`public/${path} is missing; pages link to it.`);
  }
  if (faults.length > 0) return faults;
  for (const { path } of placed) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await copyFile(join(from, path), join(site, path));
  }
  return [];
}
