import { expect, it } from 'vitest';
import { nearNumber } from '../../../../src/check/words/near-number.ts';

const MEANT: readonly (readonly [written: string, meant: string | null])[] = [
  ['12 ships', '12'],
  ['two dozen', '24'],
  ['2.5 million', '2500000'],
  ['1,600', '1600'],
  ['1.600 ships', '1600'],
  ['1.000.000', '1000000'],
  ['12 000', '12000'],
  ['12\u202f000', '12000'],
  ["12'000", '12000'],
  ['1.234,5', '1234.5'],
  ['1,5', '1.5'],
  ['about 50', '{ about: 50 }'],
  ['circa twelve', '{ about: 12 }'],
  ['environ 50', '{ about: 50 }'],
  ['около 50', '{ about: 50 }'],
  ['~50', '{ about: 50 }'],
  ['more than 1,600', '{ more_than: 1600 }'],
  ['< 3', '{ less_than: 3 }'],
  ['at least 10', '{ min: 10 }'],
  ['12+', '{ min: 12 }'],
  ['up to 3', '{ max: 3 }'],
  ['10–12', '{ min: 10, max: 12 }'],
  ['1e3', '1000'],
  ['0x1F', '31'],
  ['007', '7'],
  ['+5', '5'],
  ['.5', '0.5'],
  ['1_000', '1000'],
  ['١٢', '12'],
  ['١٬٢٠٠', '1200'],
  ['٦٫٨ درجة', '6.8'],
  ['१२', '12'],
];

it.each(MEANT)('%s was probably meant as %s', (written, meant) => {
  expect(nearNumber(written)).toBe(meant);
});

it.each(['1.234 ships', '1-2,000', '10-12.5', 'mehr als 12', '12 or 13', '3 of 4', 'many', '+9007199254740993'])(
  '%s leaves it open',
  (written) => {
    expect(nearNumber(written)).toBeNull();
  },
);
