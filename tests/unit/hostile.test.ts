/** Hostile values in every text of every record: refused, or harmless in every file that is published beside the pages. */
import { describe, expect, it } from 'vitest';
import { harmOf } from '../hostile/harm.ts';
import { hostileMap } from '../hostile/map.ts';
import { hostileStory, SLOTS, valuesOfRound } from '../hostile/story.ts';
import { VALUES } from '../hostile/values.ts';

/** Enough for each value to stand in some texts of several kinds; `npm run hostile` lets each text have each value. */
const ROUNDS = 6;

describe('a story with hostile values in its texts', () => {
  it.each(Array.from({ length: ROUNDS }, (_, round) => round))('publishes harmless files, round %i', async (round) => {
    using story = await hostileStory(valuesOfRound(VALUES, round), hostileMap(VALUES, round));
    expect(story.accepted.size).toBeGreaterThan(SLOTS.length / 2);
    expect(story.ledger.outlines).toHaveLength(1);
    expect(await harmOf(story.ledger)).toEqual([]);
  });
});
