/** Hashes of what makes pages: the content, and besides it the code, the packages, Node and the settings of a build. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Everything of the project that runs in a build or says what does. Some of it runs from where it stands, unbundled. */
const CODE = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

async function filesIn(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Adds the files at a path, each with its path from a folder. */
async function add(whole: Hash, folder: string, path: string): Promise<void> {
  for (const file of (await filesIn(path)).toSorted()) {
    // What cannot be read is told by the check, or by whoever runs it.
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    whole.update(`${relative(folder, file).split(sep).join('/')} ${bytes.length}\n`).update(bytes);
  }
}

/**
 * The hash of the code of a project and of what was built of it.
 *
 * @param project its folder
 * @param built the folder with scripts and styles as readers get them; `null` before they are built
 * @param settings whatever else a page depends on
 */
export async function codeHash(project: string, built: string | null, settings: readonly string[]): Promise<string> {
  const whole = createHash('sha256').update(JSON.stringify([process.versions, settings]));
  for (const name of CODE) await add(whole, project, join(project, name));
  if (built !== null) await add(whole, built, built);
  return whole.digest('base64');
}

/** The hash of the files of a story, but for what a name hides that begins with a dot: nothing of it is content. */
export async function contentFilesHash(folder: string): Promise<string> {
  const whole = createHash('sha256');
  for (const name of (await readdir(folder).catch(() => [])).toSorted()) {
    if (!name.startsWith('.')) await add(whole, folder, join(folder, name));
  }
  return whole.digest('base64');
}
