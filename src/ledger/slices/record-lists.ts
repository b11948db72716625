/** What the pages of actors, documents and outlets list, each as one sequence in the order of the timeline. */
import { inTime } from '../../model/made-public.ts';
import { isAtHome, type Part } from '../../model/parts.ts';
import type { LedgerActor, LedgerOutlet, LedgerSource } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { byEvent, toldInOrder, type EventStatements, type Told } from './told.ts';

/** Sections of an actor's page: what they want, offer or decide stands first. */
export const OF_ACTOR = ['acts', 'says', 'confirms', 'events'] as const;
export const OF_SOURCE = ['statements', 'handedOn', 'names', 'takesBack'] as const;
export const OF_OUTLET = ['statements', 'inItsDocuments'] as const;

export type ToldOfActor = (typeof OF_ACTOR)[number];
export type ToldOfSource = (typeof OF_SOURCE)[number];
export type ToldOfOutlet = (typeof OF_OUTLET)[number];

type Timeline = Pick<Ledger, 'events' | 'eventById'>;

/** All that an actor does, says and confirms, and the other events in which they take part. */
export function listOfActor(ledger: Timeline, { says, confirms, events }: LedgerActor): Told<ToldOfActor>[] {
  return toldInOrder<ToldOfActor>(
    ledger,
    [
      ['acts', says.filter(({ claim }) => claim.act)],
      ['says', says.filter(({ claim }) => !claim.act)],
      ['confirms', confirms],
    ],
    ['events', events],
  );
}

/** All that is taken from a document, goes back to it, or is taken back in it. */
export function listOfSource(
  ledger: Timeline,
  { claims, handedOn, names, takesBack }: LedgerSource,
): Told<ToldOfSource>[] {
  return toldInOrder<ToldOfSource>(ledger, [
    ['statements', claims],
    ['handedOn', handedOn],
    ['names', names],
    ['takesBack', takesBack],
  ]);
}

/** All that an outlet reports itself, and what others say in its documents. */
export function listOfOutlet(ledger: Timeline, { claims, handsOn }: LedgerOutlet): Told<ToldOfOutlet>[] {
  return toldInOrder<ToldOfOutlet>(ledger, [
    ['statements', claims],
    ['inItsDocuments', handsOn],
  ]);
}

/** How many documents of which nothing is told are listed where an outlet's page is cut. */
const MOST_UNTOLD = 100;

/**
 * The documents to list with a part of an outlet's page, as they were made public: all while there is one part, else those of
 * its statements.
 *
 * @param timezone the IANA zone whose days are meant
 */
export function documentsIn(
  { sources }: LedgerOutlet,
  part: Part<Told<ToldOfOutlet>>,
  timezone: string,
): LedgerSource[] {
  if (part.of === 1) return inTime(sources, timezone);
  const told = new Set(part.entries.map(({ claim }) => claim?.source.id));
  const untold = isAtHome(part) ? sources.filter(({ claims }) => claims.length === 0).slice(-MOST_UNTOLD) : [];
  return inTime([...sources.filter(({ source }) => told.has(source.id)), ...untold], timezone);
}

/** A part of such a sequence as a page shows it: by section, then by event. */
export function inSections<Section extends string>(
  told: readonly Told<Section>[],
  sections: readonly Section[],
): Record<Section, EventStatements[]> {
  return Object.fromEntries(sections.map((section) => [section, byEvent(told, section)])) as Record<
    Section,
    EventStatements[]
  >;
}
