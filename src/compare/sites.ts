/** What differs between two builds of the site, each a folder of files. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { withoutHash, withoutHashes } from './hashes.ts';
import { differingLines } from './lines.ts';

export type Difference =
  /** A file, or several whose names are the same but for a hash. */
  | { is: 'gone' | 'new'; path: string; count: number }
  /** Differs in nothing but the names and digests of other files. */
  | { is: 'hashes'; path: string }
  /** Places where a text differs, with stars for hashes; `null` where it is no text, or most of it differs. */
  | { is: 'changed'; path: string; places: string[][] | null };

/** Published files by their names without hashes, each a list of paths in order. */
async function filesOf(site: string): Promise<Map<string, string[]>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).split(sep).join('/'));
  return Map.groupBy(paths.toSorted(), withoutHash);
}

/** The text of a file, or `null` where its bytes are no UTF-8 or hold a NUL. */
function textOf(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function compareFiles(path: string, before: Buffer, after: Buffer): Difference | null {
  if (before.equals(after)) return null;
  const [old, now] = [textOf(before), textOf(after)];
  if (old === null || now === null) return { is: 'changed', path, places: null };
  const [oldPlain, nowPlain] = [withoutHashes(old), withoutHashes(now)];
  if (oldPlain === nowPlain) return { is: 'hashes', path };
  return { is: 'changed', path, places: differingLines(path, oldPlain, nowPlain) };
}

/**
 * Compares two built sites byte for byte.
 *
 * @param before the folder of the one
 * @param after the folder of the other
 * @returns what differs, in the order of the paths; nothing where every file is the same
 */
export async function compareSites(before: string, after: string): Promise<Difference[]> {
  const [old, now] = await Promise.all([filesOf(before), filesOf(after)]);
  const differences: Difference[] = [];
  for (const path of [...new Set([...old.keys(), ...now.keys()])].toSorted()) {
    const [was = [], is = []] = [old.get(path), now.get(path)];
    const [one, other] = [was[0], is[0]];
    if (was.length === 1 && is.length === 1 && one !== undefined && other !== undefined) {
      const found = compareFiles(path, await readFile(join(before, one)), await readFile(join(after, other)));
      // With another hash in its name it is another address, whatever is in it.
      const renamed = one === other ? null : ({ is: 'hashes', path } as const);
      const difference = found ?? renamed;
      if (difference) differences.push(difference);
      continue;
    }
    const gone = was.filter((name) => !is.includes(name)).length;
    const fresh = is.filter((name) => !was.includes(name)).length;
    if (gone > 0) differences.push({ is: 'gone', path, count: gone });
    if (fresh > 0) differences.push({ is: 'new', path, count: fresh });
    for (const name of was.filter((each) => is.includes(each))) {
      const difference = compareFiles(name, await readFile(join(before, name)), await readFile(join(after, name)));
      if (difference) differences.push(difference);
    }
  }
  return differences;
}
