/**
 * What stands behind statements that say the same, counted as they come and go, so that nothing has to be gathered anew
 * on each day. Part of what computes known-by: see known-by.ts.
 */
import type { ClaimFacts } from './claim-graph.ts';
import { backingOf, countOrigins, type Backing, type Witness } from './origin.ts';
import type { Id, Story } from './record.ts';
import { SAYS_SO, sidesBehind } from './status.ts';

/** A set that counts how often each of its members is held. */
class Bag<Value> {
  readonly #held = new Map<string, { value: Value; times: number }>();

  get size(): number {
    return this.#held.size;
  }

  /** @returns whether it was not held before */
  add(key: string, value: Value, times = 1): boolean {
    const held = this.#held.get(key);
    if (held) held.times += times;
    else this.#held.set(key, { value, times });
    return !held;
  }

  /** @returns whether it is held no more */
  remove(key: string): boolean {
    const held = this.#held.get(key);
    if (!held) return false;
    held.times -= 1;
    return held.times === 0 && this.#held.delete(key);
  }

  /** Takes in all that another holds, as often as it does; returns whether any of it was not held before. */
  addAll(other: Bag<Value>): boolean {
    let grew = false;
    for (const [key, { value, times }] of other.#held) grew = this.add(key, value, times) || grew;
    return grew;
  }

  *values(): Generator<Value> {
    for (const { value } of this.#held.values()) yield value;
  }
}

/** Those who stand behind a claim, as far as it matters to a count. Claims that are backed alike have one key. */
interface Behind {
  key: string;
  backing: Backing;
  /** Who counts by one thing, which is the key, where that can join no two others; else `null`. */
  alone: Witness | null;
}

/** Whose word a claim is, as far as it matters to whether one side alone says so. Alike ones have one key. */
export interface SaidBy {
  key: string;
  sides: readonly (string | null)[];
}

/** Tells claims apart by what they add to support. */
export type SupportReader = (fact: ClaimFacts) => { behind: Behind; saidBy: SaidBy };

/**
 * A reader of support, which looks at each claim once.
 *
 * @param facts every claim of the story: a document that none of them describes can be left out of what is compared
 */
export function supportReader(story: Story, facts: Iterable<ClaimFacts>): SupportReader {
  const described = new Set([...facts].flatMap(({ claim }) => backingOf(story, claim).describes));
  const read = new Map<ClaimFacts, ReturnType<SupportReader>>();
  const canGo = (documents: readonly Id[]): boolean =>
    documents.length > 0 && documents.every((document) => described.has(document));
  const behindOf = ({ claim }: ClaimFacts): Behind => {
    const backing = backingOf(story, claim);
    const { witnesses, describes } = backing;
    const [only] = witnesses;
    const plain =
      witnesses.length === 1 &&
      describes.length === 0 &&
      only?.marks.size === 1 &&
      !only.unnamed &&
      !canGo(only.documents);
    const [mark] = plain ? only.marks : [];
    // What counts by one thing is backed alike where that is the same.
    if (plain && mark !== undefined) return { key: mark, backing, alone: only };
    const key = JSON.stringify([
      witnesses.map(({ marks, documents, unnamed }) => [
        [...marks].toSorted(),
        canGo(documents) ? documents : [],
        unnamed,
      ]),
      describes,
    ]);
    return { key, backing, alone: null };
  };
  const saidByOf = (fact: ClaimFacts): SaidBy => {
    const sides = sidesBehind(story, fact);
    return { key: JSON.stringify(sides), sides };
  };
  return (fact) => {
    let found = read.get(fact);
    if (!found) read.set(fact, (found = { behind: behindOf(fact), saidBy: saidByOf(fact) }));
    return found;
  };
}

/**
 * What happened to support: nothing that matters; one more origin came that joins no two others; it is the word of others;
 * or something else.
 */
export type SupportChange = 'none' | 'grew' | 'said' | 'changed';

/** What became otherwise of what bears on an event: the support of a claim, or what it stands by itself. */
export type Change = SupportChange | 'otherwise';

const together = (reported: SupportChange, said: boolean): SupportChange =>
  said ? (reported === 'none' ? 'said' : 'changed') : reported;

/** Those behind some claims. */
export class Origins {
  readonly #alone = new Bag<Witness>();
  readonly #others = new Bag<Behind>();

  add(behind: Behind): SupportChange {
    const { key, alone } = behind;
    if (alone !== null) return this.#alone.add(key, alone) ? 'grew' : 'none';
    return this.#others.add(key, behind) ? 'changed' : 'none';
  }

  remove({ key, alone }: Behind): SupportChange {
    return (alone === null ? this.#others : this.#alone).remove(key) ? 'changed' : 'none';
  }

  addAll(other: Origins): SupportChange {
    const grew = this.#alone.addAll(other.#alone);
    if (this.#others.addAll(other.#others)) return 'changed';
    return grew ? 'grew' : 'none';
  }

  /** Whether at least two independent origins stand behind all of some together. */
  static areSeveral(all: readonly Origins[]): boolean {
    const alone = new Map<string, Witness>();
    const others = new Map<string, Behind>();
    for (const origins of all) for (const other of origins.#others.values()) others.set(other.key, other);
    for (const origins of all) {
      for (const witness of origins.#alone.values()) {
        for (const mark of witness.marks) alone.set(mark, witness);
        if (others.size === 0 && alone.size > 1) return true;
      }
    }
    if (others.size === 0) return false;
    const plain = [...alone.values()].map((witness) => ({ witnesses: [witness], describes: [] }));
    return countOrigins([...plain, ...[...others.values()].map(({ backing }) => backing)]) > 1;
  }
}

/** What is counted of some claims: what several independent reports need, and what one side's word is told by. */
export class Support {
  readonly reported = new Origins();
  readonly saying = new Bag<SaidBy>();

  add(fact: ClaimFacts, read: SupportReader): SupportChange {
    const { behind, saidBy } = read(fact);
    const reported = fact.claim.standing === 'reported' ? this.reported.add(behind) : 'none';
    const said = SAYS_SO.includes(fact.claim.standing) && this.saying.add(saidBy.key, saidBy);
    return together(reported, said);
  }

  remove(fact: ClaimFacts, read: SupportReader): SupportChange {
    const { behind, saidBy } = read(fact);
    const reported = fact.claim.standing === 'reported' ? this.reported.remove(behind) : 'none';
    const said = SAYS_SO.includes(fact.claim.standing) && this.saying.remove(saidBy.key);
    return together(reported, said);
  }

  addAll(other: Support): SupportChange {
    const reported = this.reported.addAll(other.reported);
    return together(reported, this.saying.addAll(other.saying));
  }
}

/** The one side on which all are that say so; `null` where there is none, or where it is not known of one of them. */
export function sideOfAll(all: readonly Support[]): string | null {
  const sides = new Set(all.flatMap(({ saying }) => [...saying.values()].flatMap(({ sides: own }) => own)));
  const [side = null] = sides;
  return sides.size === 1 ? side : null;
}
