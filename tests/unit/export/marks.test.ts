/** By its mark what is made of events is taken from the last build: whatever changes what is made changes its mark. */
import { describe, expect, it } from 'vitest';
import { calendarIcs } from '../../../src/export/calendar.ts';
import { claimsCsv } from '../../../src/export/claims-csv.ts';
import { eventData, givenEvent } from '../../../src/export/data/event.ts';
import { eventsCsv } from '../../../src/export/events-csv.ts';
import { searchables } from '../../../src/export/search.ts';
import { timelineJsTexts } from '../../../src/export/timelinejs.ts';
import { contentHash } from '../../../src/ledger/content-hash.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { CLAIM_FIELDS, EVENT_FIELDS } from '../../../src/model/field-meaning.ts';
import type { Claim, EventRecord, Id, Story } from '../../../src/model/record.ts';
import { ANOTHER_CLAIM, ANOTHER_EVENT, ledgerWith, storyWith, THE_CLAIM, THE_EVENT } from '../ledger/every-field.ts';
import { actor, article, place, question, when } from '../model/story.ts';

interface Marked {
  mark: string | null;
  made: string;
}

/** Everything that is known by a mark before it is made, by name. */
function markedIn(ledger: Ledger): Map<string, Marked> {
  const files = { calendarIcs, claimsCsv, eventsCsv, timelineJsTexts };
  return new Map([
    ...Object.entries(files).flatMap(([name, write]) =>
      write(ledger).map(({ mark, text }, at): [string, Marked] => [`${name} ${at}`, { mark, made: text() }]),
    ),
    ...ledger.events.map((entry): [string, Marked] => [
      `data of ${entry.event.id}`,
      { mark: contentHash(givenEvent(ledger, entry)), made: JSON.stringify(eventData(ledger, entry)) },
    ]),
    ...searchables(ledger).map(({ mark, record }): [string, Marked] => [
      `search ${record().url}`,
      { mark, made: JSON.stringify(record()) },
    ]),
  ]);
}

/** What is another in the second of two stories, and whether its mark is. */
function changed(before: Ledger, after: Ledger): { name: string; isMarked: boolean }[] {
  const then = markedIn(before);
  return [...markedIn(after)].flatMap(([name, { mark, made }]) => {
    const known = then.get(name);
    return known && known.made !== made ? [{ name, isMarked: mark !== null && mark !== known.mark }] : [];
  });
}

function expectMarked(before: Ledger, after: Ledger): void {
  const found = changed(before, after);
  expect(found).not.toEqual([]);
  expect(found.filter(({ isMarked }) => !isMarked)).toEqual([]);
}

describe('what is made of events has another mark where it is another', () => {
  it.each(Object.keys(EVENT_FIELDS).filter((field) => !['id', 'claims', 'draft'].includes(field)))(
    'after a change of the %s of an event',
    (name) => {
      const field = name as keyof EventRecord;
      // Of what is withdrawn less is told.
      const event: EventRecord = field === 'withdrawn' ? THE_EVENT : { ...THE_EVENT, withdrawn: undefined };
      expectMarked(ledgerWith(event), ledgerWith({ ...event, [field]: ANOTHER_EVENT[field] }));
    },
  );

  it.each(Object.keys(CLAIM_FIELDS).filter((field) => field !== 'id'))(
    'after a change of the %s of a claim',
    (name) => {
      const field = name as keyof Claim;
      const before: Claim = field === 'retracted' ? THE_CLAIM : { ...THE_CLAIM, retracted: undefined };
      const eventWith = (told: Claim): EventRecord => ({
        ...THE_EVENT,
        withdrawn: undefined,
        claims: THE_EVENT.claims.with(-1, told),
      });
      expectMarked(ledgerWith(eventWith(before)), ledgerWith(eventWith({ ...before, [field]: ANOTHER_CLAIM[field] })));
    },
  );

  const event: EventRecord = {
    ...THE_EVENT,
    withdrawn: undefined,
    claims: THE_EVENT.claims.with(-1, { ...THE_CLAIM, retracted: undefined }),
  };
  const told = storyWith(event);
  const withRecord = <Record extends { id: Id }>(records: ReadonlyMap<Id, Record>, record: Record): Map<Id, Record> =>
    new Map([...records]).set(record.id, record);

  it.each<[string, Partial<Story>]>([
    ['the name of an actor', { actors: withRecord(told.actors, { ...actor('mayor'), name: 'The provost' }) }],
    ['another spelling of an actor', { actors: withRecord(told.actors, { ...actor('mayor'), aliases: ['bridge'] }) }],
    ['the kind of an actor', { actors: withRecord(told.actors, { ...actor('mayor'), kind: 'person' }) }],
    ['the name of a place', { places: withRecord(told.places, { ...place('bridge'), name: 'The old bridge' }) }],
    ['where a place lies', { places: withRecord(told.places, { ...place('bridge'), within: 'harbour' }) }],
    ['the title of a document', { sources: withRecord(told.sources, article('news', { title: 'Another title' })) }],
    ['the language of a document', { sources: withRecord(told.sources, article('news', { lang: 'uk' })) }],
    [
      'the address of a document',
      { sources: withRecord(told.sources, article('news', { url: 'https://news.example/' })) },
    ],
    [
      'the day of a document',
      { sources: withRecord(told.sources, { ...article('news'), published: when('2023-06-01') }) },
    ],
    [
      'the title of a question',
      { questions: withRecord(told.questions, { ...question('ships', 'number'), title: 'How?' }) },
    ],
  ])('after a change of %s', (_what, change) => {
    expectMarked(ledgerWith(event), ledgerWith(event, { ...told, ...change }));
  });

  it('after a change of what all records that can be searched for are made with', () => {
    const ledger = ledgerWith(event);
    const marksWith = (common: string): string[] => searchables(ledger, common).map(({ mark }) => mark);
    expect(marksWith('one').filter((mark) => marksWith('other').includes(mark))).toEqual([]);
  });
});
