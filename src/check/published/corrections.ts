/** Which corrections are new, and what they name. Pure. */
import { claimKey, type ClaimKey } from '../../model/claim-key.ts';
import type { Correction, Id } from '../../model/record.ts';
import { isWithheld } from '../../model/withheld.ts';
import type { Content } from '../content.ts';
import { soundFiles } from '../sound-files.ts';
import type { EarlierEvent } from './earlier.ts';
import type { PresentNames } from './present-names.ts';

/** What was corrected since. */
export interface NewCorrections {
  /** The statements that new corrections name, by their present keys. */
  claims: ReadonlySet<ClaimKey>;
  /** The events that have a new one. */
  events: ReadonlySet<Id>;
  /** Those that have a new one by which what stood there is withheld. */
  withheld: ReadonlySet<Id>;
}

const words = (text: string | undefined): string => (text ?? '').trim().replace(/\s+/g, ' ');

const keysIn = (names: PresentNames, event: Id, { claims }: Correction): ClaimKey[] =>
  claims.map((claim) => names.key(claimKey(event, claim))).sort();

/** A text that is the same for the same correction, wherever its event or its statements are now. */
const identity = (names: PresentNames, event: Id, correction: Correction): string => {
  const { on, was, now, why, reported_by } = correction;
  return JSON.stringify([on.date.text, keysIn(names, event, correction), ...[was, now, why, reported_by].map(words)]);
};

/** The corrections that were not there before. */
export function newCorrections(
  earlier: readonly EarlierEvent[],
  content: Content,
  names: PresentNames,
): NewCorrections {
  const known = new Set(
    earlier.flatMap(({ record }) => record.corrections.map((one) => identity(names, record.id, one))),
  );
  const fresh = soundFiles(content, 'event').flatMap(({ id, record }) =>
    record.corrections
      .filter((one) => !known.has(identity(names, id, one)))
      .map((one) => ({ event: id, claims: keysIn(names, id, one), isWithheld: isWithheld(one.was) })),
  );
  return {
    claims: new Set(fresh.flatMap(({ claims }) => claims)),
    events: new Set(fresh.map(({ event }) => event)),
    withheld: new Set(fresh.filter((one) => one.isWithheld).map(({ event }) => event)),
  };
}

/** A text that stays the same when the words of a correction are withheld. */
const occasion = (names: PresentNames, event: Id, correction: Correction): string =>
  JSON.stringify([correction.on.date.text, keysIn(names, event, correction)]);

/** The corrections of a published event that are nowhere as they were, nor with their words withheld. */
export function lostCorrections({ record }: EarlierEvent, content: Content, names: PresentNames): Correction[] {
  const all = soundFiles(content, 'event').flatMap((file) =>
    file.record.corrections.map((one) => ({ event: file.id, one })),
  );
  const present = new Set(all.map(({ event, one }) => identity(names, event, one)));
  const published = new Set(record.corrections.map((one) => identity(names, record.id, one)));
  const withheld = new Set(
    all
      .filter(({ event, one }) => isWithheld(one.was) && !published.has(identity(names, event, one)))
      .map(({ event, one }) => occasion(names, event, one)),
  );
  return record.corrections.filter(
    (one) => !present.has(identity(names, record.id, one)) && !withheld.has(occasion(names, record.id, one)),
  );
}
