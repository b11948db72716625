/** Only the fields of the content model are used. */
import { schemaAt, takes } from '../../../schema/takes.ts';
import type { Path } from '../../fields/issues.ts';
import { gluedWords, valueAt, type TypedDocument } from '../../fields/typed-document.ts';
import type { Unplaced } from '../../finding.ts';
import { asWritten } from '../../words/as-written.ts';
import { oneOf } from '../../words/one-of.ts';
import { didYouMean } from '../../words/suggest.ts';
import { isBareKey, locate } from '../../yaml/locate.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'unknown-field',
  family: 'field',
  severity: 'error',
  asks: 'Only the fields of the content model are used.',
  example: {
    before: 'sumary: The bridge closes.',
    after: 'summary: The bridge closes.',
  },
});

/** What is behind a name that no field has, where the name itself shows it. */
function unknownHelp(isBare: boolean, known: readonly string[]): string {
  if (isBare) return 'Inside { } a comma ends a value: put a text with a comma in quotation marks.';
  return `The fields here are ${oneOf(known).replace(/ or (?=[^ ]+$)/, ' and ')}.`;
}

/**
 * The findings on names that no field has.
 *
 * @param keys the names, of one mapping
 * @param path of the mapping
 */
export function unknownFields(
  { schema, document, value }: TypedDocument,
  keys: readonly string[],
  path: Path,
): Unplaced[] {
  const here = schemaAt(schema, path);
  const known = here ? takes(here).maps.flatMap(({ fields }) => [...fields.keys()]) : [];
  const present = valueAt(value, path);
  const absent = known.filter(
    (name) => typeof present === 'object' && present !== null && !Object.hasOwn(present, name),
  );
  return keys.map((key) => {
    const nearest = didYouMean(key, absent);
    const here = [...path, key];
    return {
      rule: 'unknown-field',
      span: locate(document, here, 'key'),
      message: `Unknown field ${asWritten(key)}${nearest === '' ? '.' : nearest}`,
      help: unknownHelp(isBareKey(document, here), known),
      ...gluedWords(document, here),
    };
  });
}
