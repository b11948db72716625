/** Records in which all that is empty is one and the same. */
import { describe, expect, it } from 'vitest';
import { sharingEmpty } from '../../../src/model/sharing-empty.ts';

const record = () => ({ id: 'a', by: [] as string[], via: ['b'], answers: new Map<string, string>(), said: null });

describe('a record that shares what is empty', () => {
  it('holds what it held', () => {
    expect(sharingEmpty(record())).toStrictEqual(record());
  });

  it('has the empty lists and maps of all others', () => {
    const [one, other] = [sharingEmpty(record()), sharingEmpty(record())];
    expect(one.by).toBe(other.by);
    expect(one.answers).toBe(other.answers);
    expect(one.via).not.toBe(other.via);
  });

  it('has lists that nobody can fill for all', () => {
    expect(() => sharingEmpty(record()).by.push('c')).toThrow(TypeError);
  });
});
