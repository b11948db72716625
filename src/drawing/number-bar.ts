/**
 * An answer on the scale as shapes: an end that belongs to it is round, one that does not ("more than 10") carries a
 * ring around the number that is left out, and one that is open ("at least 10") is a tip that leads out of the scale.
 */
import type { NumberMark } from './number-scale.ts';

/** Shapes around the line of the scale, which is at 0; in the units of the mark. */
export interface NumberBar {
  /** The data of a path to fill; `null` where nothing lies between the ends. */
  body: string | null;
  /** Where the rings have their middle. */
  rings: readonly number[];
}

/** Half of the height of a bar. */
const HALF = 5;

/** The radius of a ring, to the middle of its line. */
export const RING = 4.5;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Draws an answer that is no single number. */
export function numberBar({ from, to, start, end }: NumberMark): NumberBar {
  const rings = [...(start === 'excluded' ? [from] : []), ...(end === 'excluded' ? [to] : [])];
  const left = start === 'excluded' ? from + RING : from;
  const right = end === 'excluded' ? to - RING : to;
  if (right <= left) return { body: null, rings };
  const cap = Math.min(HALF, (right - left) / 2);
  const inset = (of: NumberMark['start']): number => (of === 'excluded' ? 0 : cap);
  const [first, last] = [rounded(left + inset(start)), rounded(right - inset(end))];
  const endings = {
    closed: `A${cap} ${HALF} 0 0 1 ${last} ${HALF}`,
    excluded: `V${HALF}`,
    open: `L${rounded(right)} 0L${last} ${HALF}`,
  };
  const beginnings = { closed: `A${cap} ${HALF} 0 0 1 ${first} -${HALF}`, excluded: '', open: `L${rounded(left)} 0` };
  return { body: `M${first} -${HALF}H${last}${endings[end]}H${first}${beginnings[start]}Z`, rings };
}
