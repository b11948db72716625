import { describe, expect, it } from 'vitest';
import { publicCounter, storyDays } from '../../../src/model/known-by-days.ts';
import type { KnownDay } from '../../../src/model/known-by.ts';
import type { Claim, EventRecord } from '../../../src/model/record.ts';
import { claimFacts, type ClaimFacts } from '../../../src/model/claim-graph.ts';
import fc from '../property.ts';
import { ACTORS, SOURCES } from './river.ts';
import {
  claim,
  claimed,
  compute,
  confirmed,
  describes,
  event,
  ids,
  post,
  publicBy,
  question,
  repeats,
  reported,
  source,
  story,
  when,
} from './story.ts';

const QUESTIONS = [question('rafts-shown', 'number')];
const told = (...events: EventRecord[]) => story({ actors: ACTORS, sources: SOURCES, questions: QUESTIONS, events });

const statuses = ({ events }: KnownDay): Record<string, string | null> =>
  Object.fromEntries(events.map(({ event: { id }, status }) => [id, status]));
const fresh = (known: KnownDay): ClaimFacts[] => known.fresh.flatMap(({ claims }) => claims.map(({ fact }) => fact));
const claimsOf = ({ events }: KnownDay): number => events.reduce((sum, { claims }) => sum + claims, 0);
const later = (known: KnownDay): string[] => known.later.map(({ id }) => id);

