/** Rules that look at each file alone, by the part of a file that they look at. */
import type { RecordType } from '../../model/vocabulary.ts';
import type { RecordFile } from '../content.ts';
import type { FileCheck, Finding } from '../finding.ts';
import { holdsProse, isTangled, type ProseFile } from '../prose/prose.ts';
import { isSoundFile, type FileOf, type SoundFile } from '../sound-files.ts';
import type { Account } from './citations.ts';
import { claimsIn, type PlacedClaim } from './placed-claims.ts';

const isOf = <Type extends RecordType>(file: RecordFile, type: Type): file is FileOf<Type> => file.type === type;

/** Looks at the prose of a file, where it can be read. */
export const ofProse =
  (check: (file: ProseFile) => Finding[]): FileCheck =>
  (file) =>
    holdsProse(file) && !isTangled(file) ? check(file) : [];

/** Looks at the account of an event whose fields are sound. */
export const ofAccount =
  (check: (file: Account, lang: string) => Finding[]): FileCheck =>
  (file, lang) =>
    file.type === 'event' && isSoundFile(file) && holdsProse(file) && !isTangled(file) ? check(file, lang) : [];

/** Looks at a sound record of a type. */
export const ofRecord =
  <Type extends RecordType>(type: Type, check: (file: SoundFile<Type>) => Finding[]): FileCheck =>
  (file) =>
    file.type !== 'about' && isOf(file, type) && isSoundFile(file) ? check(file) : [];

/** Looks at each statement of a sound event. */
export const ofClaims = (check: (placed: PlacedClaim) => Finding[]): FileCheck =>
  ofRecord('event', (file) => claimsIn(file).flatMap(check));
