/** YAML that is wrong, odd or hostile: it gets one clear message, or several for several features, and never an exception. */
import { describe, expect, it } from 'vitest';
import { convert } from '../../../../src/check/yaml/convert.ts';
import { locate } from '../../../../src/check/yaml/locate.ts';
import { indexLines } from '../../../../src/check/files/line-index.ts';
import { parseYaml, type YamlDocument } from '../../../../src/check/yaml/parse-yaml.ts';
import { SCHEMAS } from '../../../../src/schema/index.ts';
import fc from '../../property.ts';

const found = (text: string): string[] => {
  const parsed = parseYaml(text, 0);
  if (parsed.ok) return [];
  const lines = indexLines(text);
  return parsed.findings.map(({ span, rule, message }) => {
    const { line, column } = lines.place(span ?? { start: 0, end: 0 });
    return `${line}:${column} ${rule} ${message}`;
  });
};

const sound = (text: string): YamlDocument => {
  const parsed = parseYaml(text, 0);
  if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
  return parsed.document;
};

describe('a syntax error', () => {
  it.each([
    ['a:\n\tb: 1', '2:1 yaml-syntax A tab stands in the indentation; expected spaces.'],
    ['title: "Foo\nkind: "x"', '1:8 yaml-syntax The quotation mark that opens here is never closed.'],
    ['title:Foo\nkind: x', '1:1 yaml-syntax A space is missing after the colon of "title".'],
    ['a: [b, c\nd: e', '1:4 yaml-syntax The [ that opens here is never closed; expected ].'],
    ['a: 50%\nb: %d', '2:4 yaml-syntax Text without quotation marks cannot begin with "%".'],
    ["title: 'L'Aquila: the bridge'", '1:8 yaml-syntax The quotation marks close before the end of the text.'],
    ['a: | b\n  c', '1:4 yaml-syntax Text without quotation marks cannot begin with "|".'],
    ['a:\n    b: 1\n  c: 2', '3:3 yaml-syntax This line is indented by 2 spaces, unlike the lines beside it.'],
    ['a: Kyiv\u00a0Post\n\u00a0\u00a0b: c', /^2:1 yaml-syntax A special space/],
  ])('in %j is told once, at its cause', (text, message) => {
    const messages = found(text);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(message);
  });

  it('that a refused feature causes is told as that feature', () => {
    expect(found('title: *bold* text')).toEqual([expect.stringMatching(/^1:8 yaml-feature YAML reads "\*bold\*"/)]);
    expect(found('a: [b #c\n, d')).toEqual([expect.stringMatching(/^1:7 yaml-feature The value ends before "#c"/)]);
  });
});

describe('features', () => {
  it('are told each', () => {
    const text = 'a: &x 1\nb: *x\nc: !y z\na: 2\n<<: {}\n1: d\ne: f #g\n';
    expect(found(text).map((message) => message.slice(0, 16))).toEqual([
      '1:4 yaml-feature',
      '3:4 yaml-feature',
      '7:6 yaml-feature',
      '4:1 yaml-feature',
      '5:1 yaml-feature',
      '6:1 yaml-feature',
    ]);
  });

  it('do not include comments on lines of their own, a first line of hyphens, quoted marks, and #words', () => {
    expect(found('---\n# one\na: # two\n  - "b #c" # three\n  - \'&d\'\n  - e#f\n...\n')).toEqual([]);
  });

  it('are found at any depth and inside flow collections', () => {
    expect(found('a: { b: [{ __proto__: 1 }] }')).toEqual(['1:12 yaml-feature No field can be named "__proto__".']);
    expect(found('a: [b, c #d\n  ]')).toEqual([expect.stringMatching(/^1:10 yaml-feature/)]);
  });

  it('allow 20 levels and no more', () => {
    expect(found(`${'['.repeat(20)}${']'.repeat(20)}`)).toEqual([]);
    expect(found(`${'['.repeat(21)}${']'.repeat(21)}`)).toEqual([expect.stringMatching(/^1:21 yaml-feature/)]);
  });
});

