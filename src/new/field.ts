/** A field that is asked for, and what its schema says of it. */
import type { DataPath } from '../check/content.ts';
import type { RecordType } from '../model/vocabulary.ts';
import { SCHEMAS } from '../schema/index.ts';
import { purposeOf, schemaAt, takes, type Schema } from '../schema/takes.ts';

/** What was answered so far, by option. Several ids stand in one text, with commas between them. */
export type Given = Readonly<Record<string, string>>;

/** A side is no record, and is referred to like one. */
export type Target = RecordType | 'side';

export interface Field {
  /** The option that gives it, without its hyphens. */
  flag: string;
  /** Where it stands in the record. */
  path: DataPath;
  /** What a person is asked. */
  ask: string;
  /** What it refers to, where it does. */
  to?: Target;
  /** Words that it takes in the place of an id, and what they mean. */
  also?: readonly { id: string; name: string }[];
  /** What is proposed, given what was answered before and the site's language; also taken where nobody is asked. */
  proposal?: (given: Given, lang: string) => string;
  /** It takes several: ids with commas between them, or the words of choices with semicolons between them. */
  many?: 'ids' | 'labels';
  /** Whether there can be no file without it. */
  needed?: (given: Given) => boolean;
  /** Whether it makes sense at all, given what was answered before. */
  fits?: (given: Given) => boolean;
  /** Whether it has to be filled in later where it was not given. */
  due?: (given: Given) => boolean;
  /** What stands for it while the rest is checked: something that no rule minds. */
  sample: unknown;
}

/** The schema of a field. */
export const schemaOf = (type: RecordType, { path }: Field): Schema | null => schemaAt(SCHEMAS[type], path);

/** What the schema says a field is for. */
export function purposeOfField(type: RecordType, field: Field): string {
  const schema = schemaOf(type, field);
  return (schema && purposeOf(schema)) ?? '';
}

/** The only texts that a field takes; empty where any will do. */
export function choicesOf(type: RecordType, field: Field): readonly string[] {
  const schema = schemaOf(type, field);
  if (!schema) return [];
  const { choices, boolean, text } = takes(schema);
  return boolean && text === null ? ['true', 'false'] : choices;
}

/** Whether a field takes a group of fields, such as `{ date: …, part: … }`. */
export function takesMapping(type: RecordType, field: Field): boolean {
  const schema = schemaOf(type, field);
  return schema !== null && takes(schema).maps.length > 0;
}

/** Whether a field takes true or false, and no text. */
export function isTruthValue(type: RecordType, field: Field): boolean {
  const schema = schemaOf(type, field);
  return schema !== null && takes(schema).boolean && takes(schema).text === null;
}

/** Whether a field takes a number, and no text. */
export function isNumber(type: RecordType, field: Field): boolean {
  const schema = schemaOf(type, field);
  return schema !== null && takes(schema).number && takes(schema).text === null;
}

/** The title of a source may be `null`: there is none, or nobody knows it. */
export function isNullable(type: RecordType, field: Field): boolean {
  const schema = schemaOf(type, field);
  return schema !== null && takes(schema).null;
}

/** Ids as a person lists them: `port-authority, town-council`. */
export const idsIn = (text: string): string[] =>
  text
    .split(/[,،，]/)
    .map((id) => id.trim())
    .filter((id) => id !== '');
