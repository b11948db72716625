/** A statement, for schema.org: who makes it, in which document, and where it is first known from. */
import type { Claim } from 'schema-dts';
import type { LedgerClaim } from '../../ledger/entries.ts';
import { factsOf } from '../../ledger/facts-of-claim.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { ClaimFacts } from '../../model/claim-graph.ts';
import type { Id } from '../../model/record.ts';
import { absolute } from '../absolute.ts';
import { pointText } from './date.ts';
import { sourceId } from './source.ts';
import { parties } from './party.ts';

/** The one document in which a statement begins, where it is another than the one that we read, and known. */
function firstSource({ story }: Ledger, { claim, origins }: ClaimFacts): Id | null {
  const [first, ...others] = origins;
  if (first === undefined || others.length > 0 || first === claim.source) return null;
  return story.sources.get(first)?.unnamed === false ? first : null;
}

/** A statement under its permanent address. One that its source took back says so. */
export function claimThing(ledger: Ledger, entry: LedgerClaim): Claim {
  const { site, strings } = ledger;
  const { claim } = entry;
  const facts = factsOf(ledger, entry);
  const said = facts.said && pointText(facts.said);
  const written = facts.written && pointText(facts.written);
  const author = parties(ledger, entry.who);
  const first = firstSource(ledger, facts);
  return {
    '@type': 'Claim',
    '@id': absolute(site, entry.href),
    text: claim.text,
    ...(author.length > 0 ? { author } : {}),
    ...(written ? { dateCreated: written } : {}),
    ...(said ? { datePublished: said } : {}),
    appearance: { '@id': sourceId(site, claim.source) },
    ...(first === null ? {} : { firstAppearance: { '@id': sourceId(site, first) } }),
    ...(entry.retracted ? { creativeWorkStatus: strings.statuses.withdrawn.word } : {}),
  };
}
