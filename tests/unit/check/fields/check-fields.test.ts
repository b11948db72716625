/** Fields: the exact words for the commonest mistakes, and that nothing written in one can break the check. */
import { describe, expect, it } from 'vitest';
import { parseAbout, parseRecord, parseSite } from '../../../../src/check/files/parse.ts';
import { RECORD_TYPES, type RecordType } from '../../../../src/model/vocabulary.ts';
import { SCHEMAS } from '../../../../src/schema/index.ts';
import { takes } from '../../../../src/schema/takes.ts';
import fc from '../../property.ts';
import { baseFile } from '../overlay.ts';

const words = (type: RecordType, text: string): string[] =>
  parseRecord(type, 'x', 'x', text).findings.map(({ rule, message }) => `${rule}: ${message}`);

const claim = (fields: string): string =>
  `---\ntitle: t\nsummary: s\nkind: happening\nwhen: 2023-06-04\nclaims:\n  - { id: a, text: b, source: c, standing: reported, ${fields} }\n---\n`;

describe('a mistake in a field gets one message', () => {
  it.each<[RecordType, string, string[]]>([
    ['actor', 'naem: A\nkind: person', ['unknown-field: Unknown field "naem"; did you mean "name"?']],
    [
      'actor',
      'name: A\nkind: persn',
      ['invalid-value: Unexpected "persn" for kind; expected person, group or institution; did you mean "person"?'],
    ],
    [
      'actor',
      'name: A\nkind: [person]',
      ['invalid-value: Unexpected list for kind; expected person, group or institution.'],
    ],
    ['actor', 'name: A\nkind: person\naliases: B', ['invalid-value: Unexpected "B" for aliases; expected a list.']],
    ['actor', 'name: A\nkind:', ['missing-field: The field "kind" is empty; expected person, group or institution.']],
    ['actor', 'name: A', ['missing-field: The field "kind" is missing; expected person, group or institution.']],
    ['actor', 'just text', ['invalid-value: The file holds no fields; expected lines such as name: value.']],
    [
      'actor',
      'name: A\nkind: person\nnames: { english: A }',
      ['invalid-value: Unexpected "english" for a key of names; expected a language tag such as en, ru or uk.'],
    ],
    [
      'place',
      'name: A\nkind: b\nat: { lat: x, lon: 1, accuracy_m: 0 }',
      [
        'invalid-value: Unexpected "x" for lat; expected a number.',
        'invalid-value: Unexpected 0 for accuracy_m; expected more than 0.',
      ],
    ],
    [
      'question',
      'title: A?\nkind: choice\nscope: s\ncompatible: [[a, b, c]]',
      ['invalid-value: The list compatible has 3 entries; expected at most 2 entries.'],
    ],
    [
      'source',
      'kind: article\ntitle: null\nread: no',
      ['invalid-value: Unexpected "no" for read; expected true or false.'],
    ],
    ['source', 'kind: article\ntitle:', ['missing-field: The field "title" is empty; expected text or null.']],
    [
      'source',
      `kind: article\ntitle: ${'x'.repeat(301)}`,
      ['too-long: The field "title" has 301 characters; expected at most 300.'],
    ],
    [
      'source',
      'kind: article\ntitle: a\naccessed: 4.6.2023',
      [
        'invalid-date: Unexpected "4.6.2023" for accessed; expected a date such as 2023-06-04; did you mean "2023-06-04"?',
      ],
    ],
    [
      'source',
      'kind: article\ntitle: a\nurl: https://u:p@a.example/',
      [
        'invalid-url: Unexpected "https://u:p@a.example/" for url; expected an address without a user name and password.',
      ],
    ],
  ])('in %s %j', (type, text, messages) => {
    expect(words(type, text)).toEqual(messages);
  });

  it.each([
    ['via: { sorce: c }', ['unknown-field: Unknown field "sorce"; did you mean "source"?']],
    [
      'via: [a, { source: b, how: describe }]',
      ['invalid-value: Unexpected "describe" for how; expected repeats or describes; did you mean "describes"?'],
    ],
    ['via: [[a]]', ['invalid-value: Unexpected list for via; expected an id or { source: … }.']],
    ['answers: { q: { min: 3, mx: 4 } }', ['unknown-field: Unknown field "mx"; did you mean "max"?']],
    [
      'answers: { q: {} }',
      ['invalid-value: Unexpected group of fields for q; expected min, max, more_than or less_than.'],
    ],
    ['answers: { q: { is: { about: x } } }', ['invalid-value: Unexpected "x" for about; expected a number.']],
    [
      'answers: { q: [1] }',
      [
        'invalid-value: Unexpected list for q; expected an answer, { min: …, max: …, more_than: …, less_than: … }, { about: … }, { date: … } or { is: … }.',
      ],
    ],
    [
      'answers: { q: { is: 3, as_of: 2023-02-29 } }',
      ['invalid-date: 2023-02-29 does not exist; February 2023 has 28 days.'],
    ],
    ['answers: { q: { value: 41, as_of: 2023-06-04 } }', ['unknown-field: Unknown field "value"; expected "is".']],
    ['answers: { q: { value: 41 } }', ['unknown-field: Unknown field "value".']],
    [
      'said: { date: 2023-06-04, basis: guessed }',
      ['invalid-value: Unexpected "guessed" for basis; expected stated, resolved or inferred.'],
    ],
    ['said: { on: 2023-06-04 }', ['unknown-field: Unknown field "on"; expected "date".']],
    [
      'agrees: [a#b#c]',
      ['invalid-value: Unexpected "a#b#c" for agrees; expected the id of a claim of this event, or event#claim.'],
    ],
    ['quote: words', ['invalid-value: Unexpected "words" for quote; expected { text: … }.']],
    [
      'retracted: { on: 2023-06-05, by: them, note: }',
      ['retraction-unexplained: The field "note" is empty; expected text.'],
    ],
  ])('in a claim with %s', (fields, messages) => {
    expect(words('event', claim(fields)).toSorted()).toEqual(messages);
  });

  it('and hides no other', () => {
    const text = 'name: ""\nkind: persn\nsidee: x\naliases: [1, 2]\nrole: {}\nabout:\n';
    expect(words('actor', text)).toHaveLength(5);
  });
});

