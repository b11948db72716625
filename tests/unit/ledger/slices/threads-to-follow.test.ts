import { describe, expect, it } from 'vitest';
import { latestThreads, threadsToFollow } from '../../../../src/ledger/slices/threads-to-follow.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { event, reported, thread } from '../../model/story.ts';

const ledger = ferryLedger({
  threads: ['early', 'late', 'none', 'both'].map((id) => thread(id)),
  events: [
    event('one', '2031-05-01', [reported('a', 'lp')], { threads: ['early', 'both'] }),
    event('two', '2031-05-02', [reported('a', 'lp')], { threads: ['late'] }),
    event('three', '2031-05-03', [reported('a', 'lp')], { threads: ['both'] }),
  ],
});
const ids = ({ threads }: ReturnType<typeof latestThreads>): string[] => threads.map((entry) => entry.thread.id);

describe('the storylines on the page on following', () => {
  it('are those with the latest events first, and those without any last', () => {
    expect(ids(threadsToFollow(ledger))).toEqual(['both', 'late', 'early', 'none']);
  });

  it('are no more than so many, and the page says how many there are besides', () => {
    const listed = latestThreads(ledger, 2);
    expect([ids(listed), listed.left]).toEqual([['both', 'late'], 2]);
    expect(latestThreads(ledger, 3).left).toBe(0);
    expect(ids(latestThreads(ferryLedger({ threads: [] }), 3))).toEqual([]);
  });
});
