/** How outlines are made from the regions of the world, here drawn as squares. */
import { describe, expect, it } from 'vitest';
import { proposeFrames } from '../../../src/map/make/frames.ts';
import { outlinesText } from '../../../src/map/make/geojson.ts';
import { storyNames } from '../../../src/map/make/region-names.ts';
import { outlineRegions, type RegionRequest, type SourceRegion } from '../../../src/map/make/regions.ts';
import { outlineTowns } from '../../../src/map/make/towns.ts';
import { outlines } from '../../../src/schema/outlines.ts';
import { regionAt, shapesOf } from '../../../src/map/shapes.ts';
import { drawStory } from '../../../src/map/story-map.ts';
import type { OutlineRegion } from '../../../src/model/outlines.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';

type Corner = readonly [lon: number, lat: number];

function square(code: string, name: string, iso: string, [west, south]: Corner, [east, north]: Corner): SourceRegion {
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return {
    type: 'Feature',
    properties: { adm1_code: code, iso_a2: iso, name },
    geometry: { type: 'Polygon', coordinates: [ring.map(([lon = 0, lat = 0]) => [lon, lat])] },
  };
}

/** A region with a coast of 20 degrees, which is wavy all along. */
const coastal: SourceRegion = {
  ...square('A-1', 'A', 'UA', [0, -9], [20, 0]),
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        ...Array.from({ length: 2000 }, (_, step): [number, number] => [
          step / 100,
          Math.sin(step / 7) + Math.sin(step),
        ]),
        [20, -9],
        [0, -9],
        [0, 0],
      ],
    ],
  },
};

const COUNTRIES: Record<string, string> = {
  UA: 'Ukraine',
  RU: 'Russia',
  IN: 'India',
  PK: 'Pakistan',
  EH: 'Western Sahara',
  MA: 'Morocco',
  PS: 'Palestine',
  IL: 'Israel',
  SY: 'Syria',
  JO: 'Jordan',
};
const WORLD: RegionRequest = {
  frames: [[-180, -90, 180, 90]],
  near: [],
  also: [],
  names: new Map(),
  countryName: (code) => COUNTRIES[code] ?? null,
  bytes: 1e6,
};

/** Squares where the regions lie, with the codes and countries that the source gives them. */
const REGIONS = [
  square('UKR-283', 'Crimea', 'UA', [33, 44], [36, 46]),
  square('UKR-5482', 'Sevastopol', 'UA', [32, 44], [33, 46]),
  square('IND-2431', 'Jammu and Kashmir', 'IN', [74, 33], [78, 35]),
  square('PAK-1109', 'Azad Kashmir', 'PK', [73, 33], [74, 35]),
  square('PAK-1', 'Punjab', 'PK', [71, 33], [73, 35]),
  square('SAH+00?', 'Western Sahara', 'EH', [-11, 22], [-9, 27]),
  square('MAR-3469', 'Oued el Dahab', 'MA', [-15, 22], [-11, 27]),
  square('MAR-3456', 'Laâyoune', 'MA', [-13.3, 27], [-11.8, 28]),
  square('MAR-3457', 'Guelmim', 'MA', [-11.8, 27], [-9, 30]),
  square('GAZ+00?', 'Gaza Strip', 'PS', [34, 31], [34.6, 31.6]),
  square('ISR-3056', 'HaZafon', 'IL', [35, 32.5], [35.87, 33.3]),
  square('SYR-145', 'Quneitra', 'SY', [35.87, 32.7], [36, 33.3]),
];

const made = outlineRegions(REGIONS, WORLD);
const asFile = (regions: readonly OutlineRegion[]) => ({ credits: [], made: null, features: regions });
const shapes = shapesOf([asFile(made)]);
const at = (lon: number, lat: number) => regionAt(shapes, lon, lat)?.properties;

