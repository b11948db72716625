/** The site's own address, which Astro needs before it reads anything else. */
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
  const bytes = isLink ? null : await readBytes(file, TEXT_LIMIT);
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
