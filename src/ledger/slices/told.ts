/**
 * What the page of an actor, a document or an outlet tells: statements under their events, one heading an event, those
 * of one speaker in one document together. One sequence in the order of the timeline, so that a long one can be cut.
 */
import type { Id } from '../../model/record.ts';
import type { LedgerClaim, LedgerEvent } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { keyOfRefs } from '../refs.ts';
import { listedEvent, type ListedEvent } from './narrowed.ts';
import { timelinePositions } from './timeline-position.ts';

/** A statement on a page, or an event of which the page tells no statement. */
export interface Told<Section extends string> {
  /** The part of the page in which it stands. */
  section: Section;
  event: LedgerEvent;
  claim: LedgerClaim | null;
}

/** Statements of which everything but the words is the same: who, how, in which document, from where, when. */
export interface StatementGroup {
  first: LedgerClaim;
  claims: readonly LedgerClaim[];
  /** Whether the same people go on in the same document: only how they put it differs from the group before. */
  goesOn: boolean;
}

/** An event with the statements that a page tells of it; none where it is only named. */
export interface EventStatements {
  event: ListedEvent;
  groups: readonly StatementGroup[];
}

/**
 * The statements and events of a page, in the order of the timeline.
 *
 * @param statements by the section in which they stand; the sections of one event follow in this order
 * @param events further events to name, with the section to name them in; those of which a statement is told are left out
 */
export function toldInOrder<Section extends string>(
  ledger: Pick<Ledger, 'events' | 'eventById'>,
  statements: readonly (readonly [Section, readonly LedgerClaim[]])[],
  events?: readonly [Section, readonly LedgerEvent[]],
): Told<Section>[] {
  const positions = timelinePositions(ledger.events);
  const told: Told<Section>[] = statements.flatMap(([section, claims]) =>
    claims.map((claim) => ({ section, event: ledger.eventById(claim.event.id), claim })),
  );
  const spoken = new Set<Id>(told.map(({ event }) => event.event.id));
  if (events) {
    const [section, named] = events;
    told.push(...named.filter(({ event }) => !spoken.has(event.id)).map((event) => ({ section, event, claim: null })));
  }
  const at = ({ event }: Told<Section>): number => positions.get(event.event.id) ?? 0;
  return told.toSorted((a, b) => at(a) - at(b));
}

/** The same for statements of the same people in one document that has them in one way. */
const voiceOf = ({ who, source, chain, said, written }: LedgerClaim): string =>
  JSON.stringify([keyOfRefs(who), source.id, chain, said, written]);

/** The same for those of them that are put alike, and can stand under one head. */
const mannerOf = ({ claim, quotedSpeaker }: LedgerClaim): string =>
  JSON.stringify([claim.standing, claim.act ?? null, claim.quote?.speaker === undefined ? null : quotedSpeaker?.id]);

/** Statements under the heads that they can share, those of one voice together, in the order of the first of each. */
export function groupStatements(claims: readonly LedgerClaim[]): StatementGroup[] {
  const [only, ...others] = claims;
  if (only && others.length === 0) return [{ first: only, claims, goesOn: false }];
  return [...Map.groupBy(claims, voiceOf).values()].flatMap((voice) =>
    [...Map.groupBy(voice, mannerOf).values()].flatMap((group, at) => {
      const [first] = group;
      return first ? [{ first, claims: group, goesOn: at > 0 }] : [];
    }),
  );
}

/** What one section of a page tells, by event. */
export function byEvent<Section extends string>(told: readonly Told<Section>[], section: Section): EventStatements[] {
  const own = told.filter((one) => one.section === section);
  return [...Map.groupBy(own, ({ event }) => event).entries()].map(([event, found]) => {
    const claims = found.flatMap(({ claim }) => claim ?? []);
    return {
      event: listedEvent(event),
      groups: groupStatements(claims),
    };
  });
}