describe('regions on which states do not agree', () => {
  it.each([
    ['Simferopol', 34.1, 44.95, 'Ukraine', null],
    ['Sevastopol', 32.5, 44.6, 'Ukraine', null],
    ['Srinagar', 74.8, 34.08, 'Jammu and Kashmir', 'India'],
    ['Muzaffarabad', 73.47, 34.37, 'Jammu and Kashmir', 'Pakistan'],
    ['Laayoune', -13.2, 27.15, 'Western Sahara', 'Morocco'],
    ['Es-Semara', -11.6, 27.3, 'Western Sahara', 'Morocco'],
    ['Tarfaya', -12.9, 27.9, 'Morocco', null],
    ['Assa', -9.4, 28.6, 'Morocco', null],
    ['Tifariti', -10.6, 26.15, 'Western Sahara', 'the Polisario Front'],
    ['Gaza', 34.46, 31.5, 'Palestine', 'called "occupied Palestinian territory" by the United Nations'],
    ['Majdal Shams, on the Golan Heights,', 35.77, 33.27, 'Syria', 'Israel'],
    ['Nazareth', 35.3, 32.7, 'Israel', null],
    ['Quneitra', 35.9, 33.1, 'Syria', null],
  ])('%s lies as the maps of the United Nations have it', (_place, lon, lat, country, contested) => {
    expect(at(lon, lat)).toMatchObject({ country, contested });
  });

  it('are drawn with broken borders: the line of control, the berm and the edges of the Golan among them', () => {
    const crossed = (lon: number, lat: number): boolean =>
      shapes.contested.coordinates.some((line) =>
        line.some(([x = 0, y = 0], index) => {
          const [beforeX = x, beforeY = y] = line[index - 1] ?? [];
          const [west, east] = [Math.min(x, beforeX), Math.max(x, beforeX)];
          const [south, north] = [Math.min(y, beforeY), Math.max(y, beforeY)];
          return lon >= west - 0.01 && lon <= east + 0.01 && lat >= south - 0.01 && lat <= north + 0.01;
        }),
      );
    expect(crossed(74, 34), 'between the parts of Kashmir').toBe(true);
    expect(crossed(73, 34), 'between Kashmir and Punjab').toBe(true);
    expect(crossed(-11, 25), 'through Western Sahara').toBe(true);
    expect(crossed(-13, 27.66), 'between Western Sahara and Tarfaya').toBe(true);
    expect(crossed(-10, 27.66), 'between Western Sahara and Guelmim').toBe(true);
    expect(crossed(35.63, 33.18), 'west of the Golan Heights').toBe(true);
    expect(crossed(33, 45), 'between Crimea and Sevastopol').toBe(false);
  });

  it('are told otherwise by a file of the newsroom’s own', () => {
    const own = asFile(
      made.filter(({ id }) => id === 'MAR-3456').map((one) => ({ ...one, country: 'Morocco', contested: null })),
    );
    expect(regionAt(shapesOf([asFile(made), own]), -13.2, 27.15)?.properties.country).toBe('Morocco');
  });
});

describe('outlines made for a story', () => {
  it('hold the regions that reach into the frame, and those asked for', () => {
    const request = { ...WORLD, frames: [[72, 33, 73.5, 34] as const], also: ['Gaza Strip', 'UKR-283'] };
    expect(outlineRegions(REGIONS, request).map(({ id }) => id)).toEqual(['UKR-283', 'PAK-1109', 'PAK-1', 'GAZ+00?']);
  });

  it('keep the names that editors gave', () => {
    const names = new Map([['PAK-1', 'The Punjab']]);
    expect(outlineRegions(REGIONS, { ...WORLD, names }).find(({ id }) => id === 'PAK-1')?.name).toBe('The Punjab');
  });

  it('have fewer corners where they would be too large, and still meet', () => {
    const wavy = (code: string, side: number): SourceRegion => {
      const edge = Array.from({ length: 200 }, (_, at): [number, number] => [Math.sin(at) / 20, at / 100]);
      const ring: [number, number][] = [...edge, [side, 1.99], [side, 0], [0, 0]];
      return {
        type: 'Feature',
        properties: { adm1_code: code, iso_a2: 'IN', name: code },
        geometry: { type: 'Polygon', coordinates: [ring] },
      };
    };
    const both = [wavy('A-1', -1), wavy('B-1', 1)];
    const small = outlineRegions(both, { ...WORLD, bytes: 3000 });
    expect(JSON.stringify(small.map(({ shape }) => shape)).length).toBeLessThanOrEqual(3000);
    expect(shapesOf([asFile(small)]).between.coordinates).toHaveLength(1);
  });

  it.each([20_000, 10_000, 5000, 2500])('have room in %i bytes, and no fewer corners than that asks for', (bytes) => {
    const { length } = JSON.stringify(outlineRegions([coastal], { ...WORLD, bytes })[0]?.shape);
    expect(length).toBeLessThanOrEqual(bytes);
    expect(length).toBeGreaterThan(bytes / 2);
  });

  it('have more of their corners where a map near by shows them', () => {
    const cornersFrom = (near: RegionRequest['near'], west: number, east: number): number => {
      const [region] = outlineRegions([coastal], { ...WORLD, near, bytes: 5000 });
      const corners = region?.shape?.type === 'MultiPolygon' ? region.shape.coordinates.flat(2) : [];
      return corners.filter(([lon]) => lon > west && lon < east).length;
    };
    expect(cornersFrom([[4, -3, 6, 3]], 4, 6)).toBeGreaterThan(cornersFrom([], 4, 6) * 2);
    expect(cornersFrom([[4, -3, 6, 3]], 10, 20)).toBeGreaterThan(0);
  });

  it('are a file that the check takes', () => {
    const credits = [{ what: 'Outlines', name: 'Survey', url: 'https://survey.example/', licence: 'public domain' }];
    const towns = outlineTowns([{ id: 't', name: 'Town', people: 5, lon: 34.2, lat: 31.2 }], {
      frames: WORLD.frames,
      points: [],
      names: new Map(),
    });
    const text = outlinesText({ credits, made: { frames: WORLD.frames, also: [] } }, made, towns);
    const read = outlines.parse(JSON.parse(text));
    expect(read.features).toHaveLength(made.length + 1);
    expect(shapesOf([read]).regions).toHaveLength(made.length);
  });
});

