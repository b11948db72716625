/** What the pages of a long thread or question show besides their lists: with the newest part alone. */
import { expect, it } from 'vitest';
import { partsOfQuestion, partsOfTimeline } from '../../../../src/ledger/slices/parts-of-lists.ts';
import { questionPage } from '../../../../src/ledger/slices/question-page.ts';
import { threadPage } from '../../../../src/ledger/slices/thread-page.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { actor, event, reported, thread } from '../../model/story.ts';

/** So many days, on each of which somebody counts those who wait; only at the beginning some count one. */
const ledger = ferryLedger({
  events: Array.from({ length: 500 }, (_, at) => {
    const day = new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10);
    return event(`e${at}`, day, [reported('a', 'lp', { answers: { aboard: at < 9 ? '1' : '2' } })], {
      threads: ['night'],
    });
  }),
});

it('draws a thread within its story, with its newest part', () => {
  const [entry] = ledger.threads;
  if (!entry) throw new Error('There is a thread.');
  const pages = partsOfTimeline(entry).map((part) => threadPage(ledger, entry, part));
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.map(({ figure }) => figure !== null)).toEqual(pages.map((_, at) => at === pages.length - 1));
  expect(pages.flatMap(({ stations }) => stations.flatMap(({ events }) => events))).toHaveLength(500);
});

it('tells an abbreviation in full in the account of a thread, and again only where that does not stand', () => {
  const told = ferryLedger(
    {
      actors: [actor('union', { name: 'Crew Union', aliases: ['CU'] })],
      threads: [thread('night')],
      events: Array.from({ length: 110 }, (_, at) =>
        event(`e${at}`, `203${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`, [], {
          threads: ['night'],
          summary: 'The CU called a strike.',
        }),
      ),
    },
    { accounts: { night: 'Nobody had asked the CU.' } },
  );
  const fullOn = told.threads.flatMap((entry) =>
    partsOfTimeline(entry).map((part) => {
      const shown = threadPage(told, entry, part).stations.flatMap(({ events }) => events);
      return shown.filter(({ event: { summary } }) => summary.includes('Crew Union')).length;
    }),
  );
  expect(fullOn).toEqual([...fullOn.slice(0, -1).map(() => 1), 0]);
  expect(fullOn.length).toBeGreaterThan(1);
});

it('leads from a thread to where its feed is explained, at its own name where that is among the latest', () => {
  const ids = Array.from({ length: 60 }, (_, at) => `thread-${at}`);
  const many = ferryLedger({
    threads: ids.map((id) => thread(id)),
    events: ids.map((id, at) =>
      event(`e${at}`, `203${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`, [], { threads: [id] }),
    ),
  });
  const followOf = (id: string): string[] =>
    many.threads
      .filter(({ ref }) => ref.id === id)
      .flatMap((entry) => partsOfTimeline(entry).map((part) => threadPage(many, entry, part).follow));
  expect(followOf('thread-0')).toEqual(['/follow/#storylines']);
  expect(followOf('thread-59')).toEqual(['/follow/#storyline-thread-59']);
});

it('draws the answers to a question, and names its events, with its newest part', () => {
  const entry = ledger.questionById('aboard');
  const pages = partsOfQuestion(ledger, entry).map((part) => questionPage(ledger, entry, part));
  expect(pages.length).toBeGreaterThan(2);
  const newest = pages.at(-1);
  expect(pages.slice(0, -1).map(({ drawn, events, elsewhere }) => [drawn, events, elsewhere])).toEqual(
    pages.slice(0, -1).map(() => [null, [], []]),
  );
  expect(newest?.drawn).not.toBeNull();
  expect(newest?.events).toHaveLength(500);
  // The answer that no newer statement gives is led to from there.
  expect(newest?.elsewhere.map(({ part }) => part.number)).toEqual([1]);
  expect(pages.map(({ groups }) => groups.length)).toEqual([2, ...pages.slice(1).map(() => 1)]);
});
