/** What pages tell search engines, and how they show where their links are shared. */
import Validator from '@adobe/structured-data-validator';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { pointText, spanOf } from '../../../src/export/json-ld/date.ts';
import { claimThing } from '../../../src/export/json-ld/claim.ts';
import { eventThings } from '../../../src/export/json-ld/event.ts';
import { sourceWork } from '../../../src/export/json-ld/source.ts';
import { jsonLdText } from '../../../src/export/json-ld/text.ts';
import { lastChange } from '../../../src/export/recorded.ts';
import { dataShare, eventShare, questionShare, sharedAs, threadShare, type Share } from '../../../src/export/share.ts';
import type { LedgerEvent } from '../../../src/ledger/entries.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { parseDate, type When } from '../../../src/model/when.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import fc from '../property.ts';
import { anyTexts, storyOf } from './any-text.ts';
import { FERRY } from './told-in-full.ts';
import { readVocabulary } from './vocabulary.ts';

type Thing = Record<string, unknown> & { '@type': string };

const ledger = await fixtureLedger();
const { site, strings } = ledger;
const home = 'https://brack.example';

const share = (path: string, particular: Share = {}) =>
  sharedAs(site, strings, { title: 'A title', description: 'A description.', url: `${home}${path}` }, particular);

const graphOf = (text: string): Thing[] => (JSON.parse(text) as { '@graph': Thing[] })['@graph'];
const thingsAt = (path: string, particular: Share = {}): Thing[] => graphOf(share(path, particular).jsonLd);
const ofType = (things: readonly Thing[], type: string): Thing[] => things.filter((thing) => thing['@type'] === type);

const eventPage = (id: string, told: Ledger = ledger): Thing[] =>
  thingsAt(`/events/${id}/`, eventShare(told, told.eventById(id)));

const changed = (id: string, change: (entry: LedgerEvent) => LedgerEvent): Thing[] => {
  const things = eventThings(ledger, change(ledger.eventById(id)), `${home}/cards/front.png`);
  return graphOf(jsonLdText(things));
};

const when = (text: string, more: Partial<When> = {}): When => {
  const read = parseDate(text);
  if (!read.ok) throw new Error(`${text} is no date.`);
  return { date: read.date, extent: 'lasted', basis: 'stated', ...more };
};

describe('by the vocabulary of schema.org and the rules of search engines', () => {
  let validator: Validator;
  beforeAll(() => {
    validator = new Validator(readVocabulary());
  });

  const issuesIn = async (things: readonly Thing[]): Promise<string[]> => {
    const jsonld = Object.groupBy(things, (thing) => thing['@type']) as Record<string, Thing[]>;
    const issues = await validator.validate({ jsonld });
    return issues.map(({ issueMessage, path }) => `${path.map(({ type }) => type).join(' > ')}: ${issueMessage}`);
  };

  it('a wrong property, a wrong type and a missing part are found', async () => {
    expect(await issuesIn([{ '@type': 'Claim', appearance: 'a', startDate: '2023' }])).toEqual([
      'Claim: Property "startDate" for type "Claim" is not supported by the schema.org specification',
    ]);
    expect(await issuesIn([{ '@type': 'NewsItem' }])).toHaveLength(1);
    expect(await issuesIn([{ '@type': 'BreadcrumbList' }])).toHaveLength(1);
  });

  it('every event is sound', async () => {
    for (const { event } of ledger.events) expect(await issuesIn(eventPage(event.id)), event.id).toEqual([]);
  });

  it('every thread and question, the data page, the front page and any other are sound', async () => {
    const pages = [
      ...ledger.threads.map((entry) => thingsAt(`/threads/${entry.thread.id}/`, threadShare(ledger, entry))),
      ...ledger.questions.map((entry) => thingsAt(`/questions/${entry.question.id}/`, questionShare(ledger, entry))),
      thingsAt('/data/', dataShare(ledger)),
      thingsAt('/'),
      thingsAt('/actors/dana-orr/'),
    ];
    for (const things of pages) expect(await issuesIn(things), JSON.stringify(things[0])).toEqual([]);
  });
});

