/** What the map tells of places and days. */
import { describe, expect, it } from 'vitest';
import { mapPage } from '../../../../src/ledger/slices/map-page.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { event, place, reported } from '../../model/story.ts';
import { COAST_OUTLINES } from '../../map/coast.ts';

const claims = [reported('a', 'lp')];
const at = (lat: number) => ({ at: { lat, lon: -30.2, accuracy_m: 100 } });

const ledger = ferryLedger({
  places: [place('pier', undefined, at(45)), place('beach', undefined, at(45.1))],
  events: [
    event('left', '2031-05-02', claims, { places: ['pier'] }),
    event('hearing', '2031-05-03', claims, { kind: 'statement', places: ['pier'] }),
    event('found', '2031-05-03', claims, { places: ['beach', 'pier'] }),
    event('never', '2031-05-04', claims, { places: ['pier'], withdrawn: '2031-05-05' }),
    event('some-day', '2031-05', claims, { places: ['pier'] }),
  ],
});
const { events, day, maps } = mapPage({ ...ledger, outlines: [COAST_OUTLINES] });

describe('the map', () => {
  it('tells at a place what happened there, and neither what was said there nor what is withdrawn', () => {
    expect(events('pier').map(({ id }) => id)).toEqual(['left', 'found', 'some-day']);
    expect(events('nowhere')).toEqual([]);
  });

  it('has a small map of each day on which something happened', () => {
    expect(maps.days?.maps.map(({ key, places }) => [key, ...places])).toEqual([
      ['2031-05-02', 'pier'],
      ['2031-05-03', 'beach', 'pier'],
    ]);
  });

  it('leads from a day to where it stands in the timeline', () => {
    expect(day('2031-05-03')).toEqual({ name: '3 May 2031', href: '/2031-05/#day-2031-05-03' });
  });
});
