/** What is shown of an event: who says so, where we read it, what it stands on, and what belongs to it. */
import { describe, expect, it } from 'vitest';
import type { Claim, EventRecord } from '../../../src/model/record.ts';
import { QUESTIONS, ferryLedger } from '../model/ferry.ts';
import { filtersOf, keysOf, named, toldBy, type Ledger } from '../model/ledger.ts';
import {
  claim,
  claimed,
  confirmed,
  describes,
  event,
  question,
  range,
  reported,
  repeats,
  unconfirmed,
  when,
} from '../model/story.ts';

const DAY = '2031-05-02';
const main = { main: true };

const linked = (claims: Claim[], more: Parameters<typeof event>[3] = {}, ...others: EventRecord[]) =>
  ferryLedger({ events: [event('left', DAY, claims, more), ...others] }).eventById('left');

const saidBy = (claims: Claim[], ...others: EventRecord[]): string[] => toldBy(linked(claims, {}, ...others).givers);
const unnamed = (id: string, from: string, more: Parameters<typeof claim>[2] = {}): Claim =>
  claim(id, from, { standing: 'claimed', by_words: 'two deckhands', ...main, ...more });

describe('who says that something happened', () => {
  it('is each who does, with the document in which they are read and no other', () => {
    expect(saidBy([claimed('a', 'ferries', 'ferries-notice', main), claimed('b', 'vey', 'lp', main)])).toEqual([
      'Orlo Ferries',
      'Captain Vey, in Lake Post',
    ]);
  });

  it('are people who are not named, beside those who are, with the paper that they spoke to', () => {
    expect(saidBy([claimed('a', 'ferries', 'ferries-notice', main), unnamed('b', 'vt')])).toEqual([
      'Orlo Ferries',
      'two deckhands, to Valley Times',
    ]);
  });

  it('are others where two papers call them by the same words, and in one paper where two do not', () => {
    expect(saidBy([unnamed('a', 'lp'), unnamed('b', 'vt')])).toEqual([
      'two deckhands, to Lake Post',
      'two deckhands, to Valley Times',
    ]);
    expect(saidBy([unnamed('a', 'lp'), unnamed('b', 'lp', { by_words: 'a passenger' })])).toEqual([
      'two deckhands and a passenger, to Lake Post',
    ]);
  });

  it('is the paper that tells it itself, once, beside those whom others quote', () => {
    expect(
      saidBy([reported('a', 'lp', main), claimed('b', 'vey', 'sr', main), claimed('c', 'vey', 'vt', main)]),
    ).toEqual(['Lake Post', 'Captain Vey, in Shore Radio and Valley Times']);
    expect(saidBy([reported('a', 'lp', main), reported('b', 'sr', main), reported('c', 'lp-late', main)])).toEqual([
      'Lake Post and Shore Radio',
    ]);
  });

  it('is somebody once with all documents, in whatever order they are named, and those of one document together', () => {
    const both = { ...main, by: ['union', 'vey'] };
    expect(
      saidBy([claimed('a', 'vey', 'lp', { ...both, by: ['vey', 'union'] }), claimed('b', 'vey', 'sr', both)]),
    ).toEqual(['Captain Vey and Crew Union, in Lake Post and Shore Radio']);
    expect(saidBy([claimed('a', 'vey', 'lp', main), claimed('b', 'lind', 'lp', main)])).toEqual([
      'Captain Vey and Mayor Lind, in Lake Post',
    ]);
  });

  it('tells whom somebody spoke to from who only prints it', () => {
    expect(
      saidBy([claimed('a', 'vey', 'lp', { ...main, via: repeats('direct') }), claimed('b', 'lind', 'lp', main)]),
    ).toEqual(['Captain Vey, to Lake Post', 'Mayor Lind, in Lake Post']);
  });

  it('stands in the order in which the documents came out, who publishes one before those whom it quotes', () => {
    expect(saidBy([claimed('a', 'vey', 'lp', main), reported('b', 'lp', main)])).toEqual([
      'Lake Post',
      'Captain Vey, in Lake Post',
    ]);
    expect(saidBy([claimed('a', 'vey', 'vt', main), claimed('b', 'lind', 'lp', main)])).toEqual([
      'Mayor Lind, in Lake Post',
      'Captain Vey, in Valley Times',
    ]);
  });

  it('is nobody who tells a detail, nor who took it back, unless nobody else is left', () => {
    const back = { ...main, retracted: '2031-05-08' };
    expect(saidBy([reported('a', 'lp', main), claimed('b', 'vey', 'sr')])).toEqual(['Lake Post']);
    expect(saidBy([reported('a', 'lp', main), reported('b', 'sr', back)])).toEqual(['Lake Post']);
    expect(saidBy([reported('b', 'sr', back)])).toEqual(['Shore Radio']);
  });

  it('are those who confirm it, each with the document that tells of it', () => {
    expect(
      saidBy([
        confirmed('a', 'coastguard', 'lp', main),
        confirmed('b', 'coastguard', 'sr', main),
        reported('c', 'vt', main),
      ]),
    ).toEqual(['the Coastguard, in Lake Post and Shore Radio']);
    expect(saidBy([confirmed('a', 'coastguard', 'guard-log', main), confirmed('b', 'lind', 'vt', main)])).toEqual([
      'the Coastguard',
      'Mayor Lind, in Valley Times',
    ]);
    const diver = { ...main, confirmed_by: [], confirmed_by_words: 'a diver' };
    expect(saidBy([confirmed('a', 'coastguard', 'guard-log', main), confirmed('b', '', 'vt', diver)])).toEqual([
      'the Coastguard',
      'a diver, in Valley Times',
    ]);
  });

  it('are those who confirm what another event tells, in the document of that', () => {
    expect(
      saidBy(
        [reported('a', 'lp', { ...main, agrees: ['seen#a'] })],
        event('seen', DAY, [confirmed('a', 'coastguard', 'vt')]),
      ),
    ).toEqual(['the Coastguard, in Valley Times']);
  });

  it('are the independent voices that bear it out, each with its own document', () => {
    expect(
      saidBy([
        reported('a', 'lp', { ...main, via: repeats('ferries-notice') }),
        reported('b', 'vt', { ...main, agrees: ['a'] }),
        reported('c', 'sr', { ...main, agrees: ['a'], via: repeats('unknown') }),
      ]),
    ).toEqual(['Orlo Ferries, in Lake Post', 'Valley Times']);
    // Who made a video is no voice beside those who describe it.
    const seen = { ...main, agrees: ['a'], via: describes('union-post') };
    expect(saidBy([reported('a', 'union-post', main), reported('b', 'lp', seen), reported('c', 'vt', seen)])).toEqual([
      'Lake Post and Valley Times',
    ]);
  });
});

