import { describe, expect, it } from 'vitest';
import type { Claim, EventRecord, WrittenValue } from '../../../src/model/record.ts';
import { claimFacts, connectClaims } from '../../../src/model/claim-graph.ts';
import { askAll, askQuestion } from '../../../src/model/question-state.ts';
import { statusOf as statusIn, type EventStatus } from '../../../src/model/status.ts';
import { ACTORS, PLACES, SOURCES } from './river.ts';
import {
  asOf,
  assessed,
  claimed,
  compute,
  confirmed,
  describes,
  event,
  ids,
  question,
  range,
  repeats,
  reported,
  story,
  unconfirmed,
} from './story.ts';

const QUESTIONS = [
  question('rafts-shown', 'number'),
  question('wounded-shown', 'number'),
  question('where-alder-wanted-to-meet', 'place'),
  question('rafts-held', 'number', { changes: true }),
];

const told = (...events: EventRecord[]) =>
  compute(story({ actors: ACTORS, places: PLACES, sources: SOURCES, questions: QUESTIONS, events }));

const statusOf = (...claims: Claim[]): EventStatus => told(event('e', '2023-06-04', claims)).status('e');

/** A status with its claims as ids, for reading. */
function inShort(status: EventStatus): unknown {
  switch (status.status) {
    case 'withdrawn':
      return { status: 'withdrawn', takenBack: ids(status.takenBack) };
    case 'confirmed': {
      const { inPart, accordingTo, because, deniedBy } = status;
      return { status: 'confirmed', inPart, accordingTo, because: ids(because), deniedBy: ids(deniedBy) };
    }
    case 'disputed': {
      const { inPart, denials, differences } = status;
      return {
        status: 'disputed',
        inPart,
        denials: denials.map(({ denied, by }) => [denied.claim.id, by.claim.id]),
        differences: differences.map(({ question: id, claims }) => [id, ids(claims)]),
      };
    }
    default:
      return { status: status.status, because: ids(status.because) };
  }
}

describe('the caught rafts that the Rowers showed', () => {
  const images = { via: describes('rowers-images') };
  const shown = told(
    event('caught-rafts-shown', '2023-06-04', [
      reported('images-kp', 'shore-times', { ...images, main: true }),
      reported('video-ep', 'brack-post', { ...images, main: true, agrees: ['images-kp'] }),
      reported('thirteen', 'shore-times', { ...images, answers: { 'rafts-shown': '13', 'wounded-shown': '3' } }),
      reported('ten-and-two', 'brack-post', {
        ...images,
        answers: { 'rafts-shown': '12', 'wounded-shown': '2' },
      }),
    ]),
  );

  it('are reported separately, by two outlets that each describe the images', () => {
    expect(shown.status('caught-rafts-shown')).toMatchObject({
      status: 'corroborated',
      independence: { count: 2, atLeast: false, origins: ['brack-post', 'shore-times'] },
    });
  });

  it('differ in their details: how many they are, and how many are wounded', () => {
    const { differences, denials } = shown.details('caught-rafts-shown');
    expect(differences.map(({ question: id, claims }) => [id, ids(claims)])).toEqual([
      ['rafts-shown', ['thirteen', 'ten-and-two']],
      ['wounded-shown', ['thirteen', 'ten-and-two']],
    ]);
    expect(denials).toEqual([]);
  });
});

describe("the harbour-trust's declaration and the images of the weekend", () => {
  const { status } = told(
    event('trust-declares-dam-safe', '2023-06-02', [
      claimed('no-danger', 'harbour-trust', 'shore-times', { via: repeats('harbour-trust-briefing') }),
    ]),
    event('weekend-images-of-fighting', '2023-06-03/2023-06-04', [
      reported('advance', 'shore-times', { disputes: ['trust-declares-dam-safe#no-danger'] }),
    ]),
  );

  it('leave the declaration disputed by the images, and not the other way round', () => {
    expect(inShort(status('trust-declares-dam-safe'))).toEqual({
      status: 'disputed',
      inPart: false,
      denials: [['no-danger', 'advance']],
      differences: [],
    });
    expect(inShort(status('weekend-images-of-fighting'))).toEqual({ status: 'reported', because: ['advance'] });
  });
});