describe('what had been made public by the end of a day', () => {
  const denial = event('trust-declares-dam-safe', '2023-06-02', [
    claimed('no-danger', 'harbour-trust', 'shore-times', { via: repeats('harbour-trust-briefing') }),
  ]);
  const weekend = event('weekend-images-of-fighting', '2023-06-03/2023-06-04', [
    reported('advance', 'shore-times', { disputes: ['trust-declares-dam-safe#no-danger'] }),
  ]);
  const shown = event('caught-rafts-shown', '2023-06-04', [
    reported('by-the-corps', 'rowers-images', { main: true, answers: { 'rafts-shown': '13' } }),
    reported('in-the-press', 'brack-post', {
      main: true,
      via: describes('rowers-images'),
      answers: { 'rafts-shown': '12' },
    }),
  ]);
  const river = told(shown, weekend, denial);

  it('is nothing before the first statement', () => {
    expect(statuses(publicBy(river, '2023-06-01'))).toEqual({});
  });

  it('is judged by what was public then: no denial of 5 June tells against a declaration of 2 June', () => {
    expect(statuses(publicBy(river, '2023-06-02'))).toEqual({ 'trust-declares-dam-safe': 'claimed' });
    expect(statuses(publicBy(river, '2023-06-04'))).toEqual({
      'trust-declares-dam-safe': 'claimed',
      'caught-rafts-shown': 'reported',
    });
    expect(statuses(publicBy(river, '2023-06-05'))).toEqual({
      'trust-declares-dam-safe': 'disputed',
      'weekend-images-of-fighting': 'reported',
      'caught-rafts-shown': 'disputed',
    });
  });

  it('answers questions as they could be answered then', () => {
    const stateOn = (day: string): string | undefined =>
      publicBy(river, day).questions.find(({ question: { id } }) => id === 'rafts-shown')?.state;
    expect(['2023-06-03', '2023-06-04', '2023-06-05'].map(stateOn)).toEqual([undefined, 'single', 'differs']);
  });

  it('tells what was new on the day, and what had happened and came out later', () => {
    const known = publicBy(river, '2023-06-04');
    expect(ids(fresh(known))).toEqual(['by-the-corps']);
    expect(later(known)).toEqual(['weekend-images-of-fighting']);
    expect(later(publicBy(river, '2023-06-02'))).toEqual([]);
  });

  it('turns an event for what came out under another that says the same', () => {
    const on = (said: string) => ({ said });
    const told = (...events: EventRecord[]) =>
      story({ actors: ACTORS, sources: ['shore-times', 'brack-post', 'lake-post'].map((id) => source(id)), events });
    const first = event('fire', '2023-06-02', [reported('a', 'shore-times', on('2023-06-02'))]);
    const again = told(
      first,
      event('smoke', '2023-06-04', [reported('b', 'brack-post', { ...on('2023-06-04'), agrees: ['fire#a'] })]),
    );
    expect(statuses(publicBy(again, '2023-06-03'))).toEqual({ fire: 'reported' });
    expect(statuses(publicBy(again, '2023-06-04'))).toMatchObject({ fire: 'corroborated' });
    const joined = told(
      first,
      event('ash', '2023-06-03', [
        confirmed('c', 'notice-boards', 'brack-post', on('2023-06-03')),
        reported('d', 'brack-post', { ...on('2023-06-03'), agrees: ['c'], disputes: ['fire#a'] }),
      ]),
      event('smoke', '2023-06-04', [reported('e', 'lake-post', { ...on('2023-06-04'), agrees: ['ash#c', 'fire#a'] })]),
    );
    expect(statuses(publicBy(joined, '2023-06-03'))).toMatchObject({ fire: 'disputed', ash: 'confirmed' });
    expect(statuses(publicBy(joined, '2023-06-04'))).toMatchObject({ fire: 'confirmed' });
  });

  it('has no status for an event of whose main point nothing was public, but what agrees with it', () => {
    const on = (day: string) => ({ said: day });
    const found = (...before: Claim[]) =>
      told(
        event('found', '2023-06-05', [
          ...before,
          reported('found', 'shore-times', { main: true, ...on('2023-06-05') }),
        ]),
      );
    const missing = found(reported('missing', 'rowers-images', on('2023-06-03')));
    const [first, then] = ['2023-06-03', '2023-06-05'].map((day) => publicBy(missing, day));
    expect([first, then].map((known) => known && statuses(known))).toEqual([{ found: null }, { found: 'reported' }]);
    expect(then?.fresh.map(({ isFirst }) => isFirst)).toEqual([true]);
    expect(then?.turned).toEqual([]);

    const early = found(reported('early', 'rowers-images', { ...on('2023-06-03'), agrees: ['found'] }));
    expect(statuses(publicBy(early, '2023-06-03'))).toEqual({ found: 'reported' });
  });

  it('turns an event that both sides tell now, or of which all is confirmed and not a part', () => {
    const main = (day: string) => ({ main: true, said: day });
    const both = told(
      event('fire', '2023-06-03', [
        claimed('a', 'rowers', 'shore-times', main('2023-06-04')),
        claimed('b', 'divers', 'shore-times', main('2023-06-05')),
        claimed('c', 'harbour-trust', 'brack-post', { ...main('2023-06-06'), agrees: ['a'] }),
      ]),
      event('flood', '2023-06-03', [
        confirmed('d', 'notice-boards', 'brack-post', main('2023-06-04')),
        reported('e', 'brack-post', main('2023-06-04')),
        confirmed('f', 'coastwatch', 'brack-post', { ...main('2023-06-06'), agrees: ['e'] }),
      ]),
    );
    expect(publicBy(both, '2023-06-05').turned).toEqual([]);
    expect(publicBy(both, '2023-06-06').turned).toMatchObject([
      { event: { id: 'fire' }, was: { status: 'claimed', oneSide: 'upstream' }, became: { oneSide: null } },
      { event: { id: 'flood' }, was: { status: 'confirmed', inPart: true }, became: { inPart: false } },
    ]);
  });

  it('is told in the order of the timeline', () => {
    const known = publicBy(river, '2023-06-05');
    expect(known.events.map(({ event: { id } }) => id)).toEqual([
      'trust-declares-dam-safe',
      'weekend-images-of-fighting',
      'caught-rafts-shown',
    ]);
    expect(ids(fresh(known))).toEqual(['advance', 'in-the-press']);
  });

  it('never holds what nobody dated', () => {
    const leaflet = story({
      sources: [source('leaflet')],
      events: [event('e', '2023-06-04', [reported('a', 'leaflet')])],
    });
    expect(statuses(publicBy(leaflet, '2024-06-04'))).toEqual({});
  });

  it('holds what was said at any time of the day in the zone of the story', () => {
    const late = told(event('e', '2023-06-04', [reported('a', 'shore-times', { said: '2023-06-04T20:59+00:00' })]));
    expect(statuses(publicBy(late, '2023-06-04'))).toEqual({ e: 'reported' });
    const night = told(event('e', '2023-06-04', [reported('a', 'shore-times', { said: '2023-06-04T21:00+00:00' })]));
    expect(statuses(publicBy(night, '2023-06-04'))).toEqual({});
  });

  it('holds what was said in a month by the end of that month', () => {
    const some = told(event('e', '2023-05', [reported('a', 'shore-times', { said: '2023-05' })]));
    expect(statuses(publicBy(some, '2023-05-30'))).toEqual({});
    expect(statuses(publicBy(some, '2023-05-31'))).toEqual({ e: 'reported' });
  });
});

