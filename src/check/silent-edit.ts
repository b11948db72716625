/** Published statements that changed without a word. Pure. Design: `2-content-model`, `silent-edit`. */
import type { Claim, Correction, EventRecord, Id } from '../model/record.ts';
import type { Content, DataPath, RecordFile } from './content.ts';
import type { Finding } from './rule.ts';

/** An event as it was at an earlier revision. */
export interface EarlierEvent {
  path: string;
  record: EventRecord;
}

type EventFile = Extract<RecordFile, { type: 'event' }>;

/** What of a claim may not change silently. */
const GUARDED = ['text', 'standing', 'answers'] as const;

const CORRECT = 'Add a correction that names it: on, claims, was, now and why.';

const BRING_BACK = 'Its address is for ever. Bring it back, with retracted (on, by and note) if it no longer stands.';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The claims that corrections name which were not there before. */
function newlyCorrected(before: readonly Correction[], after: readonly Correction[]): Set<Id> {
  const known = new Set(before.map((correction) => JSON.stringify(correction)));
  return new Set(after.filter((correction) => !known.has(JSON.stringify(correction))).flatMap(({ claims }) => claims));
}

function changedClaim(before: Claim, after: Claim): (typeof GUARDED)[number][] {
  return GUARDED.filter((field) => !same(before[field], after[field]));
}

function editsOf(before: EventRecord, file: EventFile, after: EventRecord): Finding[] {
  const corrected = newlyCorrected(before.corrections, after.corrections);
  const finding = (path: DataPath, part: 'key' | 'value', message: string, help: string): Finding => ({
    path: file.path,
    rule: 'silent-edit',
    span: file.locate(path, part),
    message,
    help,
  });
  return before.claims.flatMap((claim): Finding[] => {
    if (corrected.has(claim.id)) return [];
    const index = after.claims.findIndex(({ id }) => id === claim.id);
    const now = after.claims[index];
    if (!now) {
      const message = `The published statement "${claim.id}" is gone, and no new correction names it.`;
      return [finding(['claims'], 'key', message, BRING_BACK)];
    }
    const [first, ...others] = changedClaim(claim, now);
    if (first === undefined) return [];
    const fields = [first, ...others].join(' and ');
    const message = `The ${fields} of the published statement "${claim.id}" changed, and no new correction names it.`;
    return [finding(['claims', index, first], 'value', message, CORRECT)];
  });
}

/**
 * Compares published events with what they were.
 *
 * @param earlier the events of an earlier revision that may have changed since
 * @param content as it is now
 */
export function silentEdits(earlier: readonly EarlierEvent[], content: Content): Finding[] {
  return earlier.flatMap(({ path, record }): Finding[] => {
    if (record.draft) return [];
    const file = content.find('event', record.id);
    if (file?.type !== 'event') {
      return [
        {
          path,
          rule: 'silent-edit',
          message: 'A published event is gone.',
          help: 'Bring the file back and add withdrawn: on and why. If its id changed, add the old one to former_ids.',
        },
      ];
    }
    return file.record === null ? [] : editsOf(record, file, file.record);
  });
}
