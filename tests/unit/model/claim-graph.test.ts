import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/record.ts';
import fc from '../property.ts';
import { SOURCES } from './river.ts';
import { compute, event, ids, reported, story } from './story.ts';

const graphOf = (claims: Claim[]) =>
  compute(story({ sources: SOURCES, events: [event('e', '2023-06-04', claims)] })).graph;

describe('claims that make the same statement', () => {
  it('are joined both ways and along chains, within an event and across events', () => {
    const { graph } = compute(
      story({
        sources: SOURCES,
        events: [
          event('e', '2023-06-04', [reported('a', 'shore-times'), reported('b', 'shore-times', { agrees: ['a'] })]),
          event('f', '2023-06-04', [reported('c', 'shore-times', { agrees: ['e#b'] }), reported('a', 'shore-times')]),
        ],
      }),
    );
    const same = (key: string): string[] =>
      graph
        .sameAs(key)
        .map((fact) => fact.key)
        .toSorted();
    expect(same('e#a')).toEqual(['e#a', 'e#b', 'f#c']);
    expect(same('f#c')).toEqual(['e#a', 'e#b', 'f#c']);
    expect(same('f#a')).toEqual(['f#a']);
  });

  it('stand for nothing once they are taken back', () => {
    const graph = graphOf([
      reported('a', 'shore-times', { agrees: ['b'] }),
      reported('b', 'brack-post', { retracted: '2023-06-06', disputes: ['a'] }),
    ]);
    expect(ids(graph.sameAs('e#a'))).toEqual(['a']);
    expect(graph.deniedBy('e#a')).toEqual([]);
    expect(graph.stands('e#b')).toBe(false);
  });

  it('fall into groups, whatever the links: each claim in one, with all that it is linked to', () => {
    const claims = fc
      .array(fc.array(fc.nat(), { maxLength: 2 }), { minLength: 1, maxLength: 12 })
      .map((all) =>
        all.map((links, at) =>
          reported(`c${String(at)}`, 'shore-times', { agrees: links.map((link) => `c${String(link % all.length)}`) }),
        ),
      );
    fc.assert(
      fc.property(claims, (all) => {
        const graph = graphOf(all);
        const same = (id: string): string[] => ids(graph.sameAs(`e#${id}`)).toSorted();
        let joins = 0;
        for (const { id, agrees } of all) {
          expect(same(id)).toContain(id);
          for (const other of [...same(id), ...agrees]) expect(same(other)).toEqual(same(id));
          joins += agrees.length;
        }
        const groups = new Set(all.map(({ id }) => same(id).join()));
        expect(groups.size).toBeGreaterThanOrEqual(all.length - joins);
      }),
    );
  });
});

describe('a denial', () => {
  it('works one way, and takes nothing from another of the same statement', () => {
    const denies = (id: string, from: string) => reported(id, from, { disputes: ['a'] });
    const graph = graphOf([reported('a', 'shore-times'), denies('b', 'brack-post'), denies('c', 'alder-post')]);
    expect(ids(graph.deniedBy('e#a'))).toEqual(['b', 'c']);
    expect(graph.deniedBy('e#b')).toEqual([]);
  });
});
