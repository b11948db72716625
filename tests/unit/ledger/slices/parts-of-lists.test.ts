/** Lists of a story that has grown: what is full keeps its address and what it holds, and nothing is lost. */
import { beforeAll, describe, expect, it } from 'vitest';
import { correctionsFeed } from '../../../../src/export/corrections-feed.ts';
import { sitemapPages } from '../../../../src/export/sitemap.ts';
import { recordPartPaths } from '../../../../src/ledger/slices/part-paths.ts';
import {
  addressesOfParts,
  indexParts,
  partsOfActor,
  partsOfCorrections,
  partsOfOutlet,
  partsOfQuestion,
  partsOfSide,
  partsOfStatus,
  partsOfTimeline,
} from '../../../../src/ledger/slices/parts-of-lists.ts';
import { answersElsewhere, answersIn } from '../../../../src/ledger/slices/question-parts.ts';
import { documentsIn } from '../../../../src/ledger/slices/record-lists.ts';
import { isAtHome, type Part } from '../../../../src/model/parts.ts';
import { fixtureLedger } from '../../../fixture-story/ledger.ts';
import { ACTORS, ferryLedger, SOURCES } from '../../model/ferry.ts';
import type { Ledger } from '../../model/ledger.ts';
import { actor, article, claimed, event, outlet, place, question, reported, thread, when } from '../../model/story.ts';

/** The ferry story with so many events, each with one statement of one actor in one document of one thread. */
const grown = (events: number): Ledger =>
  ferryLedger({
    events: Array.from({ length: events }, (_, at) =>
      event(
        // Names that sort otherwise than the days do.
        `e${String((at * 7919) % 10_007)}`,
        new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10),
        [claimed('said', 'union', 'lp')],
        { threads: ['night'], actors: ['union'] },
      ),
    ),
  });

const entryOf = <Entry>(entries: readonly Entry[], is: (entry: Entry) => boolean): Entry => {
  const found = entries.find(is);
  if (!found) throw new Error('It is not in the ledger.');
  return found;
};

const union = (ledger: Ledger) =>
  partsOfActor(
    ledger,
    entryOf(ledger.actors, (one) => one.actor.id === 'union'),
  );
const night = (ledger: Ledger) => partsOfTimeline(entryOf(ledger.threads, (one) => one.thread.id === 'night'));
const fullOnes = <Entry>(parts: readonly Part<Entry>[], idOf: (entry: Entry) => string): string[][] =>
  parts.filter((part) => !isAtHome(part)).map(({ entries }) => entries.map(idOf));

let small: Ledger;
let large: Ledger;

beforeAll(() => {
  small = grown(260);
  large = grown(430);
});

describe('a story of some hundreds of events', () => {
  it('keeps in every full part of an actor, a thread and a side what was there when there were fewer', () => {
    const ofEvent = ({ event: { id } }: Ledger['events'][number]): string => id;
    const pairs = [
      [small, large].map((ledger) => fullOnes(union(ledger), (told) => told.event.event.id)),
      [small, large].map((ledger) => fullOnes(night(ledger), ofEvent)),
      [small, large].map((ledger) => fullOnes(partsOfSide(ledger, 'south'), ofEvent)),
    ];
    for (const [before = [], after = []] of pairs) {
      expect(before.length).toBeGreaterThan(2);
      expect(after.length).toBeGreaterThan(before.length);
      expect(after.slice(0, before.length)).toEqual(before);
    }
  });

  it('has every event in the parts of its thread, once, in the order of the timeline', () => {
    expect(night(large).flatMap(({ entries }) => entries)).toEqual(large.events);
  });

  it('lists each part for search engines, as it has the newest', () => {
    const pages = sitemapPages(large).map(({ url }) => new URL(url).pathname);
    expect(pages).toEqual(expect.arrayContaining(['/actors/union/', '/actors/union/1/', '/threads/night/7/']));
    const lists = ['sources/lp', 'outlets/lake-post', 'sides/south', 'statuses/claimed', 'statuses/one-side'];
    expect(pages).toEqual(expect.arrayContaining(lists.map((list) => `/${list}/1/`)));
    expect(pages).toEqual(expect.arrayContaining(addressesOfParts(large)));
    expect(new Set(pages).size).toBe(pages.length);
  });
});

