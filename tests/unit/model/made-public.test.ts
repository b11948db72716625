import { describe, expect, it } from 'vitest';
import { claimFacts } from '../../../src/model/claim-graph.ts';
import { inTime, makingOf, saidOf, writtenOf } from '../../../src/model/made-public.ts';
import type { Claim, SourceRecord } from '../../../src/model/record.ts';
import { dayOf } from '../../../src/model/bounds.ts';
import { ACTORS, SOURCES } from './river.ts';
import { article, claimed, describes, event, post, repeats, reported, source, story } from './story.ts';

const river = story({ actors: ACTORS, sources: SOURCES });

describe('when a claim was made public', () => {
  const said = (sources: SourceRecord[], made: Claim): string | undefined =>
    saidOf(story({ sources }), made)?.date.text;

  it('is the day of the dated document nearest its origin', () => {
    const sources = [
      article('daily', { published: '2023-06-05', via: repeats('agency') }),
      article('agency', { published: '2023-06-04', via: repeats('post') }),
      source('post'),
    ];
    expect(said(sources, reported('a', 'daily'))).toBe('2023-06-04');
  });

  it('is that of the account itself where it describes', () => {
    expect(saidOf(river, reported('a', 'shore-times', { via: describes('rowers-images') }))?.date.text).toBe(
      '2023-06-05',
    );
  });

  it('is the earliest where documents stand side by side', () => {
    const sources = [
      article('daily'),
      article('first', { published: '2023-06-03' }),
      article('second', { published: '2023-06-04' }),
    ];
    expect(said(sources, reported('a', 'daily', { via: repeats('second', 'first') }))).toBe('2023-06-03');
  });

  it('is what the editors say, where they do', () => {
    expect(saidOf(river, reported('a', 'shore-times', { said: '2023-06-04' }))?.date.text).toBe('2023-06-04');
  });

  it('is not known where nothing on the way is dated', () => {
    expect(saidOf(story({ sources: [source('leaflet')] }), reported('a', 'leaflet'))).toBeNull();
  });

  it('is that of the document nearest the origin that is dated, not that of one nearer to us', () => {
    const sources = [
      article('daily', { published: '2023-06-03', via: repeats('agency') }),
      article('agency', { published: '2023-06', via: repeats('post') }),
      source('post'),
    ];
    expect(said(sources, reported('a', 'daily'))).toBe('2023-06');
  });

  it('is that of a document nearer to us where it came out before, breaking an embargo or printing what leaked', () => {
    const sources = [
      article('weekly', { published: '2023-06-05', via: repeats('daily') }),
      article('daily', { published: '2023-06-03', via: repeats('release') }),
      source('release', { written: '2023-06-01', published: '2023-06-04' }),
    ];
    expect(said(sources, reported('a', 'daily'))).toBe('2023-06-03');
    expect(said(sources, reported('b', 'weekly'))).toBe('2023-06-03');
    expect(said(sources, reported('c', 'release'))).toBe('2023-06-04');
  });

  it('is the earlier of its own account and what it hands on beside it', () => {
    const sources = [article('daily', { published: '2023-06-03' }), article('agency', { published: '2023-06' })];
    const via = [...repeats('agency'), ...describes('video')];
    expect(said(sources, reported('a', 'daily', { via }))).toBe('2023-06-03');
    expect(said(sources, reported('a', 'daily', { via: repeats('agency') }))).toBe('2023-06');
    const before = [...sources.slice(0, 1), article('agency', { published: '2023-06-01' })];
    expect(said(before, reported('a', 'daily', { via }))).toBe('2023-06-01');
  });

  it('is later where it ends later, and last where it has no end', () => {
    const sources = [
      article('daily'),
      article('month', { published: '2023-06' }),
      article('day', { published: '2023-06-04' }),
      article('open', { published: '2023-05-01/..' }),
    ];
    expect(said(sources, reported('a', 'daily', { via: repeats('month', 'day', 'open') }))).toBe('2023-06-04');
  });

  it('is found at the end of a very long chain', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) =>
      source(`copy-${String(at)}`, { via: repeats(`copy-${String(at + 1)}`) }),
    );
    expect(said([...chain, post('copy-20000', 'rowers', '2023-06-04')], reported('a', 'copy-0'))).toBe('2023-06-04');
  });
});

