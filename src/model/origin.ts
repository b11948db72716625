/**
 * How many separate origins stand behind several claims. See docs/content-model.md, Independent origins.
 */
import { chainOf, isNamed, namelessIn, type ChainDocument } from './chain.ts';
import { onceEach } from './once-each.ts';
import type { Claim, Id, Story } from './record.ts';
import { compact } from './compact.ts';
import { sideOf } from './side.ts';
import { isOutletOf, isSpoken, isUnnamed, publisherOf, knownSpeakers, voiceKey, voiceOf, type Voice } from './voice.ts';

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

/** What counts once: those who speak, or who publish a document, and share a side, an owner or a name. */
export interface Origin {
  /** Each once, in the order of the claims. */
  voices: readonly Voice[];
  /** The side for which all of them speak, where they are several. */
  side: string | null;
  /** The nearest owner whom all of them have, or who is one of them, where they are several: an outlet or an actor. */
  owner: Voice | null;
}

/** How many separate origins stand behind several claims. */
export interface Independence {
  count: number;
  /** Some origin is not named, or not known: there may be more. */
  atLeast: boolean;
  /** What is counted, in the order of the claims: as many as `count`. */
  counted: readonly Origin[];
  /** The documents that are named among the origins, sorted, each once. */
  origins: readonly Id[];
  /** The documents of which we do not know where they have it from, sorted, each once. */
  unknownBehind: readonly Id[];
  /** The one document that all that is counted describe, where there is more than one. */
  describing: Id | null;
  /** People who are not named and add nobody, as they may be the actors who are counted; in the order of the claims. */
  uncounted: readonly Voice[];
}

/** One that may count: a speaker, or the publisher of a document. */
export interface Witness {
  voice: Voice;
  /** What it must not share with another to count beside it. */
  marks: ReadonlySet<string>;
  /** The side of all who speak, or whose the document is. */
  side: string | null;
  /** Where its statement began; none of a speaker in a document that others made. */
  documents: readonly Id[];
  /** Of what document it gives its own account. */
  describes: readonly Id[];
  /** It is one of people who are not named: another of them may be the same. */
  unnamed: boolean;
}

const asActor = (id: Id): Voice => ({ kind: 'actors', ids: [id] });

/** An outlet, and whoever owns it, and whoever owns them: an outlet or an actor each. */
export function ownersOf({ outlets }: Story, outlet: Id): Voice[] {
  const found: Voice[] = [{ kind: 'outlet', id: outlet }];
  const seen = new Set([outlet]);
  for (let owner = outlets.get(outlet)?.owner; owner !== undefined && !seen.has(owner);) {
    seen.add(owner);
    found.push(outlets.has(owner) ? { kind: 'outlet', id: owner } : asActor(owner));
    owner = outlets.get(owner)?.owner;
  }
  return found;
}

/** The outlets that an actor is, who speaks in their name. */
const outletsOf = ({ actors, outletsNamed }: Story, actor: Id): readonly Id[] =>
  outletsNamed.get(actors.get(actor)?.name ?? '') ?? [];

/** Each who speaks in a voice, or publishes it, with whoever owns them: the nearest first. */
function owningOf(story: Story, voice: Voice): Voice[][] {
  switch (voice.kind) {
    case 'actors':
      return voice.ids.map((id) => [asActor(id), ...outletsOf(story, id).flatMap((outlet) => ownersOf(story, outlet))]);
    case 'outlet':
      return [ownersOf(story, voice.id)];
    case 'unnamed':
      // They count with those whom they spoke to, see `witnessesOf`.
      return [[]];
    case 'source':
      return [[voice]];
  }
}

const sidesOf = (story: Story, actors: readonly Id[]): string[] => [
  ...new Set(actors.flatMap((actor) => sideOf(story, actor) ?? [])),
];

/** Sets of marks by what is in them: there are few, and very many witnesses. */
const marksIn = onceEach((_story: Story) => new Map<string, ReadonlySet<string>>());

/** The set of some marks, the same one for the same marks. */
function markSet(story: Story, marks: readonly string[]): ReadonlySet<string> {
  const sets = marksIn(story);
  const name = marks.join('\n');
  const set = sets.get(name) ?? new Set(marks);
  sets.set(name, set);
  return set;
}

