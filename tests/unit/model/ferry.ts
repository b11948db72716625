/** Who speaks, publishes and is spoken of in an invented story: a ferry that left a pier of Lake Orlo behind. */
import { ledgerOf, type Ledger } from './ledger.ts';
import { actor, article, outlet, place, post, question, source, story, thread, type Records } from './story.ts';

export const SIDES = [
  { id: 'north', label: 'the north shore', about: 'Those who run the ferry.', former_ids: [] },
  { id: 'south', label: 'the south shore', about: 'Those who work on it.', former_ids: [] },
];

export const ACTORS = [
  actor('ferries', { name: 'Orlo Ferries', kind: 'institution', side: 'north' }),
  actor('vey', { name: 'Captain Vey', kind: 'person', member_of: ['ferries'] }),
  actor('union', { name: 'Crew Union', side: 'south' }),
  actor('lind', { name: 'Mayor Lind', kind: 'person' }),
  actor('coastguard', { name: 'the Coastguard', kind: 'institution' }),
  // An outlet that speaks for itself.
  actor('post-editors', { name: 'Lake Post', kind: 'institution' }),
];

export const OUTLETS = [
  outlet('lake-post', { name: 'Lake Post' }),
  outlet('shore-radio', { name: 'Shore Radio' }),
  outlet('valley-times', { name: 'Valley Times' }),
];

export const SOURCES = [
  article('lp', { outlet: 'lake-post', published: '2031-05-02' }),
  article('lp-late', { outlet: 'lake-post', published: '2031-05-04' }),
  article('sr', { outlet: 'shore-radio', kind: 'broadcast', published: '2031-05-03' }),
  article('vt', { outlet: 'valley-times', published: '2031-05-04' }),
  post('union-post', 'union', '2031-05-02', { title: null }),
  post('ferries-notice', 'ferries', '2031-05-02', { title: 'To our passengers' }),
  post('guard-log', 'coastguard', '2031-05-03', { title: null, kind: 'report' }),
  source('eyewitness', { title: 'Somebody on the pier', unnamed: true }),
];

export const PLACES = [
  place('lake', undefined, { name: 'Lake Orlo' }),
  place('harbour', 'lake', { name: 'the harbour' }),
  place('pier', 'harbour', { name: 'Long Pier' }),
  place('beach', 'lake', { name: 'Reed Beach' }),
];

export const QUESTIONS = [
  question('aboard', 'number', { title: 'How many were aboard?', unit: { other: 'people' }, threads: ['night'] }),
  question('spot', 'place', { title: 'Where did it stop?', threads: ['night'] }),
  question('cause', 'choice', {
    title: 'Why did it leave?',
    choices: { signal: 'The captain misread the signal', order: 'The company told him to' },
  }),
  question('left', 'date', { title: 'When did it leave?' }),
  question('waiting', 'number', { title: 'How many wait?', changes: true }),
];

export const THREADS = [thread('night', { title: 'The night on the lake' }), thread('talks', { title: 'The talks' })];

/** The ledger of some events among these people and papers; a test may put its own records in the place of these. */
export const ferryLedger = (records: Partial<Records>, ...told: [] | [Parameters<typeof ledgerOf>[1]]): Ledger =>
  ledgerOf(
    story({
      sides: SIDES,
      actors: ACTORS,
      outlets: OUTLETS,
      sources: SOURCES,
      places: PLACES,
      questions: QUESTIONS,
      threads: THREADS,
      ...records,
    }),
    ...told,
  );
