import { describe, expect, it } from 'vitest';
import { numbersText } from '../../../src/map/markers.ts';
import { placesOf } from '../../../src/map/places.ts';
import { regionAt, shapesOf } from '../../../src/map/shapes.ts';
import { drawStory } from '../../../src/map/story-map.ts';
import type { PlaceRecord, Story } from '../../../src/model/record.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { COAST, COAST_OUTLINES, COAST_REGIONS, region } from './coast.ts';

const { story } = await fixtureLedger();

describe('the places of a story', () => {
  const { pins, areas, unplaced } = placesOf(story, COAST);

  it('with a point are pinned, those that are a region are drawn as one, and others are only named', () => {
    expect(pins.map(({ place }) => place.id)).toEqual(['port-brack', 'north-quay', 'upper-dam', 'lamb-island']);
    expect(areas.map(({ place }) => place.id)).toEqual(['brack-coast']);
    expect(unplaced.map(({ place }) => place.id)).toEqual(['signal-house']);
  });

  it('count what happened there, and neither what was only said nor what was withdrawn', () => {
    const counted = new Map([...pins, ...areas, ...unplaced].map(({ place, count }) => [place.id, count]));
    for (const [id, count] of counted) {
      const here = [...story.events.values()].filter(({ places }) => places.includes(id));
      const happened = here.filter(({ kind, withdrawn }) => kind === 'happening' && !withdrawn);
      expect(count, id).toBe(happened.length);
    }
    expect(counted.get('upper-dam')).toBe(3);
  });

  it('lie in the region that their coordinates are in', () => {
    for (const { at, place } of pins) {
      expect(regionAt(COAST, at.lon, at.lat)?.properties.name, place.id).toBe('Brack Coast');
    }
    expect(regionAt(COAST, 0, 0)).toBeUndefined();
  });
});

describe('the map of a story', () => {
  const draw = () => drawStory(story, COAST);

  it('has a map of the regions around only where the outlines reach', () => {
    expect(draw().sheets[0]?.overview).not.toBeNull();
    const none = { ...COAST, regions: [] };
    expect(drawStory(story, none)).toMatchObject({ sheets: [] });
  });

  it('draws no place on an empty sheet, and names those that the outlines do not reach', () => {
    const drawn = drawStory(story, { ...COAST, regions: [] });
    expect(drawn.sheets).toEqual([]);
    expect(drawn.places.pins).toEqual([]);
    expect(drawn.places.outside).toHaveLength(4);

    const [, inland] = COAST.regions;
    const only = { ...COAST, regions: inland ? [inland] : [] };
    expect(drawStory(story, only).sheets.map(({ close }) => close)).not.toContainEqual(expect.anything());
  });

  it('has the names of countries in the capitals of its language', () => {
    const regions = COAST_REGIONS.map((one) => ({ ...one, country: 'Dicle' }));
    const shapes = shapesOf([{ ...COAST_OUTLINES, features: regions }]);
    const namesIn = (lang: string): Set<string> => {
      const { sheets } = drawStory({ ...story, site: { ...story.site, lang } }, shapes);
      return new Set(sheets.flatMap(({ overview }) => overview?.countries.flatMap(({ lines }) => lines) ?? []));
    };
    expect(namesIn('en')).toEqual(new Set(['DICLE']));
    expect(namesIn('tr')).toEqual(new Set(['DİCLE']));
  });

  it('shows a town that is called as its region is, also where the name of the country would hide it', () => {
    const named = (name: string): string[] => {
      const towns = [{ name, lon: -30.2, lat: 45.19, people: 9000 }];
      const drawn = drawStory(story, { ...COAST, towns }).sheets[0]?.overview?.towns ?? [];
      return drawn.flatMap(({ label }) => label.lines);
    };
    expect(named('Mill')).toEqual([]);
    expect(named('Brack Coast')).toEqual(['Brack Coast']);
  });

  it('leaves out only the places that lie elsewhere', () => {
    const places = new Map(story.places);
    const [far, record] = [...places].find(([id]) => id === 'upper-dam') ?? [];
    if (!far || !record) throw new Error('The story has no such place.');
    places.set(far, { ...record, at: { lat: 39.2, lon: -76.5, accuracy_m: 300 } });
    const drawn = drawStory({ ...story, places }, COAST);
    expect(drawn.places.outside.map(({ place }) => place.id)).toEqual(['upper-dam']);
    expect(drawn.sheets[0]?.close?.wide.markers.flatMap(({ pins }) => pins.map(({ place }) => place.id))).toEqual([
      'port-brack',
      'north-quay',
      'lamb-island',
    ]);
  });
});

