/** That what walks over the fields of events and claims forgets none, and takes each for what it is. */
import { describe, expect, it } from 'vitest';
import { claimData } from '../../../src/export/data/claim.ts';
import { eventData } from '../../../src/export/data/event.ts';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import type { LedgerClaim, LedgerEvent } from '../../../src/ledger/entries.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { compareEvents } from '../../../src/model/change.ts';
import { CLAIM_FIELDS, EVENT_FIELDS, type Meaning } from '../../../src/model/field-meaning.ts';
import type { Claim, EventRecord, Story } from '../../../src/model/record.ts';
import { compareStories } from '../../../src/model/story-change.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { actor, article, claim, event, place, question, story, when } from '../model/story.ts';

const THE_CLAIM: Required<Claim> = {
  id: 'claim',
  main: true,
  text: 'The bridge is closed.',
  source: 'news',
  via: [{ source: 'post', how: 'repeats', basis: 'stated', via: [] }],
  by: ['mayor'],
  by_words: 'people at the port',
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
const ANOTHER_CLAIM: Required<Claim> = {
  id: 'claim',
  main: false,
  text: 'The bridge is open.',
  source: 'post',
  via: [{ source: 'post', how: 'describes', basis: 'stated', via: [] }],
  by: ['port'],
  by_words: 'people in town',
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

const THE_EVENT: Required<EventRecord> = {
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

const ANOTHER_EVENT: Required<EventRecord> = {
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

function storyWith(record: EventRecord): Story {
  return story({
    events: [record, event('before', '2023-06-02'), event('long-before', '2023-06-01')],
    sources: [article('news'), article('post')],
    actors: [actor('mayor'), actor('port')],
    places: [place('bridge'), place('harbour')],
    questions: [question('ships', 'number')],
  });
}

function ledgerWith(record: EventRecord): Ledger {
  const strings = stringsFor('en', 'Europe/Moscow');
  const told = storyWith(record);
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

/** The fields in which two mappings differ. */
function differing(one: object, other: object): string[] {
  const [before, after] = [one, other].map((mapping) => new Map<string, unknown>(Object.entries(mapping)));
  return [...(before ?? [])].flatMap(([name, value]) =>
    JSON.stringify(value) === JSON.stringify(after?.get(name)) ? [] : [name],
  );
}

/** What one of two versions of the event shows that the other does not. */
function between(then: EventRecord, now: EventRecord) {
  const [before, after] = [ledgerWith(then), ledgerWith(now)];
  const entryIn = (ledger: Ledger): LedgerEvent => ledger.eventById('event');
  const claimIn = (ledger: Ledger): LedgerClaim => {
    const found = entryIn(ledger).claims.find(({ claim: { id } }) => id === 'claim');
    if (!found) throw new Error('The claim is gone.');
    return found;
  };
  const told = compareStories(storyWith(then), storyWith(now));
  return {
    kinds: compareEvents({ record: then, body: '' }, { record: now, body: '' })?.kinds ?? [],
    noticed: entryIn(before).fingerprint !== entryIn(after).fingerprint,
    inEvent: differing(eventData(before, entryIn(before)), eventData(after, entryIn(after))),
    inClaim: differing(claimData(before, claimIn(before)), claimData(after, claimIn(after))),
    toldOfEvent: told.events.changed.flatMap(({ fields }) => fields.map(({ field }) => field)),
    toldOfClaim: told.claims.changed.flatMap(({ fields }) => fields.map(({ field }) => field)),
  };
}

const KINDS: Record<Meaning, readonly string[]> = {
  fact: ['facts'],
  reading: ['facts'],
  wording: ['wording'],
  link: ['linked'],
  checked: ['checked'],
  unseen: [],
};

const isNoticed = (meaning: Meaning): boolean => ['fact', 'reading', 'wording'].includes(meaning);

/** The id is what an event is known by, its claims have fields of their own, and no reader sees a draft. */
const APART = ['id', 'claims', 'draft'];

describe.each(Object.entries(EVENT_FIELDS).filter(([field]) => !APART.includes(field)))(
  'the %s of an event',
  (name, meaning) => {
    const field = name as keyof EventRecord;
    const seen = between(THE_EVENT, { ...THE_EVENT, [field]: ANOTHER_EVENT[field] });

    it('changes as what it is', () => {
      expect(seen.kinds).toEqual(KINDS[meaning]);
    });

    it('is noticed on the next visit if a reader would call it a change', () => {
      expect(seen.noticed).toBe(isNoticed(meaning));
    });

    it('is told where two stories are compared', () => {
      expect(seen.toldOfEvent).toEqual(isNoticed(meaning) || meaning === 'link' ? [field] : []);
    });

    it('stands in the data', () => {
      expect(seen.inEvent).toContain(field);
    });
  },
);

/** What two fields are called in the data, where they hold more than an editor wrote. */
const IN_DATA = new Map<string, string>([
  ['by', 'speakers'],
  ['disputes', 'denies'],
]);

// A claim's id is what it is known by.
describe.each(Object.entries(CLAIM_FIELDS).filter(([field]) => field !== 'id'))(
  'the %s of a claim',
  (name, meaning) => {
    const field = name as keyof Claim;
    // What was taken back agrees with nothing.
    const before: Claim = field === 'retracted' ? THE_CLAIM : { ...THE_CLAIM, retracted: undefined };
    const eventWith = (told: Claim): EventRecord => ({ ...THE_EVENT, claims: THE_EVENT.claims.with(-1, told) });
    const seen = between(eventWith(before), eventWith({ ...before, [field]: ANOTHER_CLAIM[field] }));

    it('changes as what it is', () => {
      expect(seen.kinds).toEqual(KINDS[meaning]);
    });

    it('is noticed on the next visit if a reader would call it a change', () => {
      expect(seen.noticed).toBe(isNoticed(meaning));
    });

    it('is told where two stories are compared', () => {
      expect(seen.toldOfClaim).toEqual(isNoticed(meaning) ? [field] : []);
    });

    it('stands in the data', () => {
      expect(seen.inClaim).toContain(IN_DATA.get(field) ?? field);
    });
  },
);
