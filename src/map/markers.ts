/** Numbered pins on a map: those that would lie on each other stand as one. */
import type { Sheet } from './frame.ts';
import type { PinPlace } from './places.ts';

/** A place with its number in the list beside the map. */
export interface NumberedPin extends PinPlace {
  number: number;
}

/** What stands at one spot of a map. */
export interface Marker {
  /** One place, or several that lie too near to each other to be told apart. */
  pins: readonly NumberedPin[];
  x: number;
  y: number;
  /** Half the width of the disc, which is wider the more its text has letters; half its height is {@link DISC}. */
  half: number;
  text: string;
  /** How exactly each is known, to scale; left out where the disc hides it. */
  rings: readonly { x: number; y: number; r: number }[];
}

/** Half the height of a disc, in units of the drawing. */
export const DISC = 10;

/** Room between discs. */
const APART = 2;

/** Width of a figure, and the room around the text. */
const FIGURE = 6.6;
const AROUND = 5;

/** The numbers of several places: `3`, `3–5`, `2, 7`; the first and how many more where they are no run and too many. */
export function numbersText(numbers: readonly number[]): string {
  const [first = 0, ...more] = numbers.toSorted((a, b) => a - b);
  const last = more.at(-1) ?? first;
  if (more.length === 0) return String(first);
  if (last - first === more.length && more.length > 1) return `${first}–${last}`;
  return more.length === 1 ? `${first}, ${last}` : `${first} +${more.length}`;
}

interface Spot {
  x: number;
  y: number;
  pins: { pin: NumberedPin; x: number; y: number }[];
}

const widthOf = (pins: number): number => (pins > 1 ? 4 : 2) * FIGURE + 2 * AROUND;

/** Puts pins on a sheet, the most important first: the others join them where there is no room beside. */
export function placeMarkers({ projection, perKm }: Sheet, pins: readonly NumberedPin[]): Marker[] {
  const spots: Spot[] = [];
  for (const pin of pins) {
    const [x, y] = projection([pin.at.lon, pin.at.lat]) ?? [0, 0];
    const near = spots.find(
      (spot) =>
        Math.abs(spot.y - y) < 2 * DISC + APART &&
        Math.abs(spot.x - x) < (widthOf(spot.pins.length) + widthOf(1)) / 2 + APART - AROUND,
    );
    if (near) near.pins.push({ pin, x, y });
    else spots.push({ x, y, pins: [{ pin, x, y }] });
  }
  return spots.map((spot) => {
    const text = numbersText(spot.pins.map(({ pin }) => pin.number));
    const half = Math.max(DISC, (text.length * FIGURE) / 2 + AROUND);
    const rings = spot.pins.map(({ pin, x, y }) => ({ x, y, r: (pin.at.accuracy_m / 1000) * perKm }));
    const seen = rings.filter(({ x, r }) => r - Math.abs(x - spot.x) > half + APART);
    return { pins: spot.pins.map(({ pin }) => pin), x: spot.x, y: spot.y, half, text, rings: seen };
  });
}
