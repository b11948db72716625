/**
 * What is done to every page before it is written: lines that hold together, no part unused, its styles in the page, a policy
 * that allows them, and what its scripts need named. All of it is done to a page once, while it is still in memory.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { edited } from '../text/edits.ts';
import { partsOfPage } from './page-parts.ts';
import { policyOfPage } from './policy-of-page.ts';
import { scriptsNeeded, stylesTrimmer, withoutUnusedMarks, type BuiltFiles } from './used-parts.ts';

/**
 * The scripts and styles of a site. Astro has put them in place when it begins to render. Each page gets the styles that it
 * uses, so their files are taken away.
 *
 * @param site its folder
 */
export async function takeBuiltFiles(site: string): Promise<BuiltFiles> {
  const folder = join(site, '_astro');
  const names = await readdir(folder);
  const filesWith = async (ending: string): Promise<Map<string, string>> =>
    new Map(
      await Promise.all(
        names
          .filter((name) => name.endsWith(ending))
          .map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
      ),
    );
  const built = { scripts: await filesWith('.js'), styles: await filesWith('.css') };
  for (const name of built.styles.keys()) await rm(join(folder, name));
  return built;
}

/**
 * Prepares to finish pages.
 *
 * @param built the scripts and styles of the site
 * @returns takes a page as it was rendered and its address, and gives it as it is published
 * @throws Error from what it gives, for a page without a policy, or with styles that are not the site's: it must not be
 * published
 */
export function pageFinisher(built: BuiltFiles): (page: string, path: string) => Buffer {
  const stylesOf = stylesTrimmer(built);
  const neededBy = scriptsNeeded(built.scripts);
  return (page, path) => {
    const parts = partsOfPage(page);
    const styles = parts.sheets.length === 0 ? null : stylesOf(parts, path);
    const policy = policyOfPage(page, path, styles?.hash ?? null);
    const edits = [...parts.figures, ...withoutUnusedMarks(parts), ...policy];
    for (const [at, { start, end, folder }] of parts.sheets.entries()) {
      // Styles and scripts stand in one folder.
      const scripts = neededBy(parts).map((name) => `<link rel="modulepreload" href="${folder}${name}">`);
      edits.push({ start, end, text: at === 0 && styles ? `<style>${styles.text}</style>${scripts.join('')}` : '' });
    }
    return Buffer.from(edited(page, edits));
  };
}
