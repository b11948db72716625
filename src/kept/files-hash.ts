/** Hashes of files, and of code with what it runs on. */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

function filesIn(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  // A pipe would be waited for, and a device may never end.
  if (!stats.isDirectory()) return stats.isFile() ? [path] : [];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    // What cannot be read is told by the check, or by whoever runs it.
    return Buffer.alloc(0);
  }
}

/**
 * Adds the files at a path to a hash, each with its path from a folder.
 *
 * @param path of a file or a folder; nothing is added where there is none, or something else stands
 */
export function addFiles(whole: Hash, folder: string, path: string): void {
  for (const file of filesIn(path).toSorted()) {
    const bytes = bytesOf(file);
    whole.update(`${relative(folder, file).split(sep).join('/')} ${bytes.length}\n`).update(bytes);
  }
}

/**
 * What npm notes of the packages that it has installed, in any project. `package-lock.json` is there before them where
 * somebody took newer code and has not installed since: what the old packages make then is not what the new ones would.
 */
export const INSTALLED = 'node_modules/.package-lock.json';

/**
 * Begins a hash of code with Node and the files that are the code or say which packages it uses.
 *
 * @param project the folder of the project
 * @param paths of files and folders below it
 * @param settings whatever else its results depend on
 */
export function beginCodeHash(project: string, paths: readonly string[], settings: readonly string[]): Hash {
  const whole = createHash('sha256').update(JSON.stringify([process.versions, settings]));
  for (const path of paths) addFiles(whole, project, join(project, path));
  return whole;
}
