/** The record of an event that can be searched for, before the names in its text are known. */
import type { LedgerClaim, LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { boundsOf } from '../model/bounds.ts';
import { claimActors } from '../model/claim-actors.ts';
import type { EventRecord, Id } from '../model/record.ts';
import { shownStanding } from '../model/standing.ts';
import type { When } from '../model/when.ts';
import type { FoundPart, FoundRecord, SearchFilter } from '../search/record.ts';
import { withBoundaries, wordsIn } from '../search/segments.ts';
import { plain } from '../strings/dates.ts';
import { namesBegun } from '../strings/line-of-givers.ts';
import { daysInWords } from './search-dates.ts';

/** What every record is made with. */
export type Worded = Pick<Ledger, 'site' | 'strings'>;

/** A record before the names in its text are known. */
export interface Draft extends Pick<FoundRecord, 'kind' | 'title' | 'status' | 'date' | 'days' | 'also' | 'parts'> {
  href: string | null;
  time?: number;
  filters: Partial<Record<SearchFilter, string[]>>;
  /** Records that it is about besides those which its text names. */
  about?: readonly Id[];
  called?: readonly string[];
}

/** All that the record of an event says of it. */
export interface FoundEvent extends Pick<LedgerEvent, 'explanation' | 'claims'> {
  href: string | null;
  event: Pick<EventRecord, 'title' | 'summary' | 'when' | 'actors' | 'places' | 'threads'>;
  status: Pick<LedgerEvent['status'], 'status'>;
  /** Its account, as text. */
  account: string;
  /** Its places, and all that they lie in. */
  around: readonly Id[];
}

/** Ids, each once, in an order that does not depend on where they stood. */
export const unique = (ids: readonly Id[]): Id[] => [...new Set(ids)].toSorted();

/** Texts one after another, without those that are empty or not there. */
export const joined = (...texts: readonly (string | false | null | undefined)[]): string =>
  texts.filter(Boolean).join(' ');

/** A statement's quotation, with whose words they are, where it stands, and who could verify it or confirmed it. */
function proofOf({ strings }: Worded, { claim, quotedSpeaker, confirmedBy }: LedgerClaim): string[] {
  const confirmers = [...confirmedBy.map(({ name }) => name), ...(claim.confirmed_by_words ?? '').split('\n', 1)];
  const words = strings.data.statement;
  const translation = claim.quote?.translation;
  return [
    ...(claim.quote ? [strings.quoted(claim.quote.text), ...(quotedSpeaker ? [`(${quotedSpeaker.name})`] : [])] : []),
    ...(translation ? [words.translation(translation.by, translation.text)] : []),
    ...(claim.unverified ? [words.unverified] : []),
    ...(claim.locator === undefined ? [] : [strings.capital(claim.locator)]),
    ...(confirmers.some(Boolean) ? [`${strings.claim.confirmedBy} ${strings.list(confirmers.filter(Boolean))}.`] : []),
  ];
}

function statement(words: Worded, entry: LedgerClaim): FoundPart {
  const { strings } = words;
  const { claim, who, verb, said, retracted, anchor } = entry;
  const names = namesBegun(who, strings);
  // A statement that begins with those who make it tells itself that they do.
  const tellsWhose = claim.text.startsWith(`${names} `);
  const saying = tellsWhose ? claim.text : strings.search.says(names, verb, claim.text);
  const whose = tellsWhose ? names : saying.slice(0, Math.max(0, saying.indexOf(claim.text)));
  return {
    text: joined(saying, ...proofOf(words, entry)),
    anchor,
    lead: wordsIn(withBoundaries(whose, strings.lang)).length,
    standing: retracted ? strings.search.takenBack : strings.standings[shownStanding(claim)].word,
    ...(said && { date: said }),
  };
}

/** When a date may have begun; a date that is not known is before all others. */
export function timeOf(when: When | undefined, { site }: Worded): number {
  if (!when) return -Infinity;
  const { earliest, latest } = boundsOf(when, site.timezone);
  return earliest ?? latest ?? -Infinity;
}

/**
 * What the record of an event is made of, besides the words of the interface and the names that stand in it.
 *
 * @param around gives a place and all that it lies in
 */
export const foundEvent = (entry: LedgerEvent, around: (place: Id) => readonly Id[]): FoundEvent => {
  const { event, ref, status, explanation, prose, claims } = entry;
  const { title, summary, when, actors, places, threads } = event;
  return {
    href: ref.href,
    event: { title, summary, when, actors, places, threads },
    status: { status: status.status },
    explanation,
    account: prose.text,
    claims,
    around: unique(places.flatMap(around)),
  };
};

/** The record of an event, made of nothing but what {@link foundEvent} gathers. */
export function eventDraft(
  words: Worded,
  { href, event, status, explanation, account, claims, around }: FoundEvent,
): Draft {
  const { strings } = words;
  const actors = unique([...event.actors, ...claims.flatMap(({ claim }) => claimActors(claim))]);
  return {
    href,
    kind: 'event',
    title: event.title,
    status: { of: status.status, word: explanation.word },
    date: plain(strings.dates.full(event.when)),
    days: daysInWords(event.when, words),
    time: timeOf(event.when, words),
    parts: [{ text: joined(event.summary, account) }, ...claims.map((claim) => statement(words, claim))],
    about: [...actors, ...event.places],
    filters: {
      thread: unique(event.threads),
      actor: actors,
      place: [...around],
      status: [status.status],
    },
  };
}