describe('the page of an event', () => {
  const entry = ledger.eventById('passengers-ashore');
  const things = eventPage('passengers-ashore');
  const [article] = ofType(things, 'NewsArticle');

  it('is a news article that cites each document in which it is read', () => {
    expect(article?.['headline']).toBe(entry.event.title);
    const cited = article?.['citation'] as Thing[];
    expect(cited.map(({ name }) => name)).toHaveLength(new Set(entry.claims.map(({ claim }) => claim.source)).size);
    expect(cited.map(({ url }) => url)).toContain('https://post.example/ferry');
  });

  it('gives each statement under its permanent address, with who makes it and where it appears', () => {
    const claims = ofType(things, 'Claim');
    expect(claims.map((claim) => claim['@id'])).toEqual(entry.claims.map(({ href }) => `${home}${href}`));
    expect(claims.map(({ text }) => text)).toEqual(entry.claims.map(({ claim }) => claim.text));
    const cited = (article?.['citation'] as Thing[]).map((document) => document['@id']);
    for (const { appearance } of claims) expect(cited).toContain((appearance as Thing)['@id']);
    expect((claims[0]?.['author'] as Thing[]).map(({ name }) => name)).toEqual(
      entry.claims[0]?.who.map(({ name }) => name),
    );
  });

  it('stands under its month', () => {
    const [list] = ofType(things, 'BreadcrumbList');
    expect((list?.['itemListElement'] as Thing[]).map(({ item }) => item)).toEqual([
      `${home}/`,
      `${home}/2024-03/`,
      `${home}/events/passengers-ashore/`,
    ]);
  });

  it('tells of an Event only where something took place, with how far it is borne out', () => {
    const about = (id: string): Thing | undefined =>
      ofType(eventPage(id), 'NewsArticle')[0]?.['about'] as Thing | undefined;
    for (const { event, explanation, status } of ledger.events) {
      const found = about(event.id);
      expect(found !== undefined, event.id).toBe(event.kind === 'happening' && status.status !== 'withdrawn');
      if (found) expect(found['description']).toBe(`${explanation.word}. ${explanation.reason}`);
    }
  });

  it('says when the page was published by the history of its file, or not at all', () => {
    expect(article?.['datePublished']).toMatch(/^\d{4}-\d\d-\d\dT/);
    const blind = { ...ledger, history: { available: false, reason: 'shallow' } as const };
    const [unseen] = ofType(eventPage('passengers-ashore', blind), 'NewsArticle');
    expect(unseen).not.toHaveProperty('datePublished');
    expect(unseen).not.toHaveProperty('dateModified');
  });

  it('gives its corrections, and not what was withheld', () => {
    const correction = {
      claims: [],
      was: 'It was ten.',
      now: 'It is twelve.',
      why: 'Miscounted.',
      on: when('2023-06-07'),
    };
    const [told] = changed('passengers-ashore', (one) => ({
      ...one,
      event: { ...one.event, corrections: [correction, { ...correction, was: 'withheld' }] },
    }));
    const [first, second] = told?.['correction'] as Thing[];
    expect(first).toMatchObject({ '@type': 'CorrectionComment', datePublished: '2023-06-07' });
    expect(first?.['text']).toContain('It was ten.');
    expect(second?.['text']).toContain(strings.event.correction.withheld);
    expect(second?.['text']).not.toContain('ten');
  });

  it('hands on no statement of a withdrawn event', () => {
    const things = changed('passengers-ashore', (one) => ({
      ...one,
      status: { status: 'withdrawn', takenBack: [] },
      event: { ...one.event, withdrawn: { on: when('2023-06-08'), why: 'A mistake.' } },
    }));
    expect(things).toHaveLength(1);
    expect(things[0]).toMatchObject({ creativeWorkStatus: strings.statuses.withdrawn.word });
    expect(things[0]).not.toHaveProperty('about');
  });

  it('says of a statement that its source took back that it is withdrawn', () => {
    const things = changed('passengers-ashore', (one) => ({
      ...one,
      claims: one.claims.map((claim, index) => ({ ...claim, retracted: index === 0 })),
    }));
    const statuses = ofType(things, 'Claim').map((claim) => claim['creativeWorkStatus']);
    expect(statuses.filter(Boolean)).toEqual([strings.statuses.withdrawn.word]);
    expect(statuses[0]).toBe(strings.statuses.withdrawn.word);
  });

  it('never gives an address that is withheld', () => {
    const sources = ledger.sources.map((one) => ({
      ...one,
      source: { ...one.source, url: 'https://captors.example/video', withheld: 'Footage by captors.' },
    }));
    const text = JSON.stringify(eventPage('passengers-ashore', { ...ledger, sources }));
    expect(text).not.toContain('captors.example');
    expect(text).toContain('#document');
  });
});

