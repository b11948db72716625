import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/check/files/parse.ts';
import { RECORD_TYPES } from '../../../src/model/vocabulary.ts';
import { recordOf } from '../../../src/new/answers.ts';
import { purposeOfField } from '../../../src/new/field.ts';
import { FIELDS } from '../../../src/new/fields.ts';
import { skeletonOf } from '../../../src/new/skeleton.ts';

describe.each(RECORD_TYPES)('what is asked of a new %s', (type) => {
  const fields = FIELDS[type];

  it('are fields of the schema, which says what they are for', () => {
    expect(fields.filter((field) => purposeOfField(type, field) === '').map(({ flag }) => flag)).toEqual([]);
  });

  it('has an option of its own for each', () => {
    const flags = ['id', 'content', ...fields.map(({ flag }) => flag)];
    expect(new Set(flags).size).toBe(flags.length);
  });

  it('is sound with its samples, so that only answers can be wrong', () => {
    const path = type === 'event' ? 'events/2000-01/a.md' : `${type}s/a.yaml`;
    expect(parseRecord(type, 'a', path, skeletonOf(type, recordOf(type, {}, 'en', true))).findings).toEqual([]);
  });
});
