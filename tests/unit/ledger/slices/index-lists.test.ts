/** In which order lists tell of records and of changes. */
import { describe, expect, it } from 'vitest';
import type { DayOfChanges, LedgerChange } from '../../../../src/ledger/entries.ts';
import { changesByDay, changesInOrder } from '../../../../src/ledger/slices/changes-by-day.ts';
import { groupsBySide, groupsByStatus } from '../../../../src/ledger/slices/groups-of-events.ts';
import { questionsByState, sourcesByReading } from '../../../../src/ledger/slices/index-lists.ts';
import { namedRecords } from '../../../../src/ledger/slices/named-records.ts';
import { indexParts } from '../../../../src/ledger/slices/parts-of-lists.ts';
import { statesElsewhere } from '../../../../src/ledger/slices/question-parts.ts';
import { sourcesOf } from '../../../../src/ledger/slices/sources-read.ts';
import { ferryLedger, SOURCES } from '../../model/ferry.ts';
import { actor, article, claimed, event, question, reported } from '../../model/story.ts';

const answering = (id: string, ...given: [source: string, answer: string][]) =>
  given.map(([source, is]) => reported(`${id}-${source}`, source, { answers: { [id]: is } }));

describe('a list', () => {
  it('of questions begins with what is least settled', () => {
    const ledger = ferryLedger({
      questions: ['agreed', 'single', 'open', 'differs'].map((id) => question(id, 'number')),
      events: [
        event('left', '2031-05-02', [
          ...answering('agreed', ['lp', '1'], ['sr', '1']),
          ...answering('single', ['lp', '1']),
          ...answering('differs', ['lp', '1'], ['sr', '2']),
        ]),
      ],
    });
    expect(questionsByState(ledger).map(({ ref }) => ref.id)).toEqual(['differs', 'open', 'single', 'agreed']);
  });

  it('of documents begins with those that we read', () => {
    const sources = [article('a', { read: false }), article('b'), article('c', { read: false }), article('d')];
    expect(sourcesByReading(ferryLedger({ sources })).map(({ ref }) => ref.id)).toEqual(['b', 'd', 'a', 'c']);
  });

  it('of the documents of some events has those of one outlet as they came out, whatever their ids', () => {
    const sources = ['2031-05-09', '2031-05-30', '2031-05-02'].map((published, at) =>
      article(`post-${at}`, { outlet: 'lake-post', published }),
    );
    const told = ['post-0', 'post-1', 'post-2', 'vt'].map((source) => reported(source, source));
    const ledger = ferryLedger({ sources: [...SOURCES, ...sources], events: [event('left', '2031-05-02', told)] });
    expect(sourcesOf(ledger, ledger.events).map(({ ref }) => ref.id)).toEqual(['post-2', 'post-0', 'post-1', 'vt']);
  });

  it('of very many people names those of whom most is told, by name', () => {
    const ids = Array.from({ length: 70 }, (_, at) => `p${String(at).padStart(2, '0')}`);
    const ledger = ferryLedger({
      actors: ids.map((id) => actor(id)),
      events: ids.slice(-60).map((id) => event(`e-${id}`, '2031-05-02', [reported('a', 'lp')], { actors: [id] })),
    });
    const { refs, all } = namedRecords(ledger).actors;
    expect(all).toBe(70);
    expect(refs.map(({ id }) => id)).toEqual(ids.slice(-60));
  });
});

describe('a state of questions', () => {
  it('is led to in the part where it begins, from the first on', () => {
    const many = (id: string, count: number) =>
      Array.from({ length: count }, (_, at) => question(`${id}-${at}`, 'number'));
    const [differing, open] = [many('differs', 210), many('open', 5)];
    const ledger = ferryLedger({
      questions: [...differing, ...open],
      events: differing.map(({ id }) => event(`e-${id}`, '2031-05-02', answering(id, ['lp', '1'], ['sr', '2']))),
    });
    expect(statesElsewhere(indexParts.questions(ledger))).toEqual([['open', { order: 'name', number: 2, of: 2 }]]);
    expect(statesElsewhere(indexParts.questions(ferryLedger({ questions: open })))).toEqual([]);
  });
});

describe('the groups of events', () => {
  it('have how many stand in each, and by a status all that there are', () => {
    const ledger = ferryLedger({
      events: [
        event('left', '2031-05-02', [claimed('a', 'vey', 'lp')], { key: true }),
        event('hearing', '2031-05-03', [reported('a', 'lp')], { actors: ['union', 'vey'] }),
      ],
    });
    expect(groupsBySide(ledger).map(({ href, events }) => [href, events])).toEqual([
      ['/sides/north/', 2],
      ['/sides/south/', 1],
    ]);
    const [statuses, picked] = groupsByStatus(ledger).map((groups) =>
      groups.map(({ name, events, status }) => [name, events, status]),
    );
    expect(statuses).toHaveLength(8);
    expect(statuses?.filter(([, events]) => events !== 0)).toEqual([
      ['Reported once', 1, 'reported'],
      ['Said, not checked', 1, 'claimed'],
    ]);
    expect(picked?.[0]).toEqual([expect.any(String), 1, undefined]);
  });
});

describe('the changes of a story', () => {
  const change = (day: string): LedgerChange => ({ day, time: null, event: null, kinds: ['new'], corrections: [] });
  const days: DayOfChanges[] = ['2031-05-03', '2031-05-02'].map((day) => ({
    day,
    groups: [{ kind: 'new', changes: [change(day)] }],
  }));

  it('are counted from the oldest day, and shown from the newest', () => {
    const inOrder = changesInOrder({ available: true, days, byEvent: new Map(), revisions: new Map() });
    expect(inOrder.map(({ day }) => day)).toEqual(['2031-05-02', '2031-05-03']);
    expect(changesByDay(inOrder).map(({ day }) => day)).toEqual(['2031-05-03', '2031-05-02']);
  });
});
