/**
 * What is noticed when one field of an event or of a statement changes alone: as which kind of change, by a reader's
 * device, and where two states of the story are compared. The tables hold every field there is.
 */
import { describe, expect, it } from 'vitest';
import { compareEvents, type ChangeKind } from '../../../src/model/change.ts';
import type {
  After,
  Claim,
  Correction,
  EventRecord,
  Naming,
  Quote,
  QuoteTranslation,
  Retraction,
  Story,
  Via,
  Withdrawal,
  WrittenAnswer,
} from '../../../src/model/record.ts';
import { compareStories } from '../../../src/model/story-change.ts';
import type { When } from '../../../src/model/when.ts';
import { ACTORS, OUTLETS, PLACES, QUESTIONS, SIDES, SOURCES, THREADS, ferryLedger } from '../model/ferry.ts';
import { claimed, confirmed, event, expression, reported, story, when } from '../model/story.ts';

const WHEN: Required<When> = {
  date: expression('2031-05-02/2031-05-03'),
  part: 'night',
  extent: 'within',
  basis: 'stated',
  note: 'The paper says “Friday”.',
  zone: 'Europe/Berlin',
};
const VIA: Via = { source: 'union-post', how: 'repeats', basis: 'stated', via: [] };
const TRANSLATION: Required<QuoteTranslation> = { text: 'It went.', lang: 'en', by: 'us' };
const QUOTE: Required<Quote> = {
  text: 'It left.',
  lang: 'de',
  speaker: 'vey',
  translated: 'by-us',
  translation: TRANSLATION,
};
const ANSWER: Required<WrittenAnswer> = { is: '40', as_of: when('2031-05-02') };
const RETRACTION: Required<Retraction> = {
  on: when('2031-05-07'),
  by: 'Lake Post',
  note: 'On page two.',
  source: 'lp-late',
};
const NAMING: Required<Naming> = {
  as: ['lind'],
  source: 'sr',
  on: when('2031-05-06'),
  note: 'By her post.',
};
const AFTER: Required<After> = { event: 'warning', source: 'lp', note: 'It says “afterwards”.' };
const WITHDRAWAL: Required<Withdrawal> = { on: when('2031-05-09'), why: 'It was another.', see: 'warning' };
const CORRECTION: Required<Correction> = {
  on: when('2031-05-05'),
  claims: ['detail'],
  was: 'Full.',
  now: 'Empty.',
  why: 'We misread it.',
  reported_by: 'A reader',
};

const CLAIM: Required<Claim> = {
  id: 'detail',
  main: true,
  text: 'It left.',
  source: 'lp',
  via: [VIA],
  by: ['vey'],
  by_words: 'people on the pier',
  named: NAMING,
  act: 'order',
  standing: 'reported',
  unverified: false,
  confirmed_by: ['coastguard'],
  confirmed_by_words: 'a diver',
  retracted: RETRACTION,
  said: when('2031-05-03'),
  written: when('2031-05-01'),
  quote: QUOTE,
  locator: 'p. 2',
  answers: { waiting: ANSWER },
  agrees: ['first'],
  disputes: ['second'],
  revises: ['first'],
  note: 'From page two.',
  former_ids: ['left#old'],
};

const FIRST = reported('first', 'sr', { main: true });
const SECOND = reported('second', 'vt', { main: true });

const EVENT: Required<EventRecord> = {
  id: 'left',
  former_ids: ['departs'],
  title: 'The ferry leaves',
  summary: 'It leaves the pier.',
  kind: 'happening',
  when: WHEN,
  after: [AFTER],
  places: ['pier'],
  place_note: 'The papers name two.',
  actors: ['vey'],
  threads: ['night'],
  related: ['warning'],
  key: true,
  claims: [FIRST, SECOND, CLAIM],
  corrections: [CORRECTION],
  checked: when('2031-05-10'),
  withdrawn: WITHDRAWAL,
  draft: false,
};

const withClaim = (claim: Claim): EventRecord => ({ ...EVENT, claims: [FIRST, SECOND, claim] });

