/** What of a published event or statement is different now and may not be so in silence. Pure. */
import { sameInEssence } from '../../model/change.ts';
import { fieldsThatAre } from '../../model/field-meaning.ts';
import type { Claim, EventRecord, Via } from '../../model/record.ts';

/**
 * How a published field may change. `stated`: with a correction alone. `said`: said at any time, and then as published as
 * the rest. `listed`, our reading: more of it may be added, and none taken away. `looked at`: as what compares it says, here
 * or in the rule. `free`: in silence. The compiler keeps both tables complete.
 */
type Guard = 'stated' | 'said' | 'listed' | 'looked at' | 'free';

const EVENT = {
  title: 'stated',
  kind: 'stated',
  when: 'stated',
  withdrawn: 'said',
  claims: 'looked at',
  corrections: 'looked at',
  draft: 'looked at',
  former_ids: 'looked at',
  id: 'looked at',
  summary: 'free',
  after: 'free',
  places: 'free',
  place_note: 'free',
  actors: 'free',
  threads: 'free',
  related: 'free',
  key: 'free',
  checked: 'free',
} as const satisfies Record<keyof EventRecord, Guard>;

/** Messages name fields in this order. */
const CLAIM = {
  text: 'stated',
  quote: 'stated',
  by: 'stated',
  by_words: 'stated',
  source: 'stated',
  standing: 'stated',
  unverified: 'stated',
  confirmed_by: 'stated',
  confirmed_by_words: 'stated',
  act: 'stated',
  answers: 'stated',
  named: 'said',
  retracted: 'said',
  said: 'said',
  written: 'said',
  agrees: 'listed',
  disputes: 'listed',
  revises: 'listed',
  via: 'looked at',
  main: 'looked at',
  former_ids: 'looked at',
  id: 'looked at',
  locator: 'free',
  note: 'free',
} as const satisfies Record<keyof Claim, Guard>;

const STATED_OF_EVENT = fieldsThatAre(EVENT, 'stated');
const SAID_OF_EVENT = fieldsThatAre(EVENT, 'said');
const STATED_OF_CLAIM = fieldsThatAre(CLAIM, 'stated');
const SAID_OF_CLAIM = fieldsThatAre(CLAIM, 'said');
const LISTED = fieldsThatAre(CLAIM, 'listed');

export type GuardedEventField = (typeof STATED_OF_EVENT | typeof SAID_OF_EVENT)[number];

export type GuardedClaimField =
  (typeof STATED_OF_CLAIM | typeof SAID_OF_CLAIM | typeof LISTED)[number] | 'via' | 'main';

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