describe('the frames of a story', () => {
  const point = (lon: number, lat: number) => ({ lon, lat, accuracy_m: 500 });

  it('hold the regions that its places lie in', () => {
    const [[west, south, east, north] = [0, 0, 0, 0]] = proposeFrames([point(74.8, 34.08)], REGIONS);
    expect(west).toBeLessThan(74);
    expect(south).toBeLessThan(33);
    expect(east).toBeGreaterThan(78);
    expect(north).toBeGreaterThan(35);
  });

  it('hold all the land that its maps show: what has no outline would look like sea', async () => {
    const { story } = await fixtureLedger();
    const along = [...story.places.values()].map((place, step) => ({ ...place, at: point(36.2, 36.2 + step / 4) }));
    const places = new Map(along.map((place) => [place.id, place]));
    const steps = Array.from({ length: 24 }, (_, step) => step + 25);
    const land = steps.flatMap((lon) =>
      steps.map((lat) => square(`L-${lon}-${lat}`, `Land ${lon} ${lat}`, 'UA', [lon, lat], [lon + 1, lat + 1])),
    );
    const frames = proposeFrames(
      along.map(({ at: spot }) => spot),
      land,
    );
    const regions = outlineRegions(land, { ...WORLD, frames });
    const { sheets } = drawStory({ ...story, places }, shapesOf([asFile(regions)]));
    const coasts = sheets.flatMap(({ close, overview }) => [close?.wide.coast, close?.narrow.coast, overview?.coast]);
    expect(regions.length).toBeLessThan(land.length);
    expect(coasts).toEqual(['', '', '']);
  });

  it('are two for places that lie far apart', () => {
    expect(proposeFrames([point(74.8, 34.08), point(34.4, 31.4), point(74.5, 34)], REGIONS)).toHaveLength(2);
  });

  it('do not follow a region around the world', () => {
    const wide = square('X-1', 'Wide', 'RU', [-180, 60], [180, 70]);
    const [frame] = proposeFrames([point(30, 65)], [wide]);
    expect((frame?.[2] ?? 0) - (frame?.[0] ?? 0)).toBeLessThan(45);
  });
});

describe('names of regions', () => {
  it('are those of the story’s places, whichever of its names the source has', () => {
    const place = {
      id: 'x',
      name: 'Brack Oblast',
      kind: 'oblast',
      aliases: [],
      names: { ru: 'Бракская область' },
      former_ids: [],
    };
    const source = { code: 'B-1', name: 'Brack', others: [null, 'Бракская область|Brackland'] };
    expect(storyNames([place], [source])).toEqual(new Map([['B-1', 'Brack Oblast']]));
    expect(storyNames([{ ...place, names: {} }], [source])).toEqual(new Map([['B-1', 'Brack Oblast']]));
    const arena = { ...place, name: 'Brack Arena', kind: 'building', names: {} };
    expect(storyNames([arena], [source])).toEqual(new Map());
  });
});

describe('towns', () => {
  it('are the largest of the frame and the largest near each place, none twice', () => {
    const all = Array.from({ length: 100 }, (_, at) => ({
      id: `t${at}`,
      name: `T${at}`,
      people: 1000 + at,
      lon: at / 10,
      lat: 45,
    }));
    const towns = outlineTowns(all, {
      frames: [[0, 40, 10, 50]],
      points: [{ lon: 0.02, lat: 45, accuracy_m: 1 }],
      names: new Map([['t0', 'Ours']]),
    });
    expect(towns[0]?.name).toBe('T99');
    expect(towns.map(({ name }) => name)).toContain('Ours');
    expect(towns.length).toBeLessThan(40);
    expect(new Set(towns.map(({ id }) => id)).size).toBe(towns.length);
  });
});
