/**
 * What can be searched for: one record for each event, with its statements, and for whatever else has a page of its
 * own. Knows no search engine.
 */
import { contentHash } from '../ledger/content-hash.ts';
import type { LedgerClaim, LedgerEvent, LedgerSource } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { boundsOf } from '../model/bounds.ts';
import { claimActors } from '../model/claim-actors.ts';
import { placesAround } from '../model/place.ts';
import type { EventRecord, Id } from '../model/record.ts';
import { shownStanding } from '../model/standing.ts';
import type { When } from '../model/when.ts';
import { sideAddress } from '../routes/routes.ts';
import type { FoundPart, FoundRecord, SearchFilter, SearchKind } from '../search/record.ts';
import { withBoundaries, wordsIn } from '../search/segments.ts';
import { plain } from '../strings/dates.ts';
import { namesBegun } from '../strings/line-of-givers.ts';
import { daysInWords } from './search-dates.ts';
import { isPersonalName, namedIn, namesIn, spellingsOf, type Named, type NamesIn } from './search-names.ts';

export interface SearchRecord extends FoundRecord {
  /** Names and spellings by which it alone is meant. */
  called: readonly string[];
  /** When it was or came out, in milliseconds since 1970 UTC; absent where it belongs to no time. */
  time?: number;
  filters: Partial<Record<SearchFilter, string[]>>;
}

/** A record that need not be made to be known from another. */
export interface Searchable {
  /** A hash of all that it is made of: no two records that differ have the same. */
  mark: string;
  /** As that of the record. */
  time: number | undefined;
  /** Makes it, the same each time. */
  record: () => SearchRecord;
}

/** What every record is made with. */
type Worded = Pick<Ledger, 'site' | 'strings'>;

/** The same with all records, of which drafts are made. */
interface SearchContext {
  ledger: Ledger;
  /** A place and all that it lies in. */
  around: (place: Id) => Id[];
}

/** All that the record of an event says of it. */
interface FoundEvent extends Pick<LedgerEvent, 'explanation' | 'claims'> {
  href: string | null;
  event: Pick<EventRecord, 'title' | 'summary' | 'when' | 'actors' | 'places' | 'threads'>;
  status: Pick<LedgerEvent['status'], 'status'>;
  /** Its account, as text. */
  account: string;
  /** Its places, and all that they lie in. */
  around: readonly Id[];
}

/** A record before the names in its text are known. */
interface Draft extends Pick<
  SearchRecord,
  'kind' | 'title' | 'status' | 'date' | 'days' | 'time' | 'also' | 'parts' | 'filters'
> {
  href: string | null;
  /** Records that it is about besides those which its text names. */
  about?: readonly Id[];
  called?: readonly string[];
}

const unique = (ids: readonly Id[]): Id[] => [...new Set(ids)].toSorted();

const joined = (...texts: readonly (string | false | null | undefined)[]): string => texts.filter(Boolean).join(' ');

/** Finds the names in a record and parts its words. */
function finished({ strings: { lang } }: Worded, names: NamesIn, draft: Draft, href: string): SearchRecord {
  const { kind, title, status, date, days, time, also, filters, about = [], called = [] } = draft;
  const parted = (text: string): string => withBoundaries(text, lang);
  const heading = parted(title);
  const parts = draft.parts.filter(({ text }) => text !== '').map((part) => ({ ...part, text: parted(part.text) }));
  return {
    url: href,
    kind,
    title: heading,
    ...(status && { status }),
    ...(date && { date }),
    ...(days && { days: parted(days) }),
    ...(time !== undefined && { time }),
    parts,
    ...(also && { also }),
    names: names([heading, ...parts.map(({ text }) => text)], about),
    called,
    filters: { kind: [kind satisfies SearchKind], ...filters },
  };
}

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
  const saying = strings.search.says(names, verb, claim.text);
  const whose = saying.slice(0, Math.max(0, saying.indexOf(claim.text)));
  return {
    text: joined(saying, ...proofOf(words, entry)),
    anchor,
    lead: wordsIn(withBoundaries(whose, strings.lang)).length,
    standing: retracted ? strings.search.takenBack : strings.standings[shownStanding(claim)].word,
    ...(said && { date: said }),
  };
}

/** When a date may have begun; a date that is not known is before all others. */
function timeOf(when: When | undefined, { site }: Worded): number {
  if (!when) return -Infinity;
  const { earliest, latest } = boundsOf(when, site.timezone);
  return earliest ?? latest ?? -Infinity;
}