describe('what we read it in', () => {
  const { sources, standsOn, claims } = linked([
    reported('a', 'lp', main),
    claimed('b', 'vey', 'lp', main),
    claimed('c', 'vey', 'sr', { ...main, via: repeats('unknown') }),
    reported('again', 'lp', { ...main, retracted: '2031-05-08' }),
    reported('detail', 'vt'),
  ]);

  it('is each document of any statement once', () => {
    expect(sources.map(({ id }) => id)).toEqual(['lp', 'sr', 'vt']);
    expect(keysOf(claims)).toEqual(['left#a', 'left#again', 'left#b', 'left#c', 'left#detail']);
  });

  it('counts its main statements that stand, their documents and origins', () => {
    // The captain speaks, whatever paper prints it; where the radio got it is not known.
    expect(standsOn).toMatchObject({
      statements: 3,
      sources: 2,
      independence: { count: 2, atLeast: true, origins: ['lp'], unknownBehind: ['sr'] },
    });
  });

  it('counts nothing of what was taken back', () => {
    const taken = reported('b', 'sr', { ...main, retracted: '2031-05-08' });
    expect(linked([reported('a', 'lp', main), taken]).standsOn).toMatchObject({
      statements: 1,
      sources: 1,
      independence: { count: 1, atLeast: false, origins: ['lp'] },
    });
    expect(linked([taken]).standsOn).toMatchObject({ statements: 0, sources: 0 });
  });
});

describe('the question of which a scale is drawn', () => {
  const told = (claims: Claim[], ...others: EventRecord[]): string | null =>
    linked(claims, {}, ...others).drawn?.question.id ?? null;
  const saying = (id: string, answers: Record<string, string>, more: { main?: boolean } = {}): Claim =>
    reported(id, id === 'a' ? 'lp' : 'sr', { answers, ...more });

  it("is one that the event's own statements answer differently", () => {
    const [twelve, thirteen] = [saying('a', { aboard: '12' }), saying('b', { aboard: '13' })];
    expect(told([twelve, thirteen])).toBe('aboard');
    expect(told([twelve, thirteen, reported('c', 'vt', { answers: { aboard: range({ min: 10 }) } })])).toBe('aboard');
  });

  it('is none where another event says otherwise, or nobody does', () => {
    expect(told([saying('a', { aboard: '12' })], event('other', DAY, [saying('b', { aboard: '13' })]))).toBeNull();
    expect(told([saying('b', { aboard: '12' })], event('other', DAY, [saying('a', { aboard: '13' })]))).toBeNull();
    expect(told([saying('a', { aboard: '12' }), saying('b', { aboard: '12' })])).toBeNull();
  });

  it('may be one that its main statements leave aside', () => {
    expect(told([reported('m', 'vt'), saying('a', { aboard: '12' }), saying('b', { aboard: '13' })])).toBe('aboard');
  });

  it('is that of its main statements before others', () => {
    const both = [saying('a', { spot: 'pier' }), saying('b', { spot: 'beach' }), saying('c', { aboard: '12' }, main)];
    expect(told([...both, saying('d', { aboard: '13' }, main)])).toBe('aboard');
    expect(told([...both, saying('d', { aboard: '13' })])).toBe('aboard');
  });
});

