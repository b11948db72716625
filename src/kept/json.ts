/** Values as JSON that come back as they were, with the numbers that JSON does not know: infinite ones, and -0. */

/** Where such a number stands in a value, and how it is written. */
type OddNumber = readonly [path: readonly (string | number)[], number: string];

/** A value as it comes from JSON, and its numbers that stand in it as `null` or 0. */
export type Written = readonly [value: unknown, odd: readonly OddNumber[]];

/** Finds such numbers in a value; `false` where it holds something else that does not come back. */
function findOdd(value: unknown, path: readonly (string | number)[], found: OddNumber[]): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') {
    if (!Number.isFinite(value) || Object.is(value, -0))
      found.push([path, Object.is(value, -0) ? '-0' : String(value)]);
    return true;
  }
  if (typeof value !== 'object') return false;
  if (Array.isArray(value))
    return value.every((item, index) => isPlain(item) || findOdd(item, [...path, index], found));
  // Of a name that means something to objects nobody knows what becomes.
  if (Object.getPrototypeOf(value) !== Object.prototype || Object.hasOwn(value, '__proto__')) return false;
  return Object.entries(value).every(([name, field]) => isPlain(field) || findOdd(field, [...path, name], found));
}

/** What comes back without another look: most of what records hold. */
const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'boolean' || value === null;

/**
 * Prepares a value for JSON.
 *
 * @returns `null` where it would not come back as it was: where it holds other things than texts, numbers, truth values,
 *   `null`, lists and plain objects, or a field that is there and undefined
 */
export function toWritten(value: unknown): Written | null {
  const odd: OddNumber[] = [];
  return findOdd(value, [], odd) ? [value, odd] : null;
}

function put(value: unknown, path: readonly (string | number)[], number: number): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return number;
  if (typeof value === 'object' && value !== null)
    Reflect.set(value, step, put(Reflect.get(value, step), rest, number));
  return value;
}

/** The value that was prepared, from what JSON made of it; the parts of that are used for it. */
export const fromWritten = ([value, odd]: Written): unknown =>
  odd.reduce((whole, [path, number]) => put(whole, path, Number(number)), value);
