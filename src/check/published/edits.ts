/** What of a published event or statement is different now and may not be so in silence. Pure. */
import { sameInEssence } from '../../model/change.ts';
import type { Claim, EventRecord, Via } from '../../model/record.ts';

/** What an event or a claim states: it changes with a correction alone. */
const STATED_OF_EVENT = ['title', 'kind', 'when'] as const;
const STATED_OF_CLAIM = [
  'text',
  'quote',
  'by',
  'by_words',
  'source',
  'standing',
  'unverified',
  'confirmed_by',
  'confirmed_by_words',
  'act',
  'answers',
] as const;

/** What we say besides may be said at any time, and is then as published as the rest. */
const SAID_OF_EVENT = ['withdrawn'] as const;
const SAID_OF_CLAIM = ['named', 'retracted', 'said', 'written'] as const;

/** Our reading: more of it may be added, and none taken away. */
const LISTED = ['agrees', 'disputes', 'revises'] as const;

export type GuardedEventField = (typeof STATED_OF_EVENT)[number] | (typeof SAID_OF_EVENT)[number];

export type GuardedClaimField =
  (typeof STATED_OF_CLAIM)[number] | (typeof SAID_OF_CLAIM)[number] | (typeof LISTED)[number] | 'via' | 'main';

/** A value without editors' notes, which are wording. */
function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'note');
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutNotes(inner)]));
}

const same = (one: unknown, other: unknown): boolean => sameInEssence(withoutNotes(one), withoutNotes(other));

const isGone = (before: unknown, after: unknown): boolean => before !== undefined && !same(before, after);

/** Whether every link is there still, with all that was behind it. */
const keepsVia = (before: readonly Via[], after: readonly Via[]): boolean =>
  before.every(({ via: behind, ...link }) =>
    after.some(({ via, ...other }) => same(link, other) && keepsVia(behind, via)),
  );

/** The guarded fields in which an event is not what it was. */
export function editsOfEvent(before: EventRecord, after: EventRecord): GuardedEventField[] {
  return [
    ...STATED_OF_EVENT.filter((field) => !same(before[field], after[field])),
    ...SAID_OF_EVENT.filter((field) => isGone(before[field], after[field])),
  ];
}

/**
 * The guarded fields in which a claim is not what it was.
 *
 * @param before with everything that it names called as it is called now
 * @param after likewise
 */
export function editsOfClaim(before: Claim, after: Claim): GuardedClaimField[] {
  return [
    ...STATED_OF_CLAIM.filter((field) => !same(before[field], after[field])),
    ...SAID_OF_CLAIM.filter((field) => isGone(before[field], after[field])),
    ...(keepsVia(before.via, after.via) ? [] : (['via'] as const)),
    ...(before.main && !after.main ? (['main'] as const) : []),
    ...LISTED.filter((field) => before[field].some((key) => !after[field].includes(key))),
  ];
}