function witness(
  story: Story,
  voice: Voice,
  speakers: readonly Id[],
  rest: Pick<Witness, 'documents' | 'describes' | 'unnamed'>,
  spokeTo: readonly Voice[] = [],
): Witness {
  const sides = sidesOf(story, speakers);
  const marks = [voice, ...spokeTo].flatMap((one) => owningOf(story, one).flat().map(voiceKey));
  const [side = null] = sides;
  const isShared = sides.length === 1 && speakers.every((actor) => sideOf(story, actor) !== null);
  return compact({
    voice,
    side: isShared ? side : null,
    marks: markSet(story, [...marks, ...sides.map((one) => `side:${one}`)]),
    ...rest,
  });
}

/**
 * The documents for which people whom a claim does not name spoke: those in which their words began, which others only hand
 * on; where nobody knows of any, the one that we read.
 *
 * @returns source ids, sorted, each once
 */
function spokeFor(story: Story, claim: Claim): readonly Id[] {
  const first = originsOf(story, claim).filter((document) => isNamed(story, document));
  return first.length > 0 ? first : [claim.source];
}

/**
 * The documents for which people whom a claim does not name are known to have spoken: not who describes a video in which
 * they do, nor where nobody knows where a document has their words from.
 *
 * @returns source ids, sorted, each once
 */
export const spokenTo = (story: Story, claim: Claim): readonly Id[] =>
  chainOf(story, claim)
    .filter(({ document, ends, describes }) => ends && describes.length === 0 && isNamed(story, document))
    .map(({ document }) => document)
    .sort();

/** Who stands behind one claim: its speakers together, else the publisher of each document in which it began. */
function witnessesOf(story: Story, claim: Claim, chain: readonly ChainDocument[]): Witness[] {
  const ends = chain.filter(({ ends: last }) => last);
  const publisher = (document: Id, describes: readonly Id[]): Witness =>
    witness(story, publisherOf(story, document), story.sources.get(document)?.by ?? [], {
      documents: [document],
      describes,
      unnamed: false,
    });
  if (isSpoken(claim)) {
    // A speaker speaks for himself, whoever tells how he did.
    const rest = { documents: [], describes: [], unnamed: isUnnamed(claim) };
    const papers = rest.unnamed ? spokeFor(story, claim).map((document) => publisherOf(story, document)) : [];
    const speaker = witness(story, voiceOf(story, claim), knownSpeakers(claim), rest, papers);
    const documents = ends.map(({ document }) => document);
    const isOwn = (document: Id): boolean => !publisher(document, []).marks.isDisjointFrom(speaker.marks);
    return [documents.every(isOwn) ? { ...speaker, documents } : speaker];
  }
  return ends
    .filter(({ document }) => isNamed(story, document))
    .map(({ document, describes }) => publisher(document, describes));
}

/** What one claim adds where origins are counted. */
export interface Backing {
  chain: readonly ChainDocument[];
  witnesses: readonly Witness[];
  /** The documents of which it gives its own account: what an outlet tells of a video is one, that a speaker was seen on
   * it is none, nor what nobody who could be pointed at tells of it. */
  describes: readonly Id[];
}

function findBacking(story: Story, claim: Claim): Backing {
  const chain = chainOf(story, claim);
  return compact({
    chain,
    witnesses: witnessesOf(story, claim, chain),
    describes: isSpoken(claim)
      ? []
      : chain.filter(({ document }) => isNamed(story, document)).flatMap(({ describes }) => describes),
  });
}

const backingsIn = onceEach((story: Story) => onceEach((claim: Claim) => findBacking(story, claim)));

/** What one claim adds where origins are counted. Computed once for each claim of a story. */
export const backingOf = (story: Story, claim: Claim): Backing => backingsIn(story)(claim);

/** Those who count: who made a video does not stand beside those who watch it. */
function countedAmong(all: readonly Pick<Backing, 'witnesses' | 'describes'>[]): Witness[] {
  const described = new Set(all.flatMap(({ describes }) => describes));
  return all
    .flatMap(({ witnesses }) => witnesses)
    .filter(({ documents }) => documents.length === 0 || documents.some((document) => !described.has(document)));
}

/** How many independent origins stand behind several claims: the `count` of {@link independentOrigins}. */
export function countOrigins(all: readonly Pick<Backing, 'witnesses' | 'describes'>[]): number {
  return withUnnamed(groupByMarks(countedAmong(all))).groups.length;
}

