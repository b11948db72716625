/** Shapes as they lie on the drawing: to know what is inside them, and how far from the edge. */
import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

/** A point on the drawing, in its units. */
export type Pixel = readonly [x: number, y: number];

/** The lines of a shape on the drawing, cut off with it. */
export function linesOf(projection: GeoProjection, shape: GeoPermissibleObjects): Pixel[][] {
  const lines: Pixel[][] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => lines.push([[x, y]]),
    lineTo: (x, y) => lines.at(-1)?.push([x, y]),
    closePath: () => {
      const [first] = lines.at(-1) ?? [];
      if (first) lines.at(-1)?.push(first);
    },
  };
  geoPath(projection, context)(shape);
  return lines;
}

/** Points along lines, no further apart than that. */
export function pointsAlong(lines: readonly Pixel[][], apart: number): Pixel[] {
  return lines.flatMap((line) =>
    line.flatMap(([x, y], at) => {
      const [fromX, fromY] = line[at - 1] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / apart));
      return Array.from({ length: steps }, (_, step): Pixel => {
        const share = (step + 1) / steps;
        return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
      });
    }),
  );
}

/** Whether a point lies inside rings: a line from it to the far right crosses them an odd number of times. */
export function isInside(rings: readonly Pixel[][], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([bx, by], at) => {
      const [ax, ay] = ring[at - 1] ?? [bx, by];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}

/** How far a point lies from the nearest of some lines. */
export function distanceTo(lines: readonly Pixel[][], x: number, y: number): number {
  let nearest = Infinity;
  for (const line of lines) {
    line.forEach(([bx, by], at) => {
      const [ax, ay] = line[at - 1] ?? [bx, by];
      const [dx, dy] = [bx - ax, by - ay];
      const along = dx === 0 && dy === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
      const part = Math.min(1, Math.max(0, along));
      const [offX, offY] = [x - ax - part * dx, y - ay - part * dy];
      nearest = Math.min(nearest, offX * offX + offY * offY);
    });
  }
  return Math.sqrt(nearest);
}
