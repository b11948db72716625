/** Feeds of long stories: the newest, and closed parts behind them that stay what they are. */
import { describe, expect, it } from 'vitest';
import { siteFeeds, threadFeeds, type Feeds } from '../../../src/export/feed-archives.ts';
import { threadArchivePaths, threadPaths } from '../../../src/export/feed-paths.ts';
import { cutNews, newsOf, newsOfThread, PART, type News } from '../../../src/export/feed-parts.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { loadLedger } from '../../../src/ledger/read-ledger.ts';
import type { DatedChange } from '../../../src/ledger/trace.ts';
import { usualShape } from '../../bench/shapes.ts';
import { storyFiles } from '../../bench/story.ts';
import { repository } from '../ledger/repository.ts';
import { ferryLedger } from '../model/ferry.ts';
import { event, reported, thread } from '../model/story.ts';

const EVENTS = 130;

async function ledgerOf(content: string): Promise<Ledger> {
  const { ledger } = await loadLedger(content, false);
  if (!ledger) throw new Error('The folder has no story.');
  return ledger;
}

/** A story of one long thread, of which each commit publishes some events. */
function longStory(): ReturnType<typeof repository> & { publish: (from: number, to: number, when: string) => void } {
  const folder = repository();
  const files = [...storyFiles({ ...usualShape(EVENTS), threads: 1 })];
  const others = files.filter(({ path }) => !path.startsWith('events/'));
  const events = files.filter(({ path }) => path.startsWith('events/'));
  for (const { path, text } of others) folder.write(path, text);
  return Object.assign(folder, {
    publish: (from: number, to: number, when: string) => {
      for (const { path, text } of events.slice(from, to)) folder.write(path, text);
      folder.commit(when);
    },
  });
}

/** The feeds of the site and of its long thread. */
function longFeeds(ledger: Ledger): [Feeds, Feeds] {
  const thread = ledger.threads.find(({ events }) => events.length > PART);
  if (!thread) throw new Error('No thread is long.');
  return [siteFeeds(ledger), threadFeeds(ledger, thread)];
}

const idsIn = ({ current, archives }: Feeds): Set<string> =>
  new Set([current, ...archives.values()].flatMap(({ entries }) => entries.map(({ id }) => id)));

const news = (count: number): News[] =>
  Array.from({ length: count }, (_, at) => ({ event: `e${at}`, at, version: null }));

const cut = (count: number): string[][] =>
  cutNews(
    news(count),
    () => 'a',
    (_, number) => String(number),
  ).map((part) => part.news.map(({ event }) => event));

describe('news in parts', () => {
  it('has at most so many in each, and everything once', () => {
    const parts = cut(2 * PART + 1);
    expect(parts.map(({ length }) => length)).toEqual([PART, PART, 1]);
    expect(parts.flat()).toEqual(news(2 * PART + 1).map(({ event }) => event));
  });

  it('keeps its closed parts when more comes', () => {
    expect(cut(3 * PART).slice(0, 2)).toEqual(cut(2 * PART));
  });
});

/** A change of an event, by the id that it has now. */
const change = (
  now: string,
  then: string,
  period: string,
  kind: 'new' | 'facts' | 'linked' | 'checked',
  told: Parameters<typeof event>[3] = {},
): DatedChange => ({
  event: now,
  period,
  kinds: [kind],
  corrections: [],
  version: { record: event(then, '2031-05-02', [], told), body: '' },
});

describe('the news of a story', () => {
  it('is everything but that an event was checked again, and of one instant in the order of the ids of then', () => {
    const revisions = new Map([
      [
        'a-later',
        [
          change('a-later', 'z', '2031-05-03T10:00Z', 'new'),
          change('a-later', 'a-later', '2031-05-05T10:00Z', 'facts'),
        ],
      ],
      ['m', [change('m', 'm', '2031-05-03T10:00Z', 'new'), change('m', 'm', '2031-05-04T10:00Z', 'checked')]],
    ]);
    const told = newsOf({ history: { available: true, days: [], byEvent: new Map(), revisions } });
    expect(told.map(({ event: id, at }) => `${id} ${new Date(at).toISOString().slice(8, 10)}`)).toEqual([
      'm 03',
      'a-later 03',
      'a-later 05',
    ]);
  });
});

describe('the news of threads', () => {
  it('cost each its own events, not all of the story', () => {
    let looks = 0;
    const ids = Array.from({ length: 100 }, (_, at) => `t${at}`);
    const watched = (id: string): DatedChange => {
      const told = change(id, id, '2031-05-03T10:00Z', 'new', { threads: [id] });
      return {
        ...told,
        get version() {
          looks += 1;
          return told.version;
        },
      };
    };
    const revisions = new Map(ids.map((id) => [id, [watched(id)]]));
    const history = { available: true as const, days: [], byEvent: new Map(), revisions };
    expect(ids.flatMap((id) => newsOfThread({ history }, new Set([id])).map(({ event: told }) => told))).toEqual(ids);
    expect(looks).toBeLessThan(10 * ids.length);
  });
});

