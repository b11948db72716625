/** An invented story in which every field of each record is used, and of each kind one record that has hardly any. */
import type { Claim, EventRecord } from '../../../src/model/record.ts';
import { ACTORS, PLACES, QUESTIONS, SOURCES, THREADS, ferryLedger } from '../model/ferry.ts';
import type { Ledger } from '../model/ledger.ts';
import {
  actor,
  article,
  asOf,
  claim,
  claimed,
  event,
  outlet,
  place,
  question,
  range,
  reported,
  repeats,
  source,
  thread,
  when,
} from '../model/story.ts';

const night: Claim = {
  ...claimed('night', 'vey', 'lp', {
    main: true,
    text: 'The ferry left the pier empty.',
    via: [
      { source: 'union-post', how: 'describes', basis: 'inferred', via: [] },
      { source: 'unknown', how: 'repeats', basis: 'stated', via: repeats('direct') },
    ],
    by: ['vey', 'union'],
    act: 'refusal',
    confirmed_by: ['coastguard', 'lind'],
    confirmed_by_words: 'two divers',
    unverified: true,
    locator: 'p. 12',
    quote: {
      text: 'Abfahrt!',
      lang: 'de',
      speaker: 'ferries',
      translated: 'by-us',
      translation: { text: 'Departure!', lang: 'en', by: 'us' },
    },
    answers: { cause: 'order', waiting: asOf('2031-05-02', range({ min: 40, max: 50 })) },
    agrees: ['again'],
    disputes: ['warning#early'],
    note: 'Read twice.',
    written: '2031-05-01',
    former_ids: ['departs#dusk'],
  }),
  said: when('2031-05-02T21:30+03:00', { basis: 'inferred', note: 'By its place on the page.' }),
};

const gone: Claim = {
  ...reported('gone', 'vt', { text: 'It came back.' }),
  retracted: {
    on: when('2031-05-08', { note: 'Page two.' }),
    by: 'Valley Times',
    note: 'It was another ferry.',
    source: 'sr',
  },
};

const left: EventRecord = {
  ...event(
    'left',
    when('2031-05-02/2031-05-03', { extent: 'within', basis: 'resolved', note: 'Worked out from “Friday”.' }),
    [
      night,
      reported('again', 'sr', { main: true, text: 'It left the pier again.' }),
      reported('lit', 'vt', { main: true, text: 'Its lights were on.', via: repeats('sr'), confirmed_by: ['lind'] }),
      reported('thirteen', 'vt', { text: 'Thirteen were aboard.', answers: { aboard: '13', spot: 'pier' } }),
      reported('fourteen', 'lp-late', {
        text: 'Fourteen were aboard.',
        answers: { aboard: '14' },
        disputes: ['thirteen'],
      }),
      gone,
      claimed('ten', 'lind', 'vt', { text: 'Ten waited.', answers: { crew: '10' } }),
      claimed('twelve', 'lind', 'vt', {
        text: 'More than twelve waited.',
        answers: { crew: range({ more_than: 12 }) },
        revises: ['ten'],
      }),
      claim('hushed', 'lp', {
        standing: 'claimed',
        by_words: 'people on the pier',
        text: 'Nobody waited.',
        answers: { crew: '0' },
        retracted: '2031-05-08',
      }),
      reported('read', 'notice'),
    ],
    {
      title: 'The ferry leaves',
      summary: 'It leaves the pier, =empty.',
      kind: 'statement',
      former_ids: ['departs'],
      places: ['pier', 'beach'],
      place_note: 'The papers name two.',
      actors: ['vey', 'union'],
      threads: ['night', 'talks'],
      related: ['warning'],
      key: true,
    },
  ),
  after: [{ event: 'warning', source: 'lp', note: 'It says “and then”.' }],
  checked: when('2031-05-10'),
  corrections: [
    {
      on: when('2031-05-05'),
      claims: ['night'],
      was: 'Full.',
      now: 'Empty.',
      why: 'Misread.',
      reported_by: 'A reader',
    },
    { on: when('2031-05-06'), claims: [], was: 'withheld', now: 'Nothing.', why: 'Unfair.' },
  ],
};

const warning: EventRecord = {
  ...event('warning', when('2031-05-02', { part: 'morning' }), [reported('early', 'lp')], { title: 'A warning' }),
  withdrawn: { on: when('2031-05-09'), why: 'It was about another.', see: 'left' },
};

const bare = event('bare', when('2031-05-04T08:00+03:00', { zone: 'Asia/Tokyo' }), [reported('told', 'eyewitness')], {
  title: 'Nobody knows',
});

