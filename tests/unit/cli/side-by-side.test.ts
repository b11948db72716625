import { describe, expect, it } from 'vitest';
import { doSideBySide, type Task } from '../../../src/cli/side-by-side.ts';

/** Does tasks whose names say what they are, `!` for one that is alone and `a<b` for one that waits for `b`; what was done when. */
async function story(words: string, processors: number): Promise<string> {
  const log: string[] = [];
  const tasks = words.split(' ').map((word): Task => {
    const [name = '', ...after] = word.replace('!', '').split('<');
    return {
      name,
      alone: word.includes('!'),
      after,
      run: async () => {
        log.push(`${name}(`);
        await Promise.resolve();
        log.push(`)${name}`);
      },
    };
  });
  await doSideBySide(tasks, processors);
  return log.join(' ');
}

describe('work that is done side by side', () => {
  it('is begun in its order, as many at once as there are processors', async () => {
    expect(await story('a b c', 2)).toMatch(/^a\( b\( .*\)a .*c\( .*\)c$/);
    expect(await story('a b c', 1)).toBe('a( )a b( )b c( )c');
  });

  it('leaves one that needs every processor alone, and lets none overtake it', async () => {
    expect(await story('a b! c', 4)).toBe('a( )a b( )b c( )c');
  });

  it('lets one wait for another, and others overtake it meanwhile', async () => {
    expect(await story('a b<a c', 4)).toMatch(/^a\( c\( .*\)a .*b\( .*\)b$/);
  });

  it('does not wait for what is not to be done', async () => {
    expect(await story('b<a', 4)).toBe('b( )b');
  });

  it('fails where a task does', async () => {
    const run = () => Promise.reject(new Error('broken'));
    await expect(doSideBySide([{ name: 'a', alone: false, after: [], run }], 2)).rejects.toThrow('broken');
  });
});
