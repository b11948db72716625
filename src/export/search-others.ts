/** Records of all that can be searched for besides events, before the names in their texts are known. */
import type { LedgerSource } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { sidesWithPages } from '../ledger/slices/groups-of-events.ts';
import type { Id } from '../model/record.ts';
import { joined, timeOf, unique, type Draft } from './search-event.ts';
import { isPersonalName, spellingsOf, type Named } from './search-names.ts';

/** All records, of which drafts are made. */
export interface SearchContext {
  ledger: Ledger;
  /** A place and all that it lies in. */
  around: (place: Id) => Id[];
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
      {
        text: joined(
          actor.role && `${actor.role}.`,
          side && `${strings.search.kinds.side}${strings.colon}${side.name}.`,
          actor.about,
        ),
      },
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

function groupDrafts({ ledger }: SearchContext): Draft[] {
  const ofSide: Draft[] = sidesWithPages(ledger).map(({ side: { label, about }, ref }) => ({
    href: ref.href,
    kind: 'side',
    title: ref.name,
    parts: [{ text: about }],
    called: [label],
    filters: {},
  }));
  const ofThread: Draft[] = ledger.threads.map(({ thread, ref, prose }) => ({
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
export const otherDrafts = (context: SearchContext): Draft[] => [
  ...actorDrafts(context),
  ...placeDrafts(context),
  ...outletDrafts(context),
  ...groupDrafts(context),
  ...questionDrafts(context),
  ...context.ledger.sources.map((source) => sourceDraft(context, source)),
];
