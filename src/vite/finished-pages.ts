/**
 * What is done to every page before it is written: lines that hold together, no part unused, and a policy that stands
 * first and allows what is in the page. All of it is done to a page once, while it is still in memory.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { edited } from '../text/edits.ts';
import { asBytes, asCharacters, partsOfPage } from './page-parts.ts';
import { policyFirst } from './policy-first.ts';
import { hashInPolicy, withHashes } from './used-hashes.ts';
import { stylesTrimmer, withoutUnusedMarks } from './used-parts.ts';

/**
 * The scripts of a site by file name. Astro has put them in place when it begins to render.
 *
 * @param site its folder
 */
export async function scriptsOf(site: string): Promise<Map<string, string>> {
  const folder = join(site, '_astro');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/**
 * Prepares to finish pages.
 *
 * @param scripts all scripts of the site, by file name
 * @returns takes a page as it was rendered and its address, and gives it as it is published
 * @throws Error from what it gives, for a page without a policy that fits it: it must not be published
 */
export function pageFinisher(scripts: ReadonlyMap<string, string>): (page: Uint8Array, path: string) => Buffer {
  const trimmed = stylesTrimmer(scripts);
  return (bytes, path) => {
    const page = asCharacters(bytes);
    const parts = partsOfPage(page);
    const [own, ...others] = parts.styles;
    const styles = own && trimmed(page.slice(own.start, own.end), parts, path);
    const hashes = [...others, ...parts.scripts].map(({ start, end }) => hashInPolicy(page.slice(start, end)));
    const policy = policyFirst(page, path, (given) => {
      if (!styles) return withHashes(given, new Set(hashes));
      const { all, used } = styles;
      if (!given.includes(all.hash)) throw new Error(`${path} has a policy that does not allow its styles.`);
      return withHashes(given.replace(all.hash, used.hash), new Set([used.hash, ...hashes]));
    });
    const edits = [...parts.figures, ...withoutUnusedMarks(parts), ...policy];
    if (own && styles) edits.push({ ...own, text: styles.used.text });
    return asBytes(edited(page, edits));
  };
}
