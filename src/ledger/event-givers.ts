/** Who says that an event was so, each with the documents in which they are read. */
import { boundsOf } from '../model/bounds.ts';
import type { ClaimKey } from '../model/claim-key.ts';
import { backingOf } from '../model/origin.ts';
import type { EventStatus } from '../model/status.ts';
import { voiceKey } from '../model/voice.ts';
import type { Giver, LedgerClaim } from './entries.ts';
import type { LinkContext } from './link-context.ts';
import { together } from './parties.ts';
import { readInOf } from './read-in.ts';
import { distinct, keyInAnyOrder, type Ref } from './refs.ts';

/** A statement, and those of whom it is to be said that they say so in it. */
interface Saying {
  said: LedgerClaim;
  who: readonly Ref[];
  direct: boolean;
}

/** Those who confirm it, named or in the words of the document that tells of them. */
const confirming = (said: LedgerClaim, { refs }: LinkContext): Saying => {
  const words = said.claim.confirmed_by_words;
  const unnamed = words === undefined ? [] : refs.voice({ kind: 'unnamed', words, source: said.claim.source });
  return { said, who: [...said.confirmedBy, ...unnamed], direct: false };
};

/** Those among the independent voices that speak in it. */
const bearingOut = (said: LedgerClaim, { story, refs }: LinkContext, counted: ReadonlySet<string>): Saying => {
  const voices = backingOf(story, said.claim).witnesses.map(({ voice }) => voice);
  return { said, who: voices.filter((voice) => counted.has(voiceKey(voice))).flatMap(refs.voice), direct: false };
};

/**
 * Those who confirm it; else the independent voices that bear it out; else all who make the main statements that were not
 * taken back.
 */
function sayingSo(
  context: LinkContext,
  status: EventStatus,
  main: readonly LedgerClaim[],
  claims: ReadonlyMap<ClaimKey, LedgerClaim>,
): Saying[] {
  if (status.status === 'confirmed' || status.status === 'corroborated') {
    const because = status.because.flatMap(({ key }) => claims.get(key) ?? []);
    if (status.status === 'confirmed') return because.map((said) => confirming(said, context));
    const counted = new Set(status.independence.counted.flatMap(({ voices }) => voices.map(voiceKey)));
    return because.map((said) => bearingOut(said, context, counted));
  }
  const standing = main.filter(({ retracted }) => !retracted);
  return (standing.length > 0 ? standing : main).map((said) => ({ said, who: said.who, direct: said.direct }));
}

/** Those who are read in the same documents stand together. */
function byDocuments(givers: readonly Giver[]): Giver[] {
  const alike = Map.groupBy(givers, ({ readIn, direct }) => `${String(direct)} ${keyInAnyOrder(readIn)}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, who: distinct(group.flatMap(({ who }) => who)) }] : [];
  });
}

/** Until when the document of a statement came out, in milliseconds since 1970 UTC; what is dated nowhere comes last. */
function outBy({ claim: { source } }: LedgerClaim, { story }: LinkContext): number {
  const published = story.sources.get(source)?.published;
  return (published && boundsOf(published, story.site.timezone).latest) ?? Infinity;
}

/**
 * Who says that an event was so, in the order in which the documents came out; whoever publishes one stands before those
 * whom it quotes.
 *
 * @param main its main statements
 * @param claims all claims of the story: those of other events may bear it out
 */
export function giversOfEvent(
  context: LinkContext,
  status: EventStatus,
  main: readonly LedgerClaim[],
  claims: ReadonlyMap<ClaimKey, LedgerClaim>,
): Giver[] {
  const givers = sayingSo(context, status, main, claims)
    .filter(({ who }) => who.length > 0)
    .map(({ said, who, direct }) => {
      const readIn = readInOf(context, said.claim, who, direct);
      const giver: Giver = { who, readIn, direct: direct && readIn.length > 0, written: null };
      return { giver, out: outBy(said, context) };
    })
    .toSorted((one, other) =>
      one.out === other.out
        ? Math.sign(one.giver.readIn.length) - Math.sign(other.giver.readIn.length)
        : one.out - other.out,
    );
  return byDocuments(together(givers.map(({ giver }) => giver)));
}
