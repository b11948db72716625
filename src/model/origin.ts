/**
 * Where statements come from: whose they are, the documents they began in, when they were made public, and how many
 * separate origins stand behind several of them. Design: `2-content-model`, Computed values.
 */
import { boundsOf } from './bounds.ts';
import { UNKNOWN_DOCUMENT, type Claim, type Id, type SourceRecord, type Story, type Via } from './record.ts';
import { sideOf } from './side.ts';
import { STANDING_MEANS } from './standing.ts';
import type { When } from './when.ts';

/** Whose statement a claim is. */
export type Voice = { kind: 'actors'; ids: readonly Id[] } | { kind: 'outlet'; id: Id } | { kind: 'source'; id: Id };

/**
 * The voice of a claim: its speakers, as a set, when it is claimed or assessed; else its source's outlet; else its
 * source's `by`; else the source.
 */
export function voiceOf(story: Story, claim: Claim): Voice {
  if (STANDING_MEANS[claim.standing].spoken && claim.by.length > 0) {
    return { kind: 'actors', ids: claim.by.toSorted() };
  }
  return publisherOf(story, claim.source);
}

/** Who publishes a document: its outlet, else its `by`, else the document itself. */
export function publisherOf(story: Story, source: Id): Voice {
  const record = story.sources.get(source);
  if (record?.outlet) return { kind: 'outlet', id: record.outlet };
  if (record && record.by.length > 0) return { kind: 'actors', ids: record.by.toSorted() };
  return { kind: 'source', id: source };
}

/** A text that is the same for the same voice and for no other. */
export function voiceKey(voice: Voice): string {
  return voice.kind === 'actors' ? `actors:${[...new Set(voice.ids)].join('+')}` : `${voice.kind}:${voice.id}`;
}

/** The links that a claim's document was reached by: the claim's own, else those of the document as a whole. */
export function linksFrom(story: Story, claim: Claim): readonly Via[] {
  return claim.via.length > 0 ? claim.via : (story.sources.get(claim.source)?.via ?? []);
}

/** A document on the way from a claim to its origins. */
interface Link {
  document: Id;
  /** The documents whose statement it hands on. */
  repeats: readonly Id[];
  /** Whether a chain ends here: it hands on nothing, or gives its own account of something. */
  ends: boolean;
}

function linkOf(document: Id, via: readonly Via[]): Link {
  const repeats = via.filter(({ how }) => how === 'repeats').map(({ source }) => source);
  return { document, repeats, ends: via.length === 0 || repeats.length < via.length };
}

/**
 * The documents that a claim reaches along `repeats` links, each once, from its origins to its source: every one comes
 * after those that it repeats. A `describes` link ends at the describer. A link back, which would make a cycle, is not
 * followed.
 */
function chainOf(story: Story, claim: Claim): Link[] {
  const chain: Link[] = [];
  const entered = new Set([claim.source]);
  const path = [linkOf(claim.source, linksFrom(story, claim))];
  for (let link = path.at(-1); link; link = path.at(-1)) {
    const next = link.repeats.find((document) => !entered.has(document));
    if (next === undefined) {
      chain.push(link);
      path.pop();
    } else {
      entered.add(next);
      path.push(linkOf(next, story.sources.get(next)?.via ?? []));
    }
  }
  return chain;
}

/**
 * The origins of a claim: the documents where its chains of `repeats` links end.
 *
 * @returns source ids, sorted, each once; `unknown` where a chain ends nobody knows where
 */
export function originsOf(story: Story, claim: Claim): Id[] {
  return chainOf(story, claim)
    .filter(({ ends }) => ends)
    .map(({ document }) => document)
    .sort();
}

/**
 * When a claim was made public: as stated, else the `published` nearest its origin along `repeats` links, else that of
 * its source. Where documents stand side by side, the earliest of them.
 *
 * @returns `null` where no document on the way is dated
 */
export function saidOf(story: Story, claim: Claim): When | null {
  if (claim.said) return claim.said;
  const latest = (when: When): number => boundsOf(when, story.site.timezone).latest ?? Number.POSITIVE_INFINITY;
  const said = new Map<Id, When>();
  for (const { document, repeats, ends } of chainOf(story, claim)) {
    const own = story.sources.get(document)?.published;
    const dated = repeats.flatMap((earlier) => said.get(earlier) ?? []);
    const candidates = own && (ends || dated.length === 0) ? [...dated, own] : dated;
    const [first] = candidates.toSorted((a, b) => latest(a) - latest(b));
    if (first) said.set(document, first);
  }
  return said.get(claim.source) ?? null;
}

/** How many separate origins stand behind several claims. */
export interface Independence {
  count: number;
  /** Some origin is unnamed or unknown: there may be more. */
  atLeast: boolean;
  /** The origins that are named, sorted, each once. */
  origins: readonly Id[];
}

function isNamed(record: SourceRecord | undefined, id: Id): boolean {
  return id !== UNKNOWN_DOCUMENT && record?.unnamed !== true;
}

/** What an origin must not share with another to count beside it: its publishers, and the sides of those it is by. */
function marksOf(story: Story, origin: Id): string[] {
  const publisher = publisherOf(story, origin);
  const own = publisher.kind === 'actors' ? publisher.ids.map((actor) => `actor:${actor}`) : [voiceKey(publisher)];
  const sides = (story.sources.get(origin)?.by ?? []).flatMap((actor) => sideOf(story, actor) ?? []);
  return [...own, ...sides.map((side) => `side:${side}`)];
}

/**
 * The independent origins behind several claims: their origins, counted once per publisher and once per side; one that
 * is unnamed or unknown adds none and makes the count "at least".
 */
export function independentOrigins(story: Story, claims: Iterable<Claim>): Independence {
  const all = new Set([...claims].flatMap((claim) => originsOf(story, claim)));
  const named = [...all].filter((id) => isNamed(story.sources.get(id), id)).sort();
  let groups: Set<string>[] = [];
  for (const origin of named) {
    const marks = new Set(marksOf(story, origin));
    const [touching, apart] = [
      groups.filter((group) => !group.isDisjointFrom(marks)),
      groups.filter((group) => group.isDisjointFrom(marks)),
    ];
    groups = [...apart, touching.reduce((joined, group) => joined.union(group), marks)];
  }
  return { count: groups.length, atLeast: named.length < all.size, origins: named };
}
