/** Numbers as they are written: 3.10 is as much as 3.1 and says more, and none is rounded, however many digits it has. */

/** Digits, with a point before decimals. */
export type Decimal = `${number}`;

/** A number without zeros before it, and without what other notations there are: `1e3`, `0x1F`, `+5`, `.5`. */
export const DECIMAL_FORM = /^-?(?:0|[1-9]\d*)(?:\.\d{1,100})?$/;

/** Whether a text is a number as an answer takes it. */
export const isDecimal = (text: string): text is Decimal => DECIMAL_FORM.test(text);

/** How many digits stand behind the point. */
export const decimalsOf = (decimal: Decimal): number => /\.(\d+)$/.exec(decimal)?.[1]?.length ?? 0;

/** How often a number holds the unit of so many decimals. */
const unitsOf = (decimal: Decimal, decimals: number): bigint =>
  BigInt(decimal.replace('.', '') + '0'.repeat(decimals - decimalsOf(decimal)));

/** So many digits a number of JavaScript tells apart from all others (IEEE 754, binary64). */
export const EXACT = 15;

/**
 * The order of two numbers, to the last digit.
 *
 * @returns less than 0, 0 or more than 0, as a sort asks for
 */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.length <= EXACT && b.length <= EXACT) return Number(a) - Number(b);
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  const [one, other] = [unitsOf(a, decimals), unitsOf(b, decimals)];
  return Number(one > other) - Number(one < other);
}

function decimalOf(units: bigint, decimals: number): Decimal {
  if (decimals > 0 && units % 10n === 0n) return decimalOf(units / 10n, decimals - 1);
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const [whole, rest] = [digits.slice(0, digits.length - decimals), digits.slice(digits.length - decimals)];
  return `${units < 0n ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}` as Decimal;
}

/** What lies a tenth of a number below and above it: 10.8 and 13.2 of 12. */
export function tenthAround(decimal: Decimal): readonly [low: Decimal, high: Decimal] {
  const decimals = decimalsOf(decimal) + 1;
  const units = unitsOf(decimal, decimals);
  const tenth = (units < 0n ? -units : units) / 10n;
  return [decimalOf(units - tenth, decimals), decimalOf(units + tenth, decimals)];
}
