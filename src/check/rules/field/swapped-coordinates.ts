/** `swapped-coordinates`: a place far from all others, which would lie beside one if its latitude were its longitude. */
import { placesAround } from '../../../model/place.ts';
import type { Coordinates, Id } from '../../../model/record.ts';
import type { Content } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles } from '../../sound-files.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'swapped-coordinates',
  family: 'field',
  severity: 'warning',
  asks: 'Latitude and longitude of a place are not exchanged.',
  example: {
    before: 'at: { lat: 19.9, lon: 54.5, accuracy_m: 50 }',
    after: 'at: { lat: 54.5, lon: 19.9, accuracy_m: 50 }',
    where: 'another place of the story lies at 54.4 north, 19.8 east',
  },
});

type Point = Pick<Coordinates, 'lat' | 'lon'>;

/** In whole degrees: one that lies in none of the squares around is more than so many degrees away. */
const FAR = 5;
const NEAR = 1;

const square = (lat: number, lon: number): string => `${lat} ${lon}`;

const squareOf = ({ lat, lon }: Point): string => square(Math.floor(lat), Math.floor(lon));

/** The places in each square. */
type Squares = Map<string, Id[]>;

/** Which places lie in the squares of a degree around a point. */
function around(squares: Squares, { lat, lon }: Point, reach: number): Id[] {
  const steps = Array.from({ length: 2 * reach + 1 }, (_, step) => step - reach);
  const [north, east] = [Math.floor(lat), Math.floor(lon)];
  return steps.flatMap((up) => steps.flatMap((on) => squares.get(square(north + up, east + on)) ?? []));
}

function put(squares: Squares, id: Id, at: Point): void {
  squares.set(squareOf(at), [...(squares.get(squareOf(at)) ?? []), id]);
}

/** Whether an editor says of two places that they lie in areas which have nothing in common. */
function areApart({ story: { places } }: Content, one: Id, other: Id): boolean {
  const [around, areas] = [one, other].map((id) => placesAround(places, id).slice(1));
  return !!around?.length && !!areas?.length && around.every((area) => !areas.includes(area));
}

/** Of two places that each would lie beside the other, the first. */
export const check: RuleCheck = (content) => {
  const placed = soundFiles(content, 'place').flatMap((file) => (file.record.at ? [{ file, at: file.record.at }] : []));
  const squares: Squares = new Map();
  for (const { file, at } of placed) put(squares, file.id, at);
  const told: Squares = new Map();
  return placed.flatMap(({ file, at }): Finding[] => {
    const swapped = { lat: at.lon, lon: at.lat };
    // Itself, and nobody else.
    if (around(squares, at, FAR).length > 1) return [];
    // Where latitude and longitude are nearly the same, it would lie beside where it lies itself.
    const beside = around(squares, swapped, NEAR).filter((id) => id !== file.id);
    if (beside.every((id) => areApart(content, file.id, id))) return [];
    if (around(told, swapped, NEAR).length > 0) return [];
    put(told, file.id, at);
    const message =
      'The place lies far from all others; with latitude and longitude exchanged it would lie beside one.';
    const help = `If they are exchanged, write "lat: ${at.lon}, lon: ${at.lat}". "lat" is degrees north, "lon" degrees east. If not, say with "within" in which area each lies.`;
    return [{ ...inFields(file, ['at']), rule: 'swapped-coordinates', message, help }];
  });
};