describe('a question with some hundreds of answers', () => {
  const asked = ferryLedger({
    events: grown(230).events.map(({ event: record }, at) =>
      event(
        record.id,
        record.when,
        // Two answers come again and again; one was given by the oldest statement alone.
        [claimed('said', 'union', 'lp', { answers: { aboard: at === 0 ? '99' : String(12 + (at % 2)) } })],
      ),
    ),
  });
  const question = entryOf(asked.questions, (one) => one.question.id === 'aboard');
  const parts = partsOfQuestion(asked, question);

  it('has each statement once, under the answer that it gives', () => {
    const told = parts.flatMap(({ entries }) => answersIn(question.groups, entries));
    const keys = told.flatMap(({ claims }) => claims.map(({ key }) => key));
    expect(keys).toHaveLength(230);
    expect(new Set(keys).size).toBe(230);
    for (const { group, claims } of told) {
      const whole = entryOf(question.groups, ({ anchor }) => anchor === group.anchor);
      expect(whole.claims).toEqual(expect.arrayContaining([...claims]));
    }
  });

  it('has its statements in the order of the timeline, also those whose answer was replaced, and is listed with each part', () => {
    const order = new Map(asked.events.map(({ event: { id } }, at) => [id, at]));
    const told = parts.flatMap(({ entries }) => entries.map(({ claim }) => order.get(claim.event.id) ?? -1));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(addressesOfParts(asked)).toContain('/questions/aboard/1/');
    const [was, is] = [
      claimed('was', 'vey', 'lp', { answers: { aboard: '12' } }),
      claimed('is', 'vey', 'lp', { revises: ['was'], answers: { aboard: '13' } }),
    ];
    const replaced = ferryLedger({ events: [event('left', '2031-05-02', [was, is])] });
    const answering = partsOfQuestion(replaced, replaced.questionById('aboard')).flatMap(({ entries }) => entries);
    expect(answering.map(({ claim }) => claim.key).toSorted()).toEqual(['left#is', 'left#was']);
  });

  it('leads from its own address to the answers that stand in older parts alone', () => {
    const elsewhere = answersElsewhere(parts, question.groups);
    expect(elsewhere.map(({ group, part }) => [group.text, part.number])).toEqual([['99 people', 1]]);
  });
});

it('an outlet’s page lists with each part the documents that its statements are taken from, with the newest also others', () => {
  const days = grown(120).events;
  const ledger = ferryLedger({
    sources: [...SOURCES, article('untold', { outlet: 'lake-post', published: '2031-05-01' })],
    events: days.map(({ event: record }, at) =>
      event(record.id, record.when, [claimed('said', 'union', at < 50 ? 'lp' : 'lp-late')]),
    ),
  });
  const outlet = entryOf(ledger.outlets, (one) => one.outlet.id === 'lake-post');
  const documents = partsOfOutlet(ledger, outlet).map((part) =>
    documentsIn(outlet, part, ledger.site.timezone).map(({ source }) => source.id),
  );
  expect(documents).toEqual([['lp'], ['untold', 'lp-late']]);
});

it('every list that is cut has addresses for its parts, whatever it lists', () => {
  const many = Array.from({ length: 230 }, (_, at) => `n${at}`);
  const added = { period: '2031-06-01', kinds: ['new' as const], corrections: [], version: null };
  const ledger = ferryLedger(
    {
      actors: many.map((id) => actor(id)),
      places: many.map((id) => place(id)),
      sources: many.map((id) => article(id)),
      outlets: many.map((id) => outlet(id)),
      threads: many.map((id) => thread(id)),
      questions: many.map((id) => question(id, 'number')),
      events: many.map((id, at) =>
        event(id, new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10), [], {
          places: ['n0'],
          withdrawn: '2031-12-01',
        }),
      ),
    },
    { history: { available: true, changes: many.map((id) => ({ ...added, event: id })), revisions: [] } },
  );
  const addresses = addressesOfParts(ledger);
  const names = ['actors', 'places', 'sources', 'outlets', 'threads', 'questions'].map((list) => `/${list}/part~2/`);
  expect(addresses).toEqual(
    expect.arrayContaining([...names, '/changes/1/', '/corrections/1/', '/places/n0/1/', '/statuses/withdrawn/1/']),
  );
});

