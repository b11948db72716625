/** What lies under the maps of a story: regions of countries, and towns to find one's way by. See docs/map.md. */
/** Where something on the map is from. */
export interface MapCredit {
  /** What is from there: "Outlines". */
  what: string;
  name: string;
  url: string;
  licence: string;
}

/** Ground with an edge, as GeoJSON has it: rings of longitude and latitude, in degrees. */
export type Area =
  | { type: 'Polygon'; coordinates: [lon: number, lat: number][][] }
  | { type: 'MultiPolygon'; coordinates: [lon: number, lat: number][][][] };

/** A part of a country. */
export interface OutlineRegion {
  kind: 'region';
  /** By which another file can replace it. */
  id: string;
  name: string;
  country: string;
  /** Who holds it, or what it is called by whom, where states do not agree whose it is: its borders are drawn broken. */
  contested: string | null;
  /** Nothing where the file takes the region off the map. */
  shape: Area | null;
}

export interface OutlineTown {
  kind: 'town';
  id: string;
  name: string;
  /** Inhabitants: where there is no room for all, larger towns are kept. */
  people: number;
  lon: number;
  lat: number;
}

/** A file of `content/map/`. */
export interface Outlines {
  credits: readonly MapCredit[];
  features: readonly (OutlineRegion | OutlineTown)[];
  /** With what `npm run map` made it, so that it can be made again. */
  made: MapMade | null;
}

/** A part of the world, in degrees. */
export type Frame = readonly [west: number, south: number, east: number, north: number];

/** What `npm run map` was asked for. */
export interface MapMade {
  frames: readonly Frame[];
  /** Names or ids of regions that are kept wherever the frame lies. */
  also: readonly string[];
}