describe('what was taken back', () => {
  const retracted = told(
    event('e', '2023-06-03', [
      reported('wrong', 'rowers-images', { main: true, retracted: '2023-06-06' }),
      reported('right', 'shore-times', { main: true, disputes: ['wrong'] }),
    ]),
    event('f', '2023-06-03', [reported('only', 'rowers-images', { retracted: '2023-06-05' })]),
    event('g', '2023-06-03', [reported('withdrawn', 'rowers-images')], { withdrawn: '2023-06-06' }),
  );

  it('tells of what came out and was taken back on one day, where that day is known', () => {
    const hasty = told(
      event('called-early', '2023-06-04', [
        reported('on-the-day', 'rowers-images', { said: '2023-06-04T10:00Z', retracted: '2023-06-04' }),
        reported('by-the-month', 'rowers-images', { said: '2023-06', retracted: '2023-06-04' }),
        reported('a-day-before', 'rowers-images', { said: '2023-06-03', retracted: '2023-06-04' }),
      ]),
    );
    const takenBack = (day: string) => publicBy(hasty, day).takenBack.map(({ claim }) => claim.id);
    expect(fresh(publicBy(hasty, '2023-06-04'))).toEqual([]);
    expect(takenBack('2023-06-04')).toEqual(['on-the-day', 'a-day-before']);
    expect(takenBack('2023-06-30')).toEqual([]);
  });

  it('stands until that day, and from it for nothing', () => {
    expect(statuses(publicBy(retracted, '2023-06-04'))).toEqual({ e: 'reported', f: 'reported', g: 'reported' });
    expect(statuses(publicBy(retracted, '2023-06-05'))).toEqual({ e: 'disputed', g: 'reported' });
    expect(statuses(publicBy(retracted, '2023-06-06'))).toEqual({ e: 'reported', g: 'withdrawn' });
    const count = publicCounter(retracted, claimFacts(retracted).values());
    const counts = ['2023-06-03', '2023-06-04', '2023-06-05', '2023-06-06'].map((day) => count(day).public);
    expect(counts).toEqual([0, 3, 3, 2]);
  });

  it('is no first report when it is made again', () => {
    const again = told(
      event('e', '2023-06-03', [
        reported('wrong', 'rowers-images', { main: true, said: '2023-06-03', retracted: '2023-06-04' }),
        reported('right-after-all', 'rowers-images', { main: true, said: '2023-06-05' }),
      ]),
    );
    expect(publicBy(again, '2023-06-03').fresh.map(({ isFirst }) => isFirst)).toEqual([true]);
    expect(publicBy(again, '2023-06-05').fresh.map(({ isFirst }) => isFirst)).toEqual([false]);
  });

  it('leaves an event withdrawn of which nothing but details stands, as its own page has it', () => {
    const taken = (id: string, main: boolean): Claim =>
      reported(id, 'rowers-images', { main, retracted: '2023-06-06' });
    const river = told(
      event('e', '2023-06-03', [reported('detail', 'shore-times'), taken('wrong', true)]),
      event('f', '2023-06-03', [taken('first', false), reported('detail', 'shore-times')]),
      event('g', '2023-06-03', [taken('one', true), reported('other', 'shore-times', { main: true })]),
      // Taken back on the very day.
      event('h', '2023-06-03', [
        reported('detail', 'shore-times'),
        { ...taken('at-once', true), said: when('2023-06-06') },
      ]),
    );
    const now = compute(river);
    const end = statuses(publicBy(river, '2023-06-06'));
    expect(end).toEqual({ e: 'withdrawn', f: 'withdrawn', g: 'reported', h: 'withdrawn' });
    expect(end).toEqual(Object.fromEntries(Object.keys(end).map((id) => [id, now.status(id).status])));
    expect(publicBy(river, '2023-06-06').turned.map(({ event: { id } }) => id)).toEqual(['e', 'f']);
  });

  it('turns no question whose answers are the same, and told by others', () => {
    const answers = (is: string) => ({ answers: { 'rafts-shown': is } });
    const river = told(
      event('e', '2023-06-03', [
        reported('first', 'shore-times', { ...answers('12'), said: '2023-06-05', retracted: '2023-06-08' }),
        reported('other', 'brack-post', { ...answers('13'), said: '2023-06-06' }),
        reported('again', 'rowers-images', { ...answers('12'), said: '2023-06-07' }),
      ]),
    );
    const given = publicBy(river, '2023-06-08').questions.flatMap((one) => one.answers.map(({ value }) => value));
    expect(given).toMatchObject([{ min: '13' }, { min: '12' }]);
    expect(publicBy(river, '2023-06-08').questionsTurned).toEqual([]);
  });

  it('is of whoever is described until a document names them: then what they say later replaces it', () => {
    const rower = (id: string, more: Parameters<typeof claim>[2]): Claim =>
      claim(id, 'shore-times', { standing: 'claimed', ...more });
    const river = told(
      event('e', '2023-06-03', [
        rower('described', {
          ...{ said: '2023-06-03', answers: { 'rafts-shown': '12' }, by_words: 'a rower' },
          named: { as: ['rowers'], source: 'brack-post', on: when('2023-06-06') },
        }),
        rower('own', { said: '2023-06-04', answers: { 'rafts-shown': '13' }, by: ['rowers'] }),
      ]),
      event('f', '2023-06-03', [
        rower('before', {
          said: '2023-06-08',
          by_words: 'a rower',
          named: { as: ['rowers'], source: 'notice-boards', on: when('2023-06-06') },
        }),
        rower('never', {
          said: '2023-06-08',
          by_words: 'a rower',
          named: { as: ['rowers'], source: 'notice-boards', on: when('2023-06-06/..') },
        }),
      ]),
    );
    const stateOn = (day: string) =>
      publicBy(river, day).questions.map(({ state, answers }) => [state, answers.length]);
    expect(['2023-06-03', '2023-06-05', '2023-06-06'].map(stateOn)).toEqual([
      [['single', 1]],
      [['differs', 2]],
      [['single', 1]],
    ]);
    const named = ({ named: facts }: KnownDay): string[] => facts.map(({ key }) => key);
    expect(named(publicBy(river, '2023-06-06'))).toEqual(['e#described']);
    expect(named(publicBy(river, '2023-06-08'))).toEqual([]);
    expect(publicBy(river, '2023-06-05').events.map(({ status, oneSide }) => [status, oneSide])).toEqual([
      ['disputed', null],
    ]);
    expect(publicBy(river, '2023-06-06').turned.map(({ became }) => became?.status)).toEqual(['claimed']);
    expect(storyDays(river, claimFacts(river).values())).toContain('2023-06-06');
  });

  it('is never told as something that came out later', () => {
    expect(later(publicBy(retracted, '2023-06-05'))).toEqual([]);
    expect(later(publicBy(retracted, '2023-06-03'))).toEqual(['e']);
    const toldAnew = told(
      event('e', '2023-06-03', [
        reported('wrong', 'rowers-images', { retracted: '2023-06-05' }),
        reported('right', 'shore-times', { said: '2023-06-07' }),
      ]),
    );
    expect(later(publicBy(toldAnew, '2023-06-06'))).toEqual([]);
  });
});