describe('statements that stood in an event before', () => {
  it('are those that stand in another now, wherever that event stood itself', () => {
    const stood = (...former_ids: string[]) => reported('now', 'lp', { former_ids });
    const { moved } = linked(
      [stood('left#old', 'sails#older')],
      { former_ids: ['sails'] },
      event('hearing', DAY, [stood('left#gone', 'sails#far')]),
    );
    expect(moved.map(({ id, to }) => [id, to.href])).toEqual([
      ['gone', '/events/hearing/#claim-now'],
      ['far', '/events/hearing/#claim-now'],
    ]);
  });
});

describe('what belongs to an event', () => {
  const ledger = ferryLedger(
    {
      questions: [...QUESTIONS, question('asked-by-none', 'number')],
      events: [
        event(
          'left',
          '2031-05-02',
          [
            reported('a', 'lp', { answers: { spot: 'pier' } }),
            reported('b', 'sr', { answers: { aboard: '12', spot: 'pier' } }),
          ],
          {
            title: 'The ferry leaves',
            after: ['warning'],
            places: ['pier', 'lake'],
            actors: ['vey', 'union'],
            threads: ['night'],
            related: ['hearing', 'warning'],
          },
        ),
        event('warning', '2031-05-02', [reported('a', 'lp')], { title: 'A warning', withdrawn: '2031-05-09' }),
        event('hearing', '2031-05-05', [reported('a', 'lp')], { title: 'A hearing', related: ['talks', 'left'] }),
        {
          ...event('talks', '2031-05-04', [unconfirmed('a', 'lp')], { title: 'Talks' }),
          withdrawn: { on: when('2031-05-09'), why: 'It was the hearing.', see: 'hearing' },
        },
        event('draft', '2031-05-03', [reported('a', 'lp')], { draft: true }),
      ],
    },
    { accounts: { left: 'The ferry _left_.[^b]\n\n## Later\n\nNobody saw it.[^a]' } },
  );
  const left = ledger.eventById('left');

  it('is looked up by its id, and a wrong one is named', () => {
    expect(() => ledger.eventById('none')).toThrow('There is no event "none" in the ledger.');
    expect(() => ledger.questionById('none')).toThrow('There is no question "none" in the ledger.');
  });

  it('is what it came after, with who says so and what is to be said of that, where it is', () => {
    const after = [{ event: 'warning', source: 'lp', note: 'The paper tells them in this order.' }, { event: 'talks' }];
    const { events } = ferryLedger({
      events: [event('warning', DAY), event('talks', DAY), { ...event('left', DAY), after }],
    });
    expect(events.at(-1)?.after).toMatchObject([
      { event: { id: 'warning' }, source: { name: 'Lake Post, 2 May 2031' }, note: after[0]?.note },
      { event: { id: 'talks' }, source: null, note: null },
    ]);
  });

  it('is named, with its page', () => {
    expect(left.ref).toEqual({ id: 'left', name: 'The ferry leaves', href: '/events/left/' });
    expect(named(left.after.map(({ event: earlier }) => earlier))).toEqual(['A warning']);
    expect(named(left.places)).toEqual(['Long Pier', 'Lake Orlo']);
    expect(named(left.actors)).toEqual(['Captain Vey', 'Crew Union']);
    expect(named(left.threads)).toEqual(['The night on the lake']);
  });

  it('is each question that its statements answer, in their order', () => {
    expect(left.questions.map(({ question: { id } }) => id)).toEqual(['spot', 'aboard']);
  });

  it('is what is related to it, both ways and once, in the order of the timeline', () => {
    expect(named(left.related)).toEqual(['A warning', 'A hearing']);
    expect(named(ledger.eventById('hearing').related)).toEqual(['The ferry leaves', 'Talks']);
    expect(named(ledger.eventById('talks').related)).toEqual(['A hearing']);
    expect(named(ledger.eventById('warning').related)).toEqual(['The ferry leaves']);
  });

  it('is what stands before and after it in the timeline, and in place of it', () => {
    const neighbours = ledger.events.map(({ ref, previous, next, replacedBy }) => [
      ref.name,
      previous?.name,
      next?.name,
      replacedBy?.name,
    ]);
    expect(neighbours).toEqual([
      ['A warning', undefined, 'The ferry leaves', undefined],
      ['The ferry leaves', 'A warning', 'Talks', undefined],
      ['Talks', 'The ferry leaves', 'A hearing', 'A hearing'],
      ['A hearing', 'Talks', undefined, undefined],
    ]);
  });

  it('is its account, whose citations lead to its statements by their numbers and say whose they are', () => {
    expect(left.prose.text).toBe('The ferry left. Later Nobody saw it.');
    expect(left.prose.html).toContain('>Later</h2>');
    expect(left.prose.html).toContain('href="#claim-b"');
    expect(left.prose.html).toContain('aria-label="Statement 2: Shore Radio">2</a>');
    expect(ledger.eventById('talks').prose).toEqual({ html: '', text: '', met: [] });
  });

  it('stands under its day, with the number of statements there', () => {
    expect(ledger.stations.map(({ station, events, claims }) => [station.key, events.length, claims])).toEqual([
      ['2031-05-02', 2, 3],
      ['2031-05-04', 1, 1],
      ['2031-05-05', 1, 1],
    ]);
    expect(ledger.months.map(({ key, stations }) => [key, stations.length])).toEqual([['2031-05', 3]]);
    expect(left.station.key).toBe('2031-05-02');
  });
});

