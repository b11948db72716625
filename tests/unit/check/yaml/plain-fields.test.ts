/** What is read at a glance is what the parser would have read, with nothing to tell. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkCharacters } from '../../../../src/check/fields/characters.ts';
import { doubtfulText } from '../../../../src/check/rules/field/doubtful-text.ts';
import { splitFrontMatter } from '../../../../src/check/rules/yaml/front-matter.ts';
import { convert } from '../../../../src/check/yaml/convert.ts';
import { parseYaml } from '../../../../src/check/yaml/parse-yaml.ts';
import { plainFields } from '../../../../src/check/yaml/plain-fields.ts';
import { answer } from '../../../../src/schema/answer.ts';
import { SCHEMAS } from '../../../../src/schema/index.ts';
import type { Schema } from '../../../../src/schema/takes.ts';
import { usualShape } from '../../../bench/shapes.ts';
import { storyFiles } from '../../../bench/story.ts';
import fc from '../../property.ts';

/** What the parser reads; `null` where anything is told of it. */
function parsed(yaml: string, schema: Schema): unknown {
  const read = parseYaml(yaml, 0);
  if (!read.ok || read.document.root === null) return null;
  const { value, empty } = convert(read.document.root, schema);
  const isTold = doubtfulText(yaml, read.document, schema).length > 0;
  const hasEscapes = checkCharacters(yaml, read.document).length > checkCharacters(yaml, null).length;
  return empty.length > 0 || isTold || hasEscapes ? null : value;
}

/** A kind of field for each kind of value, within one another. */
const text = z.string();
const entry = z.strictObject({ id: text, text, list: z.array(text), number: z.number(), flag: z.boolean() }).partial();
const SCHEMA = z.strictObject({
  ...entry.shape,
  answer,
  choice: z.enum(['one', 'two']),
  maybe: text.nullable(),
  either: z.union([text, entry, z.array(z.union([text, entry]))]),
  record: z.record(text, z.union([text, z.strictObject({ is: z.number() })])),
  entries: z.array(z.strictObject({ ...entry.shape, entries: z.array(entry), record: z.record(text, text) }).partial()),
});

const BARE = [
  ...[
    'word',
    'Two words',
    'a:b',
    'é',
    '\u{1f600}',
    'a#b',
    'a  b',
    '(a)',
    '/a',
    '../2023',
    'a, b',
    'a]',
    'a\\b',
    'a "b" c',
  ],
  ...[
    'true',
    '12',
    '-1.50',
    '12.000',
    '007',
    '2023-06-04T10:00Z',
    'https://a.example/b?c=d#e',
    'a\u00a0b',
    "a's",
    '50%',
    'one',
    'no',
  ],
];

const QUOTED = [
  '"12.000"',
  '"a"',
  '"a: b"',
  "'a'",
  '""',
  '"1"',
  "'true'",
  '" a "',
  '"null"',
  "'a #b'",
  '"[a]"',
  "'a \"b'",
];

/** What is read otherwise than it looks, or that something is told of. */
const ODD = [
  ...[
    'a: b',
    'a:',
    'a #b',
    'a  ',
    '\u00a0a',
    '\u2003b',
    'a\tb',
    '-',
    '+1',
    '.5',
    '0x1f',
    '0o7',
    '1e3',
    '1.',
    '-.inf',
    '.nan',
  ],
  ...[
    'False',
    'TRUE',
    'null',
    'Null',
    '~',
    "'it''s'",
    String.raw`"\u0061"`,
    '"a',
    '"a" b',
    '"a"b',
    "'a' #b",
    '[a',
    '[a] b',
  ],
  ...[
    '[a,]',
    '[a, , b]',
    '[a: b]',
    '[[a]]',
    '[a #b]',
    '["a":b]',
    '{ id }',
    '{ id: a, id: b }',
    '{id: a, }',
    '{ "id": a }',
  ],
  ...[
    '{ id:a }',
    '{}',
    '{ a: { b: c } }',
    '>',
    '|',
    '>+',
    '>- #a',
    '&a b',
    '*a',
    '!a b',
    '%a',
    '@a',
    '`a`',
    '? a',
    '- a',
    '=',
    ':a',
  ],
  ...[
    '<b>a</b>',
    '**a**',
    '[^a]',
    '“a”',
    'a "b',
    '#a',
    '...',
    '---',
    '_a',
    '__a__',
    'a &amp; b',
    '\ufeffa',
    '\u0085',
    '\u2028a',
    '',
  ],
  ...[
    'constructor',
    '__proto__',
    'true',
    'a:',
    ' a',
    '# a',
    '.',
    '-',
    '00',
    '1_000',
    '0b1',
    '12e03',
    '-0',
    '1e',
    '.1.2',
  ],
];