/** What the record of an event is made of, besides the words of the interface and the names that stand in it. */
const foundEvent = ({ around }: SearchContext, entry: LedgerEvent): FoundEvent => {
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

function eventDraft(words: Worded, { href, event, status, explanation, account, claims, around }: FoundEvent): Draft {
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

/** Names by which a person is called: the surname as well. */
function calledOf(named: Named, isPerson: boolean): string[] {
  const spellings = spellingsOf(named);
  if (!isPerson) return spellings;
  const surnames = spellings.filter(isPersonalName).map((name) => name.slice(name.lastIndexOf(' ') + 1));
  return [...new Set([...spellings, ...surnames])];
}

function actorDrafts({ ledger: { actors, strings } }: SearchContext): Draft[] {
  return actors.map(({ actor, ref, side }) => ({
    href: ref.href,
    kind: 'actor',
    title: actor.name,
    parts: [
      { text: joined(actor.role && `${actor.role}.`, side && `${strings.search.kinds.side}: ${side}.`, actor.about) },
    ],
    about: [actor.id],
    called: calledOf(actor, actor.kind === 'person'),
    also: spellingsOf(actor).slice(1).join(strings.comma),
    filters: { actor: unique([actor.id, ...actor.member_of]) },
  }));
}

function placeDrafts({ ledger: { strings, places }, around }: SearchContext): Draft[] {
  return places.map(({ place, ref, within }) => ({
    href: ref.href,
    kind: 'place',
    title: place.name,
    parts: [
      {
        text: joined(
          `${[strings.capital(place.kind), ...(within ? [within.name] : [])].join(strings.comma)}.`,
          place.about,
        ),
      },
    ],
    about: [place.id],
    called: calledOf(place, false),
    also: spellingsOf(place).slice(1).join(strings.comma),
    filters: { place: unique(around(place.id)) },
  }));
}

function outletDrafts({ ledger: { strings, outlets } }: SearchContext): Draft[] {
  return outlets.map(({ outlet, ref, owner }) => {
    const facts = [outlet.kind && strings.capital(outlet.kind), outlet.country, owner?.name].filter(Boolean);
    return {
      href: ref.href,
      kind: 'outlet',
      title: outlet.name,
      parts: [{ text: joined(facts.length > 0 && `${facts.join(strings.comma)}.`, outlet.about) }],
      called: [outlet.name],
      filters: {},
    };
  });
}

function groupDrafts({ ledger: { site, strings, threads } }: SearchContext): Draft[] {
  const ofSide: Draft[] = site.sides.map(({ id, label, about }) => ({
    href: sideAddress(id),
    kind: 'side',
    title: strings.capital(label),
    parts: [{ text: about }],
    called: [label],
    filters: {},
  }));
  const ofThread: Draft[] = threads.map(({ thread, ref, prose }) => ({
    href: ref.href,
    kind: 'thread',
    title: thread.title,
    parts: [{ text: joined(thread.summary, prose.text) }],
    called: [thread.title],
    filters: { thread: [thread.id] },
  }));
  return [...ofSide, ...ofThread];
}

function questionDrafts({ ledger: { strings, questions } }: SearchContext): Draft[] {
  return questions.map(({ question, ref, result, groups, before }) => ({
    href: ref.href,
    kind: 'question',
    title: question.title,
    status: { of: result.state, word: strings.states[result.state].word },
    parts: [
      {
        text: joined(
          question.scope,
          ...[...groups, ...before].map(({ fullText }) => `${strings.capital(fullText)}.`),
          question.open,
        ),
      },
    ],
    filters: { thread: unique(question.threads), status: [result.state] },
  }));
}

/** A document by its title; one without a title is called as everywhere else. */
function sourceDraft(context: SearchContext, { source, ref, outlet, by, published }: LedgerSource): Draft {
  const { title, authors } = source;
  const { comma } = context.ledger.strings;
  return {
    href: ref.href,
    kind: 'source',
    title: title ?? ref.name,
    ...(published && { date: published }),
    time: timeOf(source.published ?? source.written, context.ledger),
    parts: [{ text: [...(title === null ? [] : [outlet?.name ?? ref.name]), ...authors].join(comma) }],
    about: by.map(({ id }) => id),
    called: title === null ? [] : [title],
    filters: { actor: unique(by.map(({ id }) => id)) },
  };
}

/** Drafts of all records but those of events. */
const otherDrafts = (context: SearchContext): Draft[] => [
  ...actorDrafts(context),
  ...placeDrafts(context),
  ...outletDrafts(context),
  ...groupDrafts(context),
  ...questionDrafts(context),
  ...context.ledger.sources.map((source) => sourceDraft(context, source)),
];

/**
 * Everything that can be searched for, in the order of the timeline, then what else there is by kind. A record is made
 * when somebody asks for it.
 *
 * @param common a hash of all that every record is made with, besides the code and the names in it: of the settings of the
 *   site and the words of the interface
 */
export function searchables(ledger: Ledger, common = ''): Searchable[] {
  const { site, strings } = ledger;
  const words: Worded = { site, strings };
  const context: SearchContext = { ledger, around: (place) => placesAround(ledger.story.places, place) };
  const named = namedIn(ledger);
  const ofAll = contentHash([common, strings.lang, named]);
  let names: NamesIn | null = null;
  const finish = (draft: Draft, href: string): SearchRecord =>
    finished(words, (names ??= namesIn(named, strings.lang)), draft, href);
  const events = ledger.events.flatMap((entry): Searchable[] => {
    const found = foundEvent(context, entry);
    const { href, event } = found;
    if (href === null) return [];
    const mark = contentHash([ofAll, found]);
    return [
      {
        mark,
        time: timeOf(event.when, words),
        record: () => finish(eventDraft(words, foundEvent(context, entry)), href),
      },
    ];
  });
  const others = otherDrafts(context).flatMap((draft): Searchable[] => {
    const { href, time } = draft;
    return href === null ? [] : [{ mark: contentHash([ofAll, draft]), time, record: () => finish(draft, href) }];
  });
  return [...events, ...others];
}

/** The records of everything that can be searched for. */
export const searchRecords = (ledger: Ledger): SearchRecord[] => searchables(ledger).map(({ record }) => record());