describe('an event', () => {
  it('is withdrawn where we withdraw it, or where every main claim is taken back', () => {
    const { status } = told(event('e', '2023-06-04', [reported('a', 'shore-times')], { withdrawn: '2023-06-06' }));
    expect(inShort(status('e'))).toEqual({ status: 'withdrawn', takenBack: [] });
    const takenBack = reported('a', 'shore-times', { main: true, retracted: '2023-06-06' });
    const detail = reported('detail', 'brack-post');
    expect(inShort(statusOf(takenBack, detail))).toEqual({ status: 'withdrawn', takenBack: ['a'] });
    expect(inShort(statusOf(takenBack, { ...detail, main: true }))).toEqual({
      status: 'reported',
      because: ['detail'],
    });
  });

  it('has its first claim for its main one where none says so', () => {
    expect(inShort(statusOf(unconfirmed('first', 'shore-times'), reported('second', 'shore-times')))).toEqual({
      status: 'unconfirmed',
      because: ['first'],
    });
  });

  it('is reported once where five documents go back to one, and separately where they do not', () => {
    const images = reported('a', 'shore-times', { via: repeats('rowers-images') });
    const again = reported('b', 'brack-post', { via: repeats('rowers-images'), agrees: ['a'] });
    expect(statusOf(images, again).status).toBe('reported');
    expect(statusOf(images, { ...again, via: describes('divers-video') }).status).toBe('corroborated');
    expect(statusOf(images, { ...again, via: describes('rowers-images') }).status, 'who made a video adds nobody').toBe(
      'reported',
    );
  });

  it('is reported once where only speakers agree with the report', () => {
    expect(
      inShort(statusOf(reported('a', 'shore-times'), claimed('b', 'rowers', 'rowers-statement', { agrees: ['a'] }))),
    ).toEqual({ status: 'reported', because: ['a'] });
  });

  it('is reported separately where another source gives the same answer, and not where it fits or is taken back', () => {
    const church = reported('a', 'shore-times', { answers: { 'where-alder-wanted-to-meet': 'church' } });
    const village = { answers: { 'where-alder-wanted-to-meet': 'lowgate' } };
    const same = { answers: { 'where-alder-wanted-to-meet': 'church' } };
    expect(statusOf(church, reported('b', 'brack-post', village)).status).toBe('reported');
    expect(inShort(statusOf(church, reported('b', 'brack-post', same)))).toEqual({
      status: 'corroborated',
      because: ['a', 'b'],
    });
    expect(statusOf(church, reported('b', 'brack-post', { ...same, retracted: '2023-06-06' })).status).toBe('reported');
    expect(statusOf(church, claimed('b', 'alder', 'brack-post', same)).status).toBe('reported');
  });

  it('is reported once where another source gives the same answer for another day', () => {
    const held = (id: string, source: string, day: string): Claim =>
      reported(id, source, { answers: { 'rafts-held': asOf(day, '13') } });
    const first = held('first', 'shore-times', '2023-06-03');
    expect(statusOf(first, held('later', 'brack-post', '2023-06-04')).status).toBe('reported');
    expect(statusOf(first, held('same-day', 'brack-post', '2023-06-03')).status).toBe('corroborated');
  });

  it('is reported once where its own source has since changed the answer that others give now', () => {
    const answers = (number: string) => ({ answers: { 'rafts-shown': number } });
    const first = reported('first', 'shore-times', { main: true, said: '2023-06-03', ...answers('10') });
    const changed = reported('changed', 'shore-times', { said: '2023-06-04', ...answers('13') });
    const other = reported('other', 'brack-post', answers('13'));
    expect(inShort(statusOf(first, changed, other))).toEqual({ status: 'reported', because: ['first'] });
    const still = reported('still', 'brack-post', answers('10'));
    expect(statusOf(first, changed, still).status, 'it no longer says that').toBe('reported');
  });

  it('is disputed where it is denied, also where two report it separately', () => {
    const two = [reported('a', 'shore-times', { main: true }), reported('b', 'brack-post', { agrees: ['a'] })];
    expect(statusOf(...two).status).toBe('corroborated');
    expect(statusOf(...two, reported('denial', 'divers-video', { disputes: ['a'] })).status).toBe('disputed');
  });

  it('is disputed where its main claim gives an answer that another cannot stand beside', () => {
    const town = reported('town', 'shore-times', {
      main: true,
      answers: { 'where-alder-wanted-to-meet': 'tarn' },
    });
    const crossing = reported('crossing', 'brack-post', {
      answers: { 'where-alder-wanted-to-meet': 'tarn-crossing' },
    });
    expect(inShort(statusOf(town, crossing))).toEqual({
      status: 'disputed',
      inPart: false,
      denials: [],
      differences: [['where-alder-wanted-to-meet', ['town']]],
    });
    expect(told(event('e', '2023-06-04', [town, crossing])).details('e').differences).toEqual([]);
  });

  it('is disputed in part while another main claim is not, unless that is an opinion', () => {
    const denied = reported('denied', 'shore-times', { main: true });
    const denial = reported('denial', 'brack-post', { disputes: ['denied'] });
    expect(statusOf(denied, denial, reported('other', 'shore-times', { main: true }))).toMatchObject({ inPart: true });
    expect(statusOf(denied, denial, assessed('other', 'coastwatch', 'shore-times', { main: true }))).toMatchObject({
      status: 'disputed',
      inPart: false,
    });
  });

  it('is disputed as a whole where the other main claim makes the same statement, on whichever of both it is denied', () => {
    const same = { main: true, agrees: ['again'] };
    for (const denied of ['said', 'again']) {
      const denial = reported('denial', 'brack-post', { disputes: [denied] });
      const status = statusOf(
        reported('said', 'shore-times', same),
        denial,
        reported('again', 'coast-radio', { main: true }),
      );
      expect(status).toMatchObject({ status: 'disputed', inPart: false });
    }
  });

  it('is not disputed by a denial that was taken back', () => {
    const denial = reported('b', 'brack-post', { disputes: ['a'], retracted: '2023-06-06' });
    expect(statusOf(reported('a', 'shore-times'), denial).status).toBe('reported');
  });

  it('shows that a detail is denied, and not that one taken back or the main statement is', () => {
    const detail = reported('detail', 'shore-times');
    const denial = reported('denial', 'brack-post', { disputes: ['detail'] });
    const detailsOf = (...claims: Claim[]) =>
      told(event('e', '2023-06-04', [reported('main', 'shore-times'), ...claims])).details('e');
    expect(detailsOf(detail, denial).denials.map(({ denied, by }) => ids([denied, by]))).toEqual([
      ['detail', 'denial'],
    ]);
    expect(detailsOf(reported('detail', 'shore-times', { retracted: '2023-06-06' }), denial).denials).toEqual([]);
    expect(detailsOf(reported('other', 'brack-post', { disputes: ['main'] })).denials, 'not of a detail').toEqual([]);
  });

  it('is said and not checked, by one side only where every speaker has that side', () => {
    const corps = claimed('a', 'orr', 'shore-times', { main: true });
    expect(statusOf(corps)).toMatchObject({ status: 'claimed', oneSide: 'upstream' });
    expect(statusOf({ ...corps, by: ['orr', 'divers'] })).toMatchObject({ oneSide: 'upstream' });
    expect(statusOf(corps, claimed('b', 'alder', 'shore-times', { main: true }))).toMatchObject({ oneSide: null });
    expect(statusOf({ ...corps, by: ['orr', 'coastwatch'] })).toMatchObject({ oneSide: null });
    expect(statusOf({ ...corps, by: ['coastwatch'] })).toMatchObject({ status: 'claimed', oneSide: null });
    const somebody: Claim = { ...corps, id: 'b', by: [], by_words: 'somebody on the quay' };
    expect(statusOf(corps, somebody), 'whose side is not known').toMatchObject({ status: 'claimed', oneSide: null });
  });

  it('is said and not checked with those who report or confirm the same answer elsewhere, and no opinion', () => {
    const same = { answers: { 'rafts-shown': '12' } };
    const word = event('e', '2023-06-04', [claimed('word', 'orr', 'shore-times', same)]);
    for (const other of [reported('other', 'brack-post', same), confirmed('other', 'alder', 'brack-post', same)]) {
      const status = told(word, event('elsewhere', '2023-06-04', [other])).status('e');
      expect(status.status === 'claimed' && ids(status.others), other.standing).toEqual(['other']);
    }
    const guess = assessed('other', 'coastwatch', 'brack-post', same);
    const alone = told(word, event('elsewhere', '2023-06-04', [guess])).status('e');
    expect(alone).toMatchObject({ status: 'claimed', others: [] });
  });

  it('is not said by one side only where another says the same of another event', () => {
    const { status } = told(
      event('e', '2023-06-04', [claimed('a', 'orr', 'shore-times')]),
      event('f', '2023-06-04', [claimed('b', 'alder', 'shore-times', { agrees: ['e#a'] })]),
    );
    const here = status('e');
    expect(here).toMatchObject({ status: 'claimed', oneSide: null });
    expect(here.status === 'claimed' && ids(here.others)).toEqual(['b']);
  });

  it('is not said by one side only where an outlet reports the same by itself, or somebody confirms it', () => {
    const corps = claimed('a', 'orr', 'shore-times', { main: true, answers: { 'rafts-shown': '12' } });
    const same = { agrees: ['a'] };
    const alone = { status: 'claimed', oneSide: 'upstream' };
    expect(statusOf(corps, reported('b', 'brack-post', same))).toMatchObject({ ...alone, oneSide: null });
    expect(statusOf(corps, reported('b', 'divers-video', same)), 'their own video').toMatchObject(alone);
    const handedOn = reported('b', 'brack-post', { ...same, via: repeats('divers-video') });
    expect(statusOf(corps, handedOn), 'handed on').toMatchObject(alone);
    const offer = reported('b', 'brack-post', { ...same, by: ['divers'], act: 'offer' });
    expect(statusOf(corps, offer), 'done by saying it').toMatchObject(alone);
    const checked = confirmed('b', 'alder', 'brack-post', { answers: { 'rafts-shown': '12' } });
    expect(statusOf(corps, checked)).toMatchObject({ ...alone, oneSide: null });
  });

  it('is reported once where one of its main claims is a report, whichever stands first', () => {
    const word = claimed('word', 'orr', 'shore-times', { main: true });
    const report = reported('report', 'brack-post', { main: true });
    for (const claims of [
      [word, report],
      [report, word],
    ])
      expect(inShort(statusOf(...claims))).toEqual({ status: 'reported', because: ['report'] });
  });

  it('is borne out by nobody who only guesses, or has an opinion', () => {
    const corps = claimed('a', 'orr', 'shore-times', { main: true });
    const guess = unconfirmed('b', 'brack-post', { agrees: ['a'] });
    const opinion = assessed('c', 'alder', 'brack-post', { agrees: ['a'] });
    expect(statusOf(corps, guess, opinion)).toMatchObject({ status: 'claimed', others: [], oneSide: 'upstream' });
  });

  it('is an opinion where every main claim is one, and else not confirmed where nobody vouches for it', () => {
    const opinion = assessed('a', 'coastwatch', 'shore-times', { main: true });
    const fires = unconfirmed('b', 'shore-times', { main: true });
    expect(inShort(statusOf(opinion))).toEqual({ status: 'assessed', because: ['a'] });
    expect(inShort(statusOf(opinion, fires))).toEqual({ status: 'unconfirmed', because: ['b'] });
    const word = claimed('c', 'orr', 'shore-times', { main: true });
    expect(inShort(statusOf(opinion, fires, word)), 'somebody’s word is more').toEqual({
      status: 'claimed',
      because: ['c'],
    });
  });
});

