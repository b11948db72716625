/** The actors in a claim. */
import type { Claim, Id } from './record.ts';
import { knownSpeakers } from './voice.ts';

/** Those who speak or act, those who confirm it, and whose words are quoted; some may be named twice. */
export const claimActors = (claim: Claim): Id[] => [
  ...knownSpeakers(claim),
  ...claim.confirmed_by,
  ...(claim.quote?.speaker === undefined ? [] : [claim.quote.speaker]),
];
