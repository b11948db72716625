/** What follows from how a source puts a claim. See docs/content-model.md, A claim. */
import type { Claim } from './record.ts';
import type { Standing } from './vocabulary.ts';

/**
 * What a standing makes of a claim. `spoken`: it is the word of those in `by`, and its source does not vouch for it.
 * `asserts`: it says that something is so; an opinion answers questions and decides none.
 */
export const STANDING_MEANS: Readonly<Record<Standing, { spoken: boolean; asserts: boolean }>> = {
  reported: { spoken: false, asserts: true },
  claimed: { spoken: true, asserts: true },
  confirmed: { spoken: false, asserts: true },
  unconfirmed: { spoken: false, asserts: true },
  assessed: { spoken: true, asserts: false },
};

/** The standing as which a claim is marked: where speaking is the act, the speaker's word is all there is. */
export const shownStanding = ({ standing, act }: Pick<Claim, 'standing' | 'act'>): Standing =>
  standing === 'reported' && act ? 'claimed' : standing;
