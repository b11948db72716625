/** What is shown of a day: the story as it stood in public at its end, and nothing that came out later. */
import { describe, expect, it } from 'vitest';
import { sitemapPages } from '../../../src/export/sitemap.ts';
import { pagesOfDay } from '../../../src/ledger/slices/known-day.ts';
import { knownAddress } from '../../../src/routes/routes.ts';
import { ferryLedger } from '../model/ferry.ts';
import { keysOf, named, pageOfDay } from '../model/ledger.ts';
import { assessed, claimed, event, question, reported, when } from '../model/story.ts';

const ledger = ferryLedger({
  events: [
    event('left', '2031-05-01', [
      reported('a', 'lp', { main: true, answers: { aboard: '12' } }),
      claimed('b', 'union', 'union-post', { disputes: ['c'], answers: { spot: 'pier' } }),
      claimed('c', 'vey', 'lp', { answers: { spot: 'beach' } }),
      reported('d', 'sr', { main: true, agrees: ['a'] }),
    ]),
    event('hearing', '2031-05-04', [
      claimed('e', 'lind', 'vt', { disputes: ['left#a'] }),
      assessed('f', 'lind', 'vt', { answers: { aboard: '20' } }),
    ]),
    event('warning', '2031-05-02', [reported('g', 'vt')]),
  ],
});
const second = pageOfDay(ledger, '2031-05-02');
const third = pageOfDay(ledger, '2031-05-03');
const fourth = pageOfDay(ledger, '2031-05-04');
const entryOf = (page: typeof second, id: string) => page.story?.events.find(({ ref }) => ref.id === id);
const freshOf = ({ part }: typeof second) => part.fresh.flatMap(({ groups }) => groups.flatMap(({ claims }) => claims));

