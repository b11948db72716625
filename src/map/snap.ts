/** Puts a coarse border onto a finer line of the same border. */

export type Point = [lon: number, lat: number];

/** An arc with what of it follows the finer line put onto that. */
export interface Snapped {
  arc: Point[];
  /** The stretches of the finer line in it: the common border. */
  common: Point[][];
}

/** Snaps an arc; `null` where it follows no finer line. */
export type Snap = (arc: readonly Point[]) => Snapped | null;

/** How far, in degrees of latitude, two drawings of one border lie apart at most. */
const APART = 0.12;

const between = ([ax, ay]: Point, [bx, by]: Point): number =>
  Math.hypot((ax - bx) * Math.cos((((ay + by) / 2) * Math.PI) / 180), ay - by);

const lengthOf = (line: readonly Point[]): number =>
  line.reduce((sum, point, at) => sum + (at === 0 ? 0 : between(line[at - 1] ?? point, point)), 0);

function nearest(line: readonly Point[], point: Point): { at: number; distance: number } {
  let best = { at: -1, distance: Infinity };
  line.forEach((other, at) => {
    const distance = between(point, other);
    if (distance < best.distance) best = { at, distance };
  });
  return best;
}

/** The shorter way along a line from one of its points to another; a closed line has two. */
function stretch(line: readonly Point[], from: number, to: number): Point[] {
  if (from > to) return stretch(line, to, from).reverse();
  const direct = line.slice(from, to + 1);
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || between(first, last) > 0) return direct;
  const around = [...line.slice(to, -1), ...line.slice(0, from + 1)].reverse();
  return lengthOf(around) < lengthOf(direct) ? around : direct;
}

/** Parts of an arc by turns near the line and away from it. */
function runs(arc: readonly Point[], line: readonly Point[]): { near: boolean; points: Point[] }[] {
  const found: { near: boolean; points: Point[] }[] = [];
  for (const point of arc) {
    const near = nearest(line, point).distance < APART;
    const last = found.at(-1);
    if (last?.near === near) last.points.push(point);
    else found.push({ near, points: [point] });
  }
  return found;
}

function snapRun(line: readonly Point[], points: readonly Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? stretch(line, nearest(line, first).at, nearest(line, last).at) : [];
}

/**
 * Makes a snap onto some lines.
 *
 * @param lines of the finer drawing; a closed one ends where it begins
 */
export function makeSnap(lines: readonly Point[][]): Snap {
  return (arc) => {
    for (const line of lines) {
      const parts = runs(arc, line).map(({ near, points }) => {
        const along = near && points.length > 1 ? snapRun(line, points) : [];
        return along.length > 1 ? { points: along, common: true } : { points, common: false };
      });
      const common = parts.filter((part) => part.common).map(({ points }) => points);
      if (common.length > 0) return { arc: parts.flatMap(({ points }) => points), common };
    }
    return null;
  };
}