describe('hostile input', () => {
  const times = 20_000;
  it.each(
    Object.entries({
      'open brackets': '['.repeat(times),
      'open braces': '{a: '.repeat(times),
      'question marks': '? '.repeat(times),
      hyphens: '- '.repeat(times),
      colons: ': '.repeat(times),
      quotes: '"'.repeat(times),
      'line breaks in a quotation': `"${'\n'.repeat(times)}`,
      anchors: '&a '.repeat(times),
      'aliases of aliases': Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`).join('\n'),
      documents: '---\n'.repeat(times),
      tags: '!'.repeat(times),
      'comments after values': 'a: b #c\n'.repeat(times / 4),
      'staircase of fields': Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    }),
  )('of %s is refused', (_, text) => {
    expect(found(text).length).toBeGreaterThan(0);
  });

  it('never throws, and every position lies inside the text', () => {
    const pieces = fc.constantFrom(
      ...[
        'a',
        ':',
        ' ',
        '\n',
        '-',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '#',
        '&',
        '*',
        '!',
        '|',
        '>',
        '%',
        '@',
        '`',
        '?',
      ],
      ...['\t', '\r\n', '\r', '<<', '---', '...', '\\', '\u00a0', '\u{1f600}', '\ud800', 'title: x\n', '  ', '1e3'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const parsed = parseYaml(text, 0);
        if (parsed.ok) return;
        expect(parsed.findings.length).toBeGreaterThan(0);
        for (const { span } of parsed.findings) {
          expect(span?.start).toBeGreaterThanOrEqual(0);
          expect(span?.end).toBeGreaterThanOrEqual(span?.start ?? 0);
          expect(span?.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('values', () => {
  it('are taken as written where the schema asks for text', () => {
    const { root } = sound('name: Null\nkind: 1e3\nrole: 2023-06-04\naliases: [0x10, true, ~, 007, "é\\u0301"]');
    expect(convert(root, SCHEMAS.actor).value).toEqual({
      name: 'Null',
      kind: '1e3',
      role: '2023-06-04',
      aliases: ['0x10', 'true', '~', '007', '\u00e9\u0301'],
    });
  });

  it('are numbers, truth values and null only where the schema asks for them', () => {
    const { root } = sound('title: null\nread: false\nunnamed: "true"\nnote: null');
    expect(convert(root, SCHEMAS.source).value).toEqual({ title: null, read: false, unnamed: 'true', note: 'null' });
    const place = sound('at: { lat: 1e1, lon: "2", accuracy_m: 0x10 }');
    expect(convert(place.root, SCHEMAS.place).value).toEqual({ at: { lat: 10, lon: '2', accuracy_m: 16 } });
  });

  it('that are empty are listed by their paths', () => {
    const { root } = sound('name:\naliases:\n  - a\n  -\nrole: ""');
    expect(convert(root, SCHEMAS.actor).empty).toEqual([['name'], ['aliases', 1]]);
  });
});

describe('places', () => {
  const text = 'by: venn\nvia: { how: repeats, source: a }\nlist:\n  - id: x\n    "quoted": "y"\nempty:\n';
  const document = { ...sound(text), base: 100 };
  const shown = (path: (string | number)[], part?: 'key' | 'value'): string => {
    const { start, end } = locate(document, path, part);
    return text.slice(start - 100, end - 100);
  };

  it('are those of values and keys', () => {
    expect(shown(['by'])).toBe('venn');
    expect(shown(['by'], 'key')).toBe('by');
    expect(shown(['list', 0, 'quoted'])).toBe('"y"');
    expect(shown(['list', 0, 'quoted'], 'key')).toBe('"quoted"');
  });

  it('lead through shorthands to what is written', () => {
    expect(shown(['by', 0])).toBe('venn');
    expect(shown(['via', 0, 'source'])).toBe('a');
    expect(shown(['by', 0, 'source'])).toBe('venn');
  });

  it("are the parent's first key where a field is missing, and the key where a value is empty", () => {
    expect(shown(['title'])).toBe('by');
    expect(shown(['list', 0, 'text'])).toBe('id');
    expect(shown(['via', 'basis'])).toBe('how');
    expect(shown(['empty'])).toBe('empty');
    expect(shown(['list', 7])).toBe('- id: x\n    "quoted": "y"\n');
  });
});
