import { describe, expect, it } from 'vitest';
import { storyFeeds, storylineFeeds } from '../../../src/export/feeds.ts';
import { ferryLedger } from '../model/ferry.ts';
import { event, reported, thread } from '../model/story.ts';

const told = (...whens: string[]) =>
  ferryLedger({
    threads: [thread('night')],
    events: whens.map((when, at) => event(`event-${at}`, when, [reported('a', 'lp')], { threads: ['night'] })),
  });

describe('what a reader can follow', () => {
  it('is the story, its corrections and, where a day is known, its calendar', () => {
    expect(storyFeeds(told('2031-05-02')).map(({ files }) => files)).toEqual([
      ['/feed.xml', '/feed.json'],
      ['/corrections.xml'],
      ['/data/calendar.ics'],
    ]);
    expect(storyFeeds(told('2031-05', '../2031-05-02'))).toHaveLength(2);
  });

  it('is each storyline, in both formats', () => {
    const { feeds } = storylineFeeds(told('2031-05-02'));
    expect(feeds.map(([{ id }, { files }]) => [id, files])).toEqual([
      ['night', ['/threads/night/feed.xml', '/threads/night/feed.json']],
    ]);
  });
});
