/** Single statements where they stand, for the rules that look at each alone. */
import type { Claim } from '../../model/record.ts';
import type { DataPath } from '../content.ts';
import type { SoundFile } from '../sound-files.ts';

/** A claim where it stands. */
export interface PlacedClaim {
  file: SoundFile<'event'>;
  claim: Claim;
  here: DataPath;
}

/** The claims of a sound event. */
export const claimsIn = (file: SoundFile<'event'>): PlacedClaim[] =>
  file.record.claims.map((claim, index) => ({ file, claim, here: ['claims', index] }));
