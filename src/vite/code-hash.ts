/** Hashes of what makes pages: the content, and besides it the code, the packages, Node and the settings of a build. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addFiles, beginCodeHash, INSTALLED } from '../kept/files-hash.ts';

/** Everything of the project that runs in a build or says what does. Some of it runs from where it stands, unbundled. */
const CODE = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** That, and the packages as they are here: of two machines, each with its own, the code is the same. */
const MADE_BY = [...CODE, INSTALLED];

/**
 * The hash of the code of a project and of what was built of it.
 *
 * @param project its folder
 * @param built the folder with scripts and styles as readers get them; `null` before they are built
 * @param settings whatever else a page depends on
 */
export function codeHash(project: string, built: string | null, settings: readonly string[]): string {
  const whole = beginCodeHash(project, built === null ? CODE : MADE_BY, settings);
  if (built !== null) addFiles(whole, built, built);
  return whole.digest('base64');
}

/** Files of a story that all of its pages are made with. */
const OF_ALL_PAGES = ['site.yaml', 'words.yaml'];

/**
 * The hash of what the pages of a story have in common. Where the last build had the same, most pages are as they were.
 *
 * @param content the folder with the story
 * @param settings whatever else a page depends on
 */
export function commonHash(project: string, content: string, settings: readonly string[]): string {
  const whole = beginCodeHash(project, MADE_BY, settings);
  for (const name of OF_ALL_PAGES) addFiles(whole, content, join(content, name));
  return whole.digest('base64');
}

/** The hash of the files of a story, but for what a name hides that begins with a dot: nothing of it is content. */
export async function contentFilesHash(folder: string): Promise<string> {
  const whole = createHash('sha256');
  for (const name of (await readdir(folder).catch(() => [])).toSorted()) {
    if (!name.startsWith('.')) addFiles(whole, folder, join(folder, name));
  }
  return whole.digest('base64');
}
