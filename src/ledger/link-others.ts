/** Actors, places, sources and outlets with everything their pages show. */
import type { Id } from '../model/record.ts';
import { sideOf } from '../model/side.ts';
import type { LedgerActor, LedgerClaim, LedgerOutlet, LedgerPlace, LedgerSource } from './entries.ts';
import { chainOf } from './link-claims.ts';
import type { LinkContext, LinkedRecords } from './link-context.ts';
import type { MeetingsOf } from './meetings.ts';
import type { Ref } from './refs.ts';
import { sourcesBehind } from './sources-behind.ts';

/** Every actor, with what they say, confirm, do and publish. */
export function linkActors(
  { story, refs }: LinkContext,
  { events, claims }: LinkedRecords,
  meetings: MeetingsOf,
): LedgerActor[] {
  const all = [...claims.values()];
  return [...story.actors.values()].map((actor) => ({
    actor,
    ref: refs.actor(actor.id),
    side: refs.side(sideOf(story, actor.id)),
    memberOf: actor.member_of.map(refs.actor),
    members: [...story.actors.values()]
      .filter(({ member_of }) => member_of.includes(actor.id))
      .map(({ id }) => refs.actor(id)),
    says: all.filter(({ claim }) => claim.by.includes(actor.id) || claim.quote?.speaker === actor.id),
    confirms: all.filter(({ claim }) => claim.confirmed_by.includes(actor.id)),
    differs: meetings.actor(actor.id),
    events: events.filter(({ event }) => event.actors.includes(actor.id)),
    sources: [...story.sources.values()].filter(({ by }) => by.includes(actor.id)).map(({ id }) => refs.source(id)),
  }));
}

/** Every place, with what is placed there or answered by it. */
export function linkPlaces({ story, refs }: LinkContext, { events, questions }: LinkedRecords): LedgerPlace[] {
  return [...story.places.values()].map((place) => ({
    place,
    ref: refs.place(place.id),
    within: place.within ? refs.place(place.within) : null,
    contains: [...story.places.values()].filter(({ within }) => within === place.id).map(({ id }) => refs.place(id)),
    events: events.filter(({ event }) => event.places.includes(place.id)),
    answers: questions.filter(({ groups }) =>
      groups.some(({ value }) => value.kind === 'place' && value.place === place.id),
    ),
  }));
}

/** Every source, with the claims taken from it and those that lead back to it. */
export function linkSources(context: LinkContext, { claims }: LinkedRecords): LedgerSource[] {
  const { story, refs, strings } = context;
  const all = [...claims.values()];
  const direct = Map.groupBy(all, ({ claim }) => claim.source);
  const takenBack = Map.groupBy(all, ({ claim }) => claim.retracted?.source);
  const handedOn = new Map<Id, LedgerClaim[]>();
  for (const claim of all) {
    for (const id of sourcesBehind(story, claim.claim)) {
      const known = handedOn.get(id);
      if (known) known.push(claim);
      else handedOn.set(id, [claim]);
    }
  }
  return [...story.sources.values()].map((source) => ({
    source,
    ref: refs.source(source.id),
    outlet: source.outlet ? refs.outlet(source.outlet) : null,
    by: source.by.map(refs.actor),
    chain: chainOf(context, source.via),
    claims: direct.get(source.id) ?? [],
    handedOn: handedOn.get(source.id) ?? [],
    takesBack: takenBack.get(source.id) ?? [],
    published: source.published ? strings.dates.short(source.published) : null,
    written: source.written ? strings.dates.short(source.written) : null,
  }));
}

/** Every outlet, with its documents and the claims it makes itself. */
export function linkOutlets(
  { story, refs }: LinkContext,
  { claims }: LinkedRecords,
  sources: readonly LedgerSource[],
  meetings: MeetingsOf,
): LedgerOutlet[] {
  const all = [...claims.values()];
  const ownerOf = (owner: Id): Ref => (story.outlets.has(owner) ? refs.outlet(owner) : refs.actor(owner));
  return [...story.outlets.values()].map((outlet) => {
    const isOwn = ({ facts: { voice } }: LedgerClaim): boolean => voice.kind === 'outlet' && voice.id === outlet.id;
    const own = sources.filter(({ source }) => source.outlet === outlet.id);
    return {
      outlet,
      ref: refs.outlet(outlet.id),
      owner: outlet.owner === undefined ? null : ownerOf(outlet.owner),
      owns: [...story.outlets.values()].filter(({ owner }) => owner === outlet.id).map(({ id }) => refs.outlet(id)),
      sources: own,
      claims: all.filter(isOwn),
      handsOn: own.flatMap(({ claims: taken }) => taken).filter((claim) => !isOwn(claim)),
      ...meetings.outlet(outlet.id),
    };
  });
}
