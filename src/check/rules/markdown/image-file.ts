/** `image-file`: pictures are what their names say, whole, and of moderate size. */
import { readAddress } from '../../../markdown/link-address.ts';
import type { PictureFile } from '../../content.ts';
import { readPicture, type PictureFormat } from '../../files/picture-format.ts';
import { stemOf } from '../../files/name.ts';
import type { FileCheck, Finding, RuleCheck, Unplaced } from '../../finding.ts';
import { inProse, type ProseFile } from '../../prose/prose.ts';
import { targetsOf } from '../../prose/targets.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofProse } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'image-file',
  family: 'markdown',
  severity: 'error',
  asks: 'A picture is a sound PNG, JPEG or WebP file of moderate size.',
  example: {
    before: '![The bridge](https://port.example/bridge.png)[^closed]',
    after: '![The bridge](../../images/bridge.png)[^closed]',
  },
});

/** Pixels on either side. */
const MAX_SIDE = 6000;

const MEBIBYTE = 2 ** 20;
const MAX_BYTES = 2 * MEBIBYTE;

const NAMES: Record<PictureFormat, string> = { png: 'PNG', jpeg: 'JPEG', webp: 'WebP' };

const ENDINGS: Record<PictureFormat, RegExp> = { png: /\.png$/i, jpeg: /\.jpe?g$/i, webp: /\.webp$/i };

const SMALLER = 'Make it smaller in a program for pictures.';

/** The path of a picture with the ending of what it is. */
const named = (path: string, format: PictureFormat): string => `${stemOf(path)}.${format === 'jpeg' ? 'jpg' : format}`;

function faultOf({ path, bytes, isDamaged }: PictureFile): Pick<Unplaced, 'message' | 'help'> | null {
  if (bytes.length > MAX_BYTES) {
    const message = `The picture has ${Math.ceil((bytes.length / MEBIBYTE) * 10) / 10} MiB; expected at most ${MAX_BYTES / MEBIBYTE}.`;
    return { message, help: SMALLER };
  }
  const facts = readPicture(bytes);
  if (facts.format === null) {
    const help = 'Export it as one of these from a program for pictures. Another ending alone does not make it one.';
    return { message: 'The file is no picture that we take; expected PNG, JPEG or WebP.', help };
  }
  const name = NAMES[facts.format];
  if (!ENDINGS[facts.format].test(path)) {
    const message = `The file is a ${name} picture under another ending; expected ${asWritten(named(path, facts.format))}.`;
    return { message, help: 'Rename it, here and where it is shown.' };
  }
  if ('broken' in facts || isDamaged) {
    const message = `The ${name} picture is damaged, cut short or has something behind its end.`;
    const help =
      'Copy it again from where you have it. If that does not help, open it in a program for pictures, see that it is whole, and save it anew.';
    return { message, help };
  }
  if (Math.max(facts.width, facts.height) <= MAX_SIDE) return null;
  const message = `The picture has ${facts.width} by ${facts.height} pixels; expected at most ${MAX_SIDE} on a side.`;
  return { message, help: SMALLER };
}

/** Checks one picture by its bytes. */
export function checkPicture(picture: PictureFile): Finding[] {
  const fault = faultOf(picture);
  return fault === null ? [] : [{ path: picture.path, rule: 'image-file', ...fault }];
}

/** That the pictures in prose are the site's own. */
function checkOrigins(file: ProseFile): Finding[] {
  return targetsOf(file).flatMap(({ url, span, use }): Finding[] => {
    const { kind } = readAddress(url);
    if (use !== 'image' || kind === 'unsafe' || kind === 'file') return [];
    const message = `The picture is loaded from ${asWritten(url)}; expected a file of this site.`;
    const help = 'Put the picture beside the event, if we may show it.';
    return [{ ...inProse(file, span), rule: 'image-file', message, help }];
  });
}

export const checkFile: FileCheck = ofProse(checkOrigins);

export const check: RuleCheck = ({ pictures }) => pictures.flatMap(checkPicture);