it('the pages of a side and of a status list its events alone', () => {
  const ledger = ferryLedger({
    events: [
      event('left', '2031-05-01', [claimed('a', 'union', 'lp')], { key: true }),
      event('sank', '2031-05-02', [reported('b', 'sr')]),
    ],
  });
  const ids = (parts: readonly Part<Ledger['events'][number]>[]): string[] =>
    parts.flatMap(({ entries }) => entries.map(({ event: { id } }) => id));
  expect(ids(partsOfSide(ledger, 'south'))).toEqual(['left']);
  expect(ids(partsOfStatus(ledger, 'claimed'))).toEqual(['left']);
  expect(ids(partsOfStatus(ledger, 'reported'))).toEqual(['sank']);
  expect(ids(partsOfStatus(ledger, 'key'))).toEqual(['left']);
  expect(ids(partsOfStatus(ledger, 'details'))).toEqual([]);
});

it('the parts of a record stand at its former addresses too, and lead on', () => {
  const moved = ferryLedger({
    events: grown(120).events.map((entry) => entry.event),
    threads: [thread('night', { former_ids: ['dusk'] })],
  });
  const paths = recordPartPaths(moved.threads, (entry) => entry.thread, partsOfTimeline);
  expect(paths.map(({ params, props }) => [params.id, params.part, props.movedTo?.href])).toEqual([
    ['night', '1', undefined],
    ['dusk', '1', '/threads/night/1/'],
    ['night', undefined, undefined],
    ['dusk', undefined, '/threads/night/'],
  ]);
});

it('a list of names stands in the order of the letters of the site’s language, whatever the ids', () => {
  const ledger = ferryLedger({
    actors: [
      ...ACTORS,
      actor('aaa', { name: 'Zora' }),
      actor('zzz', { name: 'Äbi' }),
      actor('mmm', { name: 'Unit 12' }),
      actor('nnn', { name: 'Unit 2' }),
    ],
    events: [],
  });
  const [names] = indexParts.actors(ledger).map(({ entries }) => entries.filter((one) => one.actor.kind === 'group'));
  expect(names?.map(({ ref }) => ref.name)).toEqual(['Äbi', 'Crew Union', 'Unit 2', 'Unit 12', 'Zora']);
});

it('corrections come in the order of the days on which they were made', () => {
  const correction = (on: string) => ({ on: when(on), claims: [], was: 'a', now: 'b', why: 'c' });
  const ledger = ferryLedger({
    events: [
      event('first', '2031-05-01', [claimed('a', 'union', 'lp')], {
        corrections: [correction('2031-06-01'), correction('2031-08-01')],
      }),
      event('second', '2031-05-02', [claimed('b', 'union', 'lp', { retracted: '2031-05-20' })], {
        withdrawn: '2031-07-01',
      }),
    ],
  });
  const [part] = partsOfCorrections(ledger);
  expect(
    part?.entries.map((one) =>
      one.of === 'event' ? [one.event.event.id, one.correction] : one.of === 'claim' ? one.claim.key : one.of,
    ),
  ).toEqual(['second#b', ['first', 0], ['second', null], ['first', 1]]);
});

it('corrections hold as many entries as their feed, of every kind', async () => {
  const ledger = await fixtureLedger();
  const listed = partsOfCorrections(ledger).flatMap(({ entries }) => entries);
  expect(new Set(listed.map((one) => one.of))).toEqual(new Set(['event', 'claim', 'answer', 'source']));
  expect(listed).toHaveLength(correctionsFeed(ledger).entries.length);
});

it('the invented story, as every small one, has no part but its lists themselves', async () => {
  expect(addressesOfParts(await fixtureLedger())).toEqual([]);
});