describe('a day in public', () => {
  it('has each day on which something happened or became public, with what stood in public then and what was new', () => {
    expect(ledger.days).toEqual([
      { day: '2031-05-01', href: '/known/2031-05-01/', public: 0, fresh: 0 },
      { day: '2031-05-02', href: '/known/2031-05-02/', public: 3, fresh: 3 },
      { day: '2031-05-03', href: '/known/2031-05-03/', public: 4, fresh: 1 },
      { day: '2031-05-04', href: '/known/2031-05-04/', public: 7, fresh: 3 },
    ]);
  });

  it('counts no statement that was taken back, and nothing as new for it', () => {
    const told = ferryLedger({
      events: [event('left', '2031-05-01', [reported('a', 'lp', { retracted: '2031-05-03' }), reported('b', 'vt')])],
    });
    expect(told.days.map(({ day, public: total, fresh }) => [day, total, fresh])).toEqual([
      ['2031-05-01', 0, 0],
      ['2031-05-02', 1, 1],
      ['2031-05-03', 0, 0],
      ['2031-05-04', 1, 1],
    ]);
  });

  it('leads to the days with news before and after', () => {
    expect([second.day, second.previous?.day, second.next?.day]).toEqual(['2031-05-02', '2031-05-01', '2031-05-03']);
    expect(pageOfDay(ledger, '2031-05-01').previous).toBeNull();
    expect(fourth.next).toBeNull();
  });

  it('shows the statements that were new on it under their events, and counts those that stood', () => {
    expect([second, third, fourth].map((page) => page.claims)).toEqual([3, 4, 7]);
    expect(freshOf(second).map(({ key }) => key)).toEqual(['left#a', 'left#b', 'left#c']);
    expect(freshOf(third).map(({ key }) => key)).toEqual(['left#d']);
    expect(fourth.part.fresh.map(({ event: { ref }, isFirst }) => [ref.id, isFirst])).toEqual([
      ['warning', true],
      ['hearing', true],
    ]);
    expect(third.part.fresh.map(({ isFirst }) => isFirst)).toEqual([false]);
  });

  it('shows of a statement only which others spoke of it by then', () => {
    const [first] = freshOf(second);
    expect(first?.deniedBy).toEqual([]);
    expect(first?.agrees).toEqual([]);
    expect(keysOf(freshOf(third)[0]?.agrees ?? [])).toEqual(['left#a']);
    expect(keysOf(ledger.claims.get('left#a')?.deniedBy ?? [])).toEqual(['hearing#e']);
    expect(freshOf(fourth).flatMap(({ denies }) => keysOf(denies))).toEqual(['left#a']);
  });

  it('says whether all of that became public on it, and not only by its end', () => {
    const exact = (...said: string[]): boolean => {
      const claims = said.map((when, at) => reported(`c${at}`, 'lp', { said: when }));
      return pageOfDay(ferryLedger({ events: [event('left', '2031-05-01', claims)] }), '2031-05-03').exact;
    };
    expect(exact('2031-05-03')).toBe(true);
    expect(exact('2031-05-01/2031-05-03')).toBe(false);
    expect(exact('2031-05-03', '2031-05-01/2031-05-03')).toBe(false);
  });

  it('says of an event that one side alone says so', () => {
    const told = ferryLedger({ events: [event('left', '2031-05-01', [claimed('a', 'union', 'union-post')])] });
    expect(entryOf(pageOfDay(told, '2031-05-02'), 'left')?.status?.word).toBe(told.eventById('left').explanation.word);
    expect(told.eventById('left').explanation.word).not.toBe(told.strings.statuses.claimed.word);
  });

  it('says of an event that sources disagree on a part of it', () => {
    const main = (id: string) => reported(id, 'lp', { main: true });
    const denial = reported('c', 'union-post', { disputes: ['a'] });
    const told = ferryLedger({ events: [event('left', '2031-05-01', [main('a'), main('b'), denial])] });
    expect(entryOf(pageOfDay(told, '2031-05-02'), 'left')?.status?.word).toBe('Sources disagree, in part');
  });

  it('gives each event the status that it had', () => {
    expect(entryOf(second, 'left')).toEqual({
      ref: { id: 'left', name: 'left', href: '/events/left/' },
      status: { status: 'reported', word: 'Reported once', meaning: '/about/#status-reported' },
      // Where it stopped, told in two ways, and a denial of one.
      details: 2,
      claims: 3,
    });
    expect(entryOf(third, 'left')).toMatchObject({ status: { word: 'Reported separately' }, claims: 4 });
    expect(entryOf(fourth, 'left')).toMatchObject({ status: { word: 'Sources disagree' }, claims: 4 });
    expect(entryOf(third, 'hearing')).toBeUndefined();
    expect(fourth.story?.statuses.map(({ status, events }) => [status, events])).toEqual([
      ['disputed', 1],
      ['reported', 1],
      ['claimed', 1],
    ]);
  });

  it('tells what turned because of it: what was, and what became of it', () => {
    const inShort = ({ part }: typeof second) =>
      part.turned.flatMap((one) => {
        if (one.of === 'claim' || one.of === 'naming') return [];
        const [was, became] = [one.was, one.became].map(
          (at) => at && ('word' in at ? at.word : [at.state, ...at.answers]),
        );
        return [[one.ref.id, was, became]];
      });
    expect(inShort(second)).toEqual([
      ['aboard', null, ['single', '12 people']],
      ['spot', null, ['differs', 'Long Pier', 'Reed Beach']],
    ]);
    expect(inShort(third)).toEqual([['left', 'Reported once', 'Reported separately']]);
    expect(inShort(fourth)).toEqual([
      ['aboard', ['single', '12 people'], ['single', '12 people', '20 people, an opinion, not counted']],
      ['left', 'Reported separately', 'Sources disagree'],
    ]);
  });

  it('tells what is new among more answers than have room', () => {
    const answered = (at: number, source: string) =>
      reported(`c${at}`, source, { by: [], answers: { aboard: String(at) } });
    const eight = [11, 12, 13, 14, 15, 16, 17, 18].map((at) => answered(at, 'lp'));
    const told = ferryLedger({ events: [event('left', '2031-05-01', [...eight, answered(99, 'vt')])] });
    const [turned] = pageOfDay(told, '2031-05-04').part.turned;
    expect(turned).toMatchObject({
      was: { answers: ['11 people', '12 people', '13 people', '14 people', '15 people', '16 people'], more: 2 },
      became: { answers: ['11 people', '12 people', '13 people', '14 people', '15 people', '99 people'], more: 3 },
    });
  });

  it('tells what was taken back, and what became of the event', () => {
    const told = ferryLedger({
      events: [event('left', '2031-05-01', [reported('a', 'lp', { retracted: '2031-05-03' })])],
    });
    const [ofEvent, ofClaim] = pageOfDay(told, '2031-05-03').part.turned;
    expect(ofEvent).toMatchObject({ of: 'event', was: { word: 'Reported once' }, became: null });
    expect(ofClaim).toMatchObject({ of: 'claim', claim: { key: 'left#a' } });
  });

  it('tells of whom another document named on it', () => {
    const told = ferryLedger({
      events: [
        event('left', '2031-05-01', [
          reported('a', 'lp', {
            standing: 'claimed',
            by_words: 'one of the crew',
            named: { as: ['vey'], source: 'sr', on: when('2031-05-03') },
          }),
        ]),
      ],
    });
    const namingOn = (day: string) =>
      pageOfDay(told, day).part.turned.flatMap((one) => (one.of === 'naming' ? [named(one.claim.who)] : []));
    expect(['2031-05-02', '2031-05-03'].map(namingOn)).toEqual([[], [['Captain Vey']]]);
  });

  it('shows each question that had an answer, with its state and its answers', () => {
    expect(second.story?.questions).toEqual([
      {
        ref: { id: 'aboard', name: 'How many were aboard?', href: '/questions/aboard/' },
        state: 'single',
        answers: ['12 people'],
        more: 0,
      },
      {
        ref: { id: 'spot', name: 'Where did it stop?', href: '/questions/spot/' },
        state: 'differs',
        answers: ['Long Pier', 'Reed Beach'],
        more: 0,
      },
    ]);
  });

  it('names the events that had begun and of which nobody had told', () => {
    expect(second.story?.later.map(({ ref }) => ref.id)).toEqual(['warning']);
    expect(fourth.story?.later).toEqual([]);
  });
});