describe('the feed of a thread', () => {
  const placeOf = (count: number) => {
    const ledger = ferryLedger({
      events: Array.from({ length: count }, (_, at) =>
        event(`e${at}`, '2031-05-02', [reported('a', 'lp')], { threads: ['night'] }),
      ),
    });
    const [night] = ledger.threads;
    return night && threadFeeds(ledger, night).current.place.is;
  };

  it('is complete as long as it holds all events', () => {
    expect([placeOf(50), placeOf(51)]).toEqual(['complete', 'current']);
  });

  it('tells in its closed parts also of events that named the thread as it was called then', () => {
    const ids = Array.from({ length: PART + 1 }, (_, at) => `e${String(at).padStart(3, '0')}`);
    const revisions = ids.map((id) => change(id, id, '2031-05-03T10:00Z', 'new', { threads: ['dusk'] }));
    const ledger = ferryLedger(
      {
        threads: [thread('night', { former_ids: ['dusk'] })],
        events: ids.map((id) => event(id, '2031-05-02', [reported('a', 'lp')], { threads: ['night'] })),
      },
      { history: { available: true, changes: [], revisions } },
    );
    const [night] = ledger.threads;
    expect(night && threadFeeds(ledger, night).archives.get('1')?.entries).toHaveLength(PART);
    expect(night && threadFeeds(ledger, night).current.id).toMatch(/\/threads\/dusk\/feed$/);
    // Who subscribed to it by its former name finds the same there.
    expect(threadPaths(ledger).map(({ params }) => params.id)).toEqual(['night', 'dusk']);
    expect(threadArchivePaths(ledger).map(({ params }) => [params.id, params.part])).toEqual([
      ['night', '1'],
      ['dusk', '1'],
    ]);
  });

  it('keeps its closed parts when most events leave the thread, and is not called complete', () => {
    const ids = Array.from({ length: PART + 1 }, (_, at) => `e${String(at).padStart(3, '0')}`);
    const revisions = ids.map((id) => change(id, id, '2031-05-03T10:00Z', 'new', { threads: ['night'] }));
    const events = ids.map((id, at) => event(id, '2031-05-02', [], { threads: at === 0 ? ['night'] : [] }));
    const ledger = ferryLedger(
      { threads: [thread('night')], events },
      { history: { available: true, changes: [], revisions } },
    );
    const [night] = ledger.threads;
    const feeds = night && threadFeeds(ledger, night);
    expect([...(feeds?.archives.keys() ?? [])]).toEqual(['1']);
    expect(feeds?.current.place).toMatchObject({ is: 'current' });
  });
});

describe('the feed of a long thread', () => {
  it('holds an event that came to it later, dated by when it came and by when it was first published', () => {
    const ids = Array.from({ length: 2 * PART }, (_, at) => `e${String(at).padStart(3, '0')}`);
    const inIt = { threads: ['night'] };
    const revisions = [
      change('late', 'late', '2031-05-02T10:00Z', 'new'),
      change('late', 'late', '2031-05-03T10:00Z', 'linked', inIt),
      change('late', 'late', '2031-05-04T10:00Z', 'linked', inIt),
      ...ids.map((id) => change(id, id, '2031-05-05T10:00Z', 'new', inIt)),
    ];
    const events = ['late', ...ids].map((id) => event(id, '2031-05-02', [reported('a', 'lp')], inIt));
    const ledger = ferryLedger(
      { threads: [thread('night')], events },
      { history: { available: true, changes: [], revisions } },
    );
    const [night] = ledger.threads;
    const told = night && threadFeeds(ledger, night).archives.get('1')?.entries.at(-1);
    expect([told?.title, told?.published, told?.updated]).toEqual([
      'late',
      Date.parse('2031-05-02T10:00Z'),
      Date.parse('2031-05-03T10:00Z'),
    ]);
  });
});

describe('a closed month', () => {
  it('tells of an event that was taken off in it and came back later as it stood last', () => {
    const revisions = [
      change('left', 'left', '2031-05-03T10:00Z', 'new'),
      { ...change('left', 'left', '2031-05-04T10:00Z', 'facts'), version: null },
      change('left', 'left', '2031-06-04T10:00Z', 'facts'),
    ];
    const events = [event('left', '2031-05-02', [reported('a', 'lp')])];
    const { archives } = siteFeeds(ferryLedger({ events }, { history: { available: true, changes: [], revisions } }));
    expect(archives.get('2031-05')?.entries.map(({ title }) => title)).toEqual(['left']);
  });
});

describe('the feeds of a long story', () => {
  it('hold few events each and all of them together, those of one instant too', async () => {
    using folder = longStory();
    folder.publish(0, EVENTS, '2026-02-01T12:00Z');
    const ledger = await ledgerOf(folder.content);
    const all = longFeeds(ledger);

    expect(all.map(({ archives }) => [...archives.keys()])).toEqual([['2026-02'], ['1']]);
    for (const feeds of all) {
      expect(feeds.current.place.is).toBe('current');
      expect(feeds.current.entries.length).toBeLessThanOrEqual(PART);
      for (const { entries } of feeds.archives.values()) expect(entries.length).toBeLessThanOrEqual(PART);
      expect(idsIn(feeds).size).toBeGreaterThanOrEqual(EVENTS);
    }
  });

  it('leave a closed part as it is when further events come', async () => {
    using folder = longStory();
    const archived = async (): Promise<unknown> => {
      const [site, thread] = longFeeds(await ledgerOf(folder.content));
      const closed = [site.archives.get('2026-02'), thread.archives.get('1')];
      return closed.map((feed) => feed?.entries);
    };
    folder.publish(0, 110, '2026-02-01T12:00Z');
    const before = await archived();
    folder.publish(110, EVENTS, '2026-02-02T12:00Z');

    expect(await archived()).toEqual(before);
    expect(before).not.toContain(undefined);
  });

  it('hold the newest alone where git does not tell what came when, and say that these are not all', async () => {
    using folder = longStory();
    for (const { path, text } of storyFiles({ ...usualShape(EVENTS), threads: 1 })) folder.write(path, text);
    const ledger = await ledgerOf(folder.content);

    expect(ledger.history.available).toBe(false);
    for (const { current } of longFeeds(ledger)) {
      expect(current.entries).toHaveLength(50);
      expect(current.place).toEqual({ is: 'current', previous: null });
    }
  });
});
