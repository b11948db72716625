/** Where a build may put a site: never over anything but an earlier site. */
import { access, constants, lstat, readdir, realpath, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { PART_MARK } from '../vite/part-mark.ts';
import { root } from './child.ts';
import { Refusal } from './command.ts';
import { errorCode } from '../check/files/error-code.ts';

/** The file by which a build knows the site of an earlier one. */
const SITE_MARK = '.built-site';

const MARK_TEXT = 'A build of Who Said When made this folder. The next one replaces it, with everything in it.\n';

/** Leaves the mark in a site, so that the next build may replace it. */
export async function markSite(folder: string): Promise<void> {
  await writeFile(join(folder, SITE_MARK), MARK_TEXT);
}

const isMissing = (error: unknown): boolean => errorCode(error) === 'ENOENT';

/** A path without links in it; the end of it need not be there yet. */
async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error;
    return join(await realPath(dirname(path)), basename(path));
  }
}

async function kindOf(path: string): Promise<'nothing' | 'folder' | 'other'> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (isMissing(error)) return 'nothing';
    throw error;
  }
}

const holds = (outer: string, inner: string): boolean =>
  `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);

/** The folder in which a path is made; where it is not there yet, the one in which that is. */
async function folderOf(place: string): Promise<string> {
  const outer = dirname(place);
  return outer === place || (await kindOf(outer)) !== 'nothing' ? outer : folderOf(outer);
}

/** Whether somebody may make and remove what is in a folder. */
const mayChange = (folder: string): Promise<boolean> =>
  access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );

/** The site of an earlier build in which a folder is; `null` where it is in none. */
async function siteAround(place: string): Promise<string | null> {
  const outer = dirname(place);
  if (outer === place) return null;
  return (await kindOf(join(outer, SITE_MARK))) === 'nothing' ? siteAround(outer) : outer;
}

/** Why no site may stand there; `null` where it may. */
async function objection(place: string, content: string, marks: readonly string[]): Promise<string | null> {
  if (holds(place, await realpath(root))) return 'the project is in it';
  if (holds(place, content)) return 'the content is in it';
  if (holds(content, place)) return 'it is in the content';
  const around = await siteAround(place);
  if (around !== null)
    return `it is in the site ${around}, whose next build would take it away. Remove that site, or name another folder with --out`;
  const folder = await folderOf(place);
  if (!(await mayChange(folder)))
    return `a site is put in place in one step, and you may not write into ${folder}, in which that is done. Name another folder with --out`;
  const kind = await kindOf(place);
  if (kind === 'other') return 'it is no folder';
  const names = kind === 'folder' ? await readdir(place) : [];
  if (names.length === 0 || marks.some((mark) => names.includes(mark))) return null;
  if (names.includes(SITE_MARK)) return 'a whole site is there, and a part of one would take its place';
  const missing = marks.at(0) ?? '';
  return `it is not empty, and no build made it (${missing} is missing). Empty it, or name another folder with --out`;
}

/** What a whole site may replace: an earlier one, and a part of one. */
const FOR_SITES = [SITE_MARK, PART_MARK];

/** What a part of a site may replace: no whole one. */
export const FOR_PARTS = [PART_MARK];

/**
 * The folder in which a build puts the site.
 *
 * @param out as it was asked for, from the project's folder; a link leads to its target
 * @param content the folder with the story
 * @param marks of what it may replace
 * @returns its path, without links
 * @throws Refusal where something stands there that no build made, or the project or the content is there
 */
export async function siteFolder(out: string, content: string, marks: readonly string[] = FOR_SITES): Promise<string> {
  if (out === '') throw new Refusal('--out needs the name of a folder.');
  const asked = resolve(root, out);
  try {
    const place = await realPath(asked);
    const against = await objection(place, await realPath(content), marks);
    if (against !== null) throw new Refusal(`Cannot build into ${asked}: ${against}.`);
    return place;
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error)) throw error;
    throw new Refusal(`Cannot build into ${asked}: ${error.message}.`);
  }
}
