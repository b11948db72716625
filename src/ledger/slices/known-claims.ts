/** Statements on the day on which they became public: what came out later does not show in them. */
import type { Day } from '../../model/calendar.ts';
import type { ClaimFacts } from '../../model/claim-graph.ts';
import type { FreshClaim } from '../../model/known-by-fresh.ts';
import { isDescribedOn } from '../../model/known-by-naming.ts';
import { makingOf, saidByThen } from '../../model/made-public.ts';
import { isSaid } from '../../model/voice.ts';
import type { ClaimLink, LedgerAnswer, LedgerClaim } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { madePublicText, saidTexts } from '../made-public-text.ts';

type Linked = Pick<Ledger, 'claims' | 'strings' | 'story'>;

/** A statement with those who speak in it as they were known by a day: described, where no document had named them yet. */
export function asKnownOn({ story }: Pick<Linked, 'story'>, day: Day, linked: LedgerClaim): LedgerClaim {
  const { naming, claim } = linked;
  if (!naming || !isDescribedOn(story, claim, day)) return linked;
  return { ...linked, who: naming.described, unnamed: true, verb: naming.verb, naming: null };
}

/** @param now those that it has now: where they are the same, so is what they say */
function linksTo(
  ledger: Linked,
  day: Day,
  facts: readonly ClaimFacts[],
  now: readonly ClaimLink[],
): readonly ClaimLink[] {
  const { claims, story, strings } = ledger;
  const standsSo = ({ key, claim }: ClaimFacts, at: number): boolean =>
    now[at]?.key === key && now[at].gone === null && !(claim.named && isDescribedOn(story, claim, day));
  if (facts.length === now.length && facts.every(standsSo)) return now;
  return facts.flatMap(({ key }) => {
    const linked = claims.get(key);
    if (!linked) return [];
    const { href, number, who, event } = asKnownOn(ledger, day, linked);
    const names = strings.list(who.map(({ name }) => name));
    return [{ key, href, number, who: names, event, isSaid: isSaid(linked.claim), gone: null }];
  });
}

/** What a statement had otherwise on another day. */
type Standing = Pick<
  LedgerClaim,
  | 'answers'
  | 'agrees'
  | 'denies'
  | 'deniedBy'
  | 'revises'
  | 'revisedBy'
  | 'retracted'
  | 'retractedIn'
  | 'said'
  | 'saidInName'
  | 'madePublic'
>;

/** Whether a statement stands as it did: most do, and are then one and the same on all pages. */
const standsAs = (linked: LedgerClaim, { answers, ...then }: Standing): boolean =>
  linked.answers.every((answer, at) => answers[at] === answer) &&
  (Object.keys(then) as (keyof typeof then)[]).every((field) => linked[field] === then[field]);

/** When it was made public, in words, as it could be told on its day. */
function datedThen(
  { story, strings }: Linked,
  linked: LedgerClaim,
  { said, saidBounds, claim }: ClaimFacts,
): Pick<LedgerClaim, 'said' | 'saidInName' | 'madePublic'> {
  const then = saidByThen(said, saidBounds, story.site.timezone);
  if (then === null || then === said) return linked;
  const dated = saidTexts(strings, then);
  return { ...dated, madePublic: madePublicText(strings, makingOf(story, claim), dated.said, linked.written) };
}

/** A statement as it stood to others at the end of its day. */
function asItStood(ledger: Linked, day: Day, fresh: FreshClaim): LedgerClaim[] {
  const now = ledger.claims.get(fresh.fact.key);
  if (!now) return [];
  const linked = asKnownOn(ledger, day, now);
  const { setAside } = ledger.strings.answer;
  const { said, saidInName, madePublic } = datedThen(ledger, linked, fresh.fact);
  const uncounted = (question: string): string | null => {
    const why = fresh.asides.get(question);
    if (why === undefined) return null;
    return why === 'superseded' ? setAside.superseded(null) : setAside[why];
  };
  const then = {
    answers: linked.answers.map((answer): LedgerAnswer => {
      const [differs, why] = [fresh.differs.includes(answer.question.id), uncounted(answer.question.id)];
      return answer.differs === differs && answer.uncounted === why ? answer : { ...answer, differs, uncounted: why };
    }),
    agrees: linksTo(ledger, day, fresh.alike, linked.agrees),
    denies: linksTo(ledger, day, fresh.denies, linked.denies),
    deniedBy: linksTo(ledger, day, fresh.deniedBy, linked.deniedBy),
    revises: linksTo(ledger, day, fresh.revises, linked.revises),
    revisedBy: linksTo(ledger, day, fresh.revisedBy, linked.revisedBy),
    retracted: false,
    retractedIn: null,
    said,
    saidInName,
    madePublic,
  };
  return [standsAs(linked, then) ? linked : { ...linked, ...then }];
}

/** Statements as they stood to others at the end of the day on which they became public. */
export function claimsAsTheyStood(ledger: Linked, day: Day, fresh: readonly FreshClaim[]): LedgerClaim[] {
  return fresh.flatMap((claim) => asItStood(ledger, day, claim));
}
