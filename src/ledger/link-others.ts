/** Actors, places, sources and outlets with everything their pages show. */
import { inTime } from '../model/made-public.ts';
import type { Id, OutletRecord } from '../model/record.ts';
import { sideOf } from '../model/side.ts';
import { sideAddress } from '../routes/routes.ts';
import type { LedgerActor, LedgerClaim, LedgerOutlet, LedgerPlace, LedgerSource } from './entries.ts';
import { byNamed } from './by-named.ts';
import { namedLinks } from './link-claims.ts';
import { factsOf } from './facts-of-claim.ts';
import type { LinkContext, LinkedRecords } from './link-context.ts';
import type { MeetingsOf } from './meetings.ts';
import type { Ref } from './refs.ts';
import { sourcesBehind } from './sources-behind.ts';

/** The page of all that is said for the side of an actor, or `null` where none is stated. */
function sideRef({ story, refs }: LinkContext, actor: Id): Ref | null {
  const id = sideOf(story, actor);
  const name = refs.side(id);
  return id === null || name === null ? null : { id, name, href: sideAddress(id) };
}

/** The outlets that each outlet or actor owns. */
const ownedBy = ({ story }: LinkContext): ((owner: Id) => readonly OutletRecord[]) =>
  byNamed(story.outlets.values(), ({ owner }) => (owner === undefined ? [] : [owner]));

/** Every actor, with what they say, confirm, do and publish. */
export function linkActors(
  context: LinkContext,
  { events, claims }: LinkedRecords,
  meetings: MeetingsOf,
): LedgerActor[] {
  const { story, refs } = context;
  const all = [...claims.values()];
  /** Also who says something itself, in a document of its own. */
  const speakers = (entry: LedgerClaim): Id[] => {
    const { voice } = factsOf(context, entry);
    const { act, by, quote } = entry.claim;
    // An act is whose it is, whoever tells of it.
    const own = voice.kind === 'actors' && act === undefined ? voice.ids : [];
    return [...by, ...own, ...(quote?.speaker === undefined ? [] : [quote.speaker])];
  };
  const members = byNamed(story.actors.values(), ({ member_of }) => member_of);
  const owned = ownedBy(context);
  const said = byNamed(all, speakers);
  const confirmed = byNamed(all, ({ claim }) => claim.confirmed_by);
  const took = byNamed(events, ({ event }) => event.actors);
  const documents = [...story.sources.values()].map((source) => ({ source }));
  const published = byNamed(inTime(documents, story.site.timezone), ({ source }) => source.by);
  return [...story.actors.values()].map((actor) => ({
    actor,
    ref: refs.actor(actor.id),
    side: sideRef(context, actor.id),
    memberOf: actor.member_of.map(refs.actor),
    members: members(actor.id).map(({ id }) => refs.actor(id)),
    // An outlet of the same id goes before.
    owns: story.outlets.has(actor.id) ? [] : owned(actor.id).map(({ id }) => refs.outlet(id)),
    says: said(actor.id),
    confirms: confirmed(actor.id),
    differs: meetings.actor(actor.id),
    events: took(actor.id),
    sources: published(actor.id).map(({ source }) => refs.source(source.id)),
  }));
}

/** Every place, with what is placed there, or in what lies within it, and the questions answered by it. */
export function linkPlaces({ story, refs }: LinkContext, { events, questions }: LinkedRecords): LedgerPlace[] {
  const contained = byNamed(story.places.values(), ({ within }) => (within === undefined ? [] : [within]));
  const happened = byNamed(events, ({ facets }) => facets.place);
  const answering = byNamed(questions, ({ groups }) =>
    groups.flatMap(({ value }) => (value.kind === 'place' ? [value.place] : [])),
  );
  return [...story.places.values()].map((place) => ({
    place,
    ref: refs.place(place.id),
    within: place.within ? refs.place(place.within) : null,
    contains: contained(place.id).map(({ id }) => refs.place(id)),
    events: happened(place.id),
    answers: answering(place.id),
  }));
}

/** Every source, with the claims taken from it and those that lead back to it. */
export function linkSources(context: LinkContext, { claims }: LinkedRecords): LedgerSource[] {
  const { story, refs, strings } = context;
  const all = [...claims.values()];
  const direct = Map.groupBy(all, ({ claim }) => claim.source);
  const takenBack = Map.groupBy(all, ({ claim }) => claim.retracted?.source);
  const named = Map.groupBy(all, ({ claim }) => claim.named?.source);
  const handedOn = byNamed(all, ({ claim }) => sourcesBehind(story, claim));
  const citing = byNamed(story.sources.values(), ({ via }) => via.map(({ source }) => source));
  return [...story.sources.values()].map((source) => ({
    source,
    ref: refs.source(source.id),
    outlet: source.outlet ? refs.outlet(source.outlet) : null,
    by: source.by.map(refs.actor),
    chain: namedLinks(context, source.via),
    citedIn: citing(source.id).map(({ id }) => refs.source(id)),
    claims: direct.get(source.id) ?? [],
    handedOn: handedOn(source.id),
    takesBack: takenBack.get(source.id) ?? [],
    names: named.get(source.id) ?? [],
    published: source.published ? strings.dates.short(source.published) : null,
    written: source.written ? strings.dates.short(source.written) : null,
  }));
}

/** Every outlet, with its documents and the claims it makes itself. */
export function linkOutlets(
  context: LinkContext,
  { claims }: LinkedRecords,
  sources: readonly LedgerSource[],
  meetings: MeetingsOf,
): LedgerOutlet[] {
  const { story, refs } = context;
  const saidBy = (claim: LedgerClaim): Id[] => {
    const { voice } = factsOf(context, claim);
    return voice.kind === 'outlet' ? [voice.id] : [];
  };
  const published = byNamed(sources, ({ source }) => (source.outlet === undefined ? [] : [source.outlet]));
  const said = byNamed(claims.values(), saidBy);
  const owned = ownedBy(context);
  const ownerOf = (owner: Id): Ref => (story.outlets.has(owner) ? refs.outlet(owner) : refs.actor(owner));
  return [...story.outlets.values()].map((outlet) => {
    const own = published(outlet.id);
    return {
      outlet,
      ref: refs.outlet(outlet.id),
      owner: outlet.owner === undefined ? null : ownerOf(outlet.owner),
      owns: owned(outlet.id).map(({ id }) => refs.outlet(id)),
      sources: own,
      claims: said(outlet.id),
      handsOn: own.flatMap(({ claims: taken }) => taken).filter((claim) => !saidBy(claim).includes(outlet.id)),
      ...meetings.outlet(outlet.id),
    };
  });
}
