/** The actors in a claim. */
import type { Claim, Id } from './record.ts';

/** Those who speak or act, those who confirm it, and whose words are quoted; some may be named twice. */
export const claimActors = ({ by, confirmed_by, quote }: Claim): Id[] => [
  ...by,
  ...confirmed_by,
  ...(quote?.speaker === undefined ? [] : [quote.speaker]),
];
