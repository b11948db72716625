import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/check/files/parse.ts';
import type { EventRecord, SourceRecord } from '../../../src/model/record.ts';
import { recordOf } from '../../../src/new/answers.ts';
import type { Given } from '../../../src/new/field.ts';
import { marksIn, skeletonOf } from '../../../src/new/skeleton.ts';
import type { RecordType } from '../../../src/model/vocabulary.ts';
import fc from '../property.ts';

const markdown = remark().use(remarkGfm);

const textOf = (type: RecordType, given: Given): string => skeletonOf(type, recordOf(type, given, 'en', false));

describe('a skeleton', () => {
  it('holds what was typed, whatever it was', () => {
    const typed = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 160 }).map((text) => text.trim());
    fc.assert(
      fc.property(
        typed.filter((text) => text !== '' && text !== 'null'),
        (title) => {
          const { file } = parseRecord(
            'source',
            'a',
            'sources/a.yaml',
            textOf('source', { title, kind: 'post', url: 'https://a.example' }),
          );
          return (file.record as SourceRecord | null)?.title === title;
        },
      ),
    );
  });

  it.each([
    '1. June *came* [again]',
    '# not a heading',
    '<b>AT&amp;T</b>',
    'snake_case and _this_',
    '- no list',
    `${'word '.repeat(30)}- not a list 1. either`,
  ])('begins the account with %j as plain words', (text) => {
    const given = {
      title: 'T',
      kind: 'happening',
      summary: 'S',
      date: '2023',
      source: 's',
      standing: 'reported',
      text,
    };
    const { file, findings } = parseRecord('event', 'a', 'events/2023/a.md', textOf('event', given));
    // That the statement itself looks like HTML is what the editor wrote, and the check may doubt it.
    expect(findings.filter(({ rule }) => rule !== 'doubtful-text')).toEqual([]);
    expect((file.record as EventRecord | null)?.claims[0]?.text).toBe(text);
    expect(toString(markdown.parse(file.body?.text ?? '')).split('[^')[0]).toBe(text);
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
    for (const field of later) expect(text).toMatch(new RegExp(`# Later, if .*\\n(?: *# .*\\n)*? *# ${field}:\\n`));
  });

  it('marks what an editor has to fill in, and nothing else', () => {
    const text = textOf('question', { title: 'Open?', kind: 'choice' });
    expect(marksIn(text).map(({ field, line }) => [field, text.split('\n')[line - 1]])).toEqual([
      ['choices', 'choices:'],
      ['scope', 'scope:'],
    ]);
  });
});