/** Where a value or a name may stand. */
const PLACES: readonly ((written: string) => string)[] = [
  ...['text', 'maybe', 'either', 'number', 'flag', 'choice'].map((key) => (written: string) => `${key}: ${written}\n`),
  (written) => `text: a ${written}`,
  (written) => `text: ${written} a\nid: a`,
  (written) => `text: a\n${written}\nid: a`,
  (written) => `text:\n  ${written}\nid: a`,
  (written) => `list: [${written}]`,
  (written) => `list: [a, ${written}, b]\n`,
  (written) => `list: [a ${written}]\n`,
  (written) => `list:\n  - ${written}\n  - a\n`,
  (written) => `list:\n- ${written}\nid: a\n`,
  (written) => `record: { a: ${written} }\n`,
  (written) => `record: { ${written}: a }\n`,
  (written) => `record: { a: b, ${written}: a }\n`,
  (written) => `record:\n  ${written}: a\n`,
  (written) => `record:\n  a: b\n  ${written}: a\n`,
  (written) => `text: >-\n  ${written}\n`,
  (written) => `text: >-\n  a\n  ${written}\n  b\nid: a`,
  (written) => `entries:\n  - id: ${written}\n    number: 1\n  - text: a`,
];

const bare = fc.constantFrom(...BARE);
const scalar = fc.oneof(
  { weight: 20, arbitrary: bare },
  { weight: 10, arbitrary: fc.constantFrom(...QUOTED) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);
const inFlow = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('a', 'b c', '1', 'd:e', 'true', '-2.5', ...QUOTED) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);
const some = (one: fc.Arbitrary<string>): fc.Arbitrary<string[]> => fc.array(one, { minLength: 1, maxLength: 3 });
const spaces = fc.constantFrom('', ' ');

const flowList = fc
  .tuple(some(inFlow), spaces)
  .map(([entries, space]) => `[${space}${entries.join(`,${space}`)}${space}]`);
const flowMapping = fc
  .uniqueArray(fc.tuple(fc.constantFrom('id', 'number', 'flag', 'is', 'a-1'), inFlow), {
    selector: ([key]) => key,
    maxLength: 3,
  })
  .map((fields) => `{ ${fields.map(([key, value]) => `${key}: ${value}`).join(', ')} }`);

const indented = (written: string, by: number): string => written.replaceAll(/^(?=.)/gm, ' '.repeat(by));
const behind = fc.constantFrom(2, 2, 2, 2, 2, 2, 2, 4, 1, 0);

