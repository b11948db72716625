/** In which order lists tell of records and of changes. */
import { describe, expect, it } from 'vitest';
import type { DayOfChanges, LedgerChange } from '../../../../src/ledger/entries.ts';
import { changesByDay, changesInOrder } from '../../../../src/ledger/slices/changes-by-day.ts';
import { questionsByState, sourcesByReading } from '../../../../src/ledger/slices/index-lists.ts';
import { namedRecords } from '../../../../src/ledger/slices/named-records.ts';
import { sourcesOf } from '../../../../src/ledger/slices/sources-read.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { actor, article, event, question, reported } from '../../model/story.ts';

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

  it('of the documents of some events is in the order of all', () => {
    const ledger = ferryLedger({
      events: [
        event(
          'left',
          '2031-05-02',
          ['vt', 'lp', 'sr'].map((source) => reported(source, source)),
        ),
      ],
    });
    const inAll = ledger.sources.map(({ ref }) => ref.id).filter((id) => ['vt', 'lp', 'sr'].includes(id));
    expect(sourcesOf(ledger, ledger.events).map(({ ref }) => ref.id)).toEqual(inAll);
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
