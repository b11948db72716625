/** Each folder holds only its own kind of file. */
import { IMAGES, KNOWN_FOLDERS } from '../../files/folders.ts';
import { endingOf } from '../../files/name.ts';
import type { Finding, Unplaced } from '../../finding.ts';
import { asWritten } from '../../words/as-written.ts';
import { didYouMean } from '../../words/suggest.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'file-type',
  family: 'file',
  severity: 'error',
  asks: 'Each folder holds only its own kind of file: .md, .yaml, .geojson, or a picture.',
  example: {
    before: 'actors/town-council.yml',
    after: 'actors/town-council.yaml',
  },
});

/** A file that stands in `content/` itself and does not belong there. */
export function unexpectedAtTop(name: string): Unplaced {
  const nearest = didYouMean(name, ['site.yaml', 'about.md', 'words.yaml']);
  return {
    rule: 'file-type',
    message: `Unexpected file ${asWritten(name)}; expected site.yaml, about.md or words.yaml here${nearest === '' ? '.' : nearest}`,
    help: `If it is a record, move it to its folder (${KNOWN_FOLDERS.join(', ')}). If not, keep it elsewhere than in content/.`,
  };
}

/** A picture in a folder that takes none. */
export const unexpectedPicture = (folder: string): Unplaced => ({
  rule: 'file-type',
  message: `Unexpected picture in ${folder}/; expected pictures beside events or in ${IMAGES}/.`,
});

/** A file where only pictures stand, or a picture of a kind that is not taken. */
export const noPicture = (name: string, folder: string): Unplaced => ({
  rule: 'file-type',
  message: `Unexpected ${asWritten(name)} in ${folder}/; expected a picture that ends in .png, .jpg or .webp.`,
  help: /\.(?:heic|heif|tiff?|gif|bmp|avif|svg)$/i.test(name) ? 'Export it as JPEG or WebP.' : undefined,
});

/** Where files of an ending belong that stand among those of the other. */
const BELONGS: Readonly<Record<string, string>> = {
  '.md': 'An event belongs in events/, a storyline in threads/',
  '.yaml': 'A document, person, place or other record belongs in a folder of its own kind',
};

/** What may be done about a file with another ending than that of records in its folder. */
function wayOut(name: string, expected: string, meant: string | null): string {
  if (meant === null) return 'Remove it, or keep it elsewhere than in content/.';
  const elsewhere = BELONGS[endingOf(name).toLowerCase()];
  const right = `${meant}${expected}`;
  if (elsewhere !== undefined) return `${elsewhere}; else rename it to ${right}.`;
  const isMeant = /\.(?:ya?ml|md|markdown)(?:\.txt)?$/i.test(name);
  return `Rename it to ${right}.${isMeant ? '' : ' If it is no record, keep it elsewhere than in content/.'}`;
}

/**
 * A file with another ending than that of records in its folder.
 *
 * @param meant the id of the record that it was probably meant to hold, where its name shows one
 */
export const wrongEnding = (name: string, folder: string, expected: string, meant: string | null): Unplaced => ({
  rule: 'file-type',
  message: `Unexpected ${asWritten(name)} in ${folder}/; expected a file that ends in ${expected}.`,
  help: wayOut(name, expected, meant),
});

/**
 * What is neither a file nor a folder nor a link: a socket, a device.
 *
 * @param path below `content/`
 * @param name the last part of it
 */
export const noFile = (path: string, name: string): Finding => ({
  path,
  rule: 'file-type',
  message: `${asWritten(name)} is neither a file nor a folder.`,
});

/**
 * A file that the system does not give.
 *
 * @param reason why, as one says it, or the system's word for it
 */
export const unreadableFile = (reason: string): Unplaced => ({
  rule: 'file-type',
  message: `The file cannot be read (${reason}).`,
});
