/** The room that drawn things take, so that no name lies on them. */
import type { Box } from './labels.ts';
import { DISC, type Marker } from './markers.ts';

/** The box of a marker's disc. */
export function boxOfMarker({ x, y, half }: Pick<Marker, 'x' | 'y' | 'half'>): Box {
  return { x: x - half, y: y - DISC, width: 2 * half, height: 2 * DISC };
}

/** How long a piece of a circle one box stands for, in units of the drawing. */
const PIECE = 6;

/** Boxes along a circle's line: a name may stand within a wide ring, and never across it. */
export function circleBoxes({ x, y, r }: { x: number; y: number; r: number }): Box[] {
  const pieces = Math.max(8, Math.ceil((2 * Math.PI * r) / PIECE));
  return Array.from({ length: pieces }, (_, at) => {
    const turn = (2 * Math.PI * at) / pieces;
    return { x: x + r * Math.cos(turn) - 1, y: y + r * Math.sin(turn) - 1, width: 2, height: 2 };
  });
}