describe('a record', () => {
  it('comes with its defaults and in full form', () => {
    const { file } = parseRecord(
      'event',
      'x',
      'x',
      claim('by: d, via: e, answers: { q: 13, r: { min: 3 }, s: { is: t, as_of: 2023 } }'),
    );
    expect(file.record).toMatchObject({
      id: 'x',
      key: false,
      after: [],
      when: { extent: 'lasted', basis: 'stated', date: { text: '2023-06-04' } },
      claims: [
        {
          by: ['d'],
          via: [{ source: 'e', how: 'repeats', basis: 'stated' }],
          answers: {
            q: { is: '13' },
            r: { is: { min: '3', max: null } },
            s: { is: 't', as_of: { date: { text: '2023' } } },
          },
        },
      ],
    });
  });

  it('whose words hide something is sound all the same, so that the other rules see it', () => {
    expect(parseRecord('outlet', 'x', 'x', 'name: A\u200bB\n').file.record).not.toBeNull();
  });
});

describe('whatever is written', () => {
  const FILES: Record<RecordType, string> = {
    event: 'events/2023-06/bridge-closed.md',
    source: 'sources/harbour-news-1.yaml',
    outlet: 'outlets/harbour-news.yaml',
    actor: 'actors/port-authority.yaml',
    place: 'places/harbour-bridge.yaml',
    question: 'questions/ships-waiting.yaml',
    thread: 'threads/bridge.md',
  };

  const bare = fc.string({ unit: 'binary' });
  /** Anything that JSON can say, which is YAML as well. */
  const json = fc.json({ maxDepth: 3 });

  it.each(RECORD_TYPES)('in any field of a %s, nothing throws and every place lies inside the file', (type) => {
    const fields = takes(SCHEMAS[type]).maps.flatMap((map) => [...map.fields.keys()]);
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.oneof(bare, json), (field, written) => {
        const line = `${field}: ${written}`;
        const base = baseFile(FILES[type]);
        const text = new RegExp(`^${field}:.*$`, 'm').test(base)
          ? base.replace(new RegExp(`^${field}:.*$`, 'm'), () => line)
          : base.replace(/^(title|name):/m, (start) => `${line}\n${start}`);
        const { file, findings } = parseRecord(type, 'x', 'x', text);
        for (const { span, message } of findings) {
          expect(message).not.toMatch(/undefined|\[object|NaN/);
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          const { line: first, endLine } = file.lines.place(span);
          expect(first).toBeLessThanOrEqual(endLine);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('as a whole file, nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...RECORD_TYPES), (text, type) => {
        parseRecord(type, 'x', 'x', text);
        parseRecord(type, 'x', 'x', `---\n${text}\n---\n${text}`);
        parseSite('site.yaml', text);
        parseAbout('about.md', text);
      }),
      { numRuns: 500 },
    );
  });
});
