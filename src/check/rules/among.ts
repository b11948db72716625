/** Rules that look at each file among all others, by the part of a file that they look at. */
import type { RecordType } from '../../model/vocabulary.ts';
import type { Content } from '../content.ts';
import type { AmongCheck, Finding } from '../finding.ts';
import { holdsProse, isTangled, type ProseFile } from '../prose/prose.ts';
import { claimReferencesOf, referencesOf, type ClaimReference, type Reference } from '../references/references.ts';
import { isSoundFile, type FileOf, type SoundFile } from '../sound-files.ts';
import { claimsIn, type PlacedClaim } from './placed-claims.ts';

/** Looks at a sound record of a type. */
export const ofRecordAmong =
  <Type extends RecordType>(type: Type, check: (file: SoundFile<Type>, content: Content) => Finding[]): AmongCheck =>
  (file, content) => {
    if (file.type !== type) return [];
    // The type of the file is the one that it was compared with, though not for a type that is a parameter.
    const own = file as FileOf<Type>;
    return isSoundFile(own) ? check(own, content) : [];
  };

/** Looks at each statement of a sound event. */
export const ofClaimsAmong = (check: (placed: PlacedClaim, content: Content) => Finding[]): AmongCheck =>
  ofRecordAmong('event', (file, content) => claimsIn(file).flatMap((placed) => check(placed, content)));

/** Looks at each naming of another record in a sound one. */
export const ofReferences =
  (check: (reference: Reference, content: Content) => Finding[]): AmongCheck =>
  (file, content) =>
    file.type === 'about' ? [] : referencesOf(file).flatMap((reference) => check(reference, content));

/** Looks at each naming of another statement in a sound event. */
export const ofClaimReferences = (check: (reference: ClaimReference, content: Content) => Finding[]): AmongCheck =>
  ofRecordAmong('event', (file, content) => claimReferencesOf(file).flatMap((reference) => check(reference, content)));

/** Looks at the prose of a file, where it can be read. */
export const ofProseAmong =
  (check: (file: ProseFile, content: Content) => Finding[]): AmongCheck =>
  (file, content) =>
    holdsProse(file) && !isTangled(file) ? check(file, content) : [];

/** What several rules find in a file. */
export const allAmong =
  (...checks: readonly AmongCheck[]): AmongCheck =>
  (file, content) =>
    checks.flatMap((check) => check(file, content));
