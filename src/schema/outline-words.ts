/** What is wrong with a file of `content/map/`, in words for editors; zod's own are for programmers. */
import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
};

const nameOf = (type: string): string => NAMES[type] ?? type;

function found(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const text = JSON.stringify(value) as string | undefined;
  return text !== undefined && text.length <= 40 ? text : nameOf(typeof value);
}

const HELD: Readonly<Record<string, string>> = { array: 'entries', string: 'characters' };

function bound(issue: Issue & { origin?: unknown }, least: boolean, limit: string): string {
  const expected = `expected ${least ? 'at least' : 'at most'} ${limit}`;
  const held = HELD[String(issue.origin)];
  const { input } = issue;
  if (!held) return `${found(input)}; ${expected}`;
  const length = typeof input === 'string' || Array.isArray(input) ? input.length : 0;
  return `${length} ${held}; ${expected}`;
}

const choices = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(' or ');

/** A file's fault after the place where it is: `missing; expected a list`. */
export function faultInWords(issue: Issue): string | undefined {
  const was = issue.input === undefined ? 'missing' : `unexpected ${found(issue.input)}`;
  switch (issue.code) {
    case 'invalid_type':
      return `${was}; expected ${nameOf(issue.expected)}`;
    case 'invalid_value':
      return `${was}; expected ${choices(issue.values)}`;
    case 'invalid_union':
      return `unexpected type; expected "Polygon" or "MultiPolygon"`;
    case 'invalid_format':
      return `${was}; expected an address that begins with https:// or http://`;
    case 'too_small':
      return bound(issue, true, String(issue.minimum));
    case 'too_big':
      return bound(issue, false, String(issue.maximum));
    case 'unrecognized_keys':
      return `unknown ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
    default:
      return undefined;
  }
}
