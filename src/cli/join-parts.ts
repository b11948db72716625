/** Puts the files of parts together in one folder. */
import { constants, cpSync, existsSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How a part gives its files: they go, or they stay as well. */
export type Giving = 'move' | 'copy';

const GIVE: Readonly<Record<Giving, (from: string, to: string) => void>> = {
  move: renameSync,
  copy: (from, to) => {
    cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
  },
};

const isFolder = (path: string): boolean => statSync(path).isDirectory();

/**
 * Adds the files of a part to a site. Scripts, which each part has, must be the same in both.
 *
 * @param site a folder that is there
 * @param part a folder, on the same file system where its files are moved
 * @returns the path below both of a file that differs; `null` where there is none and all was added
 */
export function joinPart(site: string, part: string, giving: Giving): string | null {
  for (const name of readdirSync(part).toSorted()) {
    const [from, to] = [join(part, name), join(site, name)];
    if (!existsSync(to)) {
      GIVE[giving](from, to);
      continue;
    }
    if (isFolder(from) !== isFolder(to)) return name;
    const below = isFolder(from) ? joinPart(to, from, giving) : null;
    if (below !== null) return join(name, below);
    if (!isFolder(to) && !readFileSync(from).equals(readFileSync(to))) return name;
  }
  return null;
}
