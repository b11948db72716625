/** Where the content is. */
import { relative, resolve, sep } from 'node:path';

/** The environment variable `CONTENT_DIR`, else `content/` in the working directory. */
export function contentFolder(): string {
  const folder = process.env['CONTENT_DIR'] ?? '';
  return resolve(folder === '' ? 'content' : folder);
}

/** A folder as people type it: from where they stand, with forward slashes. */
export const shownFolder = (folder: string): string => relative(process.cwd(), folder).split(sep).join('/');
