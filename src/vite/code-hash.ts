/** A hash of what makes pages besides the content: the code, the packages, Node and the settings of a build. */
import { createHash } from 'node:crypto';
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

/**
 * The hash of the code of a project and of what was built of it.
 *
 * @param project its folder
 * @param built the folder with scripts and styles as readers get them
 * @param settings whatever else a page depends on
 */
export async function codeHash(project: string, built: string, settings: readonly string[]): Promise<string> {
  const whole = createHash('sha256').update(JSON.stringify([process.versions, settings]));
  const add = async (folder: string, path: string): Promise<void> => {
    for (const file of (await filesIn(path)).toSorted()) {
      const bytes = await readFile(file);
      whole.update(`${relative(folder, file).split(sep).join('/')} ${bytes.length}\n`).update(bytes);
    }
  };
  for (const name of CODE) await add(project, join(project, name));
  await add(built, built);
  return whole.digest('base64');
}