const ACCOUNT = 'It left.[^first]';

const recordsWith = (told: EventRecord, ...others: EventRecord[]) => ({
  events: [told, event('warning', '2031-05-01', [reported('a', 'lp')]), ...others],
});

const storyWith = (told: EventRecord): Story =>
  story({
    sides: SIDES,
    actors: ACTORS,
    outlets: OUTLETS,
    sources: SOURCES,
    places: PLACES,
    questions: QUESTIONS,
    threads: THREADS,
    ...recordsWith(told),
  });

const markOf = (told: EventRecord, account = ACCOUNT, ...others: EventRecord[]): string =>
  ferryLedger(recordsWith(told, ...others), { accounts: { [told.id]: account } }).eventById(told.id).fingerprint;

/** What is noticed of a change. */
interface Noticed {
  kinds: readonly ChangeKind[];
  /** By the device of somebody who was here before. */
  byDevice: boolean;
  /** The fields that a comparison of two states of the story names. */
  told: readonly string[];
}

function noticed(after: EventRecord): Noticed {
  const { events, claims } = compareStories(storyWith(EVENT), storyWith(after));
  return {
    kinds: compareEvents({ record: EVENT, body: ACCOUNT }, { record: after, body: ACCOUNT })?.kinds ?? [],
    byDevice: markOf(EVENT) !== markOf(after),
    told: [...events.changed, ...claims.changed].flatMap(({ fields }) => fields.map(({ field }) => field)),
  };
}

/** What else a field may hold, and what that is to a reader. */
type Changed<Value> = readonly [to: Value, is: 'facts' | 'wording' | 'linked' | 'checked' | 'nothing'];
type EveryField<Whole> = { readonly [Field in keyof Required<Whole>]: Changed<Whole[Field]> };

/** These have a page of their own to say so, or none: no device needs to tell. */
const FOR_NO_DEVICE = ['linked', 'checked', 'nothing'];
/** That an editor looked once more changes nothing in the story. */
const FOR_NO_COMPARISON = ['checked', 'nothing'];

const expected = (field: string, is: Changed<unknown>[1]): Noticed => ({
  kinds: is === 'nothing' ? [] : [is],
  byDevice: !FOR_NO_DEVICE.includes(is),
  told: FOR_NO_COMPARISON.includes(is) ? [] : [field],
});

/** A row of a test for each field of a table. */
function rowsOf<Whole extends object>(
  table: Readonly<Record<string, Changed<unknown>>>,
  base: Whole,
  put: (changed: Whole) => EventRecord,
): [field: string, is: Changed<unknown>[1], after: EventRecord][] {
  return Object.entries(table).map(([field, [to, is]]) => [field, is, put({ ...base, [field]: to })]);
}

describe('a field of an event that changes alone', () => {
  const fields: EveryField<Omit<EventRecord, 'id' | 'claims' | 'draft'>> = {
    // Old addresses lead to the page, and it does not name them.
    former_ids: [['sails'], 'nothing'],
    title: ['The ferry sails', 'wording'],
    summary: ['It sails.', 'wording'],
    kind: ['statement', 'facts'],
    when: [when('2031-05-02'), 'facts'],
    after: [[], 'facts'],
    places: [['beach'], 'facts'],
    place_note: ['One paper names two.', 'wording'],
    actors: [['union'], 'facts'],
    threads: [['talks'], 'linked'],
    related: [[], 'linked'],
    key: [false, 'linked'],
    corrections: [[{ ...CORRECTION, why: 'We misread the paper.' }], 'wording'],
    checked: [when('2031-05-11'), 'checked'],
    withdrawn: [{ ...WITHDRAWAL, why: 'It was the same.' }, 'wording'],
  };

  it.each(rowsOf(fields, EVENT, (record) => ({ ...EVENT, ...record })))('%s: %s', (field, is, after) => {
    expect(noticed(after)).toEqual(expected(field, is));
  });
});

