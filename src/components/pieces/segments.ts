import type { Segment } from '../../strings/dates.ts';
import { markup, type Html } from './html.ts';

/** A date in words, with what machines read of it. */
export const segmentsOf = (of: readonly Segment[]): Html =>
  markup`${of.map((part) =>
    typeof part === 'string' ? part : markup`<time datetime="${part.datetime}">${part.text}</time>`,
  )}`;
