import { describe, expect, it } from 'vitest';
import { expandEvent, expandTimeline, expandTold } from '../../../../src/ledger/slices/expanded.ts';
import { inSections, listOfSource, OF_SOURCE } from '../../../../src/ledger/slices/record-lists.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { actor, claimed, event } from '../../model/story.ts';

const ledger = ferryLedger(
  {
    actors: [actor('union', { name: 'Crew Union', aliases: ['CU'] }), actor('vey', { name: 'Captain Vey' })],
    events: [
      event(
        'talk',
        '2031-05-01',
        [
          claimed('a', 'vey', 'lp', { text: 'Vey said that the CU had called.' }),
          claimed('b', 'vey', 'lp', { text: 'Vey said that the CU was wrong.' }),
        ],
        { title: 'Captain Vey speaks', summary: 'Vey spoke.' },
      ),
      event('strike', '2031-05-02', [claimed('c', 'union', 'lp', { text: 'The CU called a strike.' })], {
        title: 'The crews strike',
        summary: 'The CU called a strike.',
      }),
      event('end', '2031-05-03', [claimed('d', 'union', 'lp', { text: 'The CU ended it.' })], {
        title: 'The strike ends',
        summary: 'The CU ended it.',
      }),
    ],
  },
  { accounts: { talk: 'Vey had heard of the CU.' } },
);

describe('an abbreviation on a page', () => {
  it('is told in an event’s summary, else in its account, else in its first statement', () => {
    const [talk, strike] = ledger.events.map((entry) => expandEvent(ledger, entry));
    expect(strike?.event.summary).toBe('The CU (Crew Union) called a strike.');
    expect(strike?.claims.map(({ claim }) => claim.text)).toEqual(['The CU called a strike.']);
    expect(talk?.prose.html).toContain('heard of the CU (Crew Union).');
    expect(talk?.claims.map(({ claim }) => claim.text)).toEqual([
      'Vey said that the CU had called.',
      'Vey said that the CU was wrong.',
    ]);
  });

  it('is told once in a timeline', () => {
    const summaries = expandTimeline(ledger, ledger.stations).flatMap(({ events }) =>
      events.map((entry) => entry.event.summary),
    );
    expect(summaries).toEqual(['Vey spoke.', 'The CU (Crew Union) called a strike.', 'The CU ended it.']);
  });

  it('is told once among statements, and not on the page of whom it names', () => {
    const source = ledger.sources.find((entry) => entry.source.id === 'lp');
    if (!source) throw new Error('There is no lp.');
    const told = inSections(listOfSource(ledger, source), OF_SOURCE);
    const texts = (about: string): string[] =>
      expandTold(ledger, told, about).statements.flatMap(({ groups }) =>
        groups.flatMap(({ claims }) => claims.map(({ claim }) => claim.text)),
      );
    expect(texts('Lake Post').filter((text) => text.includes('(Crew Union)'))).toEqual([
      'Vey said that the CU (Crew Union) had called.',
    ]);
    expect(texts('Crew Union').join(' ')).not.toContain('(Crew Union)');
  });

  it('stays as it is written in what the ledger holds for data and feeds', () => {
    expect(ledger.events.map(({ event: { summary } }) => summary).join(' ')).not.toContain('(Crew Union)');
  });
});
