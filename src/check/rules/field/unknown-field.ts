/** Only the fields of the content model are used. */
import { requiredOf, schemaAt, takes, type Mapping } from '../../../schema/takes.ts';
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

type Words = Pick<Unplaced, 'message' | 'help'>;

/** What is said of a field that is known, but in another of the forms that the value may have. */
function elsewhere(key: string, present: readonly string[], maps: readonly Mapping[]): Words | null {
  const other = maps.find(({ fields }) => fields.has(key));
  if (!other) return null;
  const beside = present.filter((name) => !other.fields.has(name));
  if (beside.length === 0) return null;
  const [outer, ...further] = [...other.fields.keys()].filter((name) => name !== key);
  const inner = outer !== undefined && further.length === 0 && present.every((name) => name === key || name !== outer);
  return {
    message: `Unexpected field ${asWritten(key)} beside ${oneOf(beside.map(asWritten))}; they do not go together.`,
    help: inner
      ? `Write { ${outer}: { ${beside.map((name) => `${name}: …`).join(', ')} }, ${key}: … }.`
      : 'Leave one of them out.',
  };
}

/** The names of the fields that are written in the mapping at a path. */
function writtenAt(value: unknown, path: Path): string[] {
  const present = valueAt(value, path);
  return typeof present === 'object' && present !== null ? Object.keys(present) : [];
}

/**
 * The one field that a mapping needs and lacks, where a name that no field has stands in its place, and whatever else is
 * there belongs beside it. Not of a whole file, which may lack anything.
 *
 * @param keys the names in it that no field has
 * @param path of the mapping
 * @returns `null` where another could be meant
 */
export function meantField({ schema, value }: TypedDocument, keys: readonly string[], path: Path): string | null {
  const here = schemaAt(schema, path);
  if (here === null || keys.length !== 1 || path.length === 0) return null;
  const beside = writtenAt(value, path).filter((name) => !keys.includes(name));
  const [fitting, ...others] = takes(here).maps.filter(({ fields }) => beside.every((name) => fields.has(name)));
  const required = fitting && others.length === 0 ? requiredOf(fitting) : [];
  const [only] = required;
  return only === undefined || required.length > 1 || beside.includes(only) ? null : only;
}

/** What is said of a name that stands in the place of a field, among the names of a mapping. */
function inPlaceOf(meant: string, key: string, found: unknown, written: readonly string[]): Words {
  const isShort = (typeof found === 'string' || typeof found === 'number') && /^[\w.:+-]{1,30}$/.test(String(found));
  const fields = written.map((name) => (name === key ? `${meant}: ${isShort ? String(found) : '…'}` : `${name}: …`));
  return {
    message: `Unknown field ${asWritten(key)}; expected ${asWritten(meant)}.`,
    help: `Write { ${fields.join(', ')} }.`,
  };
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
  const maps = here ? takes(here).maps : [];
  const known = maps.flatMap(({ fields }) => [...fields.keys()]);
  const written = writtenAt(value, path);
  const meant = meantField({ schema, document, value }, keys, path);
  const absent = known.filter((name) => !written.includes(name));
  return keys.map((key) => {
    const nearest = didYouMean(key, absent);
    const here = [...path, key];
    return {
      rule: 'unknown-field',
      span: locate(document, here, 'key'),
      message: `Unknown field ${asWritten(key)}${nearest === '' ? '.' : nearest}`,
      help: unknownHelp(isBareKey(document, here), known),
      ...elsewhere(key, written, maps),
      ...(meant === null || nearest !== '' ? {} : inPlaceOf(meant, key, valueAt(value, here), written)),
      ...gluedWords(document, here),
    };
  });
}
