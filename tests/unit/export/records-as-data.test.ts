/** What programs are given of each record: every field, and nothing in the place of another. */
import { describe, expect, it } from 'vitest';
import type { WrittenValue } from '../../../src/model/record.ts';
import { ledgerData } from '../../../src/export/ledger-json.ts';
import { ferryLedger, QUESTIONS } from '../model/ferry.ts';
import { assessed, claimed, confirmed, event, question, range, reported, unconfirmed, when } from '../model/story.ts';
import { FERRY } from './told-in-full.ts';

const data = ledgerData(FERRY);
const HOME = 'https://example.org';

const ref = (folder: string, id: string, name: string) => ({ id, name, url: `${HOME}/${folder}/${id}/` });

/** A whole day that is stated, as data. */
function day(ofMay: number) {
  const of = (number: number): string => `2031-05-${String(number).padStart(2, '0')}`;
  return {
    text: `${ofMay} May 2031`,
    edtf: of(ofMay),
    earliest: `${of(ofMay)}T00:00:00+03:00`,
    latest: `${of(ofMay + 1)}T00:00:00+03:00`,
    part: null,
    extent: null,
    basis: 'stated',
    note: null,
    zone: null,
  };
}

function of<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
}

const NIGHT = ref('threads', 'night', 'The night on the lake');
const WARNING = ref('events', 'warning', 'A warning');
const LEFT = ref('events', 'left', 'The ferry leaves');
const VEY = ref('actors', 'vey', 'Captain Vey');
const UNION = ref('actors', 'union', 'Crew Union');
const LAKE_POST = ref('outlets', 'lake-post', 'Lake Post');
const SHORE_RADIO = ref('outlets', 'shore-radio', 'Shore Radio');
const VALLEY_TIMES = ref('outlets', 'valley-times', 'Valley Times');

const outletVoice = (id: string) => ({ kind: 'outlet', ids: [id], words: null });

/** A range of numbers, as data. */
const digits = (number: number | null): string | null => (number === null ? null : String(number));

const number = (min: number | null, max: number | null, more = {}) => ({
  kind: 'number',
  written: { min: digits(min), max: digits(max), about: null },
  min,
  max,
  above_min: false,
  below_max: false,
  about: null,
  ...more,
});

/** An answer that counts. */
const COUNTS = { decides: true, set_aside: null, set_aside_by: null, earlier: false };

const { claims, status, details, ...left } = of(data.events, 'left');

