/** What of a story stands elsewhere than in its content folder, and goes when another begins. */
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { newHead, splitReadme } from '../new/readme-head.ts';
import { root } from './child.ts';

const README = 'README.md';

/** The tests of one story, and the README's pictures of it. */
const FOLDERS = ['tests/story', '.github/screenshots'] as const;

/**
 * The files and folders of the project that speak of its story; of the other stories that somebody keeps elsewhere, none
 * does.
 *
 * @param content a content folder
 * @returns paths in the project
 */
export function storyElsewhere(content: string): string[] {
  if (resolve(content) !== join(root, 'content')) return [];
  return [README, ...FOLDERS].filter((path) => existsSync(join(root, path)));
}

/**
 * Takes the old story out of them.
 *
 * @param paths as {@link storyElsewhere} gives them
 * @param title of the new one
 * @returns what was done, a line each
 */
export async function emptyElsewhere(paths: readonly string[], title: string): Promise<string[]> {
  const done: string[] = [];
  for (const path of paths) {
    const file = join(root, path);
    if (path !== README) {
      await rm(file, { recursive: true, force: true });
      done.push(`Removed ${path}/`);
      continue;
    }
    const parts = splitReadme(await readFile(file, 'utf8'));
    if (parts === null) continue;
    await writeFile(file, newHead(title) + parts.rest);
    done.push(`Wrote the head of ${path}`);
  }
  return done;
}
