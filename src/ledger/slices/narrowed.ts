/**
 * Records without what leads on to others: as much of each as a page shows that is not its own. A page is rendered again
 * when anything in its slice changes, so that a slice must not hold half the story for the sake of a name.
 */
import type {
  LedgerActor,
  LedgerChange,
  LedgerEvent,
  LedgerHistory,
  LedgerOutlet,
  LedgerPlace,
  LedgerSource,
  LedgerThread,
  StationOfEvents,
} from '../entries.ts';
import { onceEach } from '../../model/once-each.ts';
import type { Id } from '../../model/record.ts';

/** An event as lists tell it: without the questions that it answers, which hold everybody's answers. */
export type ListedEvent = Omit<LedgerEvent, 'questions' | 'drawn'>;

/** A document as pages name it: without the statements in it. */
export type NamedSource = Omit<LedgerSource, 'claims' | 'handedOn' | 'takesBack'>;

/** A document as lists tell it: with the number of statements taken from it, and of those that go back to it. */
export type CountedSource = NamedSource & { taken: number; goBack: number; takenBack: number };

/** The events that stand under one day, month or year, as lists tell them. */
export type ListedStation = Omit<StationOfEvents, 'events'> & { events: readonly ListedEvent[] };

/** Records as the heads of their pages tell of them: their lists are cut into parts, which stand beside. */
export type ActorHead = Omit<LedgerActor, 'says' | 'confirms' | 'events'> & { statements: number };
export type OutletHead = Omit<LedgerOutlet, 'sources' | 'claims' | 'handsOn'>;
export type PlaceHead = Omit<LedgerPlace, 'events'>;
export type ThreadHead = Omit<LedgerThread, 'events' | 'questions'>;

/** What the page of an event tells of its history. */
export type HistoryOfEvent =
  { available: true; changes: readonly LedgerChange[] } | Extract<LedgerHistory, { available: false }>;

// Each record is narrowed once: many pages show it.
export const listedEvent = onceEach(({ questions: _, drawn: _drawn, ...entry }: LedgerEvent): ListedEvent => entry);

export const namedSource = onceEach(
  ({ claims: _, handedOn: _handedOn, takesBack: _takesBack, ...entry }: LedgerSource): NamedSource => entry,
);

export const countedSource = onceEach((entry: LedgerSource): CountedSource => ({
  ...namedSource(entry),
  taken: entry.claims.length,
  goBack: entry.handedOn.length,
  takenBack: entry.takesBack.length,
}));

export const actorHead = ({ says, confirms, events: _, ...entry }: LedgerActor): ActorHead => ({
  ...entry,
  statements: says.length + confirms.length,
});

export const outletHead = ({ sources: _, claims: _claims, handsOn: _handsOn, ...entry }: LedgerOutlet): OutletHead =>
  entry;

export const placeHead = ({ events: _, ...entry }: LedgerPlace): PlaceHead => entry;

export const threadHead = ({ events: _, questions: _questions, ...entry }: LedgerThread): ThreadHead => entry;

export const listedStation = (station: StationOfEvents): ListedStation => ({
  ...station,
  events: station.events.map(listedEvent),
});

/** The history of one event. */
export function historyOf(history: LedgerHistory, id: Id): HistoryOfEvent {
  return history.available ? { available: true, changes: history.byEvent.get(id) ?? [] } : history;
}