describe('a field of a statement that changes alone', () => {
  const fields: EveryField<Omit<Claim, 'id'>> = {
    main: [false, 'facts'],
    text: ['It sailed.', 'facts'],
    source: ['lp-late', 'facts'],
    via: [[], 'facts'],
    by: [['union'], 'facts'],
    by_words: ['people on board', 'facts'],
    named: [{ ...NAMING, as: ['union'] }, 'facts'],
    act: ['threat', 'facts'],
    standing: ['unconfirmed', 'facts'],
    unverified: [true, 'facts'],
    confirmed_by: [['lind'], 'facts'],
    confirmed_by_words: ['two divers', 'facts'],
    retracted: [{ ...RETRACTION, by: 'Valley Times' }, 'facts'],
    said: [when('2031-05-04'), 'facts'],
    written: [when('2031-04-30'), 'facts'],
    locator: ['p. 3', 'wording'],
    quote: [{ ...QUOTE, text: 'It sailed.' }, 'facts'],
    answers: [{ waiting: { ...ANSWER, is: '50' } }, 'facts'],
    agrees: [['second'], 'facts'],
    disputes: [['first'], 'facts'],
    revises: [['second'], 'facts'],
    note: ['From page three.', 'wording'],
    // Old addresses lead to it, and it does not name them.
    former_ids: [['left#older'], 'nothing'],
  };

  it.each(rowsOf(fields, CLAIM, withClaim))('%s: %s', (field, is, after) => {
    expect(noticed(after)).toEqual(expected(field, is));
  });
});

describe('a part of a field that changes alone', () => {
  const dates: EveryField<When> = {
    date: [expression('2031-05-02/2031-05-04'), 'facts'],
    part: ['evening', 'facts'],
    extent: ['lasted', 'facts'],
    basis: ['inferred', 'facts'],
    note: ['The paper says “on Friday”.', 'wording'],
    zone: ['Europe/Paris', 'facts'],
  };
  const afters: EveryField<After> = {
    event: ['hearing', 'facts'],
    source: ['sr', 'facts'],
    note: ['It says “later”.', 'wording'],
  };
  const links: EveryField<Via> = {
    source: ['ferries-notice', 'facts'],
    how: ['describes', 'facts'],
    basis: ['inferred', 'facts'],
    via: [[{ ...VIA, source: 'guard-log' }], 'facts'],
  };
  const quotes: EveryField<Quote> = {
    text: ['It sailed.', 'facts'],
    lang: ['fr', 'facts'],
    speaker: ['lind', 'facts'],
    translated: ['by-source', 'facts'],
    translation: [{ ...TRANSLATION, text: 'It sailed away.' }, 'facts'],
  };
  const translations: EveryField<QuoteTranslation> = {
    text: ['It sailed away.', 'facts'],
    lang: ['fr', 'facts'],
    by: ['source', 'facts'],
  };
  const answers: EveryField<WrittenAnswer> = {
    is: ['50', 'facts'],
    as_of: [when('2031-05-03'), 'facts'],
  };
  const retractions: EveryField<Retraction> = {
    on: [when('2031-05-08'), 'facts'],
    by: ['Valley Times', 'facts'],
    note: ['On page three.', 'wording'],
    source: ['sr', 'facts'],
  };
  const corrections: EveryField<Correction> = {
    // By these two a correction is known: it is another one.
    on: [when('2031-05-06'), 'facts'],
    claims: [['first'], 'facts'],
    was: ['Half full.', 'wording'],
    now: ['All empty.', 'wording'],
    why: ['We misread the paper.', 'wording'],
    reported_by: ['Two readers', 'wording'],
  };
  const withdrawals: EveryField<Withdrawal> = {
    on: [when('2031-05-10'), 'wording'],
    why: ['It was the same.', 'wording'],
    see: ['hearing', 'wording'],
  };

  it.each([
    ...rowsOf(dates, WHEN, (date) => ({ ...EVENT, when: date })).map((row) => ['when', ...row] as const),
    ...rowsOf(corrections, CORRECTION, (one) => ({ ...EVENT, corrections: [one] })).map(
      (row) => ['corrections', ...row] as const,
    ),
    ...rowsOf(withdrawals, WITHDRAWAL, (one) => ({ ...EVENT, withdrawn: one })).map(
      (row) => ['withdrawn', ...row] as const,
    ),
    ...rowsOf(afters, AFTER, (one) => ({ ...EVENT, after: [one] })).map((row) => ['after', ...row] as const),
    ...rowsOf(translations, TRANSLATION, (translation) =>
      withClaim({ ...CLAIM, quote: { ...QUOTE, translation } }),
    ).map((row) => ['quote', ...row] as const),
    ...rowsOf(links, VIA, (via) => withClaim({ ...CLAIM, via: [via] })).map((row) => ['via', ...row] as const),
    ...rowsOf(quotes, QUOTE, (quote) => withClaim({ ...CLAIM, quote })).map((row) => ['quote', ...row] as const),
    ...rowsOf(answers, ANSWER, (waiting) => withClaim({ ...CLAIM, answers: { waiting } })).map(
      (row) => ['answers', ...row] as const,
    ),
    ...rowsOf(retractions, RETRACTION, (retracted) => withClaim({ ...CLAIM, retracted })).map(
      (row) => ['retracted', ...row] as const,
    ),
  ])('%s, %s: %s', (field, _, is, after) => {
    expect(noticed(after)).toEqual(expected(field, is));
  });
});

