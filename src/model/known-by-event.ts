/** The status of an event from what is public of it, as status.ts defines it. Part of what computes known-by: see known-by.ts. */
import type { ClaimFacts } from './claim-graph.ts';
import type { ClaimKey } from './claim-key.ts';
import type { Alike } from './known-by-agreement.ts';
import { Origins, sideOfAll, type Support } from './known-by-support.ts';
import type { EventRecord, Id } from './record.ts';
import { STANDING_MEANS } from './standing.ts';
import { weightiest, type Status } from './status.ts';

/** An event as it stood in public at the end of a day. */
export interface KnownEvent {
  event: EventRecord;
  /** `null` where nothing of its main point was public yet. */
  status: Status | null;
  /** Not all that is said of its main point is confirmed, or disputed. */
  inPart: boolean;
  /** The side on which all are whose word it is. */
  oneSide: string | null;
  /** How many details are told differently or denied. */
  details: number;
  /** How many of its claims were public. */
  claims: number;
}

/** What is public, as far as it bears on events. */
export interface PublicState {
  isWithdrawn: (event: EventRecord) => boolean;
  /** How often a claim is denied. */
  denials: (key: ClaimKey) => number;
  alike: (key: ClaimKey) => Alike | undefined;
  /** Whether a claim's answer to a question stands in an incompatible pair and decides. */
  isDiffering: (question: Id, key: ClaimKey) => boolean;
  /** What bears out a claim by an answer that decides. */
  borneOut: (question: Id, key: ClaimKey) => readonly Support[];
}

/** The questions in which some of several claims differ from others. */
function differencesOf(state: PublicState, facts: readonly ClaimFacts[]): Set<Id> {
  const found = new Set<Id>();
  for (const { key, answers } of facts) {
    for (const question of answers.keys()) if (state.isDiffering(question, key)) found.add(question);
  }
  return found;
}

function supportOf(state: PublicState, { key, answers }: ClaimFacts): Support[] {
  const alike = state.alike(key);
  const support = alike ? [alike.support] : [];
  for (const question of answers.keys()) support.push(...state.borneOut(question, key));
  return support;
}

type Verdict = Pick<KnownEvent, 'status' | 'inPart' | 'oneSide'>;

function verdictOf(state: PublicState, event: EventRecord, main: readonly ClaimFacts[] | null): Verdict {
  const plain = (status: Status | null, inPart = false): Verdict => ({ status, inPart, oneSide: null });
  if (state.isWithdrawn(event)) return plain('withdrawn');
  if (main === null) return plain(null);
  if (main.length === 0) return plain('withdrawn');
  const confirmed = main.filter(({ key }) => (state.alike(key)?.confirmed ?? 0) > 0);
  if (confirmed.length > 0) return plain('confirmed', confirmed.length < main.length);
  const isDisputed = (fact: ClaimFacts): boolean =>
    state.denials(fact.key) > 0 || differencesOf(state, [fact]).size > 0;
  const inDispute = new Set(main.filter(isDisputed).map(({ key }) => state.alike(key)));
  if (inDispute.size > 0) {
    return plain(
      'disputed',
      main.some(({ key, claim }) => !inDispute.has(state.alike(key)) && STANDING_MEANS[claim.standing].asserts),
    );
  }
  const isCorroborated = (fact: ClaimFacts): boolean =>
    Origins.areSeveral(supportOf(state, fact).map(({ reported }) => reported));
  if (main.some(isCorroborated)) return plain('corroborated');
  const standing = weightiest(main);
  if (standing !== 'claimed') return plain(standing);
  const because = main.filter(({ claim }) => claim.standing === 'claimed');
  const oneSide = sideOfAll(because.flatMap((fact) => supportOf(state, fact)));
  return { status: 'claimed', inPart: false, oneSide };
}

/**
 * An event as it stands in public.
 *
 * @param claims those of its claims that are public, in the order of its file; at least one
 * @param main the main ones among them; none where all that were public of those are taken back, `null` where none was yet
 */
export function knownEvent(
  state: PublicState,
  event: EventRecord,
  claims: readonly ClaimFacts[],
  main: readonly ClaimFacts[] | null,
): KnownEvent {
  const others = state.isWithdrawn(event) ? [] : claims.filter((fact) => !main?.includes(fact));
  const differences = differencesOf(state, others).difference(differencesOf(state, main ?? []));
  const denials = others.reduce((sum, { key }) => sum + state.denials(key), 0);
  return { event, ...verdictOf(state, event, main), details: differences.size + denials, claims: claims.length };
}
