/** Answers, as a person types them, to the record that they make. Pure. */
import type { DataPath } from '../check/content.ts';
import type { RecordType } from '../model/vocabulary.ts';
import { idsIn, isNullable, type Field, type Given } from './field.ts';
import { FIELDS } from './fields.ts';
import { slugOf } from './id.ts';

/** A record or a part of one, as YAML holds it. */
export type Data = Record<string, unknown>;

/** Longest id of a claim that is made from its text: long enough to tell claims of one event apart. */
const CLAIM_ID_LIMIT = 40;

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

function labels(text: string): Record<string, string> {
  const words = text
    .split(';')
    .map((label) => label.trim())
    .filter((label) => label !== '');
  return Object.fromEntries(words.map((label) => [slugOf(label, CLAIM_ID_LIMIT), label]));
}

function valueOf(type: RecordType, field: Field, text: string): unknown {
  if (field.many === 'ids') return idsIn(text);
  if (field.many === 'labels') return labels(text);
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
function withClaimId(type: RecordType, data: unknown, given: Given): unknown {
  if (type !== 'event') return data;
  const id = slugOf(given['text'] ?? '', CLAIM_ID_LIMIT) || 'first';
  return withValue(withValue(data, ['claims', 0, 'id'], id), ['claims', 0, 'main'], true);
}

/**
 * The record that answers make.
 *
 * @param samples whether harmless values stand for what is not answered yet, so that the rest can be checked
 */
export function recordOf(type: RecordType, given: Given, samples: boolean): RecordData {
  let data: unknown = {};
  const due: DataPath[] = [];
  for (const field of FIELDS[type]) {
    if (isGiven(type, field, given)) {
      data = withValue(data, field.path, valueOf(type, field, (given[field.flag] ?? '').trim()));
    } else if (field.fits?.(given) === false) {
      continue;
    } else if (field.needed?.(given) === true || field.due?.(given) === true) {
      if (samples) data = withValue(data, field.path, field.sample);
      else due.push(field.path);
    }
  }
  return { data: withClaimId(type, data, given) as Data, due };
}
