import { describe, expect, it } from 'vitest';
import type { Claim, EventRecord } from '../../../src/model/record.ts';
import type { EventStatus } from '../../../src/model/status.ts';
import { ACTORS, PLACES, SOURCES } from './border.ts';
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
  repeats,
  reported,
  story,
  unconfirmed,
} from './story.ts';

const QUESTIONS = [
  question('prisoners-shown', 'number'),
  question('wounded-shown', 'number'),
  question('where-gladkov-wanted-to-meet', 'place'),
  question('prisoners-held', 'number', { changes: true }),
];

const told = (...events: EventRecord[]) =>
  compute(story({ actors: ACTORS, places: PLACES, sources: SOURCES, questions: QUESTIONS, events }));

const statusOf = (...claims: Claim[]): EventStatus => told(event('e', '2023-06-04', claims)).status('e');

/** A status with its claims as ids, for reading. */
function inShort(status: EventStatus): unknown {
  switch (status.status) {
    case 'withdrawn':
      return { status: 'withdrawn' };
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

describe('the captured soldiers that the Volunteer Corps showed', () => {
  const images = { via: describes('rdk-images') };
  const shown = told(
    event('captured-soldiers-shown', '2023-06-04', [
      reported('images-kp', 'kyiv-post', { ...images, main: true }),
      reported('video-ep', 'euromaidan-press', { ...images, main: true, agrees: ['images-kp'] }),
      reported('thirteen', 'kyiv-post', { ...images, answers: { 'prisoners-shown': '13', 'wounded-shown': '3' } }),
      reported('ten-and-two', 'euromaidan-press', {
        ...images,
        answers: { 'prisoners-shown': '12', 'wounded-shown': '2' },
      }),
    ]),
  );

  it('are reported separately, by two outlets that each describe the images', () => {
    expect(shown.status('captured-soldiers-shown')).toMatchObject({
      status: 'corroborated',
      independence: { count: 2, atLeast: false, origins: ['euromaidan-press', 'kyiv-post'] },
    });
  });

  it('differ in their details: how many they are, and how many are wounded', () => {
    const { differences, denials } = shown.details('captured-soldiers-shown');
    expect(differences.map(({ question: id, claims }) => [id, ids(claims)])).toEqual([
      ['prisoners-shown', ['thirteen', 'ten-and-two']],
      ['wounded-shown', ['thirteen', 'ten-and-two']],
    ]);
    expect(denials).toEqual([]);
  });
});

describe("the ministry's declaration and the images of the weekend", () => {
  const { status } = told(
    event('ministry-declares-fighters-destroyed', '2023-06-02', [
      claimed('wiped-out', 'ministry', 'kyiv-post', { via: repeats('ministry-briefing') }),
    ]),
    event('weekend-images-of-fighting', '2023-06-03/2023-06-04', [
      reported('advance', 'kyiv-post', { disputes: ['ministry-declares-fighters-destroyed#wiped-out'] }),
    ]),
  );

  it('leave the declaration disputed by the images, and not the other way round', () => {
    expect(inShort(status('ministry-declares-fighters-destroyed'))).toEqual({
      status: 'disputed',
      inPart: false,
      denials: [['wiped-out', 'advance']],
      differences: [],
    });
    expect(inShort(status('weekend-images-of-fighting'))).toEqual({ status: 'reported', because: ['advance'] });
  });
});

describe('an event', () => {
  it('is withdrawn where we withdraw it, or where every main claim is taken back', () => {
    const { status } = told(event('e', '2023-06-04', [reported('a', 'kyiv-post')], { withdrawn: '2023-06-06' }));
    expect(status('e')).toEqual({ status: 'withdrawn' });
    const takenBack = reported('a', 'kyiv-post', { main: true, retracted: '2023-06-06' });
    const detail = reported('detail', 'euromaidan-press');
    expect(statusOf(takenBack, detail)).toEqual({ status: 'withdrawn' });
    expect(inShort(statusOf(takenBack, { ...detail, main: true }))).toEqual({
      status: 'reported',
      because: ['detail'],
    });
  });

  it('has its first claim for its main one where none says so', () => {
    expect(inShort(statusOf(unconfirmed('first', 'kyiv-post'), reported('second', 'kyiv-post')))).toEqual({
      status: 'unconfirmed',
      because: ['first'],
    });
  });

  it('is reported once where five documents go back to one, and separately where they do not', () => {
    const images = reported('a', 'kyiv-post', { via: repeats('rdk-images') });
    const again = reported('b', 'euromaidan-press', { via: repeats('rdk-images'), agrees: ['a'] });
    expect(statusOf(images, again).status).toBe('reported');
    expect(statusOf(images, { ...again, via: describes('legion-video') }).status).toBe('corroborated');
    expect(statusOf(images, { ...again, via: describes('rdk-images') }).status, 'who made a video adds nobody').toBe(
      'reported',
    );
  });

  it('is reported once where only speakers agree with the report', () => {
    expect(
      inShort(statusOf(reported('a', 'kyiv-post'), claimed('b', 'rdk', 'rdk-statement', { agrees: ['a'] }))),
    ).toEqual({ status: 'reported', because: ['a'] });
  });

  it('is reported separately where another source gives the same answer, and not where it fits or is taken back', () => {
    const church = reported('a', 'kyiv-post', { answers: { 'where-gladkov-wanted-to-meet': 'church' } });
    const village = { answers: { 'where-gladkov-wanted-to-meet': 'novaya-tavolzhanka' } };
    const same = { answers: { 'where-gladkov-wanted-to-meet': 'church' } };
    expect(statusOf(church, reported('b', 'euromaidan-press', village)).status).toBe('reported');
    expect(inShort(statusOf(church, reported('b', 'euromaidan-press', same)))).toEqual({
      status: 'corroborated',
      because: ['a', 'b'],
    });
    expect(statusOf(church, reported('b', 'euromaidan-press', { ...same, retracted: '2023-06-06' })).status).toBe(
      'reported',
    );
    expect(statusOf(church, claimed('b', 'gladkov', 'euromaidan-press', same)).status).toBe('reported');
  });

  it('is reported once where another source gives the same answer for another day', () => {
    const held = (id: string, source: string, day: string): Claim =>
      reported(id, source, { answers: { 'prisoners-held': asOf(day, '13') } });
    const first = held('first', 'kyiv-post', '2023-06-03');
    expect(statusOf(first, held('later', 'euromaidan-press', '2023-06-04')).status).toBe('reported');
    expect(statusOf(first, held('same-day', 'euromaidan-press', '2023-06-03')).status).toBe('corroborated');
  });

  it('is reported once where its own source has since changed the answer that others give now', () => {
    const answers = (number: string) => ({ answers: { 'prisoners-shown': number } });
    const first = reported('first', 'kyiv-post', { main: true, said: '2023-06-03', ...answers('10') });
    const changed = reported('changed', 'kyiv-post', { said: '2023-06-04', ...answers('13') });
    const other = reported('other', 'euromaidan-press', answers('13'));
    expect(inShort(statusOf(first, changed, other))).toEqual({ status: 'reported', because: ['first'] });
  });

  it('is disputed where its main claim gives an answer that another cannot stand beside', () => {
    const town = reported('town', 'kyiv-post', {
      main: true,
      answers: { 'where-gladkov-wanted-to-meet': 'shebekino' },
    });
    const crossing = reported('crossing', 'euromaidan-press', {
      answers: { 'where-gladkov-wanted-to-meet': 'shebekino-crossing' },
    });
    expect(inShort(statusOf(town, crossing))).toEqual({
      status: 'disputed',
      inPart: false,
      denials: [],
      differences: [['where-gladkov-wanted-to-meet', ['town']]],
    });
    expect(told(event('e', '2023-06-04', [town, crossing])).details('e').differences).toEqual([]);
  });

  it('is disputed in part while another main claim is not, unless that is an opinion', () => {
    const denied = reported('denied', 'kyiv-post', { main: true });
    const denial = reported('denial', 'euromaidan-press', { disputes: ['denied'] });
    expect(statusOf(denied, denial, reported('other', 'kyiv-post', { main: true }))).toMatchObject({ inPart: true });
    expect(statusOf(denied, denial, assessed('other', 'isw', 'kyiv-post', { main: true }))).toMatchObject({
      status: 'disputed',
      inPart: false,
    });
  });

  it('is not disputed by a denial that was taken back', () => {
    const denial = reported('b', 'euromaidan-press', { disputes: ['a'], retracted: '2023-06-06' });
    expect(statusOf(reported('a', 'kyiv-post'), denial).status).toBe('reported');
  });

  it('shows that a detail is denied, and not that a detail taken back is', () => {
    const detail = reported('detail', 'kyiv-post');
    const denial = reported('denial', 'euromaidan-press', { disputes: ['detail'] });
    const detailsOf = (...claims: Claim[]) =>
      told(event('e', '2023-06-04', [reported('main', 'kyiv-post'), ...claims])).details('e');
    expect(detailsOf(detail, denial).denials.map(({ denied, by }) => ids([denied, by]))).toEqual([
      ['detail', 'denial'],
    ]);
    expect(detailsOf(reported('detail', 'kyiv-post', { retracted: '2023-06-06' }), denial).denials).toEqual([]);
  });

  it('is said and not checked, by one side only where every speaker has that side', () => {
    const corps = claimed('a', 'nikitin', 'kyiv-post', { main: true });
    expect(statusOf(corps)).toMatchObject({ status: 'claimed', oneSide: 'volunteers' });
    expect(statusOf({ ...corps, by: ['nikitin', 'legion'] })).toMatchObject({ oneSide: 'volunteers' });
    expect(statusOf(corps, claimed('b', 'gladkov', 'kyiv-post', { main: true }))).toMatchObject({ oneSide: null });
    expect(statusOf({ ...corps, by: ['nikitin', 'isw'] })).toMatchObject({ oneSide: null });
    expect(statusOf({ ...corps, by: ['isw'] })).toMatchObject({ status: 'claimed', oneSide: null });
  });

  it('is not said by one side only where another says the same of another event', () => {
    const { status } = told(
      event('e', '2023-06-04', [claimed('a', 'nikitin', 'kyiv-post')]),
      event('f', '2023-06-04', [claimed('b', 'gladkov', 'kyiv-post', { agrees: ['e#a'] })]),
    );
    const here = status('e');
    expect(here).toMatchObject({ status: 'claimed', oneSide: null });
    expect(here.status === 'claimed' && ids(here.others)).toEqual(['b']);
  });

  it('is an opinion where every main claim is one, and else not confirmed where nobody vouches for it', () => {
    const opinion = assessed('a', 'isw', 'kyiv-post', { main: true });
    const fires = unconfirmed('b', 'kyiv-post', { main: true });
    expect(inShort(statusOf(opinion))).toEqual({ status: 'assessed', because: ['a'] });
    expect(inShort(statusOf(opinion, fires))).toEqual({ status: 'unconfirmed', because: ['b'] });
  });
});

describe('a confirmed event', () => {
  it('is confirmed according to an outlet where we have not read who confirms', () => {
    expect(inShort(statusOf(confirmed('capture', 'news-platforms', 'kyiv-post')))).toEqual({
      status: 'confirmed',
      because: ['capture'],
      inPart: false,
      accordingTo: ['kyiv-post'],
      deniedBy: [],
    });
  });

  it('is simply confirmed where we have, or where a claim that agrees was confirmed in what we have read', () => {
    const first = confirmed('a', 'news-platforms', 'kyiv-post');
    const direct = confirmed('b', 'ministry', 'ministry-briefing', { agrees: ['a'] });
    expect(inShort(statusOf(first, direct))).toMatchObject({ because: ['a', 'b'], accordingTo: [] });
  });

  it('is confirmed in part while another main claim is not', () => {
    const capture = confirmed('capture', 'news-platforms', 'kyiv-post', { main: true });
    expect(statusOf(capture, reported('number', 'kyiv-post', { main: true }))).toMatchObject({ inPart: true });
  });

  it('is not confirmed by a detail, nor by a confirmation that was taken back', () => {
    const main = reported('main', 'kyiv-post', { main: true });
    expect(statusOf(main, confirmed('detail', 'news-platforms', 'kyiv-post')).status).toBe('reported');
    const takenBack = confirmed('b', 'news-platforms', 'kyiv-post', { agrees: ['main'], retracted: '2023-06-06' });
    expect(statusOf(main, takenBack).status).toBe('reported');
  });

  it('names who denies it, and who answers otherwise, be it in another of its main claims', () => {
    const answers = (number: string) => ({ main: true, answers: { 'prisoners-shown': number } });
    const capture = confirmed('capture', 'news-platforms', 'kyiv-post', answers('13'));
    const deniedBy = (...others: Claim[]): unknown => {
      const status = statusOf(capture, ...others);
      return status.status === 'confirmed' ? ids(status.deniedBy).toSorted() : status.status;
    };
    expect(deniedBy(reported('denial', 'ministry-briefing', { disputes: ['capture'] }))).toEqual(['denial']);
    expect(deniedBy(reported('a-dozen', 'euromaidan-press', { ...answers('12'), main: false }))).toEqual(['a-dozen']);
    expect(deniedBy(reported('twelve', 'euromaidan-press', answers('12')))).toEqual(['twelve']);
    expect(deniedBy(confirmed('twelve', 'ministry', 'euromaidan-press', answers('12')))).toEqual(['capture', 'twelve']);
    expect(deniedBy(reported('thirteen', 'euromaidan-press', answers('13')))).toEqual([]);
  });

  it('names who speaks against another of its main claims, confirmed or not', () => {
    const capture = confirmed('capture', 'news-platforms', 'kyiv-post', { main: true });
    const number = reported('number', 'kyiv-post', { main: true, answers: { 'prisoners-shown': '13' } });
    const twelve = { answers: { 'prisoners-shown': '12' } };
    const others = [reported('a-dozen', 'euromaidan-press', twelve), reported('twelve', 'legion-video', twelve)];
    expect(inShort(statusOf(capture, number, ...others))).toMatchObject({
      inPart: true,
      deniedBy: ['a-dozen', 'twelve'],
    });
  });
});
