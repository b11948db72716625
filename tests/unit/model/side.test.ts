import { describe, expect, it } from 'vitest';
import { sideOf } from '../../../src/model/side.ts';
import { actor, story } from './story.ts';

describe('the side of an actor', () => {
  const told = story({
    actors: [
      actor('rdk', { side: 'volunteers' }),
      actor('choir'),
      actor('brigade', { member_of: ['choir', 'army'] }),
      actor('army', { side: 'russia' }),
      actor('nikitin', { member_of: ['choir', 'rdk'] }),
      actor('deserter', { side: 'volunteers', member_of: ['army'] }),
      actor('soldier', { member_of: ['brigade', 'rdk'] }),
    ],
  });

  it('is its own before that of a group', () => {
    expect(sideOf(told, 'deserter')).toBe('volunteers');
  });

  it('is else that of the first of its groups that has one, by itself or by a group of its own', () => {
    expect(sideOf(told, 'nikitin')).toBe('volunteers');
    expect(sideOf(told, 'soldier')).toBe('russia');
  });

  it('is none where no group has one', () => {
    expect(sideOf(told, 'choir')).toBeNull();
  });

  it('is found at the end of groups in groups, and not looked for for ever', () => {
    const length = 20_000;
    const nested = Array.from({ length }, (_, at) =>
      actor(`group-${String(at)}`, { member_of: [`group-${String(at + 1)}`] }),
    );
    const ended = story({ actors: [...nested, actor(`group-${String(length)}`, { side: 'russia' })] });
    expect(sideOf(ended, 'group-0')).toBe('russia');
    const circle = story({ actors: [actor('a', { member_of: ['b'] }), actor('b', { member_of: ['a'] })] });
    expect(sideOf(circle, 'a')).toBeNull();
  });
});
