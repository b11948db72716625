/** What an editor is told of each mistake, letter for letter: one message for one mistake, with what to do next. */
import { describe, expect, it } from 'vitest';
import { MISTAKES, saidOf } from './mistakes.ts';

describe('a mistake', () => {
  it.each(MISTAKES.map((made) => [made.mistake, made] as const))('%s: gets its message', async (_, made) => {
    expect(await saidOf(made)).toBe(made.says);
  });

  it('gets one message, and stands in the table once', () => {
    const messages = ({ says }: (typeof MISTAKES)[number]): number => says.match(/^ +\d+:\d+ /gm)?.length ?? 0;
    expect(MISTAKES.filter((made) => messages(made) > 1).map(({ mistake }) => mistake)).toEqual([]);
    expect(new Set(MISTAKES.map(({ mistake }) => mistake)).size).toBe(MISTAKES.length);
  });
});