describe('a confirmed event', () => {
  it('is confirmed according to an outlet where we have not read who confirms', () => {
    expect(inShort(statusOf(confirmed('capture', 'notice-boards', 'shore-times')))).toEqual({
      status: 'confirmed',
      because: ['capture'],
      inPart: false,
      accordingTo: ['shore-times'],
      deniedBy: [],
    });
  });

  it('is simply confirmed where we have, or where a claim that agrees was confirmed in what we have read', () => {
    const first = confirmed('a', 'notice-boards', 'shore-times');
    const direct = confirmed('b', 'harbour-trust', 'harbour-trust-briefing', { agrees: ['a'] });
    expect(inShort(statusOf(first, direct))).toMatchObject({ because: ['a', 'b'], accordingTo: [] });
    const both = {
      ...confirmed('c', 'harbour-trust', 'harbour-trust-briefing'),
      confirmed_by: ['alder', 'harbour-trust'],
    };
    expect(inShort(statusOf(both)), 'one of two who confirm it').toMatchObject({ because: ['c'], accordingTo: [] });
  });

  it('is confirmed in part while another main claim is not', () => {
    const capture = confirmed('capture', 'notice-boards', 'shore-times', { main: true });
    expect(statusOf(capture, reported('number', 'shore-times', { main: true }))).toMatchObject({ inPart: true });
  });

  it('is not confirmed by a detail, nor by a confirmation that was taken back', () => {
    const main = reported('main', 'shore-times', { main: true });
    expect(statusOf(main, confirmed('detail', 'notice-boards', 'shore-times')).status).toBe('reported');
    const takenBack = confirmed('b', 'notice-boards', 'shore-times', { agrees: ['main'], retracted: '2023-06-06' });
    expect(statusOf(main, takenBack).status).toBe('reported');
  });

  it('names who denies it, and who answers otherwise, be it in another of its main claims', () => {
    const answers = (number: string) => ({ main: true, answers: { 'rafts-shown': number } });
    const capture = confirmed('capture', 'notice-boards', 'shore-times', answers('13'));
    const deniedBy = (...others: Claim[]): unknown => {
      const status = statusOf(capture, ...others);
      return status.status === 'confirmed' ? ids(status.deniedBy).toSorted() : status.status;
    };
    expect(deniedBy(reported('denial', 'harbour-trust-briefing', { disputes: ['capture'] }))).toEqual(['denial']);
    expect(deniedBy(reported('a-dozen', 'brack-post', { ...answers('12'), main: false }))).toEqual(['a-dozen']);
    expect(deniedBy(reported('twelve', 'brack-post', answers('12')))).toEqual(['twelve']);
    expect(deniedBy(confirmed('twelve', 'harbour-trust', 'brack-post', answers('12')))).toEqual(['capture', 'twelve']);
    expect(deniedBy(reported('thirteen', 'brack-post', answers('13')))).toEqual([]);
    const guess = assessed('guess', 'coastwatch', 'shore-times', { answers: { 'rafts-shown': '12' } });
    const counted = reported('a-dozen', 'brack-post', { ...answers('12'), main: false });
    expect(deniedBy(counted, guess), 'whose opinion it is too speaks against nothing').toEqual(['a-dozen']);
  });

  it('names who speaks against another of its main claims, confirmed or not', () => {
    const capture = confirmed('capture', 'notice-boards', 'shore-times', { main: true });
    const number = reported('number', 'shore-times', { main: true, answers: { 'rafts-shown': '13' } });
    const twelve = { answers: { 'rafts-shown': '12' } };
    const others = [reported('a-dozen', 'brack-post', twelve), reported('twelve', 'divers-video', twelve)];
    expect(inShort(statusOf(capture, number, ...others))).toMatchObject({
      inPart: true,
      deniedBy: ['a-dozen', 'twelve'],
    });
  });
});

