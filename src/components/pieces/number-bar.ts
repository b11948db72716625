import { numberBar as shapeOf, RING } from '../../drawing/number-bar.ts';
import type { NumberMark } from '../../drawing/number-scale.ts';
import { markup, type Html } from './html.ts';

/** One answer at its place on a scale, around the line of the scale. */
export function numberBar(mark: NumberMark): Html {
  if (mark.from === mark.to) return markup`<circle class="bar" cx="${mark.from}" r="6.5"/>`;
  const { body, rings } = shapeOf(mark);
  return markup`${body !== null && markup`<path class="bar" d="${body}"/>`}
    ${rings.map((x) => markup`<circle class="ring" cx="${x}" r="${RING}"/>`)}`;
}
