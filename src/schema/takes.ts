/** What a schema takes, seen from the file: the kinds of value, the fields, the entries. */
import { z } from 'zod';
import { onceEach } from '../model/once-each.ts';

export type Schema = z.core.$ZodType;

/** One kind of mapping that a schema takes. */
export interface Mapping {
  /** By name; empty where any key is taken. */
  fields: ReadonlyMap<string, Schema>;
  /** What every key's value is, where any key is taken. */
  values: Schema | null;
}

export interface Takes {
  /** What a text is called there: `text`, `an id`, `a date`; `null` where none is taken. */
  text: string | null;
  /** The only texts taken; empty where any will do. */
  choices: readonly string[];
  number: boolean;
  boolean: boolean;
  null: boolean;
  /** What a list's entries are. */
  list: Schema | null;
  maps: readonly Mapping[];
}

const NOTHING: Takes = { text: null, choices: [], number: false, boolean: false, null: false, list: null, maps: [] };

const either = (one: Takes, other: Takes): Takes => ({
  text: one.text ?? other.text,
  choices: [...one.choices, ...other.choices],
  number: one.number || other.number,
  boolean: one.boolean || other.boolean,
  null: one.null || other.null,
  list: one.list ?? other.list,
  maps: [...one.maps, ...other.maps],
});

function read(schema: Schema): Takes {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return takes(def.innerType);
    case 'nullable':
      return { ...takes(def.innerType), null: true };
    case 'pipe':
      return takes(def.in);
    case 'union':
      return def.options.map(takes).reduce(either, NOTHING);
    case 'string':
      return { ...NOTHING, text: z.globalRegistry.get(schema)?.title ?? 'text' };
    case 'enum':
      return { ...NOTHING, text: 'text', choices: Object.values(def.entries).map(String) };
    case 'number':
      return { ...NOTHING, number: true };
    case 'boolean':
      return { ...NOTHING, boolean: true };
    case 'array':
      return { ...NOTHING, list: def.element };
    case 'tuple':
      return { ...NOTHING, list: def.items[0] ?? null };
    case 'record':
      return { ...NOTHING, maps: [{ fields: new Map(), values: def.valueType }] };
    case 'object':
      return { ...NOTHING, maps: [{ fields: new Map(Object.entries(def.shape)), values: null }] };
    default:
      throw new TypeError(`No field of the content model is a zod "${def.type}".`);
  }
}

/**
 * What a schema takes, through optional fields, defaults, shorthands and their transformations.
 *
 * @throws TypeError for a kind of zod schema that the content model does not use
 */
export const takes: (schema: Schema) => Takes = onceEach(read);

/** The schema of a mapping's value, or `null` for an unknown field. */
export function fieldOf(schema: Schema, key: string): Schema | null {
  for (const { fields, values } of takes(schema).maps) {
    const found = values ?? fields.get(key);
    if (found) return found;
  }
  return null;
}

/**
 * The schema at a path.
 *
 * @param path steps into the data, as the file has it
 * @returns `null` where the path leaves the content model
 */
export function schemaAt(schema: Schema, path: readonly PropertyKey[]): Schema | null {
  let current: Schema | null = schema;
  for (const step of path) {
    if (current === null) return null;
    current = typeof step === 'number' ? takes(current).list : fieldOf(current, String(step));
  }
  return current;
}

/** The names of one kind of mapping's fields that must be there. */
export const requiredOf = ({ fields }: Mapping): string[] =>
  [...fields].filter(([, field]) => field._zod.optin === undefined).map(([name]) => name);

/** The names of a mapping's fields that must be there. */
export const requiredFields = (schema: Schema): string[] => takes(schema).maps.flatMap(requiredOf);

/** What a field is for, in plain words, or `null` where its schema does not say. */
export const purposeOf = (schema: Schema): string | null => z.globalRegistry.get(schema)?.description ?? null;
