/** Records whose lists and maps take no more room than they need. */
import { describe, expect, it } from 'vitest';
import { compact } from '../../../src/model/compact.ts';

const record = () => ({ id: 'a', by: [] as string[], via: ['b'], answers: new Map<string, string>(), said: null });

describe('a compact record', () => {
  it('holds what it held', () => {
    expect(compact(record())).toStrictEqual(record());
  });

  it('has the empty lists and maps of all others', () => {
    const [one, other] = [compact(record()), compact(record())];
    expect(one.by).toBe(other.by);
    expect(one.answers).toBe(other.answers);
    expect(one.via).not.toBe(other.via);
  });

  it('has lists that nobody can fill for all', () => {
    expect(() => compact(record()).by.push('c')).toThrow(TypeError);
  });
});
