/**
 * What changes in a story from one state of its records to another, in terms of the story: its events, statements,
 * questions and statuses, also where they change because of something else. Pure.
 */
import { sameInEssence } from './change.ts';
import { claimKey, splitClaimKey, type ClaimKey } from './claim-key.ts';
import { byId } from './code-units.ts';
import { withoutDrafts } from './drafts.ts';
import { CLAIM_FIELDS, EVENT_FIELDS, fieldsThatAre } from './field-meaning.ts';
import { askAll, type QuestionState } from './question-state.ts';
import type { Claim, EventRecord, Id, Story } from './record.ts';
import { statusOf, type EventStatus, type Status } from './status.ts';
import { claimFacts, connectClaims } from './claim-graph.ts';
import { isWithheld, WITHHELD } from './withheld.ts';

/** One field, before and after, as the records have it; `undefined` where it was or is absent. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** Something that has an id or a key, and words that tell what it is. */
export interface Named {
  /** An event's, or the key of a claim. */
  id: string;
  words: string;
}

export interface Changed {
  /** An event's, or the key of a claim. */
  id: string;
  fields: readonly FieldChange[];
}

/** What a status is, as far as its word shows it. */
export interface StatusSeen {
  status: Status;
  inPart: boolean;
}

/** A record that has another id now, or a claim that has another key. */
export interface Rename {
  from: string;
  to: string;
}

/** A value that was computed anew; `null` where there was, or is, nothing to compute it of. */
export interface Turn<Value> {
  id: Id;
  before: Value | null;
  after: Value | null;
}

/** All lists are sorted by id. */
export interface StoryChange {
  events: {
    added: readonly Named[];
    removed: readonly Named[];
    renamed: readonly Rename[];
    /** Those that became part of another event, which was there before. */
    merged: readonly Rename[];
    changed: readonly Changed[];
  };
  /** Those of events that are added or removed among them. */
  claims: {
    added: readonly Named[];
    removed: readonly Named[];
    /** Those that stand in another event now, or are called otherwise in their own. */
    renamed: readonly Rename[];
    changed: readonly Changed[];
  };
  questions: readonly Turn<QuestionState>[];
  /** Of the events that are there now. */
  statuses: readonly Turn<StatusSeen>[];
}

/** An event's claims are told one by one. That it was compared with its sources once more changes nothing in the story. */
const TOLD_OF_EVENTS = fieldsThatAre(EVENT_FIELDS, 'fact', 'reading', 'wording', 'link').filter(
  (field) => field !== 'claims',
);

const TOLD_OF_CLAIMS = fieldsThatAre(CLAIM_FIELDS, 'fact', 'reading', 'wording');

