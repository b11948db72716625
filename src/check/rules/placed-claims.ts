/** Single statements where they stand, for the rules that look at each alone. */
import type { Claim } from '../../model/record.ts';
import type { DataPath } from '../content.ts';
import { ofFiles, soundFiles, type SoundFile } from '../sound-files.ts';

/** A claim where it stands. */
export interface PlacedClaim {
  file: SoundFile<'event'>;
  claim: Claim;
  here: DataPath;
}

/** The claims of a sound event. */
export const claimsIn = (file: SoundFile<'event'>): PlacedClaim[] =>
  file.record.claims.map((claim, index) => ({ file, claim, here: ['claims', index] }));

/** The claims of all sound events, in the order of files and in theirs. */
export const placedClaims = ofFiles((content) => soundFiles(content, 'event'), claimsIn);