describe('by what a timeline with it is filtered', () => {
  it('is who acts, speaks, confirms or is quoted, with their sides; where it is; what it was read in', () => {
    const { facets } = linked(
      [
        claimed('a', 'vey', 'lp', { ...main, via: repeats('ferries-notice') }),
        confirmed('b', 'coastguard', 'sr', { quote: { text: 'Gone.', speaker: 'union', translated: 'no' } }),
      ],
      { actors: ['lind'], places: ['pier'], threads: ['night', 'talks'] },
    );
    expect(facets).toEqual({
      only: ['one-side'],
      thread: ['night', 'talks'],
      side: ['north', 'south'],
      status: ['claimed'],
      place: ['pier', 'harbour', 'lake'],
      actor: ['lind', 'vey', 'coastguard', 'union'],
      source: ['lp', 'ferries-notice', 'sr'],
    } satisfies ReturnType<Ledger['eventById']>['facets']);
  });

  it('offers each value that some event has, by its name, with the page that stands in for it', () => {
    const ledger = ferryLedger({
      events: [
        event('left', DAY, [claimed('a', 'vey', 'lp')], { places: ['pier'], threads: ['talks'] }),
        event('hearing', DAY, [reported('a', 'sr')]),
      ],
    });
    const offered = (events = ledger.events) =>
      filtersOf(ledger, events).map(({ facet, options }) => [
        facet,
        ...options.map(({ value, name, href }) => `${value}: ${name}, ${href}`),
      ]);
    expect(offered()).toEqual([
      ['only', 'one-side: One side only, /statuses/one-side/'],
      ['thread', 'talks: The talks, /threads/talks/'],
      ['status', 'reported: Reported once, /statuses/reported/', 'claimed: Said, not checked, /statuses/claimed/'],
      ['side', 'north: The north shore, /sides/north/'],
      [
        'place',
        'lake: Lake Orlo, /places/lake/',
        'pier: Long Pier, /places/pier/',
        'harbour: the harbour, /places/harbour/',
      ],
      ['actor', 'vey: Captain Vey, /actors/vey/'],
      ['source', 'sr: Broadcast by Shore Radio, 3 May 2031, /sources/sr/', 'lp: Lake Post, 2 May 2031, /sources/lp/'],
    ]);
    expect(offered(ledger.events.filter(({ event: { id } }) => id === 'hearing'))).toEqual([
      ['status', 'reported: Reported once, /statuses/reported/'],
      ['source', 'sr: Broadcast by Shore Radio, 3 May 2031, /sources/sr/'],
    ]);
    expect(filtersOf(ledger, [])).toEqual([]);
  });
});

describe('a draft', () => {
  it('is shown to those who write it, and to no reader', () => {
    const left = event('left', DAY, [reported('a', 'lp')]);
    const draft = event('draft', DAY, [reported('a', 'lp')], { draft: true });
    const shown = (drafts: boolean) =>
      ferryLedger({ events: [left, draft] }, { drafts }).events.map(({ ref }) => ref.id);
    expect([shown(true), shown(false)]).toEqual([['draft', 'left'], ['left']]);
  });
});
