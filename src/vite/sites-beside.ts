/** What builds leave beside `dist/`: parts of a site, sites with a name of their own, half-finished ones. */
import { relative } from 'node:path';

/**
 * Tells of a path whether it is that of such a folder, or of what is in one. The development server need not watch them:
 * that took 5 kB a file.
 *
 * @param project its folder
 */
export const isSiteBeside =
  (project: string) =>
  (path: string): boolean =>
    relative(project, path).startsWith('dist.');
