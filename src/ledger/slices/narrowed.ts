/**
 * Records without what leads on to others: as much of each as a page shows that is not its own. A page is rendered again
 * when anything in its slice changes, so that a slice must not hold half the story for the sake of a name.
 */
import type {
  LedgerActor,
  LedgerAnswerGroup,
  LedgerChange,
  LedgerClaim,
  LedgerEvent,
  LedgerHistory,
  LedgerOutlet,
  LedgerPlace,
  LedgerQuestion,
  LedgerSource,
  LedgerThread,
  StationOfEvents,
} from '../entries.ts';
import { onceEach } from '../../model/once-each.ts';
import type { Claim, EventRecord, Id, OutletRecord } from '../../model/record.ts';
import type { Status } from '../../model/status.ts';

/**
 * An event as timelines, headings and frames tell it: without its statements and its account, which are told on its own
 * page, and without the questions that it answers, which hold everybody's answers.
 */
export type ListedEvent = Pick<
  LedgerEvent,
  | 'ref'
  | 'station'
  | 'explanation'
  | 'facets'
  | 'fingerprint'
  | 'differences'
  | 'standoff'
  | 'denials'
  | 'givers'
  | 'replacedBy'
> & {
  event: Pick<
    EventRecord,
    'id' | 'former_ids' | 'title' | 'summary' | 'when' | 'key' | 'draft' | 'corrections' | 'withdrawn'
  >;
  status: { status: Status };
};

/** A statement by its number. */
export type NumberedClaim = Pick<LedgerClaim, 'key' | 'number'> & { claim: Pick<Claim, 'id'> };

/** An event as its own page tells it, where its statements stand beside, under their documents. */
export type EventHead = Pick<
  LedgerEvent,
  | 'ref'
  | 'station'
  | 'explanation'
  | 'moved'
  | 'sources'
  | 'standsOn'
  | 'after'
  | 'places'
  | 'actors'
  | 'threads'
  | 'related'
  | 'replacedBy'
  | 'previous'
  | 'next'
> & {
  event: Omit<EventRecord, 'claims'>;
  status: { status: Status; inPart: boolean };
  prose: Pick<LedgerEvent['prose'], 'html'>;
  claims: readonly NumberedClaim[];
};

/** An answer without those who give it. */
export type NamedAnswer = Pick<
  LedgerAnswerGroup,
  'text' | 'fullText' | 'asOfText' | 'support' | 'uncounted' | 'anchor'
>;

/** A question without its answers. */
type Asked = Pick<LedgerQuestion, 'ref'> & { result: Pick<LedgerQuestion['result'], 'question' | 'state' | 'changed'> };

/** A question as lists tell it: its answers in words, and those that stood before. */
export type ListedQuestion = Asked & {
  groups: readonly Pick<LedgerAnswerGroup, 'fullText'>[];
  before: readonly Pick<LedgerAnswerGroup, 'fullText'>[];
};

/** A question as its own page tells it, where its answers stand beside, with the statements that give them. */
export type QuestionHead = Asked &
  Pick<LedgerQuestion, 'question' | 'sentence' | 'notComparable' | 'threads' | 'sameArea'> & {
    /** Some answer stands. */
    answered: boolean;
  };

/** A document as pages name it: without the statements in it, and the documents that go back to it. */
export type NamedSource = Omit<LedgerSource, 'citedIn' | 'claims' | 'handedOn' | 'names' | 'takesBack'>;

/** A document as lists tell it: with the number of statements taken from it, and of those that go back to it. */
export type CountedSource = NamedSource & { taken: number; goBack: number; takenBack: number };

/** An outlet as the list of outlets tells it: with the number of its documents, and of statements as of one of those. */
export interface CountedOutlet extends Pick<CountedSource, 'ref' | 'taken' | 'goBack'> {
  kind: OutletRecord['kind'];
  documents: number;
}

/** The events that stand under one day, month or year, as lists tell them. */
export type ListedStation = Omit<StationOfEvents, 'events'> & { events: readonly ListedEvent[] };

/** Records as the heads of their pages tell of them: their lists are cut into parts, which stand beside. */
export type ActorHead = Omit<LedgerActor, 'says' | 'confirms' | 'events'> & { statements: number };
export type OutletHead = Omit<LedgerOutlet, 'sources' | 'claims' | 'handsOn'>;
export type PlaceHead = Omit<LedgerPlace, 'events' | 'answers'> & { answers: readonly ListedQuestion[] };
export type ThreadHead = Omit<LedgerThread, 'events' | 'questions'>;

