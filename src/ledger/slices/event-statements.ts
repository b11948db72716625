/** How the page of an event tells its statements: by document, then by speaker; what they share is said once. */
import { shownStanding } from '../../model/standing.ts';
import type { Standing } from '../../model/vocabulary.ts';
import { publicUnlessNamed } from '../../strings/public-unless-named.ts';
import type { Strings } from '../../strings/strings.ts';
import type { ChainLink, LedgerClaim, LedgerEvent } from '../entries.ts';
import type { Ref } from '../refs.ts';
import type { NamedSource } from './narrowed.ts';

/** Where a document has something from, and when that was made public; what is said elsewhere is left out. */
export interface Provenance {
  chain: readonly ChainLink[];
  /** In words. */
  madePublic: string | null;
}

/** How something is put: the verb after the names of those who say it, and its mark. */
export interface Manner {
  verb: string;
  standing: Standing;
}

/** A statement with what it does not share with those around it. */
export interface StatementOnPage extends Provenance {
  entry: LedgerClaim;
  /** How it is put, where its speaker puts others in another way. */
  manner: Manner | null;
  /** That it has the way that is told of all of them is our reading. */
  inferred: boolean;
}

/** What one speaker says. */
export interface SpeakerStatements extends Provenance {
  who: readonly Ref[];
  /** How all of it is put; `null` where each statement tells. */
  manner: Manner | null;
  statements: readonly StatementOnPage[];
}

/** What one document says. */
export interface DocumentOnPage extends Provenance {
  source: NamedSource;
  /** How many statements. */
  count: number;
  speakers: readonly SpeakerStatements[];
}

const wayOf = (links: readonly ChainLink[]): unknown[] =>
  links.map(({ how, source, direct, further }) => [how, source?.id, direct, wayOf(further)]);
const inferredIn = (links: readonly ChainLink[]): boolean =>
  links.some(({ basis, further }) => basis === 'inferred' || inferredIn(further));
const withoutBasis = (links: readonly ChainLink[]): ChainLink[] =>
  links.map((link) => ({ ...link, basis: 'stated', further: withoutBasis(link.further) }));

/** The value that all items have; `null` where they differ. */
function shared<Item, Value>(items: readonly Item[], value: (item: Item) => Value): Value | null {
  const [first, ...others] = items.map(value);
  if (first === undefined) return null;
  const isSame = (other: Value): boolean => other === first || JSON.stringify(other) === JSON.stringify(first);
  return others.every(isSame) ? first : null;
}

/** The way that statements came: what all have in common, whether it is our reading in some or all of them. */
function sharedChain(claims: readonly LedgerClaim[]): readonly ChainLink[] | null {
  if (shared(claims, ({ chain }) => wayOf(chain)) === null) return null;
  return shared(claims, ({ chain }) => chain) ?? withoutBasis(claims[0]?.chain ?? []);
}

/** Neighbours for which a key is the same. */
function runs<Item>(items: readonly Item[], key: (item: Item) => string): Item[][] {
  const found: Item[][] = [];
  let keyOfLast: string | null = null;
  for (const item of items) {
    const own = key(item);
    if (own === keyOfLast) found.at(-1)?.push(item);
    else found.push([item]);
    keyOfLast = own;
  }
  return found;
}

/** When a statement was made public, in words; nothing where the name of a document above it has that day. */
const publicUnderNames = (entry: LedgerClaim): string => publicUnlessNamed(entry, true);

const mannerOf = ({ verb, claim }: LedgerClaim): Manner => ({ verb, standing: shownStanding(claim) });

/** What is said above some statements and need not be said again. */
interface Said {
  chain: readonly ChainLink[] | null;
  madePublic: string | null;
}

function speakersIn(claims: readonly LedgerClaim[], above: Said, strings: Strings): SpeakerStatements[] {
  return runs(claims, ({ who }) => JSON.stringify(who.map(({ id, name }) => [id, name]).sort())).flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    const chain = above.chain ?? sharedChain(together);
    const madePublic = above.madePublic ?? shared(together, publicUnderNames);
    const manner = shared(together, mannerOf);
    const [named, ...others] = first.who;
    return [
      {
        who: first.unnamed && named ? [{ ...named, name: strings.capital(named.name) }, ...others] : first.who,
        manner,
        chain: above.chain === null ? (chain ?? []) : [],
        madePublic: above.madePublic === null ? madePublic || null : null,
        statements: together.map((entry) => ({
          entry,
          manner: manner === null ? mannerOf(entry) : null,
          chain: chain === null ? entry.chain : [],
          inferred: chain !== null && inferredIn(entry.chain) && !inferredIn(chain),
          madePublic: madePublic === null ? publicUnderNames(entry) || null : null,
        })),
      },
    ];
  });
}

/**
 * The statements of an event in the order of their numbers, under their documents and speakers.
 *
 * @param sources those that its statements are taken from
 */
export function statementsOnPage(
  { claims }: Pick<LedgerEvent, 'claims'>,
  sources: readonly NamedSource[],
  strings: Strings,
): DocumentOnPage[] {
  const byId = new Map(sources.map((source) => [source.source.id, source]));
  return runs(claims, ({ claim }) => claim.source).flatMap((taken) => {
    const source = byId.get(taken[0]?.claim.source ?? '');
    if (!source) return [];
    const said: Said = {
      chain: sharedChain(taken),
      madePublic: shared(taken, publicUnderNames),
    };
    return [
      {
        source,
        count: taken.length,
        chain: said.chain ?? [],
        madePublic: said.madePublic || null,
        speakers: speakersIn(taken, said, strings),
      },
    ];
  });
}