describe('what had happened and came out later', () => {
  it.each([
    ['2023-06-04', true],
    ['2023-06-01/2023-06-09', true],
    ['../2023-06-04', true],
    ['2023-06-04T23:00+03:00', true],
    ['2023-06-05', false],
    ['2023-06-03~', true],
    ['2023-06-04~', false],
    ['2023-06-04~/2023-06-09', false],
    ['2023-06-05T00:00+03:00/2023-06-06', false],
    ['2023-06', false],
    ['../2023-06-05', false],
  ])('holds what is dated %s on 4 June: %s', (date, holds) => {
    expect(later(publicBy(told(event('e', date, [reported('a', 'shore-times')])), '2023-06-04'))).toEqual(
      holds ? ['e'] : [],
    );
  });

  it('does not hold what happened at some time in days or hours that were not over', () => {
    const within = when('2023-06-01/2023-06-09', { extent: 'within' });
    const night = when('2023-06-04', { part: 'night' });
    for (const date of [within, night]) {
      expect(later(publicBy(told(event('e', date, [reported('a', 'shore-times')])), '2023-06-04'))).toEqual([]);
    }
    expect(
      later(publicBy(told(event('e', within, [reported('a', 'shore-times', { said: '2023-06-10' })])), '2023-06-09')),
    ).toEqual(['e']);
  });

  it('holds what had begun before something that had, by whichever day it was itself', () => {
    const by = (...events: EventRecord[]): string[] => later(publicBy(told(...events), '2023-06-04'));
    const claims = [reported('a', 'shore-times')];
    const before = [event('e', '2023-06', claims), event('f', '2023-06', claims, { after: ['e'] })];
    expect(by(...before)).toEqual([]);
    expect(by(...before, event('g', '2023-06-04', claims, { after: ['f'] }))).toEqual(['e', 'f', 'g']);
    expect(by(...before, event('g', '2023-06-04', claims, { after: ['f'], withdrawn: '2023-07-01' }))).toEqual([]);
  });
});