export const FERRY: Ledger = ferryLedger(
  {
    events: [warning, left, bare],
    actors: [
      ...ACTORS,
      actor('diver', {
        former_ids: ['swimmer'],
        name: 'Ola Diver',
        plural: true,
        kind: 'person',
        role: 'Diver',
        member_of: ['coastguard'],
        aliases: ['O. Diver'],
        names: { de: 'Ola Taucher' },
        about: 'Dives for the Coastguard.',
      }),
    ],
    places: [
      ...PLACES,
      place('buoy', 'lake', {
        former_ids: ['float'],
        name: 'Red Buoy',
        kind: 'sea mark',
        aliases: ['the buoy'],
        names: { de: 'Rote Boje' },
        at: { lat: 12.5, lon: -7.25, accuracy_m: 300 },
        credit: 'Our own map',
        about: 'It is red.',
      }),
    ],
    threads: [
      ...THREADS,
      thread('search', { former_ids: ['hunt'], title: 'The search', summary: 'Who looks for it.' }),
    ],
    questions: [
      ...QUESTIONS,
      question('crew', 'number', { former_ids: ['waiters'], title: 'How many waited?' }),
      question('lights', 'choice', {
        former_ids: ['lamps'],
        title: 'Which lights were on?',
        choices: { red: 'The red ones', all: 'All of them' },
        short: { red: 'red lights' },
        compatible: [['red', 'all']],
        scope: 'When it left.',
        not_comparable_with: { spot: 'A light is no place.' },
        open: 'Everybody asks.',
        threads: ['talks'],
      }),
    ],
    outlets: [
      outlet('lake-post', {
        name: 'Lake Post',
        former_ids: ['post'],
        kind: 'Daily paper',
        country: 'Orlo',
        lang: 'de',
        url: 'https://lake-post.example',
        owner: 'ferries',
        about: 'The older of two.',
      }),
      outlet('shore-radio', { name: 'Shore Radio' }),
      outlet('valley-times', { name: 'Valley Times', owner: 'shore-radio' }),
    ],
    sources: [
      ...SOURCES.map((one) =>
        one.id === 'sr' ? { ...one, corrected: [{ on: when('2031-05-05'), note: 'It said “beach”.' }] } : one,
      ),
      {
        ...article('digest', {
          outlet: 'lake-post',
          former_ids: ['summary'],
          title: 'What we know',
          by: ['post-editors'],
          authors: ['A. Writer'],
          published: '2031-05-07',
          lang: 'de',
          url: 'https://lake-post.example/digest',
          archive_url: 'https://archive.example/digest',
          via: repeats('lp'),
          note: 'Long.',
        }),
        written: when('2031-05-06'),
        no_archive: 'It refuses to be archived.',
        access: 'registration',
        corrected: [
          { on: when('2031-05-09'), note: 'It had the wrong pier.', archive_url: 'https://archive.example/digest-1' },
          { on: when('2031-05-10'), note: 'It had the wrong day.' },
        ],
        accessed: when('2031-05-11'),
      },
      {
        ...article('notice', {
          outlet: 'shore-radio',
          url: 'https://shore.example/notice',
          archive_url: 'https://archive.example/notice',
          published: '2031-05-06',
          access: 'paywall',
        }),
        gone: { on: when('2031-05-12'), note: 'The site was closed.' },
      },
      source('film', {
        title: null,
        kind: 'video',
        read: false,
        url: 'https://film.example',
        archive_url: 'https://archive.example/film',
        withheld: 'It shows faces.',
        corrected: [{ on: when('2031-05-09'), note: 'Cut.', archive_url: 'https://archive.example/film-1' }],
      }),
    ],
  },
  {
    accounts: { left: 'It left [before](warning.md) dawn.[^again]', night: 'How _it_ began.' },
    history: {
      available: true,
      changes: [
        { period: '2031-05-03', event: 'left', kinds: ['new'], corrections: [], version: null },
        { period: '2031-05-10', event: 'left', kinds: ['facts', 'linked'], corrections: [], version: null },
      ],
      revisions: [
        { period: '2031-05-03T06:00:00.000Z', event: 'left', kinds: ['new'], corrections: [], version: null },
        { period: '2031-05-10T07:00:00.000Z', event: 'left', kinds: ['facts'], corrections: [], version: null },
        { period: '2031-05-12T07:00:00.000Z', event: 'left', kinds: ['checked'], corrections: [], version: null },
      ],
    },
  },
);
