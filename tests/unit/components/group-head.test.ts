/** What stands over several statements on the page of whom they are from. */
import { expect, it } from 'vitest';
import { groupHead } from '../../../src/components/pieces/group-head.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { ACTORS, ferryLedger } from '../model/ferry.ts';
import { claimed, event, repeats, reported } from '../model/story.ts';

/** The beginning of the head on the page of the union, of which the verb is. */
function begunOnPageOf(plural: boolean): string {
  const actors = ACTORS.map((actor) => (actor.id === 'union' ? { ...actor, plural } : actor));
  const told = event('left', '2031-05-02', [claimed('a', 'union', 'lp', { by: ['union', 'vey'] })]);
  const { claims } = ferryLedger({ actors, events: [told] });
  const [claim] = claims.values();
  if (!claim) throw new Error('There is no statement.');
  const page = { about: { id: 'union', name: 'Crew Union' } };
  return /<b>(.*?)<\/b>/.exec(String(groupHead(claim, false, page, stringsFor('en', 'UTC'))))?.[1] ?? '';
}

it('agrees with the name of the page alone, whoever says it, too', () => {
  expect(begunOnPageOf(false)).toBe('Says');
  expect(begunOnPageOf(true)).toBe('Say');
});

it('names a document that speaks for itself once', () => {
  const { claims } = ferryLedger({ events: [event('left', '2031-05-02', [reported('a', 'eyewitness')])] });
  const heads = [...claims.values()].map((claim) =>
    String(groupHead(claim, false, { about: { id: 'left', name: 'left' } }, stringsFor('en', 'UTC'))),
  );
  expect(heads.map((head) => head.replaceAll(/<.*?>/gs, '').replaceAll(/\s+/g, ' ').trim())).toEqual([
    'Somebody on the pier reports',
  ]);
});

it('parts a verb from where its words are from, where no document stands between', () => {
  const { claims } = ferryLedger({
    events: [event('left', '2031-05-02', [claimed('a', 'union', 'lp', { by: ['union'], via: repeats('unknown') })])],
  });
  const heads = [...claims.values()].map((claim) =>
    String(
      groupHead(claim, false, { about: { id: claim.source.id, name: claim.source.name } }, stringsFor('en', 'UTC')),
    ),
  );
  expect(heads.map((head) => head.replaceAll(/<.*?>/gs, '').replaceAll(/\s+/g, ' ').trim())).toEqual([
    'Crew Union says, origin not named · made public 2 May 2031',
  ]);
});