describe('the days of a story', () => {
  const days = (...events: EventRecord[]): string[] => {
    const all = told(...events);
    return storyDays(all, claimFacts(all).values());
  };

  it('are those on which something happened or became public, and none between', () => {
    expect(days(event('e', '2023-06-02', [reported('a', 'shore-times')]), event('f', '2023'))).toEqual([
      '2023-06-02',
      '2023-06-05',
    ]);
    expect(days(event('e', '1142-06-06', [reported('a', 'shore-times', { said: '../2025-06-07' })]))).toEqual([
      '1142-06-06',
      '2025-06-07',
    ]);
    expect(days(event('e', '2023'))).toEqual([]);
  });

  it('are those on which something was taken back', () => {
    expect(
      days(
        event('e', '2023', [reported('a', 'shore-times', { retracted: '2023-06-09' })], { withdrawn: '2023-06-11' }),
      ),
    ).toEqual(['2023-06-05', '2023-06-09', '2023-06-11']);
  });

  it('are the last that it reaches where something was withdrawn at about some time', () => {
    const gone = event('e', '2023', [reported('a', 'shore-times')], { withdrawn: '2023-06-11~' });
    expect(days(gone)).toEqual(['2023-06-05', '2023-06-12']);
    expect(statuses(publicBy(told(gone), '2023-06-11'))).toEqual({ e: 'reported' });
    expect(statuses(publicBy(told(gone), '2023-06-12'))).toEqual({ e: 'withdrawn' });
  });

  it('end even where the calendar does', () => {
    expect(days(event('e', '9999-12-30'), event('f', '9999-12-31'))).toEqual(['9999-12-30', '9999-12-31']);
  });
});

