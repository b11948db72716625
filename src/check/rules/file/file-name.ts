/** A file is named so that its name can be an id, and part of an address. */
import { DIRECT, UNKNOWN_DOCUMENT } from '../../../model/record.ts';
import type { RecordType } from '../../../model/vocabulary.ts';
import { ID_LIMIT, isId } from '../../../schema/text.ts';
import { endingOf, stemOf } from '../../files/name.ts';
import type { Finding, Unplaced } from '../../finding.ts';
import { asWritten } from '../../words/as-written.ts';
import { nearId } from '../../words/near-id.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'file-name',
  family: 'file',
  severity: 'error',
  asks: 'A file is named with lower-case ASCII letters, digits and hyphens, at most 80 of them.',
  example: {
    before: 'events/2023-06/Bridge Closed.md',
    after: 'events/2023-06/bridge-closed.md',
  },
});

/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Names that YAML takes for no text, so that nothing could refer to them as it refers to others. */
const NO_TEXT = /^(?:null|true|false)$/;

/** Words that stand in the place of a document in `via`, and what they mean there. */
export const NO_DOCUMENT: ReadonlyMap<string, string> = new Map([
  [UNKNOWN_DOCUMENT, 'the document is not known'],
  [DIRECT, 'the speaker spoke to the source itself'],
]);

const LETTERS = 'lower-case letters a to z, digits and hyphens';
const ENDS = 'a letter a to z or a digit at its beginning and end';

function renameHelp(name: string, type: RecordType | null): string {
  if (type === null) return 'Rename it, here and where it is shown.';
  const id = nearId(stemOf(name));
  const why = 'The name is the id of the record and part of its address';
  return id === null ? `${why}.` : `${why}: for example ${id}${endingOf(name).toLowerCase()}.`;
}

/**
 * What is wrong with the name of a file.
 *
 * @param name with its ending
 * @param type of the record that it holds; `null` for a picture
 */
export function badName(name: string, type: RecordType | null): Unplaced[] {
  const stem = stemOf(name);
  const rule = 'file-name';
  if (stem.length > ID_LIMIT) {
    return [
      { rule, message: `The name has ${stem.length} characters before its ending; expected at most ${ID_LIMIT}.` },
    ];
  }
  if (!isId(stem) || endingOf(name) !== endingOf(name).toLowerCase()) {
    return [
      {
        rule,
        message: `Unexpected file name ${asWritten(name)}; expected ${/^-|-$/.test(stem) ? ENDS : LETTERS}.`,
        help: renameHelp(name, type),
      },
    ];
  }
  if (RESERVED.test(stem)) {
    return [{ rule, message: `Windows cannot store a file named ${asWritten(stem)}; expected another name.` }];
  }
  if (NO_TEXT.test(stem)) {
    return [{ rule, message: `The name ${asWritten(stem)} means something else in YAML; expected another.` }];
  }
  const means = type === 'source' ? NO_DOCUMENT.get(stem) : undefined;
  if (means !== undefined) {
    return [{ rule, message: `No source can be named ${asWritten(stem)}: in "via" the word means that ${means}.` }];
  }
  return [];
}

/**
 * A name that could not be decoded.
 *
 * @param path below `content/`
 * @param name the last part of it
 */
export const undecodedName = (path: string, name: string): Finding => ({
  path,
  rule: 'file-name',
  message: `The file name ${asWritten(name)} is not UTF-8.`,
});