describe('an id', () => {
  it('that changes is told as a new name, and only where the old one is given', () => {
    const renamed = { ...EVENT, id: 'sails', former_ids: ['departs', 'left'] };
    expect(compareStories(storyWith(EVENT), storyWith(renamed)).events).toEqual({
      added: [],
      removed: [],
      renamed: [{ from: 'left', to: 'sails' }],
      merged: [],
      changed: [],
    });
    const { events } = compareStories(storyWith(EVENT), storyWith({ ...EVENT, id: 'sails' }));
    expect(events).toMatchObject({ added: [{ id: 'sails' }], removed: [{ id: 'left' }], renamed: [] });
  });

  it('is no new name while the old one is there; where both were, one has taken in the other', () => {
    const sails = { ...EVENT, id: 'sails', former_ids: ['left'] };
    const both = story(recordsWith(EVENT, sails));
    expect(compareStories(storyWith(EVENT), both).events).toMatchObject({ added: [{ id: 'sails' }], renamed: [] });
    expect(compareStories(both, storyWith(sails)).events).toMatchObject({
      removed: [],
      renamed: [],
      merged: [{ from: 'left', to: 'sails' }],
    });
    expect(compareStories(storyWith(EVENT), storyWith(sails)).events.renamed).toHaveLength(1);
  });

  it('of a statement makes it another one', () => {
    const after = withClaim({ ...CLAIM, id: 'other' });
    expect(noticed(after)).toMatchObject({ kinds: ['facts', 'added'], byDevice: true });
    const { claims } = compareStories(storyWith(EVENT), storyWith(after));
    expect(claims).toEqual({
      added: [{ id: 'left#other', words: 'It left.' }],
      removed: [{ id: 'left#detail', words: 'It left.' }],
      renamed: [],
      changed: [],
    });
  });
});

describe('an event', () => {
  const version = { record: EVENT, body: ACCOUNT };

  it('that stays as it is has no change, and one that comes or goes has its corrections only where it is', () => {
    expect(compareEvents(version, structuredClone(version))).toBeNull();
    expect(compareEvents(null, version)).toEqual({ kinds: ['new'], corrections: ['2031-05-05 detail'] });
    expect(compareEvents(version, null)).toEqual({ kinds: ['removed'], corrections: [] });
  });
});

describe('a question', () => {
  it('that has another name now is no other one', () => {
    const renamed = QUESTIONS.map((asked) =>
      asked.id === 'left' ? { ...asked, id: 'sailed', former_ids: ['left'] } : asked,
    );
    const now = { ...storyWith(EVENT), questions: new Map(renamed.map((asked) => [asked.id, asked])) };
    expect(compareStories(storyWith(EVENT), now).questions).toEqual([]);
  });
});

