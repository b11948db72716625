/** Those who give one answer, or say one thing, where others say another. */
import type { NumberSpan } from '../../drawing/number-scale.ts';
import type { Ref } from '../refs.ts';

/** Those who say one thing where others say another. */
export interface Party {
  text: string;
  /** The same in few words, where there is little room. */
  short: string;
  /** The number and its words without a unit; `null` where it is no number. */
  number: { range: NumberSpan; figure: string } | null;
  /** The time it speaks of, and why it does not count, in words. */
  note: string | null;
  /** The statement, where the text is one. */
  href: string | null;
  /** A few of them. */
  givers: readonly Giver[];
  /** How many more there are, and where they stand; `null` where these are all. */
  more: { count: number; href: string } | null;
  /** It cannot be so together with what another party says. */
  differs: boolean;
}

/** Who gives an answer, or says that an event was so, and who published what we read it in. */
export interface Giver {
  who: readonly Ref[];
  readIn: readonly Ref[];
  /** Whether they spoke to them. */
  direct: boolean;
  /** Both clocks of what they wrote before it became public, in words. */
  written: string | null;
}