/** Events of which each answers one question by itself, with what they come to and how often a list of the result was read. */
function lookedAt(list: 'conflicts' | 'groups', answerOf: (at: number) => WrittenValue, standing: Claim['standing']) {
  const events = Array.from({ length: 20 }, (_, at) =>
    event(`e${at}`, '2023-06-04', [
      reported('a', 'shore-times', {
        by: [`actor-${at}`],
        standing,
        confirmed_by: standing === 'confirmed' ? ['harbour-trust'] : [],
        answers: { 'rafts-shown': answerOf(at) },
      }),
    ]),
  );
  const all = story({ actors: ACTORS, places: PLACES, sources: SOURCES, questions: QUESTIONS, events });
  const graph = connectClaims(all, claimFacts(all));
  let looks = 0;
  const results = askAll(graph, (asked, among) => {
    const result = askQuestion(asked, among);
    const counted = new Proxy<readonly unknown[]>(result[list], {
      get: (items, name): unknown => {
        if (typeof name === 'string' && /^\d/.test(name)) looks += 1;
        return Reflect.get(items, name);
      },
    });
    return { ...result, [list]: counted };
  });
  return { statuses: events.map((one) => statusIn(graph, results, one)), looks };
}

describe('of many events that answer one question each by itself', () => {
  it('what contradicts them is found by one look at the pairs that differ', () => {
    const { statuses, looks } = lookedAt('conflicts', String, 'confirmed');
    expect(statuses).toMatchObject(
      statuses.map(() => ({ status: 'confirmed', deniedBy: { length: statuses.length - 1 } })),
    );
    expect(looks).toBe((20 * 19) / 2);
  });

  it('what bears them out is found without a look at all answers for each', () => {
    const { statuses, looks } = lookedAt('groups', (min) => range({ min }), 'claimed');
    expect(statuses).toMatchObject(statuses.map(() => ({ status: 'claimed', others: [] })));
    expect(looks).toBeLessThan(3 * 20);
  });
});