describe('a document for schema.org', () => {
  const works = new Map(FERRY.sources.map((entry) => [entry.source.id, sourceWork(FERRY, entry) as unknown as Thing]));

  it('has its copy, when it was written, what it asks of a reader, and what was corrected in it', () => {
    expect(works.get('digest')).toMatchObject({
      url: 'https://lake-post.example/digest',
      archivedAt: 'https://archive.example/digest',
      dateCreated: '2031-05-06',
      datePublished: '2031-05-07',
      conditionsOfAccess: 'registration',
      correction: [
        { '@type': 'CorrectionComment', text: 'It had the wrong pier.', datePublished: '2031-05-09' },
        { text: 'It had the wrong day.' },
      ],
    });
    expect(works.get('digest')).not.toHaveProperty('isAccessibleForFree');
  });

  it('has only its copy where its address is dead, and neither where they are withheld', () => {
    expect(works.get('notice')).toMatchObject({
      archivedAt: 'https://archive.example/notice',
      isAccessibleForFree: false,
    });
    expect(works.get('notice')).not.toHaveProperty('url');
    expect(works.get('film')).not.toHaveProperty('url');
    expect(works.get('film')).not.toHaveProperty('archivedAt');
  });
});

describe('a statement for schema.org', () => {
  const claims = new Map(
    FERRY.eventById('left').claims.map((entry) => [entry.claim.id, claimThing(FERRY, entry) as unknown as Thing]),
  );

  it('has both its clocks', () => {
    expect(claims.get('night')).toMatchObject({
      dateCreated: '2031-05-01',
      datePublished: '2031-05-02T21:30+03:00',
    });
    expect(claims.get('ten')).not.toHaveProperty('dateCreated');
  });

  it('has no author where they are not named', () => {
    expect(claims.get('hushed')).not.toHaveProperty('author');
  });
});

describe('dates for schema.org', () => {
  it.each([
    ['2023-06-04', { startDate: '2023-06-04' }],
    ['2023-06', { startDate: '2023-06' }],
    ['2023-06-04T17:00+03:00', { startDate: '2023-06-04T17:00+03:00' }],
    ['2023-06-01/2023-06-05', { startDate: '2023-06-01', endDate: '2023-06-05' }],
    ['2023-06-01/..', { startDate: '2023-06-01' }],
    ['../2023-06-05', {}],
    ['2023-06-04~', {}],
    ['2023-06-01?/2023-06-05', { endDate: '2023-06-05' }],
    ['2023-06-04/2023-06-04T21:12+03:00', { startDate: '2023-06-04' }],
    ['2023-06-03/2023-06-04T21:12+03:00', { startDate: '2023-06-03', endDate: '2023-06-04T21:12+03:00' }],
    ['2023-05-04/2023-06-04T21:12+03:00', { startDate: '2023-05-04', endDate: '2023-06-04T21:12+03:00' }],
    ['2022-06-04/2023-06-04T21:12+03:00', { startDate: '2022-06-04', endDate: '2023-06-04T21:12+03:00' }],
    [
      '2023-06-04T17:00+03:00/2023-06-04T21:12+03:00',
      { startDate: '2023-06-04T17:00+03:00', endDate: '2023-06-04T21:12+03:00' },
    ],
  ])('%s says when it began and ended as far as it is known', (text, span) => {
    expect(spanOf(when(text))).toEqual(span);
  });

  it('do not take a time within which something happened for when it began', () => {
    expect(spanOf(when('2023-06-01/2023-06-05', { extent: 'within' }))).toEqual({});
  });

  it('are one point or none', () => {
    expect(pointText(when('2023-06-04'))).toBe('2023-06-04');
    expect(pointText(when('2023-06-04%'))).toBeNull();
    expect(pointText(when('2023-06-04/2023-06-05'))).toBeNull();
  });
});

