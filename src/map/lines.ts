/** Shapes as short paths: cut off with the drawing, and with no more corners than its size can show. */
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import simplify from 'simplify-js';
import { linesOf } from './pixels.ts';

/** How far, in units of the drawing, a simplified line lies from the true one at most. */
const SLACK = 0.6;

/** The steps of Douglas and Peucker go as deep as a line has corners, and as often as their square: longer lines go in pieces. */
const PIECE = 500;

type Corner = readonly [x: number, y: number];

function simplified(line: readonly Corner[], slack: number): { x: number; y: number }[] {
  const points = line.map(([x, y]) => ({ x, y }));
  const pieces = Array.from({ length: Math.ceil(points.length / PIECE) }, (_, at) =>
    points.slice(at * PIECE, (at + 1) * PIECE),
  );
  return pieces.flatMap((piece) => simplify(piece, slack, true));
}

function cornersOf(line: readonly Corner[], slack: number): Corner[] {
  const simple = simplified(line, slack);
  const rounded = simple.map(({ x, y }): Corner => [Math.round(x), Math.round(y)]);
  return rounded.filter(([x, y], at) => at === 0 || x !== rounded[at - 1]?.[0] || y !== rounded[at - 1]?.[1]);
}

/**
 * A shape as the path of an SVG, in whole units.
 *
 * @param projection of the drawing, which cuts off what lies beyond it
 * @param slack how far a line may lie from the true one, in units of the drawing
 * @returns an empty text where nothing of it is on the drawing
 */
export function shortPath(projection: GeoProjection, shape: GeoPermissibleObjects, slack = SLACK): string {
  const isArea = shape.type !== 'LineString' && shape.type !== 'MultiLineString';
  return linesOf(projection, shape)
    .map((line) => cornersOf(line, slack))
    .filter(({ length }) => length > (isArea ? 3 : 1))
    .map(
      (line) =>
        `M${(isArea ? line.slice(0, -1) : line).map((corner) => corner.join(' ')).join('L')}${isArea ? 'Z' : ''}`,
    )
    .join('');
}
