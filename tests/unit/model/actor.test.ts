import { describe, expect, it } from 'vitest';
import { isMemberOf } from '../../../src/model/actor.ts';
import { actor, story } from './story.ts';

const told = story({
  actors: [
    actor('scout', { member_of: ['patrol', 'choir'] }),
    actor('patrol', { member_of: ['army'] }),
    actor('choir'),
    actor('army'),
    actor('north', { member_of: ['south'] }),
    actor('south', { member_of: ['north', 'army'] }),
  ],
});

describe('whether an actor belongs to a group', () => {
  it.each([
    ['scout', 'patrol', true],
    ['scout', 'choir', true],
    ['scout', 'army', true],
    ['army', 'scout', false],
    ['choir', 'army', false],
    ['scout', 'scout', false],
    // A circle, which the check refuses, is no way to belong to oneself from outside of it.
    ['north', 'army', true],
    ['north', 'choir', false],
    ['nobody', 'army', false],
  ])('%s to %s: %j', (one, group, belongs) => {
    expect(isMemberOf(told, one, group)).toBe(belongs);
  });
});