/** What the page of an event tells of its history. */
export type HistoryOfEvent =
  { available: true; changes: readonly LedgerChange[] } | Extract<LedgerHistory, { available: false }>;

// Each record is narrowed once: many pages show it.
export const listedEvent = onceEach((entry: LedgerEvent): ListedEvent => {
  const { id, former_ids, title, summary, when, key, draft, corrections, withdrawn } = entry.event;
  return {
    ref: entry.ref,
    event: { id, former_ids, title, summary, when, key, draft, corrections, withdrawn },
    station: entry.station,
    status: { status: entry.status.status },
    explanation: entry.explanation,
    facets: entry.facets,
    fingerprint: entry.fingerprint,
    differences: entry.differences,
    standoff: entry.standoff,
    denials: entry.denials,
    givers: entry.givers,
    replacedBy: entry.replacedBy,
  };
});

export function eventHead(entry: LedgerEvent): EventHead {
  const { claims: _, ...event } = entry.event;
  const { status } = entry;
  return {
    ref: entry.ref,
    event,
    station: entry.station,
    status: { status: status.status, inPart: 'inPart' in status && status.inPart },
    explanation: entry.explanation,
    prose: { html: entry.prose.html },
    claims: entry.claims.map(({ key, number, claim: { id } }) => ({ key, number, claim: { id } })),
    moved: entry.moved,
    sources: entry.sources,
    standsOn: entry.standsOn,
    after: entry.after,
    places: entry.places,
    actors: entry.actors,
    threads: entry.threads,
    related: entry.related,
    replacedBy: entry.replacedBy,
    previous: entry.previous,
    next: entry.next,
  };
}

export const namedAnswer = onceEach(
  ({ text, fullText, asOfText, support, uncounted, anchor }: LedgerAnswerGroup): NamedAnswer => ({
    text,
    fullText,
    asOfText,
    support,
    uncounted,
    anchor,
  }),
);

const asked = ({ ref, result: { question, state, changed } }: LedgerQuestion): Asked => ({
  ref,
  result: { question, state, changed },
});

const inWords = ({ fullText }: LedgerAnswerGroup): Pick<LedgerAnswerGroup, 'fullText'> => ({ fullText });

export const listedQuestion = onceEach((entry: LedgerQuestion): ListedQuestion => ({
  ...asked(entry),
  groups: entry.groups.map(inWords),
  before: entry.before.map(inWords),
}));

export const questionHead = onceEach((entry: LedgerQuestion): QuestionHead => ({
  ...asked(entry),
  question: entry.question,
  sentence: entry.sentence,
  notComparable: entry.notComparable,
  threads: entry.threads,
  sameArea: entry.sameArea,
  answered: entry.groups.length > 0,
}));

export const namedSource = onceEach(
  ({
    citedIn: _,
    claims: _claims,
    handedOn: _handedOn,
    names: _names,
    takesBack: _takesBack,
    ...entry
  }: LedgerSource): NamedSource => entry,
);

export const countedSource = onceEach((entry: LedgerSource): CountedSource => ({
  ...namedSource(entry),
  taken: entry.claims.length,
  goBack: entry.handedOn.length,
  takenBack: entry.takesBack.length,
}));

/** An outlet as the list of outlets tells it. */
export const countedOutlet = ({ ref, outlet, sources }: LedgerOutlet): CountedOutlet => ({
  ref,
  kind: outlet.kind,
  documents: sources.length,
  taken: sources.reduce((sum, { claims }) => sum + claims.length, 0),
  goBack: new Set(sources.flatMap(({ handedOn }) => handedOn.map(({ key }) => key))).size,
});

export const actorHead = ({ says, confirms, events: _, ...entry }: LedgerActor): ActorHead => ({
  ...entry,
  statements: says.length + confirms.length,
});

export const outletHead = ({ sources: _, claims: _claims, handsOn: _handsOn, ...entry }: LedgerOutlet): OutletHead =>
  entry;

export const placeHead = ({ events: _, answers, ...entry }: LedgerPlace): PlaceHead => ({
  ...entry,
  answers: answers.map(listedQuestion),
});

export const threadHead = ({ events: _, questions: _questions, ...entry }: LedgerThread): ThreadHead => entry;

export const listedStation = (station: StationOfEvents): ListedStation => ({
  ...station,
  events: station.events.map(listedEvent),
});

/** The history of one event. */
export function historyOf(history: LedgerHistory, id: Id): HistoryOfEvent {
  return history.available ? { available: true, changes: history.byEvent.get(id) ?? [] } : history;
}
