/** Paths that somebody types behind a command. */
import { isAbsolute, relative, resolve } from 'node:path';
import { root } from './child.ts';

/**
 * A path as it was meant: npm starts each command in the folder of the project, also where it is typed in another.
 *
 * @param path as it was typed
 * @returns it as it is found from where the command runs; nothing where none was typed
 */
export function typedPath(path: string): string;
export function typedPath(path: string | undefined): string | undefined;
export function typedPath(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const typedIn = process.env['INIT_CWD'];
  const here = process.cwd();
  // Another process than the one that npm started may run anywhere, with what npm told that one.
  const isOfNpm = process.env['npm_package_json'] === resolve(root, 'package.json') && here === resolve(root);
  if (typedIn === undefined || isAbsolute(path) || !isOfNpm) return path;
  return relative(here, resolve(typedIn, path)) || '.';
}
