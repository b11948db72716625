import { describe, expect, it } from 'vitest';
import {
  inSections,
  listOfActor,
  listOfSource,
  OF_ACTOR,
  OF_SOURCE,
} from '../../../../src/ledger/slices/record-lists.ts';
import type { EventStatements } from '../../../../src/ledger/slices/told.ts';
import { ferryLedger } from '../../model/ferry.ts';
import type { Ledger } from '../../model/ledger.ts';
import { claimed, event, reported } from '../../model/story.ts';

const inWords = (told: readonly EventStatements[]): unknown[] =>
  told.map(({ event: { event: record }, groups }) => [
    record.id,
    ...groups.map(({ claims }) => claims.map(({ claim }) => claim.id)),
  ]);

const actorIn = (ledger: Ledger, id: string) => {
  const entry = ledger.actors.find(({ actor }) => actor.id === id);
  if (!entry) throw new Error(`There is no ${id}.`);
  return inSections(listOfActor(ledger, entry), OF_ACTOR);
};

describe('the page of an actor', () => {
  it('tells what they want apart from what they say, each event once, in the order of the timeline', () => {
    const ledger = ferryLedger({
      events: [
        // Files come in the order of their names, not in that of the story.
        event('a-late-talk', '2031-05-04', [claimed('late', 'union', 'lp-late')]),
        event('b-strike', '2031-05-02', [
          reported('strike', 'lp', { by: ['union'], act: 'threat' }),
          claimed('tired', 'union', 'lp'),
          reported('pay', 'lp', { by: ['union'], act: 'threat' }),
        ]),
      ],
    });
    const told = actorIn(ledger, 'union');
    expect(inWords(told.acts)).toEqual([['b-strike', ['strike', 'pay']]]);
    expect(inWords(told.says)).toEqual([
      ['b-strike', ['tired']],
      ['a-late-talk', ['late']],
    ]);
  });

  it('names the other events in which they take part, and none of which a statement of theirs is told', () => {
    const ledger = ferryLedger({
      events: [
        event('left', '2031-05-01', [reported('a', 'lp')], { actors: ['union'] }),
        event('spoke', '2031-05-02', [claimed('b', 'union', 'lp')], { actors: ['union'] }),
      ],
    });
    expect(inWords(actorIn(ledger, 'union').events)).toEqual([['left']]);
  });

  it('puts under one head what differs in nothing but the words', () => {
    const ledger = ferryLedger({
      events: [
        event('spoke', '2031-05-03', [
          claimed('one', 'union', 'lp'),
          claimed('other-paper', 'union', 'sr'),
          claimed('earlier', 'union', 'lp', { said: '2031-05-01' }),
          claimed('together', 'union', 'lp', { by: ['union', 'vey'] }),
          claimed('from-post', 'union', 'lp', {
            via: [{ source: 'union-post', how: 'repeats', basis: 'stated', via: [] }],
          }),
          claimed('two', 'union', 'lp'),
        ]),
      ],
    });
    expect(inWords(actorIn(ledger, 'union').says)).toEqual([
      ['spoke', ['one', 'two'], ['other-paper'], ['earlier'], ['together'], ['from-post']],
    ]);
  });
});

it('what one voice puts otherwise in one document stands together, and names neither again', () => {
  const ledger = ferryLedger({
    events: [
      event('spoke', '2031-05-03', [
        claimed('claims', 'union', 'lp'),
        claimed('elsewhere', 'union', 'sr'),
        claimed('judges', 'union', 'lp', { standing: 'assessed' }),
        claimed('quotes', 'union', 'lp', { quote: { text: 'No.', translated: 'no', speaker: 'vey' } }),
        claimed('claims-more', 'union', 'lp'),
      ]),
    ],
  });
  const [told] = actorIn(ledger, 'union').says;
  expect(told?.groups.map(({ claims, goesOn }) => [goesOn, ...claims.map(({ claim }) => claim.id)])).toEqual([
    [false, 'claims', 'claims-more'],
    [true, 'judges'],
    [true, 'quotes'],
    [false, 'elsewhere'],
  ]);
});

describe('the page of a document', () => {
  it('tells apart what is taken from it and what other documents have from it', () => {
    const ledger = ferryLedger({
      events: [
        event('spoke', '2031-05-03', [
          claimed('own', 'union', 'union-post'),
          claimed('handed-on', 'union', 'lp', {
            via: [{ source: 'union-post', how: 'repeats', basis: 'stated', via: [] }],
          }),
        ]),
      ],
    });
    const entry = ledger.sources.find(({ source }) => source.id === 'union-post');
    if (!entry) throw new Error('There is no union-post.');
    const told = inSections(listOfSource(ledger, entry), OF_SOURCE);
    expect([inWords(told.statements), inWords(told.handedOn)]).toEqual([
      [['spoke', ['own']]],
      [['spoke', ['handed-on']]],
    ]);
  });
});
