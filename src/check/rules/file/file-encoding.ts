/** A text file is UTF-8 and holds no NUL character. */
import type { Unplaced } from '../../finding.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'file-encoding',
  family: 'file',
  severity: 'error',
  asks: 'A text file is UTF-8 and holds no NUL character.',
  example: {
    before: 'about.md, saved as UTF-16 or by Word',
    after: 'about.md, saved as UTF-8',
  },
});

/** How files begin that people take for text: Word and other office programs, old Word, PDF, RTF. */
const NO_TEXT: readonly (readonly [start: string, what: string])[] = [
  ['PK\u0003\u0004', 'a Word document or another packed file'],
  ['\u00d0\u00cf\u0011\u00e0', 'a Word document of the old kind'],
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a document of a word processor (RTF)'],
];

/** What a file is that is no text at all, by how it begins; `null` for any other. */
function kindOf(bytes: Uint8Array): string | null {
  const begins = (head: string): boolean =>
    Array.prototype.every.call(head, (sign: string, at) => bytes[at] === sign.charCodeAt(0));
  return NO_TEXT.find(([head]) => begins(head))?.[1] ?? null;
}

const SAVE = 'Open it in a text editor and save it again with the encoding UTF-8.';

/**
 * A file that is no text in UTF-8, as its first bytes show.
 *
 * @param bytes of the whole file
 * @returns `null` where it may be one
 */
export function otherThanText(bytes: Uint8Array): Unplaced | null {
  const rule = 'file-encoding';
  const kind = kindOf(bytes);
  if (kind !== null) {
    const help = 'Copy its words into a new file that you make with a text editor, such as VS Code, and not with Word.';
    return { rule, message: `The file is ${kind}; expected plain text.`, help };
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { rule, message: 'The file is UTF-16; expected UTF-8.', help: SAVE };
  }
  return null;
}

/** A file whose bytes are not those of UTF-8. */
export const notUtf8: Unplaced = {
  rule: 'file-encoding',
  message: 'The file is not UTF-8.',
  help: `${SAVE} Then look at its accents and quotation marks.`,
};

/** A file whose text holds NUL. */
export const holdsNul: Unplaced = {
  rule: 'file-encoding',
  message: 'The file holds a NUL character; expected text.',
  help: SAVE,
};
