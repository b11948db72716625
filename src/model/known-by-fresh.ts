/** Claims on the day on which they were made public. Part of what computes known-by: see known-by.ts. */
import { denies, revises, type ClaimFacts } from './claim-graph.ts';
import type { ClaimKey } from './claim-key.ts';
import { compact } from './compact.ts';
import type { KnownAside } from './known-by-question.ts';
import type { PublicStory } from './known-by-state.ts';
import type { Id } from './record.ts';

/** A claim on the day on which it was made public, and how it stood to others at the end of that day. */
export interface FreshClaim {
  fact: ClaimFacts;
  /** Questions on which its answer stands against another. */
  differs: readonly Id[];
  /** Why answers of it do not count, by question. */
  asides: ReadonlyMap<Id, KnownAside | 'superseded'>;
  alike: readonly ClaimFacts[];
  denies: readonly ClaimFacts[];
  deniedBy: readonly ClaimFacts[];
  revises: readonly ClaimFacts[];
  revisedBy: readonly ClaimFacts[];
}

/**
 * How a claim stands to others among what is public now.
 *
 * @param facts every claim of the story
 * @param most how many are named that make the same statement
 */
export function freshClaim(
  publicly: PublicStory,
  facts: ReadonlyMap<ClaimKey, ClaimFacts>,
  fact: ClaimFacts,
  most: number,
): FreshClaim {
  const asked = [...fact.answers.keys()];
  const shown = (keys: readonly ClaimKey[]): ClaimFacts[] =>
    keys.flatMap((key) => {
      const other = publicly.isPublic(key) ? facts.get(key) : undefined;
      return other ? [other] : [];
    });
  return compact({
    fact,
    differs: asked.filter((id) => publicly.isDiffering(id, fact.key)),
    asides: new Map(
      asked.flatMap((id) => {
        const why = publicly.asideFor(id, fact.key);
        return why === null ? [] : [[id, why] as const];
      }),
    ),
    alike: publicly.alike(fact, most),
    denies: shown(denies(fact)),
    deniedBy: publicly.deniedBy(fact.key),
    revises: shown(revises(fact)),
    revisedBy: publicly.revisedBy(fact.key),
  });
}