describe('by when a claim was public for certain', () => {
  const letter = source('letter', { published: '1946' });
  const publicBy = (sources: SourceRecord[], made: Claim): string | undefined => {
    const told = story({ sources, events: [event('a-letter', '1946', [made])] });
    const [fact] = claimFacts(told).values();
    const end = fact?.saidBounds.latest ?? null;
    return end === null ? undefined : dayOf(end - 1, told.site.timezone);
  };

  it('is the day of the paper that hands it on, where its origin is dated less exactly', () => {
    const sources = [letter, article('daily', { published: '1946-11-03', via: repeats('letter') })];
    expect(publicBy(sources, reported('a', 'daily'))).toBe('1946-11-03');
    expect(publicBy(sources, reported('a', 'letter'))).toBe('1946-12-31');
  });

  it('is no earlier than all that an approximate date reaches', () => {
    const sources = [source('book', { published: '1702~' }), source('pamphlet', { published: '1702-05-30~' })];
    expect(publicBy(sources, reported('a', 'book'))).toBe('1703-12-31');
    expect(publicBy(sources, reported('a', 'pamphlet'))).toBe('1702-05-31');
  });

  it('is that of the first paper on a long way', () => {
    const sources = [
      article('weekly', { published: '1950', via: repeats('daily') }),
      article('daily', { published: '1946-11-03', via: repeats('letter') }),
      letter,
    ];
    expect(publicBy(sources, reported('a', 'weekly'))).toBe('1946-11-03');
  });

  it('is what the editors say, where they do: a page that was added to tells later what it did not at first', () => {
    const sources = [letter, article('live', { published: '1946-02-01', via: repeats('letter') })];
    expect(publicBy(sources, reported('a', 'live', { said: '1946' }))).toBe('1946-12-31');
  });

  it('is by when it was certainly written, too', () => {
    const dated = source('letter', { written: '1946', published: '1946' });
    const sources = [dated, article('daily', { published: '1946-11-03', via: repeats('letter') })];
    const told = story({ sources, events: [event('a-letter', '1946', [reported('a', 'daily')])] });
    const [fact] = claimFacts(told).values();
    expect(fact?.writtenBounds.latest).toBeLessThan(Date.parse('1946-11-05'));
  });
});

describe('when a claim was written', () => {
  it('is known where its document, or the claim itself, says that it was before it became public', () => {
    const sources = [source('memo', { written: '1988-03', published: '1998-10' }), article('daily')];
    const written = (made: Claim) => writtenOf(story({ sources }), made)?.date.text;
    expect(written(reported('a', 'memo'))).toBe('1988-03');
    expect(written(reported('b', 'daily', { via: repeats('memo') }))).toBe('1988-03');
    expect(written(reported('c', 'daily', { written: '1990' }))).toBe('1990');
    expect(written(reported('d', 'daily'))).toBeUndefined();
  });

  it('is that of its own document where it describes, and not of what it describes', () => {
    const sources = [source('memo', { written: '1988-03' }), article('daily', { written: '1989' })];
    const written = (via: Claim['via']) => writtenOf(story({ sources }), reported('a', 'daily', { via }))?.date.text;
    expect(written(describes('memo'))).toBe('1989');
    expect(written(repeats('memo'))).toBe('1988-03');
  });
});

describe('what was made before it was made public', () => {
  const sources = [
    source('memo', { written: '1988-03' }),
    source('film', { kind: 'video', written: '1989' }),
    source('letter', { kind: 'letter', by: ['rowers'] }),
    source('joint-letter', { kind: 'letter', by: ['rowers', 'harbour-trust'] }),
    source('own-film', { kind: 'video', by: ['rowers'] }),
    source('own-book', { kind: 'book', by: ['rowers'] }),
    article('daily'),
  ];
  const told = story({ sources, actors: ACTORS });
  const day = { written: '2023-08-01' };

  it.each([
    ['was said in an interview', claimed('a', 'rowers', 'daily', { written: '2023-08-01' }), 'spoken'],
    ['was written by a paper', reported('b', 'daily', { written: '2023-08-01' }), 'written'],
    ['was written in a memo, whoever speaks in it', claimed('c', 'rowers', 'memo'), 'written'],
    [
      'was written in a letter that a paper prints',
      claimed('f', 'rowers', 'daily', { ...day, via: repeats('letter') }),
      'written',
    ],
    ['was written in a letter that others sign, too', claimed('h', 'rowers', 'joint-letter', day), 'written'],
    ['was said in a film of one’s own', claimed('i', 'rowers', 'own-film', day), 'spoken'],
    ['was said by another whom a letter quotes', claimed('g', 'harbour-trust', 'letter', day), 'spoken'],
    ['was written in a book of one’s own', claimed('j', 'rowers', 'own-book', day), 'written'],
    ['was written in a memo beside a film', reported('k', 'daily', { via: repeats('film', 'memo') }), 'written'],
    ['was recorded on film', reported('d', 'film'), 'recorded'],
    ['was recorded on film, on a day of its own', reported('l', 'film', day), 'recorded'],
    ['was offered in an interview', reported('m', 'daily', { ...day, by: ['rowers'], act: 'offer' }), 'spoken'],
    ['was recorded on film that a paper hands on', reported('e', 'daily', { via: repeats('film') }), 'recorded'],
  ])('%s', (_, made, making) => {
    expect(makingOf(told, made)).toBe(making);
  });
});

it('documents stand as they were made public, those of no known day last', () => {
  const documents = [
    source('undated'),
    article('tenth', { published: '2023-05-10' }),
    article('by-the-hour', { published: '2023-05-09T22:15+00:00' }),
    article('in-june', { published: '2023-06' }),
    article('first', { published: '2023-05-01' }),
  ].map((one) => ({ source: one }));
  const order = ['first', 'by-the-hour', 'tenth', 'in-june', 'undated'];
  expect(inTime(documents, 'UTC').map(({ source: { id } }) => id)).toEqual(order);
});
