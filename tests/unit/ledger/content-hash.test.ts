import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/ledger/content-hash.ts';
import fc from '../property.ts';

const LONG = 'x'.repeat(1000);

describe('the hash of what a page shows', () => {
  it('is the same for the same content, whichever objects hold it', () => {
    const made = (): unknown => ({ a: [1, LONG, { b: new Map([['c', new Set([LONG])]]) }], d: undefined });
    expect(contentHash(made())).toBe(contentHash(made()));
  });

  it('is another where anything in it is another, at any depth', () => {
    // Few fields and leaves, of which many are written alike: so values differ in one thing.
    const { value } = fc.letrec<{ value: unknown; list: unknown[] }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('', 'a', '0', 'null', '[]', LONG, 0, -0, 1, true, null, undefined, [], {}),
        tie('list'),
        tie('list').map((list) => new Set(list)),
        fc.array(fc.tuple(tie('value'), tie('value')), { maxLength: 2 }).map((entries) => new Map(entries)),
        fc.dictionary(fc.constantFrom('a', 'b', '0'), tie('value'), { maxKeys: 1, noNullPrototype: true }),
      ),
      list: fc.array(tie('value'), { maxLength: 3 }),
    }));
    const shown = (one: unknown): string =>
      inspect(one, { depth: null, maxArrayLength: null, maxStringLength: null, breakLength: Infinity });
    fc.assert(
      fc.property(fc.array(value, { minLength: 100, maxLength: 100 }), (values) => {
        const pairs = new Set(values.map((one) => `${shown(one)} ${contentHash(structuredClone(one))}`));
        expect(new Set(values.map(shown)).size).toBe(pairs.size);
        expect(new Set(values.map(contentHash)).size).toBe(pairs.size);
      }),
      { numRuns: 20 },
    );
  });

  it.each<[string, unknown, unknown]>([
    ['a text and a number', '1', 1],
    ['nothing and the word for it', null, 'null'],
    ['a field without value and none', { a: undefined }, {}],
    ['a list and one within a list', [[1]], [1]],
    ['a list and a set', ['a'], new Set(['a'])],
    ['two texts and one with the signs between them', ['a', 'b'], ['a,"b']],
    [
      'two orders of a map',
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
      new Map([
        ['b', 2],
        ['a', 1],
      ]),
    ],
    ['a long text and its hash', { a: [LONG] }, { a: [contentHash(LONG)] }],
    ['two halves of characters', '\ud800', '\ud801'],
    ['two of them in what is long', { a: [LONG, '\ud800'] }, { a: [LONG, '\ud801'] }],
    ['two halves and the character', ['\ud83d', '\ude00'], ['\ud83d\ude00']],
    ['bytes', Uint8Array.of(1), Uint8Array.of(2)],
  ])('tells %s apart', (_, one, other) => {
    expect(contentHash(one)).not.toBe(contentHash(other));
  });

  it('refuses what it cannot see into: a page could show what its hash does not tell', () => {
    expect(() => contentHash({ a: [() => 1] })).toThrow('A slice holds a function');
    expect(() => contentHash({ a: new Date(0) })).toThrow('A slice holds a Date');
    const ring: { itself?: unknown } = {};
    ring.itself = ring;
    expect(() => contentHash(ring)).toThrow('holds itself');
  });
});
