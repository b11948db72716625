/** Published statements that changed without a word. Pure. See docs/content-model.md, Published is published. */
import type { Claim, Correction, EventRecord, Id } from '../../../model/record.ts';
import type { Content, DataPath, RecordFile } from '../../content.ts';
import type { Finding } from '../../finding.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'silent-edit',
  family: 'correction',
  severity: 'error',
  asks: 'A published statement changes only with a correction that names it.',
  example: {
    before: 'text: The port authority says that ten ships are waiting.',
    after: 'text: The port authority says that twelve ships are waiting.',
    where: '"twelve" was published, and no correction names the change',
  },
});

/** An event as it was at an earlier revision. */
export interface EarlierEvent {
  path: string;
  record: EventRecord;
}

type EventFile = Extract<RecordFile, { type: 'event' }>;

/** What of a claim may not change silently. */
const GUARDED = ['text', 'standing', 'answers'] as const;

const correct = (id: Id): string => `Add an entry to "corrections", with on, claims: [${id}], was, now and why.`;

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
    return [finding(['claims', index, first], 'value', message, correct(claim.id))];
  });
}

/** The event that one has probably become: it has the same statements and another id. */
function renamedTo({ record }: EarlierEvent, { story }: Content): Id | null {
  const ids = ({ claims }: EventRecord): string => claims.map(({ id, text }) => `${id} ${text}`).join('\n');
  for (const event of story.events.values()) if (ids(event) === ids(record)) return event.id;
  return null;
}

function gone(earlier: EarlierEvent, content: Content): Finding {
  const { path, record } = earlier;
  const now = renamedTo(earlier, content);
  const rule = 'silent-edit';
  if (now === null) {
    const help = 'Bring the file back and add withdrawn: on and why. If its id changed, add the old one to former_ids.';
    return { path, rule, message: 'A published event is gone.', help };
  }
  const message = `A published event is called "${now}" now, and its old address leads nowhere.`;
  return { path, rule, message, help: `Add "former_ids: [${record.id}]" to the file of "${now}".` };
}

/**
 * Compares published events with what they were.
 *
 * @param earlier the events of an earlier revision that may have changed since
 * @param content as it is now
 */
export function silentEdits(earlier: readonly EarlierEvent[], content: Content): Finding[] {
  return earlier.flatMap((one): Finding[] => {
    const { record } = one;
    if (record.draft) return [];
    const file = content.find('event', record.id);
    if (file?.type !== 'event') return [gone(one, content)];
    return file.record === null ? [] : editsOf(record, file, file.record);
  });
}
