/**
 * Which of the claims that are public make the same statement, kept as claims come and go. Part of what computes
 * known-by: see known-by.ts.
 */
import { agreesWith, type ClaimFacts } from './claim-graph.ts';
import type { ClaimKey } from './claim-key.ts';
import { Support, type Change, type SupportReader } from './known-by-support.ts';

/** Claims joined by `agrees`, both ways and along chains. */
export interface Alike {
  members: Map<ClaimKey, ClaimFacts>;
  support: Support;
  /** How many of them are confirmed. */
  confirmed: number;
}

/** Told of every group whose members may stand otherwise than before. */
export type OnAlike = (alike: Alike, change: Change) => void;

/** For each claim those that it names in `agrees`, and those that name it. */
function linksBothWays(facts: ReadonlyMap<ClaimKey, ClaimFacts>): Map<ClaimKey, ClaimFacts[]> {
  const links = new Map<ClaimKey, ClaimFacts[]>();
  const add = (from: ClaimKey, to: ClaimFacts): void => {
    const known = links.get(from);
    if (known) known.push(to);
    else links.set(from, [to]);
  };
  for (const fact of facts.values()) {
    for (const key of agreesWith(fact)) {
      const other = facts.get(key);
      if (!other || other === fact) continue;
      add(fact.key, other);
      add(other.key, fact);
    }
  }
  return links;
}

export class Agreement {
  readonly #links: ReadonlyMap<ClaimKey, readonly ClaimFacts[]>;
  readonly #groups = new Map<ClaimKey, Alike>();
  readonly #read: SupportReader;
  readonly #tell: OnAlike;

  /** @param facts every claim of the story */
  constructor(facts: ReadonlyMap<ClaimKey, ClaimFacts>, read: SupportReader, tell: OnAlike) {
    this.#links = linksBothWays(facts);
    this.#read = read;
    this.#tell = tell;
  }

  /** Whether a claim makes the same statement as one of some others, public or not. */
  isSameAs(fact: ClaimFacts, others: readonly ClaimFacts[]): boolean {
    const reached = new Set([fact]);
    for (const one of reached) for (const other of this.#links.get(one.key) ?? []) reached.add(other);
    return others.some((other) => reached.has(other));
  }

  /** The group of a claim that is public. */
  of(key: ClaimKey): Alike | undefined {
    return this.#groups.get(key);
  }

  add(fact: ClaimFacts): void {
    const support = new Support();
    support.add(fact, this.#read);
    const confirmed = Number(fact.claim.standing === 'confirmed');
    this.#groups.set(fact.key, { members: new Map([[fact.key, fact]]), support, confirmed });
    for (const other of this.#links.get(fact.key) ?? []) this.#join(fact.key, other.key);
  }

  /** Takes claims out, and joins anew those of their groups that others still join. */
  remove(gone: ReadonlySet<ClaimFacts>): void {
    const groups = new Set([...gone].flatMap(({ key }) => this.#groups.get(key) ?? []));
    for (const { members } of groups) {
      const left = [...members.values()].filter((member) => !gone.has(member));
      for (const key of members.keys()) this.#groups.delete(key);
      for (const member of left) this.add(member);
      for (const group of new Set(left.map(({ key }) => this.#groups.get(key))))
        if (group) this.#tell(group, 'otherwise');
    }
  }

  /** The smaller goes into the larger, so that no claim moves more often than the logarithm of their number. */
  #join(one: ClaimKey, other: ClaimKey): void {
    const [own, theirs] = [this.#groups.get(one), this.#groups.get(other)];
    if (!own || !theirs || own === theirs) return;
    const [large, small] = own.members.size > theirs.members.size ? [own, theirs] : [theirs, own];
    const becomeConfirmed = (alike: Alike, by: Alike): boolean => alike.confirmed === 0 && by.confirmed > 0;
    const grown = large.support.addAll(small.support);
    this.#tell(large, becomeConfirmed(large, small) ? 'otherwise' : grown);
    this.#tell(small, becomeConfirmed(small, large) ? 'otherwise' : 'changed');
    large.confirmed += small.confirmed;
    for (const member of small.members.values()) {
      large.members.set(member.key, member);
      this.#groups.set(member.key, large);
    }
  }
}
