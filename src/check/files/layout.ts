/** What each file of `content/` is, by its path alone. See docs/content-model.md, Files. Pure. */
import type { RecordType } from '../../model/vocabulary.ts';
import { isId } from '../../schema/text.ts';
import type { Unplaced } from '../finding.ts';
import { noOutlines } from '../rules/file/map-file.ts';
import { tooDeep } from '../rules/file/file-folder.ts';
import { badName } from '../rules/file/file-name.ts';
import { noPicture, unexpectedAtTop, unexpectedPicture, wrongEnding } from '../rules/file/file-type.ts';
import { endingFor, IMAGES, MAP, nearFolder, TYPE_OF } from './folders.ts';
import { endingOf, stemOf } from './name.ts';

/** Files that operating systems and git leave behind; they are nobody's content. */
const IGNORED: ReadonlySet<string> = new Set(['.DS_Store', '.gitkeep', 'Thumbs.db', 'desktop.ini']);

const PICTURE = /\.(?:png|jpe?g|webp)$/i;

/** Pictures that we do not take. */
const OTHER_PICTURE = /\.(?:svg|gif|avif|bmp|tiff?|heic)$/i;

export type Placement =
  | { is: 'ignored' }
  | { is: 'site' | 'about' | 'words' | 'picture' | 'map' }
  | { is: 'record'; type: RecordType; id: string }
  /** Nothing that is read. `meant` is the record that it would be under another name, where it looks like one. */
  | { is: 'stray'; meant: Meant | null };

interface Meant {
  type: RecordType;
  id: string;
}

export interface Classified {
  placement: Placement;
  findings: Unplaced[];
}

const stray = (finding: Unplaced, meant: Meant | null = null): Classified => ({
  placement: { is: 'stray', meant },
  findings: [finding],
});

/** Endings that people give to records by mistake. */
const TEXT_ENDING = /\.(?:ya?ml|md|markdown|txt|json)$/i;

/** The record that a file would be in a folder of its type: `a.yaml.txt` was meant to be `a.yaml`. */
function meantBy(name: string, folder: string | null): Meant | null {
  const type = TYPE_OF.get(folder ?? '');
  return type !== undefined && TEXT_ENDING.test(name) ? { type, id: /^[^.]*/.exec(name)?.[0] ?? '' } : null;
}

/** The whole text of the content's licence, for those who take the files: it is no part of the site. */
const LICENCE = 'LICENSE.txt';

function classifyTop(name: string): Classified {
  if (name === LICENCE) return { placement: { is: 'ignored' }, findings: [] };
  if (name === 'site.yaml') return { placement: { is: 'site' }, findings: [] };
  if (name === 'words.yaml') return { placement: { is: 'words' }, findings: [] };
  if (name === 'about.md') return { placement: { is: 'about' }, findings: [] };
  return stray(unexpectedAtTop(name));
}

/**
 * What a file is.
 *
 * @param path below `content/`, with forward slashes
 */
export function classify(path: string): Classified {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const [top] = folders;
  if (IGNORED.has(name)) return { placement: { is: 'ignored' }, findings: [] };
  if (top === undefined) return classifyTop(name);
  if (top === MAP) {
    const isOutlines = folders.length === 1 && name.endsWith('.geojson');
    return isOutlines ? { placement: { is: 'map' }, findings: badName(name, null) } : stray(noOutlines(name));
  }
  const type = TYPE_OF.get(top) ?? null;
  if (type === null && top !== IMAGES) {
    // The folder has its message.
    return { placement: { is: 'stray', meant: meantBy(name, nearFolder(top)) }, findings: [] };
  }
  if (PICTURE.test(name)) {
    if (type !== 'event' && top !== IMAGES) {
      return stray(unexpectedPicture(top));
    }
    return { placement: { is: 'picture' }, findings: badName(name, null) };
  }
  if (type === null || OTHER_PICTURE.test(name)) {
    return stray(noPicture(name, top));
  }
  const expected = endingFor(type);
  if (endingOf(name).toLowerCase() !== expected) {
    const meant = meantBy(name, top);
    return stray(wrongEnding(name, top, expected, meant && isId(meant.id) ? meant.id : null), meant);
  }
  const findings = [...badName(name, type), ...tooDeep(type, folders)];
  // One message for one file: a bad name is mended first.
  return { placement: { is: 'record', type, id: stemOf(name) }, findings: findings.slice(0, 1) };
}

/**
 * A path as file systems compare it that know no case, or that take a letter and its accent for one character.
 *
 * @param path below `content/`
 */
export const foldedPath = (path: string): string => path.normalize('NFC').toLowerCase();
