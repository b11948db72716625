/** Lists of documents: an outlet's stand together and in time, whatever their names hold. */
import { expect, it } from 'vitest';
import { byNameInTime } from '../../../../src/ledger/slices/documents-in-order.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { article, post } from '../../model/story.ts';

const ledger = ferryLedger({
  sources: [
    article('tenth', { outlet: 'lake-post', published: '2031-05-10' }),
    article('by-the-hour', { outlet: 'lake-post', published: '2031-05-09T22:15+00:00' }),
    article('in-june', { outlet: 'lake-post', published: '2031-06' }),
    article('other', { outlet: 'valley-times', published: '2031-05-01' }),
    post('undated', 'union', '2031-05-06', { title: 'M' }),
    post('titled', 'union', '2031-05-06', { title: 'N' }),
  ],
});
const sources = ledger.sources.map((one) =>
  one.source.id === 'undated' ? { ...one, source: { ...one.source, published: undefined } } : one,
);
const idsOf = (list: readonly { source: { id: string } }[]): string[] => list.map(({ source }) => source.id);

it('documents stand by name, and those of one outlet as they were made public', () => {
  expect(idsOf(byNameInTime(ledger.strings, sources, 'UTC'))).toEqual([
    ...['by-the-hour', 'tenth', 'in-june'],
    ...['undated', 'titled'],
    'other',
  ]);
});
