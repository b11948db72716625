/** The site's own address and base path, which Astro needs before it reads anything else. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap } from 'yaml';
import { decodeText, readBytes, TEXT_LIMIT } from '../check/files/decode.ts';
import { parseYaml } from '../check/yaml/parse-yaml.ts';

/** The text of `site.yaml`, read as the check reads it; `null` where the check refuses the file. */
async function siteText(folder: string): Promise<string | null> {
  const file = join(folder, 'site.yaml');
  const isLink = await lstat(file).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
  const bytes = isLink ? null : readBytes(file, TEXT_LIMIT);
  const text = bytes?.ok ? decodeText(bytes.bytes) : null;
  return text?.ok ? text.text : null;
}

/**
 * `url` of `site.yaml`.
 *
 * @param folder with the content
 * @returns `undefined` where it is missing or no address, or the file cannot be read; the check says so
 */
export async function siteAddress(folder: string): Promise<string | undefined> {
  const text = await siteText(folder);
  const parsed = text === null ? null : parseYaml(text, 0);
  const root = parsed?.ok ? parsed.document.root : null;
  const url: unknown = isMap(root) ? root.get('url') : undefined;
  return typeof url === 'string' && URL.canParse(url) ? url : undefined;
}

/**
 * The origin under which Astro renders pages.
 *
 * @param folder with the content
 */
export const siteOrigin = async (folder: string): Promise<string> =>
  new URL((await siteAddress(folder)) ?? 'http://localhost:4321').origin;

/** A path that begins and ends with a slash. */
const asFolder = (path: string): string => `/${path.replace(/^\/+|(?<!\/)\/+$/g, '')}/`.replace('//', '/');

const pathOf = (url: string | undefined): string => (url === undefined ? '/' : asFolder(new URL(url).pathname));

/**
 * Where the site stands on its host: begins and ends with a slash.
 *
 * @param given the environment variable `BASE_PATH`; where it is empty, the path of `url` is the base path
 * @param url of `site.yaml`
 */
export const basePath = (given: string, url: string | undefined): string =>
  given === '' ? pathOf(url) : asFolder(given);

/**
 * What is wrong with a base path beside an address: pages would stand at one path, and feeds and canonical links lead to
 * another. An address without a path names the host alone, and fits each.
 *
 * @returns `null` where they agree
 */
export function basePathFault(given: string, url: string | undefined): string | null {
  const path = pathOf(url);
  if (given === '' || path === '/' || path === asFolder(given)) return null;
  return `BASE_PATH is ${asFolder(given)}, and "url" in site.yaml, ${url ?? ''}, stands at ${path}. Leave BASE_PATH away, or make them agree.`;
}
