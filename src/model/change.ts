/** What changed in an event from one version of its file to the next. Pure. See docs/content-model.md, History. */
import { byCodeUnit } from './code-units.ts';
import { CLAIM_FIELDS, EVENT_FIELDS, fieldsThatAre, only } from './field-meaning.ts';
import { isMapping } from './mapping.ts';
import type { Claim, Correction, EventRecord } from './record.ts';
import { toldApart } from './told-apart.ts';

/** Kinds of change, those that matter most to a reader first. */
export const CHANGE_KINDS = [
  'new',
  'withdrawn',
  'removed',
  'restored',
  'facts',
  'added',
  'linked',
  'wording',
  'checked',
] as const;

/**
 * `removed`: the file is gone or a draft again. `restored`: no longer withdrawn. `facts`: a statement, the time, the
 * place or who took part. `added`: one more statement. `linked`: its threads, related events, or whether it is key.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** An event's file as it was at one time. */
export interface EventVersion {
  record: EventRecord;
  /** The account. */
  body: string;
}

/** Names a correction of an event: what it says may be reworded later, when it was made and of what may not. */
export type CorrectionKey = string;

export interface EventChange {
  /** In the order of {@link CHANGE_KINDS}; never empty. */
  kinds: readonly ChangeKind[];
  /** The corrections that are there since. */
  corrections: readonly CorrectionKey[];
}

const isNote = ([key, value]: [string, unknown]): boolean => key === 'note' && typeof value === 'string';

/** A value without what is only form: white space, the order of keys, the order of lists, which all are sets. */
function essence(value: unknown, notes: boolean): unknown {
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ');
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(essence(item, notes))).sort();
  if (!isMapping(value)) return value;
  const entries = Object.entries(value).filter((entry) => entry[1] !== undefined && (notes || !isNote(entry)));
  return entries
    .map(([key, inner]) => [key, essence(inner, notes)])
    .sort(([a], [b]) => byCodeUnit(String(a), String(b)));
}

/** Editors' notes are wording: without them, what is left are facts. */
const facts = (value: unknown): string => JSON.stringify(essence(value, false));

const words = (value: unknown): string => JSON.stringify(essence(value, true));

/** Whether two values differ in form alone: white space, the order of fields, the order of lists. */
export const sameInEssence = (one: unknown, other: unknown): boolean => words(one) === words(other);

/** A key for each correction, in their order. */
export function correctionKeys(corrections: readonly Correction[]): CorrectionKey[] {
  const keys = corrections.map(({ on, claims }) => [on.date.text, ...claims.toSorted()].join(' '));
  return toldApart(keys, (key, place) => `${key} ${place - 1}`);
}

const STATED = fieldsThatAre(CLAIM_FIELDS, 'fact', 'reading');

/** What each claim states. Which are the main ones counts as the site reads it: if none says so, the first. */
function statedBy({ claims }: EventRecord): Map<string, string> {
  const said = claims.some(({ main }) => main);
  return new Map(
    claims.map((claim, index) => [
      claim.id,
      facts(only<Claim, keyof Claim>({ ...claim, main: said ? claim.main : index === 0 }, STATED)),
    ]),
  );
}

/** Claims are compared one by one. */
const CIRCUMSTANCES = fieldsThatAre(EVENT_FIELDS, 'fact', 'reading').filter((field) => field !== 'claims');

const circumstances = (event: EventRecord): string => facts(only(event, CIRCUMSTANCES));

const LINKS = fieldsThatAre(EVENT_FIELDS, 'link');

const links = (event: EventRecord): string => words(only(event, LINKS));

/** A fact has words as well: its note. */
const WORDED = fieldsThatAre(EVENT_FIELDS, 'fact', 'reading', 'wording');

const TOLD = fieldsThatAre(CLAIM_FIELDS, 'fact', 'reading', 'wording');

function wording({ record, body }: EventVersion): string {
  const claims = record.claims.map((claim) => ({ ...only(claim, TOLD), id: claim.id, main: undefined }));
  return words({ ...only(record, WORDED), claims, body });
}

const CHECKED = fieldsThatAre(EVENT_FIELDS, 'checked');

const checkedOn = (event: EventRecord): string => words(only(event, CHECKED));

function kindsBetween(before: EventVersion, after: EventVersion, corrected: boolean): Set<ChangeKind> {
  const [old, now] = [statedBy(before.record), statedBy(after.record)];
  const kinds = new Set<ChangeKind>();
  const wasWithdrawn = before.record.withdrawn !== undefined;
  const isWithdrawn = after.record.withdrawn !== undefined;
  if (wasWithdrawn !== isWithdrawn) kinds.add(isWithdrawn ? 'withdrawn' : 'restored');
  if (
    corrected ||
    circumstances(before.record) !== circumstances(after.record) ||
    [...old].some(([id, stated]) => now.get(id) !== stated)
  ) {
    kinds.add('facts');
  }
  if ([...now.keys()].some((id) => !old.has(id))) kinds.add('added');
  // Where something weightier changed, the words changed with it.
  if (kinds.size === 0 && wording(before) !== wording(after)) kinds.add('wording');
  if (links(before.record) !== links(after.record)) kinds.add('linked');
  if (kinds.size === 0 && checkedOn(before.record) !== checkedOn(after.record)) kinds.add('checked');
  return kinds;
}

/**
 * Compares two versions of an event as they were published.
 *
 * @param before `null` where it was not published before
 * @param after `null` where it is published no more
 * @returns `null` where nothing changed but the form of the file
 */
export function compareEvents(before: EventVersion | null, after: EventVersion | null): EventChange | null {
  if (!after) return before ? { kinds: ['removed'], corrections: [] } : null;
  const known = new Set(before ? correctionKeys(before.record.corrections) : []);
  const corrections = correctionKeys(after.record.corrections).filter((key) => !known.has(key));
  if (!before) return { kinds: ['new'], corrections };
  const kinds = kindsBetween(before, after, corrections.length > 0);
  return kinds.size === 0 ? null : { kinds: CHANGE_KINDS.filter((kind) => kinds.has(kind)), corrections };
}
