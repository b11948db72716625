/** Statements on the day on which they became public: what came out later does not show in them. */
import type { ClaimFacts } from '../../model/claim-graph.ts';
import type { FreshClaim } from '../../model/known-by.ts';
import type { ClaimLink, LedgerClaim } from '../entries.ts';
import type { Ledger } from '../ledger.ts';

type Linked = Pick<Ledger, 'claims' | 'strings'>;

function linksTo({ claims, strings }: Linked, facts: readonly ClaimFacts[]): ClaimLink[] {
  return facts.flatMap(({ key }) => {
    const linked = claims.get(key);
    if (!linked) return [];
    const { href, number, who, event } = linked;
    return [{ key, href, number, who: strings.list(who.map(({ name }) => name)), event }];
  });
}

/** A statement as it stood to others at the end of its day. */
function asItStood(ledger: Linked, fresh: FreshClaim): LedgerClaim[] {
  const linked = ledger.claims.get(fresh.fact.key);
  if (!linked) return [];
  const { setAside } = ledger.strings.answer;
  const uncounted = (question: string): string | null => {
    const why = fresh.asides.get(question);
    if (why === undefined) return null;
    return why === 'superseded' ? setAside.superseded(null) : setAside[why];
  };
  return [
    {
      ...linked,
      answers: linked.answers.map((answer) => ({
        ...answer,
        differs: fresh.differs.includes(answer.question.id),
        uncounted: uncounted(answer.question.id),
      })),
      agrees: linksTo(ledger, fresh.alike),
      denies: linksTo(ledger, fresh.denies),
      deniedBy: linksTo(ledger, fresh.deniedBy),
      revises: linksTo(ledger, fresh.revises),
      revisedBy: linksTo(ledger, fresh.revisedBy),
      retracted: false,
      retractedIn: null,
    },
  ];
}

/** Statements as they stood to others at the end of the day on which they became public. */
export function claimsAsTheyStood(ledger: Linked, fresh: readonly FreshClaim[]): LedgerClaim[] {
  return fresh.flatMap((claim) => asItStood(ledger, claim));
}
