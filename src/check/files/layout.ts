/** What each file of `content/` is, by its path alone. Design: `2-content-model`, the layout at its beginning. Pure. */
import { UNKNOWN_DOCUMENT } from '../../model/record.ts';
import type { RecordType } from '../../model/vocabulary.ts';
import { ID_LIMIT, isId } from '../../schema/text.ts';
import type { Finding } from '../finding.ts';
import { nearId } from '../words/near-id.ts';
import { asWritten } from '../words/as-written.ts';
import { didYouMean } from '../words/suggest.ts';
import { endingFor, FOLDERS, IMAGES, KNOWN_FOLDERS, nearFolder, TYPE_OF } from './folders.ts';

type Unplaced = Omit<Finding, 'path'>;

/** Files that operating systems and git leave behind; they are nobody's content. */
const IGNORED: ReadonlySet<string> = new Set(['.DS_Store', '.gitkeep', 'Thumbs.db', 'desktop.ini']);

const PICTURE = /\.(?:png|jpe?g|webp)$/i;

/** Pictures that we do not take. */
const OTHER_PICTURE = /\.(?:svg|gif|avif|bmp|tiff?|heic)$/i;

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

export type Placement =
  | { is: 'ignored' }
  | { is: 'site' | 'about' | 'picture' }
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

const ending = (name: string): string => /\.[^.]*$/.exec(name)?.[0] ?? '';

const stemOf = (name: string): string => name.slice(0, name.length - ending(name).length);

/** Names that YAML takes for no text, so that nothing could refer to them as it refers to others. */
const NO_TEXT = /^(?:null|true|false)$/;

function renameHelp(name: string, type: RecordType | null): string {
  if (type === null) return 'Rename it, here and where it is shown.';
  const id = nearId(stemOf(name));
  const why = 'The name is the id of the record and part of its address';
  return id === null ? `${why}.` : `${why}: for example ${id}${ending(name).toLowerCase()}.`;
}

function nameFinding(name: string, type: RecordType | null): Unplaced[] {
  const stem = stemOf(name);
  const rule = 'file-name';
  if (stem.length > ID_LIMIT) {
    return [
      { rule, message: `The name has ${stem.length} characters before its ending; expected at most ${ID_LIMIT}.` },
    ];
  }
  if (!isId(stem) || ending(name) !== ending(name).toLowerCase()) {
    return [
      {
        rule,
        message: `Unexpected file name ${asWritten(name)}; expected lower-case letters a to z, digits and hyphens.`,
        help: renameHelp(name, type),
      },
    ];
  }
  if (RESERVED.test(stem)) {
    return [{ rule, message: `The name ${asWritten(stem)} is reserved by Windows; expected another.` }];
  }
  if (NO_TEXT.test(stem)) {
    return [{ rule, message: `The name ${asWritten(stem)} means something else in YAML; expected another.` }];
  }
  if (type === 'source' && stem === UNKNOWN_DOCUMENT) {
    return [
      { rule, message: `No source can be named ${asWritten(stem)}: the word means that the document is not known.` },
    ];
  }
  return [];
}

const stray = (message: string, help?: string, meant: Meant | null = null): Classified => ({
  placement: { is: 'stray', meant },
  findings: [{ rule: 'file-type', message, help }],
});

/** Endings that people give to records by mistake. */
const TEXT_ENDING = /\.(?:ya?ml|md|markdown|txt|json)$/i;

/** The record that a file would be in a folder of its type: `a.yaml.txt` was meant to be `a.yaml`. */
function meantBy(name: string, folder: string | null): Meant | null {
  const type = TYPE_OF.get(folder ?? '');
  return type !== undefined && TEXT_ENDING.test(name) ? { type, id: /^[^.]*/.exec(name)?.[0] ?? '' } : null;
}

function classifyTop(name: string): Classified {
  if (name === 'site.yaml') return { placement: { is: 'site' }, findings: [] };
  if (name === 'about.md') return { placement: { is: 'about' }, findings: [] };
  const nearest = didYouMean(name, ['site.yaml', 'about.md']);
  return stray(
    `Unexpected file ${asWritten(name)}; expected site.yaml or about.md here${nearest === '' ? '.' : nearest}`,
    `Records stand in the folders ${KNOWN_FOLDERS.join(', ')}.`,
  );
}

function folderFinding(type: RecordType, folders: readonly string[]): Unplaced[] {
  // The month itself is compared with the event's date once that is read.
  if (type === 'event' ? folders.length < 3 : folders.length < 2) return [];
  const home = type === 'event' ? `${folders.slice(0, 2).join('/')}/` : `${FOLDERS[type]}/`;
  return [{ rule: 'file-folder', message: `The file stands too deep in folders. Move it to ${home}.` }];
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
  const type = TYPE_OF.get(top) ?? null;
  if (type === null && top !== IMAGES) {
    // The folder has its message.
    return { placement: { is: 'stray', meant: meantBy(name, nearFolder(top)) }, findings: [] };
  }
  if (PICTURE.test(name)) {
    if (type !== 'event' && top !== IMAGES) {
      return stray(`Unexpected picture in ${top}/; expected pictures beside events or in ${IMAGES}/.`);
    }
    return { placement: { is: 'picture' }, findings: nameFinding(name, null) };
  }
  if (type === null || OTHER_PICTURE.test(name)) {
    return stray(`Unexpected ${asWritten(name)} in ${top}/; expected a picture that ends in .png, .jpg or .webp.`);
  }
  const expected = endingFor(type);
  if (ending(name).toLowerCase() !== expected) {
    const message = `Unexpected ${asWritten(name)} in ${top}/; expected a file that ends in ${expected}.`;
    const meant = meantBy(name, top);
    const help =
      meant && isId(meant.id)
        ? `Rename it to ${meant.id}${expected}.`
        : 'Remove it, or keep it elsewhere than in content/.';
    return stray(message, help, meant);
  }
  const findings = [...nameFinding(name, type), ...folderFinding(type, folders)];
  // One message for one file: a bad name is mended first.
  return { placement: { is: 'record', type, id: stemOf(name) }, findings: findings.slice(0, 1) };
}

/**
 * What is wrong with a folder of `content/` that holds no type of record.
 *
 * @param name of the folder
 * @returns `null` for folders that belong there
 */
export function unknownFolder(name: string): Unplaced | null {
  if (KNOWN_FOLDERS.includes(name)) return null;
  const nearest = nearFolder(name);
  return {
    rule: 'file-folder',
    message: `Unknown folder ${asWritten(name)}${nearest === null ? '.' : `; did you mean "${nearest}"?`}`,
    help: `The folders here are ${KNOWN_FOLDERS.join(', ')}.`,
  };
}

/**
 * A path as file systems compare it that know no case, or that take a letter and its accent for one character.
 *
 * @param path below `content/`
 */
export const foldedPath = (path: string): string => path.normalize('NFC').toLowerCase();