describe('an event as data', () => {
  it('has all that its page shows', () => {
    expect(left).toEqual({
      id: 'left',
      former_ids: ['departs'],
      url: `${HOME}/events/left/`,
      title: 'The ferry leaves',
      summary: 'It leaves the pier, =empty.',
      kind: 'statement',
      when: {
        text: 'between 2 and 3 May 2031',
        edtf: '2031-05-02/2031-05-03',
        earliest: '2031-05-02T00:00:00+03:00',
        latest: '2031-05-04T00:00:00+03:00',
        part: null,
        extent: 'within',
        basis: 'resolved',
        note: 'Worked out from “Friday”.',
        zone: null,
      },
      station: { key: '2031-05-02', by: false },
      after: [
        {
          event: WARNING,
          source: ref('sources', 'lp', 'Lake Post, 2 May 2031'),
          note: 'It says “and then”.',
        },
      ],
      places: [ref('places', 'pier', 'Long Pier'), ref('places', 'beach', 'Reed Beach')],
      place_note: 'The papers name two.',
      actors: [VEY, UNION],
      threads: [NIGHT, ref('threads', 'talks', 'The talks')],
      related: [WARNING],
      key: true,
      speakers: [VEY, UNION, SHORE_RADIO],
      read_in: [LAKE_POST, VALLEY_TIMES],
      documents: 3,
      origins: {
        count: 2,
        at_least: true,
        counted: [
          { voices: [{ kind: 'actors', ids: ['union', 'vey'], words: null }], side: null, owner: null },
          { voices: [outletVoice('shore-radio')], side: null, owner: null },
        ],
        sources: ['lp', 'sr'],
        unknown_behind: ['lp'],
        describing: null,
        uncounted: [],
      },
      account_html: `<p>It left <a href="${HOME}/events/warning/">before</a> dawn.<sup class="citation"><a href="${HOME}/events/left/#claim-again" aria-label="statement 3">3</a></sup></p>`,
      account_text: 'It left before dawn.',
      questions: [
        ref('questions', 'cause', 'Why did it leave?'),
        ref('questions', 'waiting', 'How many wait?'),
        ref('questions', 'crew', 'How many waited?'),
        ref('questions', 'aboard', 'How many were aboard?'),
        ref('questions', 'spot', 'Where did it stop?'),
      ],
      corrections: [
        {
          url: expect.stringMatching(/^https:\/\/example\.org\/events\/left\/#correction-[\da-f]{8}$/) as unknown,
          on: day(5),
          claims: ['night'],
          was: 'Full.',
          now: 'Empty.',
          why: 'Misread.',
          reported_by: 'A reader',
        },
        {
          url: expect.stringMatching(/^https:\/\/example\.org\/events\/left\/#correction-[\da-f]{8}$/) as unknown,
          on: day(6),
          claims: [],
          was: 'withheld',
          now: 'Nothing.',
          why: 'Unfair.',
          reported_by: null,
        },
      ],
      checked: day(10),
      withdrawn: null,
      recorded: {
        published: '2031-05-03T06:00:00.000Z',
        updated: '2031-05-10T07:00:00.000Z',
        changes: [
          { day: '2031-05-03', kinds: ['new'] },
          { day: '2031-05-10', kinds: ['facts', 'linked'] },
        ],
      },
      previous: WARNING,
      next: ref('events', 'bare', 'Nobody knows'),
    });
  });

  it('has what differs apart from its main point', () => {
    expect(details).toEqual({
      differences: [{ question: 'aboard', statements: ['left#thirteen', 'left#fourteen'] }],
      denials: [{ denied: 'left#thirteen', by: 'left#fourteen' }],
    });
  });

  it('says where nothing is stated', () => {
    expect(of(data.events, 'bare')).toMatchObject({
      former_ids: [],
      kind: 'happening',
      after: [],
      places: [],
      place_note: null,
      actors: [],
      threads: [],
      related: [],
      key: false,
      origins: { count: 0, at_least: true, sources: [], unknown_behind: ['eyewitness'] },
      account_html: '',
      questions: [],
      corrections: [],
      checked: null,
      withdrawn: null,
      when: { zone: 'Asia/Tokyo' },
      // Git tells nothing of it: it is dated by its own time.
      recorded: { published: null, updated: '2031-05-04T05:00:00.000Z', changes: [] },
      next: null,
    });
    expect(of(data.events, 'warning').previous).toBeNull();
  });

  it('says why it was withdrawn, and what stands in its place', () => {
    const { withdrawn, when: morning } = of(data.events, 'warning');
    expect(withdrawn).toEqual({ on: day(9), why: 'It was about another.', see: LEFT });
    const alone = ferryLedger({
      events: [event('left', '2031-05-02', [reported('a', 'lp')], { withdrawn: '2031-05-09' })],
    });
    expect(ledgerData(alone).events[0]?.withdrawn).toEqual({
      on: day(9),
      why: 'We no longer stand by it.',
      see: null,
    });
    expect(morning).toMatchObject({ part: 'morning', extent: null, latest: '2031-05-02T12:00:00+03:00' });
  });

  it('stands where it had happened by then', () => {
    const told = ferryLedger({ events: [event('left', '../2031-05-02', [reported('a', 'lp')])] });
    expect(ledgerData(told).events[0]).toMatchObject({
      station: { key: '2031-05-02', by: true },
      when: { text: 'by 2 May 2031; day unknown', earliest: null },
      recorded: { changes: [] },
    });
  });
});

const NOTHING = {
  in_part: false,
  because: [],
  others: [],
  one_side: null,
  according_to: [],
  denied_by: [],
  denials: [],
  differences: [],
  origins: null,
};
const main = { main: true };

describe('the status of an event as data', () => {
  it('names the statements it rests on', () => {
    expect(status).toEqual({
      ...NOTHING,
      status: 'reported',
      word: 'Reported once',
      reason: 'Reported by Shore Radio and Valley Times, but it goes back to one origin: Shore Radio.',
      because: ['left#again', 'left#lit'],
    });
  });

  it.each([
    {
      status: 'withdrawn',
      claims: [reported('a', 'lp', { retracted: '2031-05-08' })],
      data: {},
    },
    {
      status: 'confirmed',
      claims: [confirmed('a', 'coastguard', 'lp', main), reported('b', 'sr', main)],
      against: claimed('no', 'union', 'vt', { disputes: ['left#a'] }),
      data: { in_part: true, because: ['left#a'], according_to: ['lp'], denied_by: ['other#no'] },
    },
    {
      status: 'confirmed',
      claims: [confirmed('a', 'coastguard', 'guard-log')],
      data: { because: ['left#a'] },
    },
    {
      status: 'disputed',
      claims: [claimed('a', 'vey', 'lp', { ...main, answers: { aboard: '1' } }), reported('b', 'sr', main)],
      against: claimed('no', 'union', 'vt', { disputes: ['left#a'], answers: { aboard: '2' } }),
      data: {
        in_part: true,
        denials: [{ denied: 'left#a', by: 'other#no' }],
        differences: [{ question: 'aboard', statements: ['left#a'] }],
      },
    },
    {
      status: 'corroborated',
      claims: [reported('a', 'lp'), reported('b', 'sr', { agrees: ['a'] })],
      data: {
        because: ['left#a', 'left#b'],
        origins: {
          count: 2,
          at_least: false,
          counted: ['lake-post', 'shore-radio'].map((id) => ({ voices: [outletVoice(id)], side: null, owner: null })),
          sources: ['lp', 'sr'],
          unknown_behind: [],
          describing: null,
          uncounted: [],
        },
      },
    },
    {
      status: 'claimed',
      claims: [claimed('a', 'vey', 'lp')],
      against: claimed('yes', 'ferries', 'vt', { agrees: ['left#a'] }),
      data: { because: ['left#a'], others: ['other#yes'], one_side: 'north' },
    },
    { status: 'assessed', claims: [assessed('a', 'lind', 'lp')], data: { because: ['left#a'] } },
    { status: 'unconfirmed', claims: [unconfirmed('a', 'lp')], data: { because: ['left#a'] } },
  ])(
    'tells of $status what belongs to it, and nothing else',
    ({ status: word, claims: own, against, data: expected }) => {
      const others = against ? [event('other', '2031-05-03', [against])] : [];
      const told = ferryLedger({ events: [event('left', '2031-05-02', own), ...others] });
      const { word: _, reason: __, ...found } = of(ledgerData(told).events, 'left').status;
      expect(found).toEqual({ ...NOTHING, status: word, ...expected });
    },
  );
});

describe('a statement as data', () => {
  it('has all that its page shows', () => {
    expect(of(claims, 'night')).toEqual({
      key: 'left#night',
      id: 'night',
      event: 'left',
      number: 1,
      url: `${HOME}/events/left/#claim-night`,
      main: true,
      text: 'The ferry left the pier empty.',
      standing: 'claimed',
      unverified: true,
      act: 'refusal',
      by_words: null,
      by: [VEY, UNION],
      named: null,
      speakers: [VEY, UNION],
      voice: { kind: 'actors', ids: ['union', 'vey'], words: null },
      source: ref('sources', 'lp', 'Lake Post, 2 May 2031'),
      via: [
        { source: 'union-post', how: 'describes', basis: 'inferred', via: [] },
        {
          source: 'unknown',
          how: 'repeats',
          basis: 'stated',
          via: [{ source: 'direct', how: 'repeats', basis: 'stated', via: [] }],
        },
      ],
      origins: ['lp', 'unknown'],
      confirmed_by: [ref('actors', 'coastguard', 'the Coastguard'), ref('actors', 'lind', 'Mayor Lind')],
      confirmed_by_words: 'two divers',
      said: {
        ...day(2),
        text: '21:30 Moscow time on 2 May 2031',
        edtf: '2031-05-02T21:30+03:00',
        earliest: '2031-05-02T21:30:00+03:00',
        latest: '2031-05-02T21:31:00+03:00',
        basis: 'inferred',
        note: 'By its place on the page.',
      },
      written: day(1),
      locator: 'p. 12',
      quote: {
        text: 'Abfahrt!',
        lang: 'de',
        speaker: ref('actors', 'ferries', 'Orlo Ferries'),
        translated: 'by-us',
        translation: { text: 'Departure!', lang: 'en', by: 'us' },
      },
      answers: [
        {
          question: 'cause',
          text: 'The company told him to',
          value: { kind: 'choice', key: 'order' },
          as_of: null,
          differs: false,
          ...COUNTS,
        },
        {
          question: 'waiting',
          text: '40 to 50',
          value: number(40, 50),
          as_of: day(2),
          differs: false,
          ...COUNTS,
        },
      ],
      agrees: ['left#again'],
      denies: ['warning#early'],
      denied_by: [],
      revises: [],
      retracted: null,
      note: 'Read twice.',
      former_ids: ['departs#dusk', 'departs#night'],
    });
  });

  it('is a main one where none of its event says so and it is the first', () => {
    const mainOf = (id: string): string[] =>
      of(data.events, id).claims.flatMap(({ id: own, main }) => (main ? [own] : []));
    expect(data.events.map(({ id }) => mainOf(id).length)).not.toContain(0);
    expect(mainOf('bare')).toEqual([of(data.events, 'bare').claims[0]?.id]);
  });

  it('says where nothing is stated', () => {
    const [bare] = of(data.events, 'bare').claims;
    expect(bare).toMatchObject({
      main: true,
      act: null,
      unverified: false,
      by_words: null,
      voice: { kind: 'source', ids: ['eyewitness'], words: null },
      via: [],
      confirmed_by: [],
      confirmed_by_words: null,
      said: null,
      written: null,
      locator: null,
      quote: null,
      answers: [],
      agrees: [],
      denies: [],
      revises: [],
      retracted: null,
      note: null,
      former_ids: [],
    });
    const told = ferryLedger({
      events: [event('left', '2031-05-02', [reported('a', 'lp', { quote: { text: 'Gone.', translated: 'no' } })])],
    });
    expect(ledgerData(told).events[0]?.claims[0]?.quote).toEqual({
      text: 'Gone.',
      lang: null,
      speaker: null,
      translated: 'no',
      translation: null,
    });
  });

  it('says which others deny it, and which answers cannot both be so', () => {
    const thirteen = of(claims, 'thirteen');
    expect(thirteen).toMatchObject({ denied_by: ['left#fourteen'], number: 5 });
    expect(thirteen.answers.map(({ question, differs }) => [question, differs])).toEqual([
      ['aboard', true],
      ['spot', false],
    ]);
  });

  it('says who took it back, when and why', () => {
    expect(of(claims, 'gone').retracted).toEqual({
      on: { ...day(8), note: 'Page two.' },
      by: 'Valley Times',
      note: 'It was another ferry.',
      source: 'sr',
    });
  });

  it('names people without a name by their words, and gives them no id', () => {
    expect(of(claims, 'hushed')).toMatchObject({
      by_words: 'people on the pier',
      speakers: [{ id: null, name: 'people on the pier', url: null }],
      voice: { kind: 'unnamed', ids: ['lp'], words: 'people on the pier' },
    });
  });

  it('says whether its answers count, and what it replaces', () => {
    expect(of(claims, 'twelve').revises).toEqual(['left#ten']);
    expect(['ten', 'twelve', 'hushed'].map((id) => of(claims, id).answers[0])).toMatchObject([
      { decides: false, set_aside: 'superseded', set_aside_by: 'left#twelve' },
      COUNTS,
      { decides: false, set_aside: 'retracted', set_aside_by: null },
    ]);
  });
});

describe('the value of an answer as data', () => {
  it.each<[string, string, WrittenValue, object]>([
    ['a number', 'aboard', '12', number(12, 12)],
    [
      'about a number',
      'aboard',
      { about: '30' },
      number(27, 33, { about: 30, written: { min: null, max: null, about: '30' } }),
    ],
    [
      'a number to its last digit',
      'aboard',
      '3.10',
      { ...number(3.1, 3.1), written: { min: '3.10', max: '3.10', about: null } },
    ],
    ['at least', 'aboard', range({ min: 3 }), number(3, null)],
    ['at most', 'aboard', range({ max: 9 }), number(null, 9)],
    ['more than', 'aboard', range({ more_than: 60 }), number(60, null, { above_min: true })],
    [
      'more than and less than',
      'aboard',
      range({ more_than: 1, less_than: 9 }),
      number(1, 9, { above_min: true, below_max: true }),
    ],
    ['a place', 'spot', 'pier', { kind: 'place', place: 'pier' }],
    ['an actor', 'captain', 'vey', { kind: 'actor', actor: 'vey' }],
    ['a choice', 'cause', 'signal', { kind: 'choice', key: 'signal' }],
    ['a date', 'left', '2031-05-02', { kind: 'date', date: day(2) }],
  ])('is %s', (_, id, is, value) => {
    const told = ferryLedger({
      questions: [...QUESTIONS, question('captain', 'actor')],
      events: [event('left', '2031-05-02', [reported('a', 'lp', { answers: { [id]: is } })])],
    });
    const { events, questions } = ledgerData(told);
    expect(events[0]?.claims[0]?.answers[0]?.value).toEqual(value);
    expect(of(questions, id).answers[0]?.value).toEqual(value);
  });
});

/** What one document of an outlet stands on. */
const origins = (outlet: string, source: string) => ({
  count: 1,
  at_least: false,
  counted: [{ voices: [outletVoice(outlet)], side: null, owner: null }],
  sources: [source],
  unknown_behind: [],
  describing: null,
  uncounted: [],
});

describe('a question as data', () => {
  it('has its answers, who gives them, and what they stand on', () => {
    expect(of(data.questions, 'aboard')).toEqual({
      id: 'aboard',
      former_ids: [],
      url: `${HOME}/questions/aboard/`,
      title: 'How many were aboard?',
      kind: 'number',
      unit: 'people',
      unit_forms: { other: 'people' },
      choices: {},
      short: {},
      compatible: [],
      scope: 'aboard',
      changes: false,
      open: null,
      threads: [NIGHT],
      events: [LEFT],
      state: 'differs',
      state_word: 'Answers differ',
      changed: false,
      answers: [
        {
          text: '14 people',
          value: number(14, 14),
          as_of: null,
          given: [{ claim: 'left#fourteen', ...COUNTS }],
          origins: origins('lake-post', 'lp-late'),
        },
        {
          text: '13 people',
          value: number(13, 13),
          as_of: null,
          given: [{ claim: 'left#thirteen', ...COUNTS }],
          origins: origins('valley-times', 'vt'),
        },
      ],
      before: [],
      conflicts: [[0, 1]],
      same_area: false,
      origins: {
        count: 2,
        at_least: false,
        counted: ['lake-post', 'valley-times'].map((id) => ({ voices: [outletVoice(id)], side: null, owner: null })),
        sources: ['lp-late', 'vt'],
        unknown_behind: [],
        describing: null,
        uncounted: [],
      },
      not_comparable_with: [],
    });
  });

  it('has what its editors say of it where nobody answers', () => {
    expect(of(data.questions, 'lights')).toMatchObject({
      former_ids: ['lamps'],
      unit: null,
      unit_forms: null,
      choices: { red: 'The red ones', all: 'All of them' },
      short: { red: 'red lights' },
      compatible: [['red', 'all']],
      scope: 'When it left.',
      open: 'Everybody asks.',
      threads: [ref('threads', 'talks', 'The talks')],
      events: [],
      state: 'open',
      answers: [],
      before: [],
      conflicts: [],
      not_comparable_with: [{ question: 'spot', reason: 'A light is no place.' }],
    });
    expect(of(data.questions, 'waiting')).toMatchObject({
      changes: true,
      answers: [{ text: '40 to 50, as of 2 May 2031', as_of: day(2) }],
      origins: { at_least: true },
    });
  });

  it('says what decides nothing and why, what was replaced, and what agrees by area alone', () => {
    const told = ferryLedger({
      events: [
        event('left', '2031-05-02', [
          claimed('a', 'vey', 'lp', { answers: { aboard: '12', spot: 'pier' } }),
          claimed('b', 'vey', 'vt', { answers: { aboard: '13', spot: 'harbour' } }),
          assessed('c', 'lind', 'vt', { answers: { aboard: '13' } }),
          claimed('d', 'union', 'vt', { answers: { aboard: '15' } }),
          claimed('e', 'union', 'sr', { disputes: ['d'] }),
        ]),
      ],
    });
    const { questions } = ledgerData(told);
    const { state, changed, answers, before } = of(questions, 'aboard');
    expect(before.flatMap(({ given }) => given)).toEqual([
      { claim: 'left#a', decides: false, set_aside: 'superseded', set_aside_by: 'left#b', earlier: false },
    ]);
    expect(answers.flatMap(({ given }) => given)).toEqual([
      { claim: 'left#b', ...COUNTS },
      { claim: 'left#c', decides: false, set_aside: 'assessed', set_aside_by: null, earlier: false },
      { claim: 'left#d', decides: false, set_aside: 'disowned', set_aside_by: 'left#e', earlier: false },
    ]);
    expect({ state, changed }).toEqual({ state: 'single', changed: true });
    expect(of(questions, 'spot').same_area).toBe(true);
  });
});

describe('a document as data', () => {
  it('has all that its page shows', () => {
    expect(of(data.sources, 'digest')).toEqual({
      id: 'digest',
      former_ids: ['summary'],
      page: `${HOME}/sources/digest/`,
      name: 'Lake Post, 7 May 2031',
      title: 'What we know',
      plural: false,
      kind: 'article',
      outlet: LAKE_POST,
      by: [ref('actors', 'post-editors', 'Lake Post')],
      authors: ['A. Writer'],
      published: day(7),
      written: day(6),
      lang: 'de',
      url: 'https://lake-post.example/digest',
      archive_url: 'https://archive.example/digest',
      no_archive: 'It refuses to be archived.',
      access: 'registration',
      gone: null,
      corrected: [
        { on: day(9), note: 'It had the wrong pier.', archive_url: 'https://archive.example/digest-1' },
        { on: day(10), note: 'It had the wrong day.', archive_url: null },
      ],
      accessed: day(11),
      read: true,
      unnamed: false,
      withheld: null,
      via: [{ source: 'lp', how: 'repeats', basis: 'stated', via: [] }],
      claims: [],
      handed_on: [],
      note: 'Long.',
    });
  });

  it('keeps back an address that is withheld, and that of its copy', () => {
    expect(of(data.sources, 'film')).toMatchObject({
      title: null,
      kind: 'video',
      outlet: null,
      by: [],
      published: null,
      lang: null,
      url: null,
      archive_url: null,
      written: null,
      access: null,
      no_archive: null,
      corrected: [{ on: day(9), note: 'Cut.', archive_url: null }],
      accessed: null,
      read: false,
      withheld: 'It shows faces.',
      note: null,
    });
  });

  it('says where its address is dead', () => {
    expect(of(data.sources, 'notice')).toMatchObject({
      access: 'paywall',
      gone: { on: day(12), note: 'The site was closed.' },
    });
  });

  it('names the statements taken from it, and those that lead back to it', () => {
    expect(of(data.sources, 'lp').claims).toEqual(['warning#early', 'left#night', 'left#hushed']);
    expect(of(data.sources, 'union-post').handed_on).toEqual(['left#night']);
    expect(of(data.sources, 'eyewitness').unnamed).toBe(true);
    expect(of(data.sources, 'lp').url).toBeNull();
  });
});

describe('an outlet as data', () => {
  it('has all that its page shows', () => {
    expect(of(data.outlets, 'lake-post')).toEqual({
      id: 'lake-post',
      former_ids: ['post'],
      page: `${HOME}/outlets/lake-post/`,
      name: 'Lake Post',
      plural: false,
      owner: ref('actors', 'ferries', 'Orlo Ferries'),
      kind: 'Daily paper',
      country: 'Orlo',
      lang: 'de',
      url: 'https://lake-post.example',
      about: 'The older of two.',
      sources: ['lp', 'lp-late', 'digest'],
      claims: ['warning#early', 'left#fourteen'],
    });
    expect(of(data.outlets, 'valley-times').owner).toEqual(SHORE_RADIO);
    expect(of(data.outlets, 'shore-radio')).toMatchObject({
      owner: null,
      kind: null,
      country: null,
      lang: null,
      url: null,
      about: null,
    });
  });
});

describe('an actor as data', () => {
  it('has all that its page shows', () => {
    expect(of(data.actors, 'diver')).toEqual({
      id: 'diver',
      former_ids: ['swimmer'],
      url: `${HOME}/actors/diver/`,
      name: 'Ola Diver',
      plural: true,
      kind: 'person',
      role: 'Diver',
      side: null,
      member_of: [ref('actors', 'coastguard', 'the Coastguard')],
      aliases: ['O. Diver'],
      names: { de: 'Ola Taucher' },
      about: 'Dives for the Coastguard.',
      says: [],
      confirms: [],
      events: [],
      documents: [],
    });
  });

  it('has the side it speaks for, what it says and confirms, its events and documents', () => {
    expect(of(data.actors, 'vey')).toMatchObject({
      role: null,
      about: null,
      side: 'north',
      says: ['left#night'],
      events: ['left'],
    });
    expect(of(data.actors, 'coastguard')).toMatchObject({ confirms: ['left#night'], documents: ['guard-log'] });
  });
});

describe('a place as data', () => {
  it('has all that its page shows', () => {
    expect(of(data.places, 'buoy')).toEqual({
      id: 'buoy',
      former_ids: ['float'],
      url: `${HOME}/places/buoy/`,
      name: 'Red Buoy',
      kind: 'sea mark',
      within: ref('places', 'lake', 'Lake Orlo'),
      aliases: ['the buoy'],
      names: { de: 'Rote Boje' },
      at: { lat: 12.5, lon: -7.25, accuracy_m: 300 },
      credit: 'Our own map',
      about: 'It is red.',
      events: [],
    });
    expect(of(data.places, 'lake')).toMatchObject({ within: null, at: null, credit: null, about: null });
    expect(of(data.places, 'pier').events).toEqual(['left']);
  });
});

describe('a thread as data', () => {
  it('has all that its page shows', () => {
    expect(of(data.threads, 'search')).toEqual({
      id: 'search',
      former_ids: ['hunt'],
      url: `${HOME}/threads/search/`,
      title: 'The search',
      summary: 'Who looks for it.',
      about: '',
      events: [],
      questions: [],
    });
    expect(of(data.threads, 'night')).toMatchObject({
      about: 'How it began.',
      events: ['left'],
      questions: ['aboard', 'spot'],
    });
  });
});

describe('the story as data', () => {
  it('has its days, its sides, and when it was changed last', () => {
    expect(data.days).toEqual([
      { day: '2031-05-02', url: `${HOME}/known/2031-05-02/`, public: 3, fresh: 3 },
      { day: '2031-05-03', url: `${HOME}/known/2031-05-03/`, public: 5, fresh: 2 },
      { day: '2031-05-04', url: `${HOME}/known/2031-05-04/`, public: 10, fresh: 5 },
      { day: '2031-05-06', url: `${HOME}/known/2031-05-06/`, public: 11, fresh: 1 },
      { day: '2031-05-08', url: `${HOME}/known/2031-05-08/`, public: 9, fresh: 0 },
      { day: '2031-05-09', url: `${HOME}/known/2031-05-09/`, public: 9, fresh: 0 },
    ]);
    expect(data.sides).toEqual([
      { id: 'north', label: 'the north shore', about: 'Those who run the ferry.', former_ids: [] },
      { id: 'south', label: 'the south shore', about: 'Those who work on it.', former_ids: [] },
    ]);
    expect(data.site.updated).toBe('2031-05-10T07:00:00.000Z');
  });

  it('has what is best supported, unchecked, told differently and not known', () => {
    const told = ferryLedger({
      events: [
        event('seen', '2031-05-02', [confirmed('a', 'coastguard', 'guard-log', { answers: { spot: 'pier' } })]),
        event('left', '2031-05-02', [reported('a', 'lp', { answers: { aboard: '1' } })], { key: true }),
        event('heard', when('2031-05-03'), [reported('a', 'sr', { answers: { aboard: '2' } })]),
        event('told', '2031-05-03', [reported('a', 'sr')], { key: true }),
      ],
    });
    expect(ledgerData(told).digest).toEqual({
      supported: [{ kind: 'event', id: 'seen' }],
      unchecked: [
        { kind: 'event', id: 'told' },
        { kind: 'question', id: 'spot' },
      ],
      differs: [
        // The event says what the question asks: it stands there as the question.
        { kind: 'question', id: 'aboard' },
      ],
      unknown: ['cause', 'left', 'waiting'].map((id) => ({ kind: 'question', id })),
    });
  });
});