/** Puts together those who share a mark, directly or through others; in the order of the first of each. */
function groupByMarks(witnesses: readonly Witness[]): Witness[][] {
  const parent = witnesses.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    for (let up = parent[root] ?? root; up !== root; up = parent[root] ?? root) {
      parent[root] = parent[up] ?? up;
      root = up;
    }
    return root;
  };
  const holder = new Map<string, number>();
  for (const [at, { marks }] of witnesses.entries()) {
    for (const mark of marks) {
      const [one, other] = [rootOf(at), rootOf(holder.get(mark) ?? at)];
      parent[Math.max(one, other)] = Math.min(one, other);
      holder.set(mark, at);
    }
  }
  const indexed = witnesses.map((one, at) => ({ one, root: rootOf(at) }));
  return [...Map.groupBy(indexed, ({ root }) => root).values()].map((group) => group.map(({ one }) => one));
}

/**
 * Makes one group of those in which nobody is named: people who spoke to two papers may be the same. Where an actor is
 * counted they may be that actor, too, and make none.
 */
function withUnnamed(apart: readonly Witness[][]): { groups: Witness[][]; uncounted: Witness[] } {
  const isUnnamed = (group: readonly Witness[]): boolean => group.every(({ unnamed }) => unnamed);
  const together = apart.filter(isUnnamed).flat();
  const named = apart.filter((group) => !isUnnamed(group));
  if (named.flat().some(({ voice }) => voice.kind === 'actors')) return { groups: named, uncounted: together };
  const first = apart.findIndex(isUnnamed);
  const groups = apart.flatMap((group, at) => (at === first ? [together] : isUnnamed(group) ? [] : [group]));
  return { groups, uncounted: [] };
}

const voicesOf = (witnesses: readonly Witness[]): Voice[] => [
  ...new Map(witnesses.map(({ voice }) => [voiceKey(voice), voice])).values(),
];

/** The nearest owner of some voices whom all who speak in them have, or who is one of them. */
function commonOwner(story: Story, voices: readonly Voice[]): Voice | null {
  const [first = [], ...others] = voices.flatMap((voice) => owningOf(story, voice));
  const shared = others.map((owning) => new Set(owning.map(voiceKey)));
  return first.find((owner) => shared.every((keys) => keys.has(voiceKey(owner)))) ?? null;
}

function originOf(story: Story, group: readonly Witness[]): Origin {
  const voices = voicesOf(group);
  const speaking = voices.flatMap((voice) => (voice.kind === 'actors' ? voice.ids : []));
  // An outlet that speaks as an actor is no second one.
  const apart = voices.filter((voice) => !isOutletOf(story, voice, speaking));
  const sides = new Set(group.map(({ side }) => side));
  const [side = null] = sides;
  return {
    voices,
    side: voices.length > 1 && sides.size === 1 ? side : null,
    owner: apart.length > 1 ? commonOwner(story, apart) : null,
  };
}

/** The one document that every group describes, in all that its members say. */
function describedByAll(groups: readonly (readonly Witness[])[]): Id | null {
  const [first] = groups;
  if (!first || groups.length < 2) return null;
  const accounts = groups.flat().map(({ describes }) => describes);
  const [only] = accounts[0] ?? [];
  return only !== undefined && accounts.every((described) => described.length === 1 && described[0] === only)
    ? only
    : null;
}

/**
 * The independent origins behind several claims.
 *
 * - What actors say counts once per speaker and once per side, whatever documents carry it.
 * - Everything else counts by the documents in which it began, once per publisher, once per owner of publishers, and
 *   once per side of those a document is by.
 * - A document that one of the claims describes adds nobody, nor do those who made it and speak in it: who made a video
 *   does not stand beside those who watch it.
 * - An origin that is unnamed or unknown adds none and makes the count "at least".
 * - People who are not named count once together, and not at all where an actor is counted, who may be one of them. They
 *   make it "at least" where they spoke to several papers, or others count beside them.
 */
export function independentOrigins(story: Story, claims: Iterable<Claim>): Independence {
  const all = [...new Set(claims)].map((claim) => backingOf(story, claim));
  const counted = countedAmong(all);
  const apart = groupByMarks(counted);
  const { groups, uncounted } = withUnnamed(apart);
  const ends = all.flatMap(({ chain }) => chain.filter((place) => place.ends).map(({ document }) => document));
  const nameless = all.flatMap(({ chain }) => namelessIn(story, chain));
  return {
    count: groups.length,
    atLeast: nameless.length > 0 || (apart.length > 1 && counted.some(({ unnamed }) => unnamed)),
    counted: groups.map((group) => originOf(story, group)),
    origins: [...new Set(ends.filter((document) => isNamed(story, document)))].sort(),
    unknownBehind: [...new Set(nameless.map(({ behind }) => behind))].sort(),
    describing: describedByAll(groups),
    uncounted: voicesOf(uncounted),
  };
}