describe('the data page', () => {
  it('is a data set with every file that holds the whole story', () => {
    const [found] = ofType(thingsAt('/data/', dataShare(ledger)), 'Dataset');
    const files = (found?.['distribution'] as Thing[]).map(({ contentUrl }) => contentUrl);
    expect(files).toContain(`${home}/data/ledger.json`);
    expect(files).toContain(`${home}/data/claims.csv`);
    // One file of many has no address of its own to give.
    expect(files.filter((address) => /[<>]/.test(decodeURIComponent(String(address))))).toEqual([]);
  });

  it('says when the data last changed, where git tells and there is an event', () => {
    const dates = [
      ledger,
      { ...ledger, history: { available: false, reason: 'shallow' } as const },
      { ...ledger, events: [] },
    ].map((told) => ofType(thingsAt('/data/', dataShare(told)), 'Dataset')[0]?.['dateModified']);
    expect(dates).toEqual([new Date(lastChange(ledger)).toISOString(), undefined, undefined]);
  });
});

describe('other pages', () => {
  it('stand under the list that their address begins with', () => {
    const names = (path: string): unknown[] =>
      ofType(thingsAt(path), 'BreadcrumbList').flatMap((list) =>
        (list['itemListElement'] as Thing[]).map(({ name }) => name),
      );
    expect(names('/actors/dana-orr/')).toEqual([site.title, strings.nav.people, 'A title']);
    expect(names('/about/')).toEqual([site.title, 'A title']);
    expect(names('/')).toEqual([]);
  });

  it('name who publishes them, and where it says by which rules and how it corrects errors', () => {
    const [whole] = ofType(thingsAt('/'), 'WebSite');
    expect(whole?.['publisher']).toMatchObject({
      name: site.title,
      publishingPrinciples: `${home}/about/`,
      correctionsPolicy: `${home}/corrections/`,
    });
  });

  it('are of the site that the front page describes', () => {
    const [whole] = ofType(thingsAt('/'), 'WebSite');
    expect(thingsAt('/about/')[0]?.['isPartOf']).toEqual({ '@id': whole?.['@id'] });
  });
});

describe('where a link is shared', () => {
  const contentOf = (shared: ReturnType<typeof share>, of: string): string | undefined =>
    shared.meta.find(({ property, name }) => (property ?? name) === of)?.content;

  it('the page shows its title, description, address and picture', () => {
    const shared = share('/about/');
    expect(contentOf(shared, 'og:title')).toBe('A title');
    expect(contentOf(shared, 'og:description')).toBe('A description.');
    expect(contentOf(shared, 'og:url')).toBe(`${home}/about/`);
    expect(contentOf(shared, 'og:type')).toBe('website');
    expect(contentOf(shared, 'og:site_name')).toBe(site.title);
    expect(contentOf(shared, 'og:image')).toMatch(/^https:\/\/brack\.example\/cards\/front\.png\?v=[0-9a-f]{8}$/);
    expect(contentOf(shared, 'twitter:card')).toBe('summary_large_image');
  });

  it('an event is an article, and has a picture of its own that is told in words', () => {
    const entry = ledger.events.find(({ event }) => event.key);
    if (!entry) throw new Error('The story has no key event.');
    const shared = share(entry.ref.href ?? '', eventShare(ledger, entry));
    expect(contentOf(shared, 'og:type')).toBe('article');
    expect(contentOf(shared, 'og:image')).toContain(`/cards/events/${entry.event.id}.png`);
    for (const said of [entry.event.title, entry.explanation.word, entry.givers[0]?.who[0]?.name ?? '']) {
      expect(contentOf(shared, 'og:image:alt')).toContain(said);
    }
  });
});

describe('in the page', () => {
  it('no text can end the element that holds it, and every text comes back the same', () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const story = storyOf(ledger, texts);
        const [entry] = story.events;
        if (!entry) throw new Error('The story has no event.');
        const written = jsonLdText(eventThings(story, entry, `${home}/cards/front.png`));
        const page = fromHtml(`<!doctype html><title>x</title><script type="application/ld+json">${written}</script>`);
        const script = select('script', page);
        const things = graphOf(script ? textOf(script) : '');
        expect(things[0]).toMatchObject({ headline: texts.title, description: texts.summary });
        expect(ofType(things, 'Claim')[0]?.['text']).toBe(texts.text);
      }),
    );
    expect(jsonLdText([{ '@type': 'Thing', name: '</script><!--' }])).not.toMatch(/[<>]/);
  });
});
