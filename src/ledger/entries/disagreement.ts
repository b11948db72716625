/** Where sources differ on an event, in words. */
import type { Ref } from '../refs.ts';
import type { Party } from './parties.ts';

/** One question in which sources differ, with the answers they give. */
export interface DifferenceInWords {
  question: Ref;
  /** "12 or 13". */
  answers: string;
  /** The same so that it can be read without the question. */
  said: string;
}

/** What decides that an event is disputed. */
export interface Standoff {
  /** What they answer; `null` where one denies what another says. */
  question: Ref | null;
  parties: readonly Party[];
  /** What its main point is told differently in besides. */
  differences: readonly DifferenceInWords[];
  denials: readonly string[];
}
