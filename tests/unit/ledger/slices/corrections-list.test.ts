/** What was corrected, withdrawn, taken back or replaced, in the order in which that was done. */
import { describe, expect, it } from 'vitest';
import { mendedInOrder, mendedTogether, type Mended } from '../../../../src/ledger/slices/corrections-list.ts';
import { SOURCES, ferryLedger } from '../../model/ferry.ts';
import { article, assessed, claimed, event, reported, when } from '../../model/story.ts';

const correction = (day: string) => ({ on: when(day), claims: ['a'], was: 'One.', now: 'Two.', why: 'We misread it.' });

const ledger = ferryLedger({
  sources: [
    ...SOURCES,
    article('mended', {
      outlet: 'valley-times',
      corrected: [
        { on: when('2031-05-06'), note: 'It.' },
        { on: when('2031-05-10'), note: 'It again.' },
      ],
    }),
  ],
  events: [
    event('left', '2031-05-02', [reported('a', 'lp', { retracted: '2031-05-08' })], {
      corrections: [correction('2031-05-09'), correction('2031-05-05')],
    }),
    event('told', '2031-05-02', [
      claimed('first', 'vey', 'lp', { answers: { aboard: '12' } }),
      claimed('then', 'vey', 'lp-late', { answers: { aboard: '13' } }),
      assessed('guess', 'lind', 'vt', { answers: { aboard: '20' } }),
    ]),
    event('gone', '2031-05-03', [reported('a', 'sr')], { withdrawn: '2031-05-07' }),
  ],
});

function inShort(mended: Mended): string {
  switch (mended.of) {
    case 'event':
      return `${mended.event.event.id} ${mended.correction === null ? 'withdrawn' : String(mended.correction)}`;
    case 'claim':
      return mended.claim.key;
    case 'answer':
      return `${mended.replaced.claim.key} by ${mended.replaced.by.key}`;
    case 'source':
      return `${mended.source.source.id} ${String(mended.correction)}`;
  }
}

describe('all that was mended', () => {
  it('stands by the day on which it was, an answer by that of the one in its place; an opinion replaces nothing', () => {
    expect(mendedInOrder(ledger).map(inShort)).toEqual([
      'told#first by told#then',
      'left 1',
      'mended 0',
      'gone withdrawn',
      'left#a',
      'left 0',
      'mended 1',
    ]);
  });

  it('is shown with what was mended last first, and what is of one event together, in the order of its file', () => {
    const { events, takenBack, replaced, sources } = mendedTogether(mendedInOrder(ledger));
    expect(events.map(({ event: { event: told }, ...shown }) => [told.id, shown])).toEqual([
      ['left', { corrections: [1, 0], withdrawn: false }],
      ['gone', { corrections: [], withdrawn: true }],
    ]);
    expect([takenBack.length, replaced.length]).toEqual([1, 1]);
    expect(sources.map(({ entry, corrected }) => [entry.source.id, ...corrected.map(({ note }) => note)])).toEqual([
      ['mended', 'It.', 'It again.'],
    ]);
  });
});
