/** The bar that says how far a kilometre goes. */
import type { Sheet } from './frame.ts';
import { isFree, touches, type Box, type LabelSpace } from './labels.ts';

export interface ScaleBar {
  km: number;
  /** Where the bar begins, its lower edge, and how long it is, in units of the drawing. */
  x: number;
  y: number;
  length: number;
}

const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Room for the words beside the bar, and the bar's own height. */
const WORDS = 52;
const HEIGHT = 22;

/** A round number of kilometres that takes at most a quarter of the width, in the first corner with nothing in it. */
export function putScaleBar(space: LabelSpace, { perKm, width, height }: Sheet): ScaleBar {
  const km = STEPS.findLast((one) => one * perKm <= width / 4) ?? STEPS[0] ?? 1;
  const length = km * perKm;
  const [left, right, low, high] = [6, width - length - WORDS - 10, height - HEIGHT - 4, 4];
  const corner = (x: number, y: number): Box => ({ x, y, width: length + WORDS, height: HEIGHT });
  const corners = [corner(left, low), corner(right, low), corner(left, high), corner(right, high)];
  const free = corners.filter((one) => isFree(space, one));
  const clear = free.find((one) => !space.shunned.some((other) => touches(one, other)));
  const box = clear ?? free[0] ?? corner(left, low);
  space.taken.push(box);
  return { km, x: box.x + 4, y: box.y + HEIGHT - 6, length };
}