describe('any story', () => {
  const june = fc.integer({ min: 1, max: 9 });
  const text = (day: number): string => `2023-06-0${String(day)}`;
  const stories = fc
    .array(fc.tuple(june, fc.option(june), fc.array(fc.tuple(june, fc.option(june)), { minLength: 1, maxLength: 4 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((events) =>
      told(
        ...events.map(([on, withdrawn, claims], at) =>
          event(
            `e${String(at)}`,
            text(on),
            claims.map(([said, retracted], number) =>
              reported(`c${String(number)}`, 'shore-times', {
                said: number % 2 === 0 ? text(said) : `${text(said)}T10:00+03:00`,
                ...(retracted === null ? {} : { retracted: text(retracted) }),
              }),
            ),
            withdrawn === null ? {} : { withdrawn: text(withdrawn) },
          ),
        ),
      ),
    );

  it('stands at the end of each day as it stood on the last before it that has news', () => {
    fc.assert(
      fc.property(stories, june, (any, on) => {
        const day = text(on);
        const last = storyDays(any, claimFacts(any).values()).findLast((one) => one <= day);
        const known = publicBy(any, day);
        expect(statuses(known)).toEqual(last === undefined ? {} : statuses(publicBy(any, last)));
        expect(last === day ? [] : fresh(known)).toEqual([]);
      }),
    );
  });

  it('is counted as it stands', () => {
    fc.assert(
      fc.property(stories, june, (any, on) => {
        const known = publicBy(any, text(on));
        const count = publicCounter(any, claimFacts(any).values());
        expect(count(text(on))).toEqual({ public: claimsOf(known), fresh: fresh(known).length });
      }),
    );
  });
});

describe('any story in which nobody takes anything back', () => {
  const june = fc.integer({ min: 1, max: 9 }).map((day) => `2023-06-0${String(day)}`);
  const said = fc.oneof(
    june,
    june.map((day) => `../${day}`),
    fc.constant('2023-06'),
    fc.constant(undefined),
  );
  const links = fc.array(fc.nat(), { maxLength: 2 });
  const stories = fc
    .tuple(
      fc.array(fc.record({ published: june, links }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.array(fc.record({ said, from: fc.nat(), links }), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 5,
      }),
    )
    .map(([documents, events]) =>
      story({
        sources: documents.map(({ published, links: earlier }, at) =>
          post(`s${String(at)}`, 'rowers', published, {
            via: at === 0 ? [] : repeats(...earlier.map((link) => `s${String(link % at)}`)),
          }),
        ),
        events: events.map((claims, at) =>
          event(
            `e${String(at)}`,
            '2023-06-01',
            claims.map(({ said: on, from, links: others }, number) =>
              reported(`c${String(number)}`, `s${String(from % documents.length)}`, {
                ...(on === undefined ? {} : { said: on }),
                disputes: others.map((other) => `e${String(other % events.length)}#c0`),
              }),
            ),
          ),
        ),
      }),
    );

  it('has more in public each day, and never less', () => {
    fc.assert(
      fc.property(stories, june, june, (any, one, other) => {
        const [earlier, day] = [one, other].toSorted();
        const before = publicBy(any, earlier ?? one);
        const after = publicBy(any, day ?? other);
        expect(claimsOf(before)).toBeLessThanOrEqual(claimsOf(after));
        expect(new Set(Object.keys(statuses(before))).isSubsetOf(new Set(Object.keys(statuses(after))))).toBe(true);
        expect(new Set(later(before)).isSupersetOf(new Set(later(after)))).toBe(true);
      }),
    );
  });

  it('has all of it in public in the end, as it is now', () => {
    fc.assert(
      fc.property(stories, (any) => {
        const last = publicBy(any, '2023-06-30');
        expect(claimsOf(last)).toBe(claimFacts(any).size);
        for (const { event: told, status } of last.events) expect(status).toEqual(compute(any).status(told.id).status);
      }),
    );
  });
});
