/** What is found of the sources of a very long story. */
import { expect, it } from 'vitest';
import { examine, type Reading } from '../../../src/sources/examine.ts';
import { reportTable } from '../../../src/sources/table.ts';
import { article, claim, event, story } from '../model/story.ts';

it('looks on a page for its own quotations, and through those of no other', () => {
  const ids = Array.from({ length: 200 }, (_, at) => `source-${at}`);
  let looks = 0;
  const claims = ids.map((id) =>
    Object.defineProperty(claim('says', id, { quote: { text: `Words of ${id}`, translated: 'no' } }), 'source', {
      get: () => {
        looks += 1;
        return id;
      },
    }),
  );
  const told = story({
    sources: ids.map((id) => article(id, { url: `https://press.example/${id}`, title: null })),
    events: claims.map((one, at) => event(`event-${at}`, '2031-05-01', [one])),
  });
  const readingOf = (id: string): Reading => {
    const address = `https://press.example/${id}`;
    const text = `Words of ${id === 'source-7' ? 'nobody' : id}.`;
    return { where: 'url', address, finally: address, is: 'page', text, title: '', whole: true, reason: null };
  };
  looks = 0;
  const { addresses } = examine(told, new Map(ids.map((id) => [id, [readingOf(id)]])), false);
  expect(addresses.filter(({ changed }) => changed.length > 0).map(({ source, changed }) => [source, changed])).toEqual(
    [['source-7', ['the quotation of event-7#says']]],
  );
  expect(looks).toBeLessThan(10 * ids.length);
});

it('has a row for each of more results than a function takes arguments', () => {
  const found = { event: 'e', claim: 'c', source: 's', result: 'found', where: 'url', reason: null } as const;
  const quotations = Array.from({ length: 150_000 }, () => found);
  const lines = reportTable({ addresses: [], quotations, unusedCaptures: [] }).split('\n');
  expect(lines[1]).toBe('   found  s  e#c  in its url');
  expect(lines.filter((line) => line === lines[1])).toHaveLength(quotations.length);
});
