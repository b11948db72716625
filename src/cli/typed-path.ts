/** Paths that somebody types behind a command. */
import { isAbsolute, relative, resolve } from 'node:path';
import { root } from './child.ts';

/**
 * A path as it was meant: npm starts each command in the folder of the project, also where it is typed in another.
 *
 * @param path as it was typed
 * @returns it as it is found from where the command runs
 */
export function typedPath(path: string): string {
  const typedIn = process.env['INIT_CWD'];
  const here = process.cwd();
  // Where npm did not start this process itself, it runs where its path was typed.
  if (typedIn === undefined || isAbsolute(path) || here !== resolve(root)) return path;
  return relative(here, resolve(typedIn, path)) || '.';
}
