/** Where the content is. */
import { resolve } from 'node:path';

/** The environment variable `CONTENT_DIR`, else `content/` in the working directory. */
export function contentFolder(): string {
  const folder = process.env['CONTENT_DIR'] ?? '';
  return resolve(folder === '' ? 'content' : folder);
}