function changedFields<Record extends object>(
  before: Record,
  after: Record,
  fields: readonly (keyof Record & string)[],
): FieldChange[] {
  return fields
    .filter((field) => !sameInEssence(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
}

/** What corrections that are new took out because repeating it would do harm. */
interface Withheld {
  events: ReadonlySet<Id>;
  /** By the keys that they have now. */
  claims: ReadonlySet<ClaimKey>;
}

function withheldIn(kept: readonly (readonly [Id, before: EventRecord, after: EventRecord])[]): Withheld {
  const fresh = kept.flatMap(([id, before, after]) =>
    after.corrections
      .filter((one) => isWithheld(one.was) && !before.corrections.some((known) => sameInEssence(known, one)))
      .map(({ claims }) => ({ id, claims })),
  );
  return {
    events: new Set(fresh.map(({ id }) => id)),
    claims: new Set(fresh.flatMap(({ id, claims }) => claims.map((claim) => claimKey(id, claim)))),
  };
}

/** Whether an event says that what stood somewhere is withheld. */
const withholds = ({ corrections }: EventRecord): boolean => corrections.some(({ was }) => isWithheld(was));

const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

/** The same changes, without what stood there: reports are kept where the words can be removed no more. */
const withoutBefore = (fields: readonly FieldChange[]): FieldChange[] =>
  fields.map((change) => (isNothing(change.before) ? change : { ...change, before: WITHHELD }));

interface Compared<Key, Item> {
  added: (readonly [Key, Item])[];
  removed: (readonly [Key, Item])[];
  kept: (readonly [Key, before: Item, after: Item])[];
}

function compareKeys<Key, Item>(before: ReadonlyMap<Key, Item>, after: ReadonlyMap<Key, Item>): Compared<Key, Item> {
  return {
    added: [...after].filter(([key]) => !before.has(key)),
    removed: [...before].filter(([key]) => !after.has(key)),
    kept: [...after].flatMap(([key, now]) => {
      const then = before.get(key);
      return then === undefined ? [] : [[key, then, now] as const];
    }),
  };
}

interface Renamable {
  former_ids: readonly string[];
}

/** What is there under another id or key now, and names the earlier one among its former ones. */
function renamedIn(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, Renamable>): Rename[] {
  return [...after].flatMap(([to, { former_ids: former }]) =>
    former.filter((from) => before.has(from) && !after.has(from) && !before.has(to)).map((from) => ({ from, to })),
  );
}

/** What is there no more, and is named among the former ids of something that was there beside it. */
function mergedIn(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, Renamable>): Rename[] {
  return [...after].flatMap(([to, { former_ids: former }]) =>
    former.filter((from) => before.has(from) && !after.has(from) && before.has(to)).map((from) => ({ from, to })),
  );
}

function renameKeys<Value>(values: ReadonlyMap<Id, Value>, renamed: readonly Rename[]): Map<Id, Value> {
  const now = new Map(renamed.map(({ from, to }) => [from, to]));
  return new Map([...values].map(([id, value]) => [now.get(id) ?? id, value]));
}

const claimsOf = (events: ReadonlyMap<Id, EventRecord>): Map<ClaimKey, Claim> =>
  new Map([...events].flatMap(([id, event]) => event.claims.map((claim) => [claimKey(id, claim.id), claim] as const)));

/**
 * The claims that have another key now, and name the earlier one or came along with their event.
 *
 * @param before by keys with the ids that events have now
 * @param events that have another id now
 * @param merged events that became part of another
 */
function renamedClaims(
  before: ReadonlyMap<ClaimKey, Claim>,
  after: ReadonlyMap<ClaimKey, Claim>,
  events: readonly Rename[],
  merged: readonly Rename[],
): Rename[] {
  const now = new Map(events.map(({ from, to }) => [from, to]));
  const keyNow = (former: ClaimKey): ClaimKey => {
    const { event, claim } = splitClaimKey(former);
    return claimKey(now.get(event) ?? event, claim);
  };
  const cameAlong = (key: ClaimKey): ClaimKey[] => {
    const { event, claim } = splitClaimKey(key);
    return merged.filter(({ to }) => to === event).map(({ from }) => claimKey(from, claim));
  };
  const renamable = [...after].map(
    ([key, { former_ids: former }]) => [key, { former_ids: [...former.map(keyNow), ...cameAlong(key)] }] as const,
  );
  return renamedIn(before, new Map(renamable));
}

/** What is computed of a story's records. */
interface Computed {
  states: Map<Id, QuestionState>;
  statuses: Map<Id, StatusSeen>;
}

const seen = (status: EventStatus): StatusSeen => ({
  status: status.status,
  inPart: 'inPart' in status && status.inPart,
});

function compute(story: Story): Computed {
  const graph = connectClaims(story, claimFacts(story));
  const results = askAll(graph);
  return {
    states: new Map([...results].map(([id, { state }]) => [id, state])),
    statuses: new Map([...story.events].map(([id, event]) => [id, seen(statusOf(graph, results, event))])),
  };
}

function turns<Value>(before: ReadonlyMap<Id, Value>, after: ReadonlyMap<Id, Value>): Turn<Value>[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((turn) => !sameInEssence(turn.before, turn.after))
    .sort(byId);
}

const inWords = (list: readonly (readonly [string, string])[]): Named[] =>
  list.map(([id, words]) => ({ id, words })).sort(byId);

/**
 * Compares two states of a story. Drafts are no part of either.
 *
 * @param earlier the story as it was
 * @param later the story as it is now
 * @param presentNames an event of either with all that it names called as it is now: to call it so changes nothing
 */
export function compareStories(
  earlier: Story,
  later: Story,
  presentNames: (event: EventRecord) => EventRecord = (event) => event,
): StoryChange {
  const [then, now] = [withoutDrafts(earlier), withoutDrafts(later)];
  const renamed = renamedIn(then.events, now.events);
  const merged = mergedIn(then.events, now.events);
  const becamePart = new Set(merged.map(({ from }) => from));
  const named = (events: ReadonlyMap<Id, EventRecord>): Map<Id, EventRecord> =>
    new Map([...events].map(([id, event]) => [id, presentNames(event)]));
  const [past, present] = [renameKeys(named(then.events), renamed), named(now.events)];
  const events = compareKeys(past, present);
  const withheld = withheldIn(events.kept);
  // An id may be what is withheld: what went by one is not told, as neither is what its statements said.
  const isNameless = events.added.some(([, event]) => withholds(event));
  const isTold = (key: ClaimKey): boolean => {
    const { event } = splitClaimKey(key);
    if (!present.has(event)) return !isNameless || becamePart.has(event);
    return !withheld.events.has(event) || withheld.claims.has(key);
  };
  const [pastClaims, nowClaims] = [claimsOf(past), claimsOf(present)];
  const moved = renamedClaims(pastClaims, nowClaims, renamed, merged);
  const claims = compareKeys(renameKeys(pastClaims, moved), nowClaims);
  const questions = renamedIn(then.questions, now.questions);
  const [old, computed] = [compute(then), compute(now)];
  return {
    events: {
      added: inWords(events.added.map(([id, { title }]) => [id, title])),
      removed: inWords(
        events.removed.filter(([id]) => !becamePart.has(id) && !isNameless).map(([id, { title }]) => [id, title]),
      ),
      renamed,
      merged,
      changed: events.kept
        .map(([id, before, after]) => {
          const fields = changedFields(before, after, TOLD_OF_EVENTS);
          return { id, fields: withheld.events.has(id) ? withoutBefore(fields) : fields };
        })
        .filter(({ fields }) => fields.length > 0)
        .sort(byId),
    },
    claims: {
      added: inWords(claims.added.map(([key, { text }]) => [key, text])),
      removed: inWords(
        claims.removed
          .filter(([key]) => isTold(key))
          .map(([key, { text }]) => [key, withheld.claims.has(key) ? WITHHELD : text]),
      ),
      renamed: moved,
      changed: claims.kept
        .map(([id, before, after]) => {
          const fields = changedFields(before, after, TOLD_OF_CLAIMS);
          return { id, fields: withheld.claims.has(id) ? withoutBefore(fields) : fields };
        })
        .filter(({ fields }) => fields.length > 0)
        .sort(byId),
    },
    questions: turns(renameKeys(old.states, questions), computed.states),
    statuses: turns(renameKeys(old.statuses, renamed), computed.statuses).filter(({ after }) => after !== null),
  };
}
