import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/ledger/fingerprint.ts';
import { filterGroups } from '../../../src/ledger/slices/filter-groups.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';

const ledger = await fixtureLedger();
const { events, sources, places, threads } = ledger;

describe('what an event has to do with', () => {
  it('is what the pages of sources and threads show it under', () => {
    for (const { source, claims, handedOn } of sources) {
      const shown = new Set([...claims, ...handedOn].map(({ event }) => event.id));
      const fitting = events.filter(({ facets }) => facets.source.includes(source.id)).map(({ event }) => event.id);
      expect(fitting.toSorted(), source.id).toEqual([...shown].toSorted());
    }
    for (const { thread, events: shown } of threads) {
      expect(events.filter(({ facets }) => facets.thread.includes(thread.id))).toEqual(shown);
    }
  });

  it('is a place, and what that lies in', () => {
    for (const { place, within } of places.filter((one) => one.within)) {
      const here = events.filter(({ facets }) => facets.place.includes(place.id));
      expect(here.every(({ facets }) => facets.place.includes(within?.id ?? ''))).toBe(true);
    }
  });

  it('is the side of whoever speaks, not only of who acts', () => {
    const { facets } = ledger.eventById('sluice-ordered-open');
    expect(facets.actor).toContain('weir-company');
    expect(facets.side).toContain('company');
  });
});

describe('the filters of a timeline', () => {
  it('offer only what some event has, each once', () => {
    for (const { facet, options } of filterGroups(ledger, events.slice(0, 3))) {
      const values = options.map(({ value }) => value);
      expect(new Set(values).size).toBe(values.length);
      for (const value of values)
        expect(events.slice(0, 3).some(({ facets }) => facets[facet].includes(value))).toBe(true);
    }
    expect(filterGroups(ledger, [])).toEqual([]);
  });
});

describe('the fingerprint of an event', () => {
  const [entry] = events;
  if (!entry) throw new Error('There is no event.');

  it('is that of no other event', () => {
    expect(new Set(events.map((one) => one.fingerprint)).size).toBe(events.length);
  });

  it('changes with what a reader sees, and not with what an editor checked', () => {
    const [claim, ...others] = entry.event.claims;
    if (!claim) throw new Error('The event has no claim.');
    const retold = { ...entry.event, claims: [{ ...claim, text: 'Something else.' }, ...others] };
    expect(fingerprint({ ...entry, event: retold })).not.toBe(entry.fingerprint);
    expect(fingerprint({ ...entry, event: { ...entry.event, checked: entry.event.when } })).toBe(entry.fingerprint);
  });
});
