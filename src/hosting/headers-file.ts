/** The file `_headers`, in which Netlify and Cloudflare Pages look for the headers of a site. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SITE_HEADERS } from './headers.ts';

/** Where those hosts look. */
export const HEADERS_FILE = '_headers';

const rule = (path: string, headers: readonly { name: string; value: string }[]): string =>
  [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');

/**
 * The text of `_headers`. Every rule that matches an address applies there, and a header that two of them set is sent
 * with both values. So a header with an exception is not set for everything, but for each folder by itself.
 *
 * Cloudflare Pages reads 100 rules and leaves the rest: what matters most comes first, and where the list of folders is
 * cut short, X-Frame-Options still stands. No address may have two rules: there the second replaces the first.
 *
 * @param base the path under which the site stands, such as `/timeline/`
 * @param folders the names of the folders at the top of the built site that hold pages
 */
export function headersFile(base: string, folders: readonly string[]): string {
  const everywhere = SITE_HEADERS.filter(({ exception }) => exception === undefined);
  const excepted = SITE_HEADERS.flatMap(({ name, exception }) =>
    (exception?.folders ?? []).map((folder) => rule(`${base}${folder}*`, [{ name, value: exception?.value ?? '' }])),
  );
  const rest = SITE_HEADERS.filter(({ exception, usual }) => exception && !usual).flatMap((header) => [
    rule(base, [header]),
    ...folders
      .filter((folder) => !header.exception?.folders.includes(`${folder}/`))
      .toSorted()
      .map((folder) => rule(`${base}${folder}/*`, [header])),
  ]);
  return [rule(`${base}*`, everywhere), ...excepted, ...rest].join('\n');
}

/**
 * Writes `_headers` for a site in which all folders are.
 *
 * @param site the folder of the built site
 * @param base as {@link headersFile} takes it
 */
export async function placeHeaders(site: string, base: string): Promise<void> {
  const entries = await readdir(site, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && /^[^._]/.test(entry.name));
  const text = headersFile(
    base,
    folders.map(({ name }) => name),
  );
  await writeFile(join(site, HEADERS_FILE), text);
}
