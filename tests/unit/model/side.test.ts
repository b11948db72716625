import { describe, expect, it } from 'vitest';
import { sideOf } from '../../../src/model/side.ts';
import { actor, story } from './story.ts';

describe('the side of an actor', () => {
  const told = story({
    actors: [
      actor('rowers', { side: 'upstream' }),
      actor('choir'),
      actor('brigade', { member_of: ['choir', 'army'] }),
      actor('army', { side: 'quayside' }),
      actor('orr', { member_of: ['choir', 'rowers'] }),
      actor('deserter', { side: 'upstream', member_of: ['army'] }),
      actor('porter', { member_of: ['brigade', 'rowers'] }),
    ],
  });

  it('is its own before that of a group', () => {
    expect(sideOf(told, 'deserter')).toBe('upstream');
  });

  it('is else that of the first of its groups that has one, by itself or by a group of its own', () => {
    expect(sideOf(told, 'orr')).toBe('upstream');
    expect(sideOf(told, 'porter')).toBe('quayside');
  });

  it('is none where no group has one', () => {
    expect(sideOf(told, 'choir')).toBeNull();
  });

  it('is found at the end of groups in groups, and not looked for for ever', () => {
    const length = 20_000;
    const nested = Array.from({ length }, (_, at) =>
      actor(`group-${String(at)}`, { member_of: [`group-${String(at + 1)}`] }),
    );
    const ended = story({ actors: [...nested, actor(`group-${String(length)}`, { side: 'quayside' })] });
    expect(sideOf(ended, 'group-0')).toBe('quayside');
    const circle = story({ actors: [actor('a', { member_of: ['b'] }), actor('b', { member_of: ['a'] })] });
    expect(sideOf(circle, 'a')).toBeNull();
  });
});
