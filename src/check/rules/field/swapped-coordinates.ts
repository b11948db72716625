/** `swapped-coordinates`: a place far from all others, which would lie beside one if its latitude were its longitude. */
import type { Coordinates } from '../../../model/record.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, soundFiles } from '../../sound-files.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'swapped-coordinates',
  family: 'field',
  severity: 'warning',
  asks: 'Latitude and longitude of a place do not stand in each other’s place.',
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

/** How many places lie in the squares of a degree around a point. */
function around(squares: ReadonlyMap<string, number>, { lat, lon }: Point, reach: number): number {
  const steps = Array.from({ length: 2 * reach + 1 }, (_, step) => step - reach);
  const [north, east] = [Math.floor(lat), Math.floor(lon)];
  return steps.reduce(
    (sum, up) => sum + steps.reduce((row, on) => row + (squares.get(square(north + up, east + on)) ?? 0), 0),
    0,
  );
}

function count(squares: Map<string, number>, at: Point): void {
  squares.set(squareOf(at), (squares.get(squareOf(at)) ?? 0) + 1);
}

/** Of two places that each would lie beside the other, the first. */
export const check: RuleCheck = (content) => {
  const placed = soundFiles(content, 'place').flatMap((file) => (file.record.at ? [{ file, at: file.record.at }] : []));
  const squares = new Map<string, number>();
  for (const { at } of placed) count(squares, at);
  const told = new Map<string, number>();
  return placed.flatMap(({ file, at }): Finding[] => {
    const swapped = { lat: at.lon, lon: at.lat };
    // Itself, and nobody else.
    if (around(squares, at, FAR) > 1) return [];
    // Where latitude and longitude are nearly the same, it would lie beside where it lies itself.
    const itself = around(new Map([[squareOf(at), 1]]), swapped, NEAR);
    if (around(squares, swapped, NEAR) === itself) return [];
    if (around(told, swapped, NEAR) > 0) return [];
    count(told, at);
    const message =
      'The place lies far from all others; with latitude and longitude exchanged it would lie beside one.';
    const help = `If they are exchanged, write "lat: ${at.lon}, lon: ${at.lat}". "lat" is degrees north, "lon" degrees east.`;
    return [{ ...inFields(file, ['at']), rule: 'swapped-coordinates', message, help }];
  });
};
