/** Towns to find one's way by: the largest of the frames, and the largest around each place. Pure. */
import { geoDistance } from 'd3-geo';
import { byId } from '../../model/code-units.ts';
import type { Coordinates } from '../../model/record.ts';
import { overlaps } from '../longitudes.ts';
import type { Frame, OutlineTown } from '../../model/outlines.ts';

type Point = Pick<Coordinates, 'lon' | 'lat'>;

/** A town as GeoNames has it. */
export interface SourceTown {
  id: string;
  name: string;
  people: number;
  lon: number;
  lat: number;
}

export interface TownRequest {
  frames: readonly Frame[];
  points: readonly Coordinates[];
  /** What editors called towns before, by id. */
  names: ReadonlyMap<string, string>;
}

/** Towns of each frame, and around each place within these distances in kilometres. */
const IN_FRAME = 25;
const AROUND: readonly (readonly [km: number, towns: number])[] = [
  [12, 3],
  [40, 6],
];

const MOST = 120;

/** No two towns are nearer to each other than this, in kilometres: the smaller is a part of the larger. */
const APART_KM = 3;

const EARTH_KM = 6371;

const kmBetween = (a: Point, b: Point): number => geoDistance([a.lon, a.lat], [b.lon, b.lat]) * EARTH_KM;

const largest = (towns: readonly SourceTown[], most: number): SourceTown[] =>
  towns.toSorted((a, b) => b.people - a.people || byId(a, b)).slice(0, most);

/** Chooses towns, the largest first. */
export function outlineTowns(all: readonly SourceTown[], { frames, points, names }: TownRequest): OutlineTown[] {
  const inFrame = frames.map((frame) => all.filter(({ lon, lat }) => overlaps(frame, [lon, lat, lon, lat])));
  const around = points.flatMap(({ lon, lat }) =>
    AROUND.flatMap(([km, most]) =>
      largest(
        inFrame.flat().filter((town) => kmBetween(town, { lon, lat }) < km),
        most,
      ),
    ),
  );
  const chosen = new Map(
    [...inFrame.flatMap((towns) => largest(towns, IN_FRAME)), ...around].map((one) => [one.id, one]),
  );
  const apart: SourceTown[] = [];
  for (const town of largest([...chosen.values()], MOST)) {
    if (apart.every((larger) => kmBetween(town, larger) >= APART_KM)) apart.push(town);
  }
  return apart.map(({ id, name, people, lon, lat }) => ({
    kind: 'town',
    id,
    name: names.get(id) ?? name,
    people,
    lon: Number(lon.toFixed(3)),
    lat: Number(lat.toFixed(3)),
  }));
}
