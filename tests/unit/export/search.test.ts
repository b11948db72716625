/** What can be searched for. */
import { beforeAll, describe, expect, it } from 'vitest';
import { eventDraft, foundEvent } from '../../../src/export/search-event.ts';
import { namedIn, namesIn } from '../../../src/export/search-names.ts';
import type { SearchRecord } from '../../../src/export/search.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { textsOf } from '../../../src/search/record.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { FERRY } from './told-in-full.ts';
import { searchRecords } from './read-records.ts';

const namesOf = (story: Ledger) => namesIn(namedIn(story), story.strings.lang);

let ledger: Ledger;
let records: SearchRecord[];

beforeAll(async () => {
  ledger = await fixtureLedger();
  records = searchRecords(ledger);
});

const ofKind = (wanted: string): SearchRecord[] => records.filter(({ kind }) => kind === wanted);
const textOf = (record: SearchRecord | undefined): string => (record ? textsOf(record).join(' ') : '');

describe('the records of a search', () => {
  it('are one for each event and for each other record with a page, each at its own address', () => {
    expect(ofKind('event')).toHaveLength(ledger.events.length);
    expect(ofKind('actor')).toHaveLength(ledger.actors.length);
    expect(ofKind('place')).toHaveLength(ledger.places.length);
    expect(ofKind('question')).toHaveLength(ledger.questions.length);
    expect(ofKind('source')).toHaveLength(ledger.sources.length);
    expect(ofKind('outlet')).toHaveLength(ledger.outlets.length);
    expect(ofKind('thread')).toHaveLength(ledger.threads.length);
    expect(ofKind('side').map(({ title }) => title)).toEqual(
      ledger.site.sides.map(({ label }) => ledger.strings.capital(label)),
    );
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('of events hold the account, then each statement with speaker, quotation and its place in the page', () => {
    for (const { ref, event, prose, claims } of ledger.events) {
      const record = records.find(({ url }) => url === ref.href);
      const [account, ...statements] = record?.parts ?? [];
      expect(record?.title).toBe(event.title);
      expect(account?.text).toBe(`${event.summary} ${prose.text}`.trim());
      expect(statements.map(({ anchor }) => anchor)).toEqual(claims.map(({ anchor }) => anchor));
      for (const [at, { claim, who }] of claims.entries()) {
        expect(statements[at]?.text).toContain(claim.text);
        const whose = statements[at]?.text.split(/\s+/).slice(0, statements[at].lead).join(' ');
        expect(whose).toContain(ledger.strings.capital(who[0]?.name ?? ''));
        const begins = claim.text.startsWith(`${whose ?? ''} `) ? claim.text : `${whose ?? ''} ${claim.text}`;
        expect(statements[at]?.text.startsWith(begins)).toBe(true);
        if (claim.quote) expect(statements[at]?.text).toContain(claim.quote.text);
      }
    }
  });

  it('name nobody twice in a row whose statement begins with the name', () => {
    const [entry] = ledger.events;
    const [claim] = entry?.claims ?? [];
    if (!entry || !claim) throw new Error('The story has no statement.');
    const names = claim.who.map(({ name }) => ledger.strings.capital(name));
    const text = `${ledger.strings.list(names)} says that the bridge was closed.`;
    const told = foundEvent({ ...entry, claims: [{ ...claim, claim: { ...claim.claim, text } }] }, () => []);
    const [, statement] = eventDraft(ledger, told).parts;
    expect(statement?.text.startsWith(text)).toBe(true);
    expect(text.split(' ').slice(0, statement?.lead)).toEqual(ledger.strings.list(names).split(' '));
  });

  it('put what people say who are not named as their page does, in the words that fit one and several', () => {
    const said = ledger.events.flatMap((entry) => {
      const claims = entry.claims.filter(({ unnamed }) => unnamed);
      const told = claims.map((one) => ({ ...one, claim: { ...one.claim, text: 'It was so.' } }));
      return eventDraft(
        ledger,
        foundEvent({ ...entry, claims: told }, () => []),
      ).parts.slice(1);
    });
    expect(said.length).toBeGreaterThan(0);
    for (const { text } of said) expect(text).toMatch(/^[A-Z][a-z ]+ (?:said|posted|wrote): It was so\./);
  });

  it('show the status and the date of events', () => {
    for (const { ref, explanation, status } of ledger.events) {
      const record = records.find(({ url }) => url === ref.href);
      expect(record?.status).toEqual({ of: status.status, word: explanation.word });
      expect(record?.date).toMatch(/\d/);
    }
  });

  it('of documents are found by title', () => {
    const titled = ledger.sources.filter(({ source }) => source.title !== null);
    expect(titled).not.toEqual([]);
    for (const { ref, source } of titled) {
      expect(records.find(({ url }) => url === ref.href)).toMatchObject({
        title: source.title,
        called: [source.title],
      });
    }
  });

  it('hold no markup and no citations', () => {
    expect(records.filter((record) => /<[a-z/]|\[\^/.test(textOf(record))).map(({ url }) => url)).toEqual([]);
  });

  it('are filtered by a place together with all that lies in it', () => {
    const quay = ofKind('event').filter(({ filters }) => filters.place?.includes('north-quay'));
    expect(quay).not.toEqual([]);
    for (const { filters } of quay)
      expect(filters.place).toEqual(expect.arrayContaining(['port-brack', 'brack-coast']));
  });

  it('of people are called by every spelling and by the surname', () => {
    const called = ofKind('actor').find(({ title }) => title === 'Ilya Venn')?.called;
    expect(called).toEqual(expect.arrayContaining(['Ilya Venn', 'Venn', 'Илья Венн', 'Венн']));
  });
});

describe('a statement', () => {
  const found = searchRecords(FERRY);
  const textAt = (address: string): string => {
    const [url, anchor] = address.split('#');
    const record = found.find((one) => one.url === url);
    return anchor === undefined ? textOf(record) : (record?.parts.find((part) => part.anchor === anchor)?.text ?? '');
  };

  it.each([
    ['people who are not named', '/events/left/#claim-hushed', 'People on the pier'],
    ['the translation of its words', '/events/left/#claim-night', 'Departure!'],
    ['where it stands', '/events/left/#claim-night', 'P. 12'],
    ['that it was not verified', '/events/left/#claim-night', 'could not verify'],
    ['the words of its statements', '/events/left/', 'Departure!'],
    ['an answer that was replaced', '/questions/crew/', '10, replaced on 4 May 2031'],
  ])('is found by %s', (_, url, words) => {
    expect(textAt(url)).toContain(words);
  });
});

describe('alternative spellings', () => {
  it.each([
    ['the Trust’s boats, HT 3', [], 'Brack Trust'],
    ['by the Brack Trust', [], 'Harbour Trust'],
    ['harbour master Orre', [], 'D. Orr'],
    ['in Brackport', [], 'Port Brack'],
    ['Илья Венн', [], 'Ilya Venn'],
    ['Ilya Venn', [], 'Ілля Венн'],
    ['on the water', ['port-brack'], 'Порт-Брак'],
    ['no name at all', ['harbour-trust'], 'Ταμείο Λιμένος'],
  ])('in “%s”, besides %j: %s', (text, besides, expected) => {
    expect(namesOf(ledger)([text], besides).join(' ')).toContain(expected);
  });

  it('are found in whole words only, and a description is no name', () => {
    const names = namesOf(ledger);
    expect(names(['a Brackporter and an orrery'])).toEqual([]);
  });

  it.each(['Дем’янюк', "Дем'янюк", 'Демʼянюк'])('of a Ukrainian name are found by each apostrophe: %s', (written) => {
    const one = { id: 'one', name: "Мар'яна Дем'янюк", aliases: [], names: { uk: 'Марʼяна Демʼянюк' }, isPerson: true };
    for (const names of [{}, one.names])
      expect(namesIn([{ ...one, names }], 'uk')([`сказала ${written}`])).toHaveLength(1);
  });

  it('are found where they go on in the next text, behind a dash, or are joined to another word', () => {
    const found = (...texts: string[]): string => namesOf(ledger)(texts).join(' ');
    for (const texts of [['Harbour', 'Trust boats'], ['Harbour – Trust'], ['ex-Harbour Trust'], ['(Harbour-Trust)']]) {
      expect(found(...texts)).toContain('Ταμείο Λιμένος');
    }
    expect(found('Harbour', 'of the Trust')).not.toContain('Ταμείο Λιμένος');
  });

  it('leave no record with one spelling and without the other', () => {
    for (const [one, other] of [
      ['Port Brack', 'Brackport'],
      ['Dana Orr', 'Orre'],
      ['Harbour Trust', 'HT'],
    ] as const) {
      const having = (name: string): string[] =>
        records.filter((record) => new RegExp(`\\b${name}\\b`).test(textOf(record))).map(({ url }) => url);
      expect(having(one)).not.toEqual([]);
      expect(having(one)).toEqual(having(other));
    }
  });
});
