/** Values as JSON that come back as they were, with the numbers that JSON does not know: infinite ones, and -0. */

/** Where such a number stands in a value, and how it is written. */
type OddNumber = readonly [path: readonly string[], number: string];

/** A value as it comes from JSON, and its numbers that stand in it as `null` or 0. */
export type Written = readonly [value: unknown, odd: readonly OddNumber[]];

const isOdd = (value: number): boolean => !Number.isFinite(value) || Object.is(value, -0);

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a value comes back from JSON as it was, but for such numbers. */
function isKnown(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return true;
  if (!isGroup(value)) return false;
  if (Array.isArray(value)) return value.every(isKnown);
  // Of a name that means something to objects nobody knows what becomes.
  if (Object.getPrototypeOf(value) !== Object.prototype || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every(isKnown);
}

/** Whether such a number stands anywhere in a value: in most there is none. */
function hasOdd(value: unknown): boolean {
  if (typeof value === 'number') return isOdd(value);
  return isGroup(value) && Object.values(value).some(hasOdd);
}

function oddIn(value: unknown, path: readonly string[]): OddNumber[] {
  if (typeof value === 'number') return isOdd(value) ? [[path, Object.is(value, -0) ? '-0' : String(value)]] : [];
  return isGroup(value) ? Object.entries(value).flatMap(([name, field]) => oddIn(field, [...path, name])) : [];
}

/**
 * Prepares a value for JSON.
 *
 * @returns `null` where it would not come back as it was: where it holds other things than texts, numbers, truth values,
 *   `null`, lists and plain objects, or a field that is there and undefined
 */
export function toWritten(value: unknown): Written | null {
  if (!isKnown(value)) return null;
  return [value, hasOdd(value) ? oddIn(value, []) : []];
}

function put(value: unknown, path: readonly string[], number: number): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return number;
  if (isGroup(value)) Reflect.set(value, step, put(Reflect.get(value, step), rest, number));
  return value;
}

/** The value that was prepared, from what JSON made of it; the parts of that are used for it. */
export const fromWritten = ([value, odd]: Written): unknown =>
  odd.reduce((whole, [path, number]) => put(whole, path, Number(number)), value);
