/**
 * A hash of everything that a value holds, at any depth. It tells a page's slice from another, so it must see all of it:
 * what it cannot see, such as a function, it refuses.
 */
import { hash } from 'node:crypto';

/**
 * Half a character would be hashed as any other half: a text with one is hashed as JSON, which begins with a quotation
 * mark, as nothing does that is written here.
 */
const digest = (text: string): string => hash('sha256', text.isWellFormed() ? text : JSON.stringify(text), 'base64');

/** What is longer than this stands as its hash in what holds it, and is written once: records share a lot of what is long. */
const LONG = 600;

/** No slice is as deep; what is holds itself. */
const DEEPEST = 100;

/** Long ones that were written before. A slice is never changed. */
const known = new WeakMap<object, string>();

/** Names of fields as they are written: there are few. */
const names = new Map<string, string>();

function nameOf(field: string): string {
  const before = names.get(field);
  if (before !== undefined) return before;
  const name = `${JSON.stringify(field)}:`;
  names.set(field, name);
  return name;
}

function fieldsOf(value: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`A slice holds a ${value.constructor.name}, which has no hash.`);
  let text = '';
  const fields = value as Readonly<Record<string, unknown>>;
  // Quicker than to list the names first: a plain object has none that it inherits.
  for (const field in fields) text += `${nameOf(field)}${written(fields[field], depth)},`;
  return text;
}

function itemsOf(items: Iterable<unknown>, depth: number): string {
  let text = '';
  for (const item of items) text += `${written(item, depth)},`;
  return text;
}

function whole(value: object, depth: number): string {
  if (Array.isArray(value)) return `[${itemsOf(value, depth)}]`;
  if (value instanceof Map) return `map[${itemsOf([...value].flat(), depth)}]`;
  if (value instanceof Set) return `set[${itemsOf(value, depth)}]`;
  if (value instanceof Uint8Array) return `bytes ${hash('sha256', value, 'base64')}`;
  return `{${fieldsOf(value, depth)}}`;
}

/** A value as text, in which no two values are alike. */
function written(value: unknown, depth: number): string {
  // The length of a text says where it ends.
  if (typeof value === 'string') return `${value.length}"${value}`;
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'boolean' || value === null || value === undefined) return String(value);
  if (typeof value !== 'object') throw new TypeError(`A slice holds a ${typeof value}, which has no hash.`);
  // Of a statement most lists are empty.
  if (Array.isArray(value) && value.length === 0) return '[]';
  const before = known.get(value);
  if (before !== undefined) return before;
  if (depth > DEEPEST) throw new RangeError('A slice holds itself, so it has no hash.');
  const text = whole(value, depth + 1);
  if (text.length <= LONG) return text;
  // No other value is written so: a text has a quotation mark behind its length, and no number ends with "=".
  const short = digest(text);
  known.set(value, short);
  return short;
}

/**
 * The hash of a value: the same for the same content, whichever objects hold it.
 *
 * @param value texts, numbers, truth values, and what holds them: plain objects, lists, maps, sets, bytes
 * @returns SHA-256, as base64
 * @throws TypeError for what holds anything else, RangeError for what holds itself
 */
export function contentHash(value: unknown): string {
  return digest(written(value, 0));
}
