import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/check/files/parse.ts';
import type { EventRecord, SourceRecord } from '../../../src/model/record.ts';
import { recordOf } from '../../../src/new/answers.ts';
import type { Given } from '../../../src/new/field.ts';
import { marksIn, skeletonOf } from '../../../src/new/skeleton.ts';
import type { RecordType } from '../../../src/model/vocabulary.ts';
import { anyWords, citedIn, markupIn, spaced, wordsOf } from '../any-words.ts';
import fc from '../property.ts';

const textOf = (type: RecordType, given: Given): string => skeletonOf(type, recordOf(type, given, 'en', false));

describe('a skeleton', () => {
  it('holds what was typed, whatever it was', () => {
    fc.assert(
      fc.property(
        anyWords.map(spaced).filter((title) => title !== 'null'),
        (title) => {
          const { file } = parseRecord(
            'source',
            'a',
            'sources/a.yaml',
            textOf('source', { title, kind: 'post', url: 'https://a.example' }),
          );
          expect((file.record as SourceRecord | null)?.title).toBe(title);
        },
      ),
      { examples: [['# not a heading'], ['<b>AT&amp;T</b>'], [`${'word '.repeat(30)}- not a list`]] },
    );
  });

  it('begins the account with the statement as plain words, which it cites', () => {
    fc.assert(
      fc.property(anyWords.map(spaced), (text) => {
        const given = { title: 'T', kind: 'happening', summary: 'S', date: '2023', source: 's', standing: 'reported' };
        const { file } = parseRecord('event', 'a', 'events/2023/a.md', textOf('event', { ...given, text }));
        const claims = (file.record as EventRecord | null)?.claims ?? [];
        expect(claims.map((claim) => claim.text)).toEqual([text]);
        const ids = claims.map(({ id }) => id);
        expect(wordsOf(file.body?.text ?? '', ids)).toBe(text);
        expect(markupIn(file.body?.text ?? '', ids)).toEqual([]);
        expect(citedIn(file.body?.text ?? '', ids)).toEqual(ids);
      }),
      {
        numRuns: 500,
        examples: [
          '1. June *came* [again]',
          '# not a heading',
          '<b>AT&amp;T</b>',
          'snake_case and _this_',
          '- no list',
          `${'word '.repeat(30)}- not a list 1. either`,
          'It is on https://port.example/a',
          'IT IS ON HTTPS://PORT.EXAMPLE/A',
        ].map((text) => [text]),
      },
    );
  });

  it.each<[RecordType, string[]]>([
    ['event', ['corrections', 'withdrawn', 'former_ids', 'retracted']],
    ['source', ['former_ids']],
  ])('of an %s holds, commented, what is needed later, and says when', (type, later) => {
    const text = textOf(type, {
      title: 'T',
      kind: 'happening',
      date: '2023',
      source: 's',
      standing: 'reported',
      text: 'S',
    });
    for (const field of later) expect(text).toMatch(new RegExp(`# Later, if .*\\n(?: *# .*\\n)*? *# ${field}:`));
  });

  it('holds the fields of what is no single value, ready to be filled in', () => {
    const event = textOf('event', { title: 'T', kind: 'happening', date: '2023', source: 's', text: 'S' });
    expect(event).toContain('\n    # quote: { text:, lang:, speaker:, translated:, translation: }\n');
    expect(event).toContain('\n# corrections: [{ on:, claims:, was:, now:, why:, reported_by: }]\n');
    expect(textOf('place', { name: 'P' })).toContain('\n# at: { lat:, lon:, accuracy_m: }\n');
  });

  it('marks what an editor has to fill in, and nothing else', () => {
    const text = textOf('question', { title: 'Open?', kind: 'choice' });
    expect(marksIn(text).map(({ field, line }) => [field, text.split('\n')[line - 1]])).toEqual([
      ['choices', 'choices:'],
      ['scope', 'scope:'],
    ]);
  });
});
