/** That what walks over the fields of events and claims forgets none, and takes each for what it is. */
import { describe, expect, it } from 'vitest';
import type { ClaimData } from '../../../src/export/data/claim.ts';
import { eventData } from '../../../src/export/data/event.ts';
import type { LedgerEvent } from '../../../src/ledger/entries.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { compareEvents } from '../../../src/model/change.ts';
import { CLAIM_FIELDS, EVENT_FIELDS, type Meaning } from '../../../src/model/field-meaning.ts';
import type { Claim, EventRecord } from '../../../src/model/record.ts';
import { compareStories } from '../../../src/model/story-change.ts';
import { ANOTHER_CLAIM, ANOTHER_EVENT, ledgerWith, storyWith, THE_CLAIM, THE_EVENT } from './every-field.ts';

/** The fields in which two mappings differ. */
function differing(one: object, other: object): string[] {
  const [before, after] = [one, other].map((mapping) => new Map<string, unknown>(Object.entries(mapping)));
  return [...(before ?? [])].flatMap(([name, value]) =>
    JSON.stringify(value) === JSON.stringify(after?.get(name)) ? [] : [name],
  );
}

/** What one of two versions of the event shows that the other does not. */
function between(then: EventRecord, now: EventRecord) {
  const [before, after] = [ledgerWith(then), ledgerWith(now)];
  const entryIn = (ledger: Ledger): LedgerEvent => ledger.eventById('event');
  const claimOf = (ledger: Ledger): ClaimData => {
    const found = eventData(ledger, entryIn(ledger)).claims.find(({ id }) => id === 'claim');
    if (!found) throw new Error('The claim is gone.');
    return found;
  };
  const told = compareStories(storyWith(then), storyWith(now));
  return {
    kinds: compareEvents({ record: then, body: '' }, { record: now, body: '' })?.kinds ?? [],
    noticed: entryIn(before).fingerprint !== entryIn(after).fingerprint,
    inEvent: differing(eventData(before, entryIn(before)), eventData(after, entryIn(after))),
    inClaim: differing(claimOf(before), claimOf(after)),
    toldOfEvent: told.events.changed.flatMap(({ fields }) => fields.map(({ field }) => field)),
    toldOfClaim: told.claims.changed.flatMap(({ fields }) => fields.map(({ field }) => field)),
  };
}

const KINDS: Record<Meaning, readonly string[]> = {
  fact: ['facts'],
  reading: ['facts'],
  wording: ['wording'],
  link: ['linked'],
  checked: ['checked'],
  unseen: [],
};

const isNoticed = (meaning: Meaning): boolean => ['fact', 'reading', 'wording'].includes(meaning);

/** The id is what an event is known by, its claims have fields of their own, and no reader sees a draft. */
const APART = ['id', 'claims', 'draft'];

describe.each(Object.entries(EVENT_FIELDS).filter(([field]) => !APART.includes(field)))(
  'the %s of an event',
  (name, meaning) => {
    const field = name as keyof EventRecord;
    const seen = between(THE_EVENT, { ...THE_EVENT, [field]: ANOTHER_EVENT[field] });

    it('changes as what it is', () => {
      expect(seen.kinds).toEqual(KINDS[meaning]);
    });

    it('is noticed on the next visit if a reader would call it a change', () => {
      expect(seen.noticed).toBe(isNoticed(meaning));
    });

    it('is told where two stories are compared', () => {
      expect(seen.toldOfEvent).toEqual(isNoticed(meaning) || meaning === 'link' ? [field] : []);
    });

    it('stands in the data', () => {
      expect(seen.inEvent).toContain(field);
    });
  },
);

/** What two fields are called in the data, where they hold more than an editor wrote. */
const IN_DATA = new Map<string, string>([
  ['by', 'speakers'],
  ['disputes', 'denies'],
]);

// A claim's id is what it is known by.
describe.each(Object.entries(CLAIM_FIELDS).filter(([field]) => field !== 'id'))(
  'the %s of a claim',
  (name, meaning) => {
    const field = name as keyof Claim;
    // What was taken back agrees with nothing, nor does what an event says that was withdrawn.
    const before: Claim = field === 'retracted' ? THE_CLAIM : { ...THE_CLAIM, retracted: undefined };
    const eventWith = (told: Claim): EventRecord => ({
      ...THE_EVENT,
      withdrawn: undefined,
      claims: THE_EVENT.claims.with(-1, told),
    });
    const seen = between(eventWith(before), eventWith({ ...before, [field]: ANOTHER_CLAIM[field] }));

    it('changes as what it is', () => {
      expect(seen.kinds).toEqual(KINDS[meaning]);
    });

    it('is noticed on the next visit if a reader would call it a change', () => {
      expect(seen.noticed).toBe(isNoticed(meaning));
    });

    it('is told where two stories are compared', () => {
      expect(seen.toldOfClaim).toEqual(isNoticed(meaning) ? [field] : []);
    });

    it('stands in the data', () => {
      expect(seen.inClaim).toContain(IN_DATA.get(field) ?? field);
    });
  },
);
