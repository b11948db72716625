/** The shapes of certainty, in a square of 16. See docs/content-model.md, Words and marks for readers. */
import type { QuestionState } from '../model/question-state.ts';
import type { Status } from '../model/status.ts';

/** A piece of a shape: stroked, or filled without a stroke, or both. */
interface Paint {
  fill: boolean;
  stroke: boolean;
}

export type Piece = Paint & ({ circle: { cx: number; cy: number; r: number } } | { path: string });

/** An event's status has a shape of its own; so has one state of a question. */
export type Shape = Status | 'fits';

const LINE: Paint = { fill: false, stroke: true };
const BODY: Paint = { fill: true, stroke: false };
const RING: Piece = { ...LINE, circle: { cx: 8, cy: 8, r: 6 } };

/** Each shape by its pieces, the lowest first. */
export const MARKS: Readonly<Record<Shape, readonly Piece[]>> = {
  confirmed: [{ ...BODY, circle: { cx: 8, cy: 8, r: 6.8 } }],
  disputed: [
    { ...BODY, path: 'M6.4 1.9a6.2 6.2 0 0 0 0 12.2z' },
    { ...LINE, path: 'M9.8 2.2a6 6 0 0 1 0 11.6z' },
  ],
  corroborated: [
    { ...LINE, circle: { cx: 5.6, cy: 8, r: 4.5 } },
    { ...LINE, circle: { cx: 10.4, cy: 8, r: 4.5 } },
  ],
  reported: [RING, { ...BODY, circle: { cx: 8, cy: 8, r: 2.8 } }],
  claimed: [RING, { fill: true, stroke: true, path: 'M8 2a6 6 0 0 0 0 12z' }],
  assessed: [{ ...LINE, path: 'M8 1.6 14.4 8 8 14.4 1.6 8z' }],
  unconfirmed: [RING],
  withdrawn: [RING, { ...LINE, path: 'M2.6 13.4 13.4 2.6' }],
  // Two ranges that share a part: neither is the other.
  fits: [
    { ...LINE, path: 'M4 2.1h4.6a2.2 2.2 0 0 1 0 4.4H4a2.2 2.2 0 0 1 0-4.4z' },
    { ...LINE, path: 'M7.4 9.5H12a2.2 2.2 0 0 1 0 4.4H7.4a2.2 2.2 0 0 1 0-4.4z' },
  ],
};

/** A question's state borrows the shape of the status that says the same of an event. */
const BORROWED: Readonly<Record<Exclude<QuestionState, 'fits'>, Status>> = {
  open: 'unconfirmed',
  single: 'reported',
  agreed: 'corroborated',
  differs: 'disputed',
};

const isBorrowed = (of: Status | QuestionState): of is keyof typeof BORROWED => Object.hasOwn(BORROWED, of);

/** The shape of an event's status or a question's state. */
export function shapeOf(of: Status | QuestionState): Shape {
  return isBorrowed(of) ? BORROWED[of] : of;
}
