/** A story in which every field of an event and of a claim is used, and another value of each. */
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import type { Claim, EventRecord, Story } from '../../../src/model/record.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { actor, article, claim, event, place, question, story, when } from '../model/story.ts';

export const THE_CLAIM: Required<Claim> = {
  id: 'claim',
  main: true,
  text: 'The bridge is closed.',
  source: 'news',
  via: [{ source: 'post', how: 'repeats', basis: 'stated', via: [] }],
  by: ['mayor'],
  by_words: 'people at the port',
  named: { as: ['mayor'], source: 'post', on: when('2023-06-05') },
  act: 'order',
  standing: 'reported',
  unverified: false,
  confirmed_by: ['port'],
  confirmed_by_words: 'a reporter',
  retracted: { on: when('2023-06-06'), by: 'its source', note: 'It was wrong.' },
  said: when('2023-06-03'),
  written: when('2023-05-31'),
  quote: { text: 'Closed.', translated: 'no' },
  locator: 'p. 2',
  answers: { ships: { is: '12' } },
  agrees: ['first'],
  disputes: ['second'],
  revises: ['first'],
  note: 'From page 2.',
  former_ids: ['event#old-claim'],
};

/** Another value of every field. */
export const ANOTHER_CLAIM: Required<Claim> = {
  id: 'claim',
  main: false,
  text: 'The bridge is open.',
  source: 'post',
  via: [{ source: 'post', how: 'describes', basis: 'stated', via: [] }],
  by: ['port'],
  by_words: 'people in town',
  named: { as: ['port'], source: 'post', on: when('2023-06-05') },
  act: 'threat',
  standing: 'claimed',
  unverified: true,
  confirmed_by: ['mayor'],
  confirmed_by_words: 'a witness',
  retracted: { on: when('2023-06-06'), by: 'its author', note: 'It was wrong.' },
  said: when('2023-06-02'),
  written: when('2023-05-30'),
  quote: { text: 'Open.', translated: 'no' },
  locator: 'p. 3',
  answers: { ships: { is: '13' } },
  agrees: ['second'],
  disputes: ['first'],
  revises: ['second'],
  note: 'From page 3.',
  former_ids: ['event#older-claim'],
};

const correction = (why: string): EventRecord['corrections'] => [
  { on: when('2023-06-07'), claims: [], was: 'Open.', now: 'Closed.', why },
];

export const THE_EVENT: Required<EventRecord> = {
  id: 'event',
  former_ids: ['old'],
  title: 'A bridge closes',
  summary: 'It closes.',
  kind: 'happening',
  when: when('2023-06-04'),
  after: [{ event: 'before' }],
  places: ['bridge'],
  place_note: 'On the river.',
  actors: ['mayor'],
  threads: ['bridges'],
  related: ['before'],
  key: true,
  claims: [claim('first', 'news'), claim('second', 'news'), THE_CLAIM],
  corrections: correction('We misread it.'),
  checked: when('2023-06-08'),
  withdrawn: { on: when('2023-06-09'), why: 'It was another.' },
  draft: false,
};

export const ANOTHER_EVENT: Required<EventRecord> = {
  id: 'event',
  former_ids: ['older'],
  title: 'A bridge opens',
  summary: 'It opens.',
  kind: 'statement',
  when: when('2023-06-03'),
  after: [{ event: 'long-before' }],
  places: ['harbour'],
  place_note: 'At the sea.',
  actors: ['port'],
  threads: ['ships'],
  related: ['long-before'],
  key: false,
  claims: [claim('first', 'news'), claim('second', 'news'), ANOTHER_CLAIM],
  corrections: correction('We read it wrongly.'),
  checked: when('2023-06-07'),
  withdrawn: { on: when('2023-06-09'), why: 'It was the same.' },
  draft: true,
};

export function storyWith(record: EventRecord): Story {
  return story({
    events: [record, event('before', '2023-06-02'), event('long-before', '2023-06-01')],
    sources: [article('news'), article('post')],
    actors: [actor('mayor'), actor('port')],
    places: [place('bridge'), place('harbour')],
    questions: [question('ships', 'number')],
  });
}

export function ledgerWith(record: EventRecord, told = storyWith(record)): Ledger {
  const strings = stringsFor('en', 'Europe/Moscow');
  const nothing = {
    site: null,
    about: null,
    words: null,
    records: [],
    pictures: [],
    maps: [],
    strays: new Set<string>(),
  };
  const content = { ...nothing, story: told, find: () => undefined, sound: () => undefined, at: () => undefined };
  return buildLedger(content, strings, { drafts: true, history: { available: false, reason: 'no-git' } });
}
