/**
 * The typefaces of the pictures for links, used at build only: the site itself has no font file. Latin, Cyrillic and
 * Greek letters have the faces of the story; other scripts have Noto Sans, read when a text needs it. Arabic has
 * Vazirmatn, whose letters are whole: in Noto Sans the dots are glyphs of their own, which satori does not place.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font as Letters } from 'fontkitten';
import type { Font } from 'satori';
import { baseLanguage } from '../../model/language-tag.ts';

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

const FACES = [
  { name: 'serif', package: 'source-serif-4', weight: 600 },
  { name: 'sans', package: 'source-sans-3', weight: 400 },
  { name: 'sans', package: 'source-sans-3', weight: 600 },
] as const;

/** Scripts of the Unicode standard by the package that has letters for them. */
interface Script {
  name: string;
  letters: RegExp;
  package: string;
  subset: string;
}

const ARABIC = { name: 'Arabic', letters: /\p{Script_Extensions=Arabic}/u, subset: 'arabic' };

const script = (name: string, letters: RegExp, subset: string, suffix = subset): Script => ({
  name,
  letters,
  package: `noto-sans-${suffix}`,
  subset,
});

/**
 * The second for Arabic has letters of Sindhi and Kashmiri that the first lacks. The last three weigh 50 to 80 MB each: a
 * newsroom that needs one installs it.
 */
const SCRIPTS: readonly Script[] = [
  { ...ARABIC, package: 'vazirmatn' },
  { ...ARABIC, package: 'noto-sans-arabic' },
  script('Hebrew', /\p{Script_Extensions=Hebrew}/u, 'hebrew'),
  script('Armenian', /\p{Script_Extensions=Armenian}/u, 'armenian'),
  script('Georgian', /\p{Script_Extensions=Georgian}/u, 'georgian'),
  script('Devanagari', /\p{Script_Extensions=Devanagari}/u, 'devanagari'),
  script('Bengali', /\p{Script_Extensions=Bengali}/u, 'bengali'),
  script('Thai', /\p{Script_Extensions=Thai}/u, 'thai'),
  script('Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'japanese', 'jp'),
  script('Korean', /\p{Script_Extensions=Hangul}/u, 'korean', 'kr'),
  script('Chinese', /\p{Script_Extensions=Han}/u, 'chinese-simplified', 'sc'),
];
const SCRIPT_WEIGHTS = [400, 600] as const;

/** Each subset is a family of its own: what one has no letter for is looked for in the next. */
const familyOf = (name: string): string =>
  [...SUBSETS.map((subset) => `${name}-${subset}`), ...SCRIPTS.map((one) => one.package)].join(', ');

/** Headlines. */
export const SERIF: string = familyOf('serif');
/** Names, dates and labels. */
export const SANS: string = familyOf('sans');

/** A font as satori takes it, and what letters it has. */
interface Face {
  font: Font;
  has: (codePoint: number) => boolean;
}

// Pages run from the folder of the build; packages are found from where the build was started.
const fileOf = (from: string, subset: string, weight: number): string =>
  createRequire(join(process.cwd(), 'package.json')).resolve(
    `@fontsource/${from}/files/${from}-${subset}-${weight}-normal.woff`,
  );

async function readFace(name: string, weight: Font['weight'] & number, file: string): Promise<Face> {
  const data = await readFile(file);
  const letters = create(data) as Letters;
  return { font: { name, weight, style: 'normal', data }, has: (code) => letters.hasGlyphForCodePoint(code) };
}

async function readBase(): Promise<Face[]> {
  const wanted = FACES.flatMap((face) => SUBSETS.map((subset) => ({ ...face, subset })));
  return Promise.all(
    wanted.map(({ name, package: from, weight, subset }) =>
      readFace(`${name}-${subset}`, weight, fileOf(from, subset, weight)),
    ),
  );
}

/** The faces of a script; none where its package is not installed. */
async function readScript({ package: from, subset }: Script): Promise<Face[]> {
  let files: (readonly [400 | 600, string])[];
  try {
    files = SCRIPT_WEIGHTS.map((weight) => [weight, fileOf(from, subset, weight)] as const);
  } catch {
    return [];
  }
  return Promise.all(files.map(([weight, file]) => readFace(from, weight, file)));
}

const read = new Map<Script | 'base', Promise<Face[]>>();

function once(key: Script | 'base'): Promise<Face[]> {
  let faces = read.get(key);
  if (!faces) read.set(key, (faces = key === 'base' ? readBase() : readScript(key)));
  return faces;
}

/** What a text can be drawn with. */
export interface Lettering {
  fonts: Font[];
  /** Whether a font has the letter; what is never drawn, such as a joiner, needs none. */
  has: (letter: string) => boolean;
}

/** The fonts of a text: those of the story, and those of each further script in it. Each is read once. */
export async function letteringOf(text: string): Promise<Lettering> {
  const scripts = SCRIPTS.filter(({ letters }) => letters.test(text));
  const faces = (await Promise.all([once('base'), ...scripts.map(once)])).flat();
  return {
    fonts: faces.map(({ font }) => font),
    has: (letter) =>
      /[\p{Default_Ignorable_Code_Point}\p{White_Space}]/u.test(letter) ||
      faces.some((face) => face.has(letter.codePointAt(0) ?? 0)),
  };
}

/** Who write Han characters besides others: those alone do not tell by whom they are written. */
const HAN_IN: Readonly<Record<string, string>> = { ja: 'Japanese', ko: 'Korean' };

/**
 * The package that would give letters to a text that has none, if we know one: `@fontsource/noto-sans-sc`.
 *
 * @param missing letters of one text that no font has
 * @param lang of the site: BCP 47
 */
export function packageFor(missing: readonly string[], lang: string): string | null {
  const own = SCRIPTS.find(({ name }) => name === HAN_IN[baseLanguage(lang)]);
  const isHan = missing.some((letter) => /\p{Script_Extensions=Han}/u.test(letter));
  const found = isHan && own ? own : SCRIPTS.find(({ letters }) => missing.some((letter) => letters.test(letter)));
  return found ? `@fontsource/${found.package}` : null;
}