describe('a draft', () => {
  it('is gone where stories are compared', () => {
    const { events, claims, statuses } = compareStories(storyWith(EVENT), storyWith({ ...EVENT, draft: true }));
    expect(events.removed).toEqual([{ id: 'left', words: 'The ferry leaves' }]);
    expect(claims.removed.map(({ id }) => id)).toEqual(['left#detail', 'left#first', 'left#second']);
    expect(statuses).toEqual([]);
  });
});

describe('the mark by which a device tells a change', () => {
  const plain = event('left', '2031-05-02', [claimed('a', 'vey', 'lp')]);

  it('is the same for the same, and another with the account', () => {
    expect(markOf(plain)).toBe(markOf(structuredClone(plain)));
    expect(markOf(plain, 'It sailed.[^a]')).not.toBe(markOf(plain));
  });

  it('is another where what somebody says elsewhere changes how sure it is', () => {
    const denial = event('hearing', '2031-05-04', [claimed('b', 'union', 'sr', { disputes: ['left#a'] })]);
    expect(markOf(plain, ACCOUNT, denial)).not.toBe(markOf(plain));
    const other = event('hearing', '2031-05-04', [confirmed('b', 'coastguard', 'sr')]);
    expect(markOf(plain, ACCOUNT, other)).toBe(markOf(plain));
  });
});

describe('what is told of a story that changed', () => {
  it('is what each field held and holds, sorted by id', () => {
    const before = story(recordsWith(event('left', '2031-05-02', [FIRST, SECOND]), event('zero', '2031-05-02')));
    const after = story(
      recordsWith(
        event('left', '2031-05-02', [
          { ...SECOND, text: 'It sailed.', main: false },
          { ...FIRST, standing: 'unconfirmed' },
        ]),
        event('zero', '2031-05-02', [], { title: 'Nothing' }),
        event('younger', '2031-05-02'),
        event('elder', '2031-05-02'),
      ),
    );
    const { events, claims } = compareStories(before, after);
    expect(events).toEqual({
      added: [
        { id: 'elder', words: 'elder' },
        { id: 'younger', words: 'younger' },
      ],
      removed: [],
      renamed: [],
      merged: [],
      changed: [{ id: 'zero', fields: [{ field: 'title', before: 'zero', after: 'Nothing' }] }],
    });
    expect(claims.changed).toEqual([
      { id: 'left#first', fields: [{ field: 'standing', before: 'reported', after: 'unconfirmed' }] },
      {
        id: 'left#second',
        fields: [
          { field: 'main', before: true, after: false },
          { field: 'text', before: 'second', after: 'It sailed.' },
        ],
      },
    ]);
  });
});

describe('what turns in a story with a change elsewhere', () => {
  it('is the status of each event and the state of each question, before and after', () => {
    const told = (...others: EventRecord[]): Story =>
      story({
        actors: ACTORS,
        sources: SOURCES,
        questions: QUESTIONS,
        events: [event('left', '2031-05-02', [reported('a', 'lp', { answers: { aboard: '12' } })]), ...others],
      });
    const hearing = event('hearing', '2031-05-04', [
      reported('b', 'sr', { main: true, answers: { aboard: '13' } }),
      reported('c', 'sr', { main: true }),
    ]);
    const asked = compareStories(told(), { ...told(), questions: new Map() }).questions;
    expect(asked.find(({ id }) => id === 'aboard')).toEqual({ id: 'aboard', before: 'single', after: null });
    const { questions, statuses } = compareStories(told(), told(hearing));
    expect(questions).toEqual([{ id: 'aboard', before: 'single', after: 'differs' }]);
    expect(statuses).toEqual([
      { id: 'hearing', before: null, after: { status: 'disputed', inPart: true } },
      { id: 'left', before: { status: 'reported', inPart: false }, after: { status: 'disputed', inPart: false } },
    ]);
  });
});