/** A story with places in rows on the coast, a happening at each. */
function crowded(places: number): Story {
  const [some] = [...story.events.values()].filter(({ kind, withdrawn }) => kind === 'happening' && !withdrawn);
  const near = story.places.get('upper-dam');
  if (!some || !near) throw new Error('The story has no such records.');
  const ids = Array.from({ length: places }, (_, at) => `place-${at}`);
  const placeAt = (id: string, at: number): [string, PlaceRecord] => [
    id,
    { ...near, id, name: `Place ${at}`, at: { lat: 44.9 + (at % 25) / 80, lon: -30.5 + at / 2000, accuracy_m: 200 } },
  ];
  return {
    ...story,
    places: new Map([...story.places, ...ids.map(placeAt)]),
    events: new Map(ids.map((id) => [id, { ...some, id, places: [id] }])),
  };
}

describe('places that lie far apart', () => {
  it('have a map each, with their own numbers, and none of blank paper between', () => {
    const places = new Map(story.places);
    const dam = places.get('upper-dam');
    if (!dam) throw new Error('The story has no such place.');
    places.set('upper-dam', { ...dam, at: { lat: 45.1, lon: 20, accuracy_m: 300 } });
    const both = shapesOf([{ ...COAST_OUTLINES, features: [...COAST_OUTLINES.features, region('Far', 19, 21)] }]);
    const {
      sheets,
      places: mapped,
      days,
    } = drawStory({ ...story, places }, both, [
      { key: '2031-03-01', places: ['upper-dam'] },
      { key: '2031-03-02', places: ['lamb-island'] },
    ]);
    const onEach = sheets.map(({ close }) =>
      close?.wide.markers.flatMap(({ pins }) => pins.map(({ place }) => place.id)).toSorted(),
    );
    expect(onEach.toSorted()).toEqual([['lamb-island', 'north-quay', 'port-brack'], ['upper-dam']]);
    expect(mapped.pins.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(days).toBeNull();
  });
});

describe('the map of many places', () => {
  it('numbers the first sixty and draws the others as dots, no more of them than there is room for', () => {
    const [some, many] = [200, 1000].map((places) => drawStory(crowded(places), COAST));
    for (const drawn of [some, many]) {
      expect(drawn?.places.pins).toHaveLength(60);
      expect(drawn?.sheets[0]?.close?.wide.dots.length).toBeGreaterThan(20);
    }
    expect(many?.places.more).toHaveLength(940);
    const { width = 0, height = 0, dots = [] } = many?.sheets[0]?.close?.narrow ?? {};
    expect(dots.length).toBeLessThan((width * height) / 64);
  });

  it('puts places that would lie on each other into one disc, which names them all', () => {
    const close = drawStory(crowded(200), COAST).sheets[0]?.close;
    const markers = close?.narrow.markers ?? [];
    expect(markers.flatMap(({ pins }) => pins.map(({ number }) => number)).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 60 }, (_, at) => at + 1),
    );
    for (const [at, { x, y }] of markers.entries()) {
      const on = markers.slice(at + 1).filter((other) => Math.hypot(other.x - x, other.y - y) < 16);
      expect(on).toEqual([]);
    }
  });

  it('draws no ring that its own disc hides', () => {
    for (const { half, rings } of drawStory(story, COAST).sheets[0]?.close?.wide.markers ?? []) {
      for (const { r } of rings) expect(r).toBeGreaterThan(half);
    }
  });
});

describe('the maps of days', () => {
  const day = (key: string, ...places: string[]) => ({ key, places });

  it('show where something happened on each day, for a story of a few days', () => {
    const { days } = drawStory(story, COAST, [
      day('2031-03-01', 'upper-dam', 'brack-coast'),
      day('2031-03-02', 'signal-house'),
      day('2031-03-03', 'lamb-island'),
    ]);
    expect(days?.maps.map(({ key, places }) => [key, places])).toEqual([
      ['2031-03-01', ['upper-dam', 'brack-coast']],
      ['2031-03-03', ['lamb-island']],
    ]);
    expect(days?.maps[0]?.spots.filter(({ here }) => here)).toHaveLength(1);
  });

  it('are none for one day, and for a long story', () => {
    expect(drawStory(story, COAST, [day('2031-03-01', 'upper-dam')]).days).toBeNull();
    const long = Array.from({ length: 9 }, (_, at) => day(`2031-03-0${at + 1}`, 'upper-dam'));
    expect(drawStory(story, COAST, long).days).toBeNull();
  });
});

describe('the numbers on a disc', () => {
  it.each([
    [[3], '3'],
    [[7, 2], '2, 7'],
    [[4, 3, 5], '3–5'],
    [[1, 4, 9], '1 +2'],
  ])('%j are written %s', (numbers, text) => {
    expect(numbersText(numbers)).toBe(text);
  });
});
