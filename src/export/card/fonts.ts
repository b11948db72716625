/**
 * The typefaces of the pictures for links, used at build only: the site itself has no font file. Names of the story may
 * be in Cyrillic or Greek letters, or have any accent.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'satori';

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

const FACES = [
  { name: 'serif', package: 'source-serif-4', weight: 600 },
  { name: 'sans', package: 'source-sans-3', weight: 400 },
  { name: 'sans', package: 'source-sans-3', weight: 600 },
] as const;

/** Each subset is a family of its own: what one has no letter for is looked for in the next. */
const familyOf = (name: string): string => SUBSETS.map((subset) => `${name}-${subset}`).join(', ');

/** Headlines. */
export const SERIF: string = familyOf('serif');
/** Names, dates and labels. */
export const SANS: string = familyOf('sans');

async function readFonts(): Promise<Font[]> {
  // Pages run from the folder of the build; packages are found from where the build was started.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const wanted = FACES.flatMap((face) => SUBSETS.map((subset) => ({ ...face, subset })));
  return Promise.all(
    wanted.map(async ({ name, package: from, weight, subset }) => ({
      name: `${name}-${subset}`,
      weight,
      style: 'normal' as const,
      data: await readFile(resolve(`@fontsource/${from}/files/${from}-${subset}-${weight}-normal.woff`)),
    })),
  );
}

let once: Promise<Font[]> | undefined;

/** All fonts of the pictures, read once. */
export function cardFonts(): Promise<Font[]> {
  once ??= readFonts();
  return once;
}
