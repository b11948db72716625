/**
 * What Astro bundled, kept for the next build with the same code: the modules of pages, the scripts and styles, and which
 * styles each page has. It is code, so it stands where the packages do, and no workflow keeps it.
 */
import { hash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';
import { behindDigest, textBehindDigest } from '../kept/behind-digest.ts';
import { replaceKept } from '../kept/replace-kept.ts';
import { digestOf } from '../kept/digest.ts';

const sheetShape = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('external'), src: z.string() }),
  z.strictObject({ type: z.literal('inline'), content: z.string() }),
]);
const stylesShape = z.array(z.strictObject({ depth: z.number(), order: z.number(), sheet: sheetShape }));

const listShape = z.strictObject({
  /** The styles of each page, by Astro's name for it. */
  styles: z.array(z.tuple([z.string(), stylesShape])),
  /** The digest of each file, by its path below the folder. */
  files: z.record(z.string(), z.string()),
});

export type StylesOfPages = z.infer<typeof listShape>['styles'];

/** The modules of pages, and the one of them that leads to all others. */
const MODULES = 'modules';
const ENTRY = /^prerender-entry\.[^/]+\.mjs$/;

/** Scripts and styles: the folder in which Astro puts them. */
const ASSETS = '_astro';

/** Names the files. It is written last. */
const LIST = 'list';

/** Names the folder in which Astro is to keep what it bundles: with it, it does nothing else. */
export const BUNDLE_VARIABLE = 'BUNDLE_INTO';

/** The folder in which Astro is to keep what it bundles, and do nothing else; `''` where it makes pages. */
export const bundleAskedInto = (): string => process.env[BUNDLE_VARIABLE] ?? '';

export interface Bundle {
  /** The path of the module that leads to all others. */
  entry: string;
  /** Scripts and styles, by path below the site. */
  assets: ReadonlyMap<string, Buffer>;
  styles: StylesOfPages;
}

/**
 * The folder with a bundle.
 *
 * @param project its folder: modules name those that are not bundled by where they stand
 * @param common as `commonHash` tells it: the code, the packages, and the settings of a build
 */
export const bundlePlace = (project: string, common: string): string =>
  join(project, 'node_modules/.cache/bundles', hash('sha256', JSON.stringify([project, common])));

/** The module that leads to all others, in a folder with modules of pages; `null` where there is none. */
function entryIn(folder: string): string | null {
  const name = readdirSync(folder).find((one) => ENTRY.test(one));
  return name === undefined ? null : join(folder, name);
}

/** Where Astro puts the modules of pages, beside the site that is being built. */
const modulesBeside = (site: string): string => join(site, '.prerender');

/** The files of a bundle below its folder, in order. What else stands there, such as {@link compiledOf}, is none. */
const filesOf = (folder: string): string[] =>
  [MODULES, ASSETS]
    .flatMap((part) =>
      readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)),
    )
    .map((path) => path.split(sep).join('/'))
    .toSorted();

/** Where Node keeps what it makes of the modules: it goes with them. */
export const compiledOf = (place: string): string => join(place, 'compiled');

/**
 * Keeps a bundle, whole or not at all, unless it is kept already.
 *
 * @param place as {@link bundlePlace} gives it
 * @param site the folder of the site that is being built: Astro has put scripts and styles in place, and its modules beside
 * @throws Error where nothing can be written
 */
export function keepBundle(place: string, site: string, styles: StylesOfPages): void {
  if (openBundle(place) !== null) return;
  replaceKept(place, (beside) => {
    cpSync(modulesBeside(site), join(beside, MODULES), { recursive: true });
    cpSync(join(site, ASSETS), join(beside, ASSETS), { recursive: true });
    const files = Object.fromEntries(filesOf(beside).map((path) => [path, digestOf(readFileSync(join(beside, path)))]));
    const list = JSON.stringify({ styles, files } satisfies z.infer<typeof listShape>);
    writeFileSync(join(beside, LIST), behindDigest(list));
    // No folder is moved over another.
    dropBundle(place);
  });
}

/**
 * A kept bundle.
 *
 * @param place as {@link bundlePlace} gives it
 * @returns `null` where there is none, or not every file of it is what was kept
 */
export function openBundle(place: string): Bundle | null {
  try {
    const list = textBehindDigest(readFileSync(join(place, LIST), 'utf8'));
    if (list === null) return null;
    const { styles, files } = listShape.parse(JSON.parse(list));
    const kept = new Map(filesOf(place).map((path) => [path, readFileSync(join(place, path))]));
    if ([...kept.keys()].join('\n') !== Object.keys(files).toSorted().join('\n')) return null;
    if (kept.entries().some(([path, bytes]) => digestOf(bytes) !== files[path])) return null;
    const entry = entryIn(join(place, MODULES));
    if (entry === null) return null;
    const assets = new Map(kept.entries().filter(([path]) => path.startsWith(`${ASSETS}/`)));
    return { entry, assets, styles };
  } catch {
    return null;
  }
}

/** Removes a bundle. */
export function dropBundle(place: string): void {
  rmSync(place, { recursive: true, force: true });
}
