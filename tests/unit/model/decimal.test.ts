/** Numbers as they are written, beside what whole numbers of any length say of them. */
import { describe, expect, it } from 'vitest';
import { compareDecimals, isDecimal, tenthAround, type Decimal } from '../../../src/model/decimal.ts';
import fc from '../property.ts';

const PLACES = 40;

interface Told {
  written: Decimal;
  /** The number times 10 to the {@link PLACES}. */
  units: bigint;
}

/** Numbers short and long, some with zeros at their end, as a point and digits behind it may make them. */
const decimal = fc
  .record({
    isNegative: fc.boolean(),
    whole: fc.oneof(fc.bigInt(0n, 20n), fc.bigInt(0n, 10n ** 25n)),
    rest: fc.stringMatching(/^\d{0,30}$/),
  })
  .map(({ isNegative, whole, rest }): Told => {
    const sign = isNegative ? '-' : '';
    const written: Decimal = `${sign}${whole}${rest === '' ? '' : `.${rest}`}` as Decimal;
    return { written, units: BigInt(`${sign}${whole}${rest.padEnd(PLACES, '0')}`) };
  });

/** What a text of digits tells, in the same units. */
const unitsOf = (written: string): bigint => {
  const [whole = '', rest = ''] = written.split('.');
  return BigInt(`${whole}${rest.padEnd(PLACES, '0')}`);
};

const sign = (difference: number | bigint): number => Number(difference > 0) - Number(difference < 0);

describe('numbers as they are written', () => {
  it('are in the order of what they are worth, to the last digit', () => {
    // Of two that have nothing to do with one another the first digits tell: so also neighbours.
    const neighbours = fc.tuple(decimal, fc.integer({ min: -1, max: 1 })).map(([one, step]): [Told, Told] => {
      const units = one.units + BigInt(step);
      const digits = String(units < 0n ? -units : units).padStart(PLACES + 1, '0');
      const written = `${units < 0n ? '-' : ''}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}` as Decimal;
      return [one, { written, units }];
    });
    fc.assert(
      fc.property(fc.oneof(fc.tuple(decimal, decimal), neighbours), ([one, other]) => {
        expect(isDecimal(other.written)).toBe(true);
        expect(sign(compareDecimals(one.written, other.written))).toBe(sign(one.units - other.units));
      }),
    );
  });

  it('have a tenth of them around them, written as a number is', () => {
    fc.assert(
      fc.property(decimal, ({ written, units }) => {
        const [low, high] = tenthAround(written);
        const tenth = (units < 0n ? -units : units) / 10n;
        expect([unitsOf(low), unitsOf(high)]).toEqual([units - tenth, units + tenth]);
        for (const end of [low, high]) expect(isDecimal(end)).toBe(true);
      }),
    );
    expect(tenthAround('12')).toEqual(['10.8', '13.2']);
    expect(tenthAround('0.50')).toEqual(['0.45', '0.55']);
    expect(tenthAround('-100')).toEqual(['-110', '-90']);
  });
});
