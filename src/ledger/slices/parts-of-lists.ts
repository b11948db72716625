/** How each list of the site is cut into parts: the same for its pages and for the list of all pages. */
import { ONLY, type Only } from '../../model/facet.ts';
import { cutIntoParts, isAtHome, type Part, type PartPlace } from '../../model/parts.ts';
import type { Id } from '../../model/record.ts';
import { STATUSES, type Status } from '../../model/status.ts';
import { address, monthAddress, partAddress, sideAddress, statusAddress } from '../../routes/routes.ts';
import type {
  LedgerActor,
  LedgerChange,
  LedgerEvent,
  LedgerOutlet,
  LedgerPlace,
  LedgerQuestion,
  LedgerSource,
  LedgerThread,
  MonthOfStations,
} from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { changesInOrder } from './changes-by-day.ts';
import { mendedInOrder, type Mended } from './corrections-list.ts';
import { actorsByKind, questionsByState, sourcesByReading } from './index-lists.ts';
import { byName } from './named-records.ts';
import { answersInOrder, type Answering } from './question-parts.ts';
import {
  listOfActor,
  listOfOutlet,
  listOfSource,
  type ToldOfActor,
  type ToldOfOutlet,
  type ToldOfSource,
} from './record-lists.ts';
import type { Told } from './told.ts';

/**
 * How many entries a full part holds; the last may hold nearly twice as many, and of a month half as many again. By what an
 * entry weighs: no page of a part is to weigh more than 60 KB, compressed.
 */
const SIZE = {
  /** Statements with their documents and answers. */
  statements: 50,
  /** Events in a timeline. */
  events: 50,
  /** Events of a month, which readers open first: it is to cost them hardly more than a short story's. */
  month: 25,
  /** Names with a few facts. */
  lines: 100,
} as const;

type Timeline = Pick<Ledger, 'events' | 'eventById'>;

/** The parts of an actor's page. */
export const partsOfActor = (ledger: Timeline, actor: LedgerActor): Part<Told<ToldOfActor>>[] =>
  cutIntoParts(listOfActor(ledger, actor), SIZE.statements);

/** The parts of a document's page. */
export const partsOfSource = (ledger: Timeline, source: LedgerSource): Part<Told<ToldOfSource>>[] =>
  cutIntoParts(listOfSource(ledger, source), SIZE.statements);

/** The parts of a question's page. */
export const partsOfQuestion = ({ events }: Pick<Ledger, 'events'>, question: LedgerQuestion): Part<Answering>[] =>
  cutIntoParts(answersInOrder(events, question), SIZE.statements);

/** The parts of an outlet's page. */
export const partsOfOutlet = (ledger: Timeline, outlet: LedgerOutlet): Part<Told<ToldOfOutlet>>[] =>
  cutIntoParts(listOfOutlet(ledger, outlet), SIZE.statements);

/** The parts of the timeline of a thread or a place. */
export const partsOfTimeline = ({ events }: LedgerThread | LedgerPlace): Part<LedgerEvent>[] =>
  cutIntoParts(events, SIZE.events);

/** The events of a month in parts. */
export const cutMonth = (events: readonly LedgerEvent[]): Part<LedgerEvent>[] =>
  cutIntoParts(events, SIZE.month, 'time', 1.5 * SIZE.month);

/** The parts of the timeline of a month. */
export const partsOfMonth = ({ stations }: MonthOfStations): Part<LedgerEvent>[] =>
  cutMonth(stations.flatMap(({ events }) => events));

/** The parts of the timeline of a side. */
export const partsOfSide = ({ events }: Pick<Ledger, 'events'>, side: Id): Part<LedgerEvent>[] =>
  cutIntoParts(
    events.filter(({ facets }) => facets.side.includes(side)),
    SIZE.events,
  );

/** The parts of the timeline of a status, or of what else events are picked by. */
export const partsOfStatus = ({ events }: Pick<Ledger, 'events'>, status: Status | Only): Part<LedgerEvent>[] =>
  cutIntoParts(
    events.filter(({ facets }) => facets.status.includes(status) || facets.only.some((only) => only === status)),
    SIZE.events,
  );

/** The parts of the lists of all records of a type, in the order of names. */
export const indexParts = {
  actors: (ledger: Ledger): Part<LedgerActor>[] => cutIntoParts(actorsByKind(ledger), SIZE.lines, 'name'),
  places: ({ strings, places }: Ledger): Part<LedgerPlace>[] =>
    cutIntoParts(byName(strings, places), SIZE.lines, 'name'),
  sources: (ledger: Ledger): Part<LedgerSource>[] => cutIntoParts(sourcesByReading(ledger), SIZE.lines, 'name'),
  outlets: ({ strings, outlets }: Ledger): Part<LedgerOutlet>[] =>
    cutIntoParts(byName(strings, outlets), SIZE.lines, 'name'),
  threads: ({ strings, threads }: Ledger): Part<LedgerThread>[] =>
    cutIntoParts(byName(strings, threads), SIZE.lines, 'name'),
  questions: (ledger: Ledger): Part<LedgerQuestion>[] => cutIntoParts(questionsByState(ledger), SIZE.lines, 'name'),
};

/** The parts of the list of changes. */
export const partsOfChanges = ({ history }: Pick<Ledger, 'history'>): Part<LedgerChange>[] =>
  cutIntoParts(changesInOrder(history), SIZE.lines);

/** The parts of the list of corrections. */
export const partsOfCorrections = (ledger: Ledger): Part<Mended>[] =>
  cutIntoParts(mendedInOrder(ledger), SIZE.statements);

/** The addresses of all parts that stand at another than that of their list. */
export function addressesOfParts(ledger: Ledger): string[] {
  const below = (list: string | null, parts: readonly PartPlace[]): string[] =>
    list === null ? [] : parts.filter((part) => !isAtHome(part)).map((part) => partAddress(list, part));
  return [
    ...Object.entries(indexParts).flatMap(([folder, partsOf]) => below(address(folder), partsOf(ledger))),
    ...below(address('changes'), partsOfChanges(ledger)),
    ...below(address('corrections'), partsOfCorrections(ledger)),
    ...ledger.actors.flatMap((entry) => below(entry.ref.href, partsOfActor(ledger, entry))),
    ...ledger.sources.flatMap((entry) => below(entry.ref.href, partsOfSource(ledger, entry))),
    ...ledger.questions.flatMap((entry) => below(entry.ref.href, partsOfQuestion(ledger, entry))),
    ...ledger.outlets.flatMap((entry) => below(entry.ref.href, partsOfOutlet(ledger, entry))),
    ...[...ledger.threads, ...ledger.places].flatMap((entry) => below(entry.ref.href, partsOfTimeline(entry))),
    ...ledger.months.flatMap((month) => below(monthAddress(month.key), partsOfMonth(month))),
    ...ledger.site.sides.flatMap(({ id }) => below(sideAddress(id), partsOfSide(ledger, id))),
    ...[...STATUSES, ...ONLY].flatMap((status) => below(statusAddress(status), partsOfStatus(ledger, status))),
  ];
}