describe('a day on which more is public than a page holds', () => {
  const many = 500;
  const crowded = ferryLedger({
    events: Array.from({ length: many }, (_, at) =>
      event(`e${String(at).padStart(3, '0')}`, '2031-05-02', [
        reported('a', 'lp', { main: true, answers: { aboard: '12' } }),
        reported('b', 'vt', { main: true, answers: { aboard: String(13 + at) } }),
      ]),
    ),
  });
  const days = ['2031-05-02', '2031-05-04'];
  const pagesOn = (day: string): ReturnType<typeof pageOfDay>[] =>
    Array.from({ length: pagesOfDay(crowded, day) }, (_, at) => pageOfDay(crowded, day, at + 1));

  it('has several pages, each with so many statements and turns, and all of them together', () => {
    for (const day of days) {
      const pages = pagesOn(day);
      expect(pages.every((page) => freshOf(page).length <= 100 && page.part.turned.length <= 100)).toBe(true);
      expect(new Set(pages.flatMap((page) => freshOf(page).map(({ key }) => key))).size).toBe(many);
    }
    const turned = pagesOn('2031-05-04').flatMap(({ part }) => part.turned);
    expect(turned.filter(({ of }) => of === 'event')).toHaveLength(many);
  });

  it('has several also where one event has them all, and each statement on one of them', () => {
    const claims = Array.from({ length: 90 }, (_, at) => reported(`c${at}`, 'lp'));
    const told = ferryLedger({
      events: [event('small', '2031-05-01', [reported('a', 'lp')]), event('big', '2031-05-02', claims)],
    });
    const pages = [1, 2].map((page) => freshOf(pageOfDay(told, '2031-05-02', page)));
    expect(pagesOfDay(told, '2031-05-02')).toBe(2);
    expect(pages.map((page) => page.length)).toEqual([80, 11]);
    expect(new Set(pages.flat().map(({ key }) => key)).size).toBe(91);
  });

  it('has all of them among the pages that search engines are told of', () => {
    const told = sitemapPages(crowded).map(({ url }) => new URL(url).pathname);
    const amount = pagesOfDay(crowded, '2031-05-04');
    expect(amount).toBeGreaterThan(1);
    expect(told).toContain(knownAddress('2031-05-04', amount));
  });

  it('tells the story as it stood once, up to a bound, with the counts of the whole', () => {
    const [first, ...others] = pagesOn('2031-05-04');
    expect(first?.story?.events).toHaveLength(30);
    expect(first?.story?.events.at(-1)?.ref.id).toBe('e499');
    expect(first?.events).toBe(many);
    expect(first?.story?.statuses).toEqual([expect.objectContaining({ status: 'disputed', events: many })]);
    expect(first?.story?.months.map(({ href }) => href)).toEqual(['/2031-05/']);
    expect(first?.story?.questions[0]).toMatchObject({ answers: { length: 6 }, more: many - 5 });
    expect(others.every(({ story }) => story === null)).toBe(true);
  });

  it('counts the questions and the later events that it does not name', () => {
    const asked = Array.from({ length: 100 }, (_, at) => `q${at}`);
    const answers = Object.fromEntries(asked.map((id) => [id, '12']));
    const told = ferryLedger({
      questions: asked.map((id) => question(id, 'number')),
      events: [
        event('left', '2031-05-01', [reported('a', 'lp', { answers })]),
        ...asked.map((id) => event(`later-${id}`, '2031-05-01', [reported('b', 'vt')])),
      ],
    });
    const { story } = pageOfDay(told, '2031-05-02');
    for (const [shown, more] of [
      [story?.questions, story?.moreQuestions],
      [story?.later, story?.moreLater],
    ] as const) {
      expect(more).toBeGreaterThan(0);
      expect((shown?.length ?? 0) + (more ?? 0)).toBe(100);
    }
  });

  it('leads to the months that stand before what it tells of, a year behind its months', () => {
    const monthsOf = (after: number): (string | undefined)[] => {
      const dates = [
        ...Array.from({ length: 12 }, (_, at) => `2029-${String(at + 1).padStart(2, '0')}`),
        '2030-11',
        '2030',
        ...Array.from({ length: after }, () => '2031-05-02'),
      ];
      const told = ferryLedger({
        events: dates.map((date, at) => event(`e${at}`, date, [reported('a', 'lp', { main: true })])),
      });
      return pageOfDay(told, '2031-05-02').story?.months.map(({ month }) => month) ?? [];
    };
    expect(monthsOf(29).slice(0, 3)).toEqual(['2030', '2030-11', '2029-12']);
    expect(monthsOf(28).slice(0, 2)).toEqual(['2030-11', '2029-12']);
    expect(monthsOf(28)).toHaveLength(12);
  });
});