const folded = fc.tuple(some(scalar), behind).map(([lines, by]) => `>-\n${indented(lines.join('\n'), by)}`);
const blockList = (one: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(some(one), behind)
    .map(
      ([entries, by]) => `\n${indented(entries.map((entry) => `- ${indented(entry, 2).trimStart()}`).join('\n'), by)}`,
    );

function mapping(depth: number): fc.Arbitrary<string> {
  const inner = depth > 0 ? mapping(depth - 1) : bare;
  const block = fc.tuple(inner, behind).map(([written, by]) => `\n${indented(written, by)}`);
  const value = fc.oneof(scalar, scalar, folded, flowList, flowMapping, blockList(scalar), blockList(inner), block);
  const number = fc.constantFrom('1', '-2.5', '0.10', '12', '"1"', '007');
  const field = fc.oneof(
    fc.tuple(fc.constantFrom('text', 'id', 'choice', 'maybe', 'either'), fc.oneof(scalar, folded)),
    fc.tuple(fc.constantFrom('number', 'flag'), fc.oneof(number, fc.constantFrom('true', 'false'))),
    fc.tuple(fc.constantFrom('list', 'either'), fc.oneof(flowList, blockList(scalar))),
    fc.tuple(fc.constantFrom('entries', 'either'), blockList(inner)),
    fc.tuple(fc.constantFrom('record', 'either'), fc.oneof(flowMapping, block)),
    fc.tuple(
      fc.constantFrom('text', 'text', 'text', 'either', 'either', 'other', 'null', 'constructor', '1', 'Id', '"id"'),
      value,
    ),
  );
  const between = fc.constantFrom(
    '\n',
    '\n',
    '\n',
    '\n',
    '\n',
    '\n',
    '\n',
    '\n',
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\n# a\n',
    '\n   # a\n',
    ' # a\n',
    ' \n',
    '\r\n',
  );
  return fc
    .tuple(fc.uniqueArray(field, { selector: ([key]) => key, minLength: 1, maxLength: 4 }), between)
    .map(([fields, join]) => fields.map(([key, written]) => `${key}: ${written}`.replace(/ (?=\n)/, '')).join(join));
}

/** One place of a document in other words, or in none. */
const CHANGES = [
  ...Array.from(' :#"\',[]{}->|&*!?%@~a1\n\t\r'),
  '',
  '  ',
  ': ',
  ' #',
  '- ',
  '\n ',
  '\n\n',
  '\n- ',
  '\n# a',
  'a: b\n',
  '---\n',
];
const changed = fc
  .tuple(mapping(2), fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...CHANGES)), { maxLength: 2 }), spaces)
  .map(([written, changes, end]) =>
    changes.reduce(
      (text, [seed, length, change]) => {
        const at = seed % (text.length + 1);
        return text.slice(0, at) + change + text.slice(at + length);
      },
      end === '' ? written : `${written}\n`,
    ),
  );

describe('plain fields', () => {
  it('are what the parser reads for each way to write a value, in each place', () => {
    for (const written of [...BARE, ...QUOTED, ...ODD]) {
      for (const place of PLACES) {
        const yaml = place(written);
        const plain = plainFields(yaml, SCHEMA);
        if (plain !== undefined) expect(plain, yaml).toStrictEqual(parsed(yaml, SCHEMA));
      }
    }
    expect(plainFields('text: word\nlist: [a, "b"]\nrecord: { a: b }\nmaybe: >-\n  a\n  b\n', SCHEMA)).toBeDefined();
  });

  it('are what the parser reads, and nothing is told of them', () => {
    let read = 0;
    fc.assert(
      fc.property(changed, (yaml) => {
        const plain = plainFields(yaml, SCHEMA);
        if (plain === undefined) return;
        read += 1;
        // A field called `constructor` is none of its object's kind, for which toStrictEqual takes it.
        expect(isDeepStrictEqual(plain, parsed(yaml, SCHEMA))).toBe(true);
      }),
      { numRuns: 10_000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  it('are read in every event as most are written', () => {
    for (const { path, text: file } of storyFiles(usualShape(100))) {
      if (!path.startsWith('events/')) continue;
      const split = splitFrontMatter(file);
      if (!split.ok) throw new Error(split.finding.message);
      const { yaml } = split.matter;
      expect(plainFields(yaml, SCHEMAS.event)).toEqual(parsed(yaml, SCHEMAS.event));
      expect(plainFields(yaml, SCHEMAS.event)).toBeDefined();
    }
  });
});
