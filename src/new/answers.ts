/** Answers, as a person types them, to the record that they make. Pure. */
import type { DataPath } from '../check/content.ts';
import { convert } from '../check/yaml/convert.ts';
import { parseYaml } from '../check/yaml/parse-yaml.ts';
import type { RecordType } from '../model/vocabulary.ts';
import { proposeClaimId } from './claim-id.ts';
import { idsIn, isNullable, isNumber, isTruthValue, schemaOf, takesMapping, type Field, type Given } from './field.ts';
import { FIELDS } from './fields.ts';
import { numbered, slugOf } from '../schema/slug.ts';
import type { Schema } from '../schema/takes.ts';

/** A record or a part of one, as YAML holds it. */
export type Data = Record<string, unknown>;

/** A number as YAML and every map write it: with a point. */
const DECIMAL = /^[-+]?\d+(?:\.\d+)?$/;

/** Longest key of a choice that is made from its label. */
const KEY_LIMIT = 40;

/** The data with a value at a path. */
function withValue(data: unknown, [step, ...further]: DataPath, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(data) ? [...(data as unknown[])] : [];
    list[step] = withValue(list[step], further, value);
    return list;
  }
  const map = (data ?? {}) as Data;
  return { ...map, [step]: withValue(map[step], further, value) };
}

/** A choice whose key is given: `open: The bridge is open`. */
const KEYED = /^([a-z\d]+(?:-[a-z\d]+)*): +(\S.*)$/s;

/** Words as they stand within a sentence of a page: those of a choice that was answered as one end it there. */
const withoutStop = (label: string): string => (/^[^.]*\p{L}{3}\.$/u.test(label) ? label.slice(0, -1) : label);

/** Choices by key: the one that is given, else one that is made of the label, which no other of them has. */
function labels(text: string, lang: string): Record<string, string> {
  const words = text
    .split(/[;؛；]/)
    .map((label) => label.trim())
    .filter((label) => label !== '');
  const made: Record<string, string> = {};
  for (const word of words) {
    const [, given, label = word] = KEYED.exec(word) ?? [];
    const key = given ?? (slugOf(word, KEY_LIMIT, lang) || 'choice');
    made[numbered(key, (id) => Object.hasOwn(made, id)).id] = withoutStop(label);
  }
  return made;
}

/** A group of fields, or a list of such, as one writes it on a line: `{ date: 2023-06-04, part: night }`. */
function groupIn(text: string, schema: Schema): unknown {
  if (!/^[{[]/.test(text)) return undefined;
  const parsed = parseYaml(text, 0);
  return parsed.ok ? convert(parsed.document.root, schema).value : undefined;
}

/**
 * An answer as the file holds it.
 *
 * @param text as it was typed, without space around it
 * @param lang the site's language, BCP 47
 */
export function valueOf(type: RecordType, field: Field, text: string, lang: string): unknown {
  const schema = takesMapping(type, field) ? schemaOf(type, field) : null;
  const group = schema ? groupIn(text, schema) : undefined;
  if (group !== undefined) return group;
  if (field.many === 'ids') return idsIn(text);
  if (field.many === 'labels') return labels(text, lang);
  if (isTruthValue(type, field) && /^(?:true|false)$/.test(text)) return text === 'true';
  if (isNumber(type, field) && DECIMAL.test(text)) return Number(text);
  return isNullable(type, field) && (text === '' || text === 'null') ? null : text;
}

/** Whether an answer says something: an empty one leaves the field out, but for a title that there is none of. */
export const isGiven = (type: RecordType, field: Field, given: Given): boolean => {
  const text = given[field.flag];
  return text !== undefined && (text.trim() !== '' || isNullable(type, field));
};

export interface RecordData {
  data: Data;
  /** Fields that have to be filled in later. */
  due: readonly DataPath[];
}

/** What an event's only claim has besides the answers. */
function withClaimId(type: RecordType, data: unknown, given: Given, lang: string): unknown {
  if (type !== 'event') return data;
  const known = (given['claim-id'] ?? '').trim();
  const id = known === '' ? proposeClaimId(given['text'] ?? '', lang) || 'first' : known;
  return withValue(withValue(data, ['claims', 0, 'id'], id), ['claims', 0, 'main'], true);
}

/**
 * The record that answers make.
 *
 * @param lang the site's language, BCP 47
 * @param samples whether harmless values stand for what is not answered yet, so that the rest can be checked
 */
export function recordOf(type: RecordType, given: Given, lang: string, samples: boolean): RecordData {
  let data: unknown = {};
  const due: DataPath[] = [];
  for (const field of FIELDS[type]) {
    if (isGiven(type, field, given)) {
      data = withValue(data, field.path, valueOf(type, field, (given[field.flag] ?? '').trim(), lang));
    } else if (field.fits?.(given) === false) {
      continue;
    } else if (field.needed?.(given) === true || field.due?.(given) === true) {
      if (samples) data = withValue(data, field.path, field.sample);
      else due.push(field.path);
    }
  }
  return { data: withClaimId(type, data, given, lang) as Data, due };
}
