import { expect, it } from 'vitest';
import { fromWritten, toWritten, type Written } from '../../../src/kept/json.ts';
import fc from '../property.ts';

const throughJson = (written: Written): unknown => fromWritten(JSON.parse(JSON.stringify(written)) as Written);

it('gives back what it takes, as it was', () => {
  const value = fc.anything({
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    values: [fc.string(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined, -0, Infinity)],
  });
  let taken = 0;
  fc.assert(
    fc.property(value, (one) => {
      const written = toWritten(one);
      if (written === null) return;
      taken += 1;
      expect(throughJson(written)).toStrictEqual(one);
    }),
    { numRuns: 1000 },
  );
  expect(taken).toBeGreaterThan(100);
});

it.each([[-0], [0], [-Infinity], [Infinity], [NaN], [null], [true], ['a text'], [[]], [{}]])('takes %o', (value) => {
  for (const one of [value, [value], { a: [1.5, { b: value, c: 'd' }] }]) {
    const written = toWritten(one);
    expect(written && throughJson(written)).toStrictEqual(one);
  }
});

it.each<[unknown]>([
  [undefined],
  [{ a: undefined }],
  [new Date(0)],
  [new Map()],
  [1n],
  [Object.create(null)],
  [JSON.parse('{"__proto__":1}')],
])('refuses what would be another: %o', (value) => {
  expect(toWritten(value)).toBeNull();
  expect(toWritten([{ inside: value }])).toBeNull();
});
