/** What can be searched for: a record for each event, statement, actor, place and question. Knows no search engine. */
import type { LedgerClaim, LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { claimActors } from '../model/claim-actors.ts';
import { placesAround } from '../model/place.ts';
import type { Id } from '../model/record.ts';
import { shownStanding } from '../model/standing.ts';
import { plain } from '../strings/dates.ts';
import { SPELLINGS } from '../strings/spellings.ts';
import { namesIn, type NamesIn } from './search-names.ts';

export const SEARCH_KINDS = ['event', 'statement', 'actor', 'place', 'question'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Filters of a search, by which records are marked with ids. */
export const SEARCH_FILTERS = ['kind', 'thread', 'actor', 'place', 'status'] as const;
export type SearchFilter = (typeof SEARCH_FILTERS)[number];

export interface SearchRecord {
  url: string;
  /** BCP 47. */
  language: string;
  /** What is searched besides the `meta`, and what excerpts are taken from. */
  content: string;
  /** What a result shows. */
  meta: { title: string; kind: string; status?: string; date?: string };
  filters: Partial<Record<SearchFilter, string[]>>;
}

/** What every record is made with. */
interface SearchContext {
  ledger: Ledger;
  names: NamesIn;
  /** A place and all that it lies in. */
  around: (place: Id) => Id[];
}

const unique = (ids: readonly Id[]): Id[] => [...new Set(ids)].toSorted();

/** Texts one after another; at the end, each behind a sign, the names in them in all their spellings. */
function contentOf({ names }: SearchContext, title: string, texts: readonly (string | undefined)[], ids: Id[]): string {
  const said = texts.filter((text) => text !== undefined && text !== '').join(' ');
  return [said, ...names(`${title} ${said}`, ids)].join(` ${SPELLINGS} `);
}

function sayingOf({ ledger: { strings } }: SearchContext, { claim, who }: LedgerClaim): string {
  const names = strings.list(who.map(({ name }) => name));
  return strings.search.says(names, strings.claim.verb(claim.standing, claim.act, who.length), claim.text);
}

/** A statement's quotation, with whose words they are, where it stands, and who could verify it or confirmed it. */
function proofOf({ ledger: { strings } }: SearchContext, { claim, quotedSpeaker, confirmedBy }: LedgerClaim): string[] {
  const confirmers = [...confirmedBy.map(({ name }) => name), ...(claim.confirmed_by_words ?? '').split('\n', 1)];
  const words = strings.data.statement;
  const translation = claim.quote?.translation;
  return [
    ...(claim.quote ? [strings.quoted(claim.quote.text), ...(quotedSpeaker ? [`(${quotedSpeaker.name})`] : [])] : []),
    ...(translation ? [words.translation(translation.by, translation.text)] : []),
    ...(claim.unverified ? [words.unverified] : []),
    ...(claim.locator === undefined ? [] : [claim.locator]),
    ...(confirmers.some(Boolean) ? [`${strings.claim.confirmedBy} ${strings.list(confirmers.filter(Boolean))}.`] : []),
  ];
}

function eventRecord(
  context: SearchContext,
  { event, ref, status, explanation, prose, claims }: LedgerEvent,
): SearchRecord {
  const { strings } = context.ledger;
  const actors = unique([...event.actors, ...claims.flatMap(({ claim }) => claimActors(claim))]);
  const said = claims.flatMap((claim) => [sayingOf(context, claim), ...proofOf(context, claim)]);
  return {
    url: ref.href ?? '',
    language: strings.lang,
    content: contentOf(context, event.title, [event.summary, prose.text, ...said], [...actors, ...event.places]),
    meta: {
      title: event.title,
      kind: strings.search.kinds.event,
      status: explanation.word,
      date: plain(strings.dates.full(event.when)),
    },
    filters: {
      kind: ['event'],
      thread: unique(event.threads),
      actor: actors,
      place: unique(event.places.flatMap(context.around)),
      status: [status.status],
    },
  };
}

function claimRecord(context: SearchContext, entry: LedgerClaim, { event }: LedgerEvent): SearchRecord {
  const { strings } = context.ledger;
  const { claim, said, retracted } = entry;
  const standing = shownStanding(claim);
  const title = sayingOf(context, entry);
  const actors = unique(claimActors(claim));
  return {
    url: entry.href,
    language: strings.lang,
    content: contentOf(
      context,
      title,
      [...proofOf(context, entry), strings.search.inEvent(event.title)],
      [...actors, ...event.places],
    ),
    meta: {
      title,
      kind: strings.search.kinds.statement,
      status: retracted ? strings.search.takenBack : strings.standings[standing].word,
      ...(said && { date: said }),
    },
    filters: {
      kind: ['statement'],
      thread: unique(event.threads),
      actor: actors,
      place: unique(event.places.flatMap(context.around)),
      status: [retracted ? 'withdrawn' : standing],
    },
  };
}

function actorRecords(context: SearchContext): SearchRecord[] {
  const { strings, actors } = context.ledger;
  return actors.map(({ actor, ref }) => ({
    url: ref.href ?? '',
    language: strings.lang,
    content: contentOf(context, actor.name, [actor.role && `${actor.role}.`, actor.about], [actor.id]),
    meta: { title: actor.name, kind: strings.search.kinds.actor },
    filters: { kind: ['actor'], actor: unique([actor.id, ...actor.member_of]) },
  }));
}

function placeRecords(context: SearchContext): SearchRecord[] {
  const { strings, places } = context.ledger;
  return places.map(({ place, ref, within }) => ({
    url: ref.href ?? '',
    language: strings.lang,
    content: contentOf(
      context,
      place.name,
      [`${strings.list([strings.capital(place.kind), ...(within ? [within.name] : [])])}.`, place.about],
      [place.id],
    ),
    meta: { title: place.name, kind: strings.search.kinds.place },
    filters: { kind: ['place'], place: unique(context.around(place.id)) },
  }));
}

function questionRecords(context: SearchContext): SearchRecord[] {
  const { strings, questions } = context.ledger;
  return questions.map(({ question, ref, result, groups, before }) => ({
    url: ref.href ?? '',
    language: strings.lang,
    content: contentOf(
      context,
      question.title,
      [question.scope, ...[...groups, ...before].map(({ fullText }) => `${strings.capital(fullText)}.`), question.open],
      [],
    ),
    meta: {
      title: question.title,
      kind: strings.search.kinds.question,
      status: strings.states[result.state].word,
    },
    filters: { kind: ['question'], thread: unique(question.threads), status: [result.state] },
  }));
}

/** Everything that can be searched for, in the order of the timeline, then actors, places and questions by name. */
export function searchRecords(ledger: Ledger): SearchRecord[] {
  const around = (place: Id): Id[] => placesAround(ledger.story.places, place);
  const context: SearchContext = { ledger, names: namesIn(ledger), around };
  return [
    ...ledger.events.flatMap((entry) => [
      eventRecord(context, entry),
      ...entry.claims.map((claim) => claimRecord(context, claim, entry)),
    ]),
    ...[...actorRecords(context), ...placeRecords(context), ...questionRecords(context)],
  ];
}
