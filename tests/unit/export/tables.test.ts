/** What each column of the tables holds, in the words and numbers of one row. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { claimsCsv } from '../../../src/export/claims-csv.ts';
import { eventsCsv } from '../../../src/export/events-csv.ts';
import { FERRY } from './told-in-full.ts';
import { textsOfFiles } from './texts-of-files.ts';

type Row = Record<string, string>;

const rowsOf = (table: string, key: string): Map<string | undefined, Row> =>
  new Map(parse<Row>(table, { bom: true, columns: true }).map((row) => [row[key], row]));

describe('the table of events', () => {
  const rows = rowsOf(textsOfFiles(eventsCsv(FERRY)).join(''), 'id');

  it('has one row an event, in the order of the timeline', () => {
    expect([...rows.keys()]).toEqual(['warning', 'left', 'bare']);
  });

  it('tells in each column what its name says', () => {
    expect(rows.get('left')).toEqual({
      id: 'left',
      title: 'The ferry leaves',
      kind: 'statement',
      date_text: 'between 2 and 3 May 2031',
      edtf: '2031-05-02/2031-05-03',
      earliest: '2031-05-02T00:00:00+03:00',
      latest: '2031-05-04T00:00:00+03:00',
      part: '',
      extent: 'within',
      basis: 'resolved',
      date_note: 'Worked out from “Friday”.',
      status: 'reported',
      status_word: 'Reported once',
      status_reason: 'Reported by Shore Radio and Valley Times, but it goes back to one origin: Shore Radio.',
      url: 'https://example.org/events/left/',
      summary: 'It leaves the pier, =empty.',
      speakers: 'Captain Vey; Crew Union; Shore Radio',
      read_in: 'Lake Post; Valley Times',
      statements: '10',
      documents: '3',
      origins: '2',
      origins_at_least: 'true',
      place_ids: 'pier beach',
      places: 'Long Pier; Reed Beach',
      actor_ids: 'vey union',
      actors: 'Captain Vey; Crew Union',
      thread_ids: 'night talks',
      question_ids: 'cause waiting crew aboard spot',
      key: 'true',
      corrections: '2',
      withdrawn: '',
      first_published: '2031-05-03T06:00:00.000Z',
      last_changed: '2031-05-10T07:00:00.000Z',
      zone: '',
      after_ids: 'warning',
      former_ids: 'departs',
    });
  });

  it('leaves a cell empty where nothing is stated', () => {
    expect(rows.get('bare')).toMatchObject({
      extent: '',
      date_note: '',
      read_in: '',
      origins: '0',
      place_ids: '',
      key: 'false',
      corrections: '0',
      first_published: '',
      zone: 'Asia/Tokyo',
      after_ids: '',
      former_ids: '',
    });
    expect(rows.get('warning')).toMatchObject({ part: 'morning', withdrawn: '2031-05-09', origins_at_least: 'false' });
  });
});

describe('the table of statements', () => {
  const rows = rowsOf(textsOfFiles(claimsCsv(FERRY)).join(''), 'key');

  it('has one row a statement, in the order of the timeline and of the events', () => {
    expect([...rows.keys()]).toEqual([
      'warning#early',
      'left#night',
      'left#hushed',
      'left#again',
      'left#lit',
      'left#thirteen',
      'left#gone',
      'left#ten',
      'left#twelve',
      'left#fourteen',
      'left#read',
      'bare#told',
    ]);
  });

  it('tells in each column what its name says', () => {
    expect(rows.get('left#night')).toEqual({
      key: 'left#night',
      speakers: 'Captain Vey; Crew Union',
      standing: 'claimed',
      event: 'left',
      main: 'true',
      text: 'The ferry left the pier empty.',
      act: 'refusal',
      speaker_ids: 'vey union',
      source: 'lp',
      source_name: 'Lake Post, 2 May 2031',
      number: '1',
      url: 'https://example.org/events/left/#claim-night',
      via: 'union-post unknown',
      origins: 'lp unknown',
      confirmed_by: 'the Coastguard; Mayor Lind; two divers',
      said_edtf: '2031-05-02T21:30+03:00',
      said_earliest: '2031-05-02T21:30:00+03:00',
      said_latest: '2031-05-02T21:31:00+03:00',
      said_basis: 'inferred',
      quote: 'Abfahrt!',
      quote_lang: 'de',
      quote_translated: 'by-us',
      answers: 'cause = The company told him to\nwaiting = 40 to 50',
      agrees: 'left#again',
      denies: 'warning#early',
      denied_by: '',
      retracted: '',
      note: 'Read twice.',
      by_words: '',
      unverified: 'true',
      written_edtf: '2031-05-01',
      written_earliest: '2031-05-01T00:00:00+03:00',
      written_latest: '2031-05-02T00:00:00+03:00',
      locator: 'p. 12',
      named_in: '',
      by: 'vey union',
      quote_translation: 'Departure!',
      quote_translation_lang: 'en',
      quote_translation_by: 'us',
      answers_not_counted: '',
      revises: '',
      retracted_by: '',
      former_keys: 'departs#dusk departs#night',
      source_url: '',
      source_archive_url: '',
      source_access: '',
      source_gone: '',
      source_corrected: '',
    });
  });

  it('leaves a cell empty where nothing is stated', () => {
    expect(rows.get('bare#told')).toMatchObject({
      main: 'true',
      act: '',
      via: '',
      confirmed_by: '',
      said_edtf: '',
      said_earliest: '',
      said_latest: '',
      said_basis: '',
      quote: '',
      quote_lang: '',
      quote_translated: '',
      answers: '',
      note: '',
      unverified: 'false',
      written_edtf: '',
      locator: '',
      quote_translation: '',
      former_keys: '',
    });
    expect(rows.get('left#lit')).toMatchObject({ confirmed_by: 'Mayor Lind' });
    expect(rows.get('left#thirteen')).toMatchObject({ denied_by: 'left#fourteen' });
    expect(rows.get('left#gone')).toMatchObject({ retracted: '2031-05-08', retracted_by: 'Valley Times' });
  });

  it('tells of people without a name by their words, of what was replaced, and of what is left of a document', () => {
    expect(rows.get('left#hushed')).toMatchObject({
      speakers: 'people on the pier',
      speaker_ids: '',
      by_words: 'people on the pier',
      answers_not_counted: 'crew = retracted',
    });
    expect(rows.get('left#ten')).toMatchObject({ answers_not_counted: 'crew = superseded' });
    expect(rows.get('left#twelve')).toMatchObject({ answers: 'crew = more than 12', revises: 'left#ten' });
    expect(rows.get('left#read')).toMatchObject({
      source_url: 'https://shore.example/notice',
      source_archive_url: 'https://archive.example/notice',
      source_access: 'paywall',
      source_gone: '2031-05-12',
    });
  });
});
