/** The story as it stood in public at the end of a day, linked to its pages, and cut so that every page can hold it. */
import { startOfDay } from '../../model/bounds.ts';
import { monthOf, type Day } from '../../model/calendar.ts';
import type { ClaimFacts } from '../../model/claim-graph.ts';
import type { FreshEvent, KnownDay } from '../../model/known-by.ts';
import type { KnownEvent } from '../../model/known-by-event.ts';
import type { KnownAnswer, KnownQuestion } from '../../model/known-by-question.ts';
import { fewOf } from '../../model/few.ts';
import { onceEach } from '../../model/once-each.ts';
import type { QuestionState } from '../../model/question-state.ts';
import type { QuestionRecord } from '../../model/record.ts';
import { STATUSES, type Status } from '../../model/status.ts';
import { knownAddress, monthAddress, statusMeaning } from '../../routes/routes.ts';
import { answerText, asOfText } from '../answer-words.ts';
import type { LedgerClaim, LedgerDay } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import type { Ref } from '../refs.ts';
import { placeOfDay } from './day-strip.ts';
import { asKnownOn, claimsAsTheyStood } from './known-claims.ts';
import { formerDays } from './former-days.ts';
import { listedEvent, type ListedEvent } from './narrowed.ts';
import type { MovedTo } from './record-paths.ts';
import { groupStatements, type StatementGroup } from './told.ts';

/** A status that an event had, in words. */
export interface KnownStatus {
  status: Status;
  word: string;
  /** Where it says what the word means. */
  meaning: string;
}

export interface KnownEntry {
  ref: Ref;
  /** `null` where nothing of its main point was public yet. */
  status: KnownStatus | null;
  details: number;
  /** How many of its statements were public. */
  claims: number;
}

/** What became public of an event on the day. */
export interface FreshEntry {
  event: KnownEntry;
  /** Nothing of its main point had been public before. */
  isFirst: boolean;
  groups: readonly StatementGroup[];
}

/** How a question could be answered. */
export interface KnownAnswers {
  state: QuestionState;
  /** So many as a line holds. */
  answers: readonly string[];
  /** How many more there were. */
  more: number;
}

/** Something that stood otherwise at the end of the day than at that of the day before. */
export type Turned =
  | { of: 'question'; ref: Ref; was: KnownAnswers | null; became: KnownAnswers | null }
  | { of: 'event'; ref: Ref; was: KnownStatus; became: KnownStatus | null }
  /** Taken back. */
  | { of: 'claim'; claim: LedgerClaim }
  /** Another document named its speaker. */
  | { of: 'naming'; claim: LedgerClaim };

/** What a page of `/known/` shows of the day itself. A day of which much is new has several. */
export interface PartOfDay {
  /** From 1. */
  number: number;
  of: number;
  fresh: readonly FreshEntry[];
  turned: readonly Turned[];
}

/** The story as it stood. */
export interface KnownStory {
  /** How many events were known, by status. */
  statuses: readonly (KnownStatus & { events: number })[];
  /** Those that stand last in the timeline, in its order. */
  events: readonly KnownEntry[];
  /** Months of events before those, the newest first: where there are more than a page shows. */
  months: readonly { month: string; href: string }[];
  /** Questions that had an answer by then: those that changed last. */
  questions: readonly (KnownAnswers & { ref: Ref })[];
  /** How many more had. */
  moreQuestions: number;
  later: readonly ListedEvent[];
  moreLater: number;
}

export interface DayInPublic {
  day: Day;
  claims: number;
  /** How many events were known. */
  events: number;
  /** How many statements were new. */
  fresh: number;
  /** Whether all of those became public on the day itself, not only by its end. */
  exact: boolean;
  part: PartOfDay;
  /** On the first of several pages. */
  story: KnownStory | null;
  /** The days with news before and after. */
  previous: LedgerDay | null;
  next: LedgerDay | null;
}

/** How many statements a page shows, and how many things that turned. */
const STATEMENTS = 80;
const TURNED = 60;
/** How many answers to one question a line names. */
const ANSWERS = 6;
/** How many months of earlier events are named. */
const MONTHS = 12;

function statusOf({ strings, refs }: Ledger, { status, inPart, oneSide }: KnownEvent): KnownStatus | null {
  if (status === null) return null;
  const side = refs.side(oneSide);
  const { word } = strings.statuses[status];
  const { status: words } = strings;
  const full = inPart ? words.inPart(word) : side !== null ? words.oneSide(word) : word;
  return { status, word: full, meaning: statusMeaning(status) };
}

const entriesIn = onceEach((ledger: Ledger) =>
  onceEach((known: KnownEvent): KnownEntry => {
    const { event, details, claims } = known;
    return { ref: ledger.refs.event(event.id), status: statusOf(ledger, known), details, claims };
  }),
);

/** An event as it stood. It is made once: on the days after, most stand as they did. */
const entryOf = (ledger: Ledger, known: KnownEvent): KnownEntry => entriesIn(ledger)(known);

function answerInWords(ledger: Ledger, question: QuestionRecord, answer: KnownAnswer): string {
  const { comma, semicolon, answer: words } = ledger.strings;
  const aside = answer.aside.map((why) => words.setAside[why]).join(semicolon);
  const asOf = asOfText(ledger, answer);
  return [ledger.strings.isolate(answerText(ledger, question, answer)), asOf, aside]
    .filter((text) => text !== null && text !== '')
    .join(comma);
}

function answersInWords(ledger: Ledger, { question, state, answers }: KnownQuestion): KnownAnswers {
  const { shown, left } = fewOf(answers, ANSWERS);
  return { state, answers: shown.map((answer) => answerInWords(ledger, question, answer)), more: left };
}

const answersIn = onceEach((ledger: Ledger) => onceEach((known: KnownQuestion) => answersInWords(ledger, known)));

/** How a question could be answered, made once as well. */
const answersOf = (ledger: Ledger, known: KnownQuestion): KnownAnswers => answersIn(ledger)(known);

/**
 * The same beside how it could be answered at another time: where not all answers have room, those stand that it could not
 * have then.
 */
function answersBeside(ledger: Ledger, known: KnownQuestion, other: KnownQuestion | null): KnownAnswers {
  const few = answersOf(ledger, known);
  if (few.more === 0 || other === null) return few;
  const textsOf = ({ question, answers }: KnownQuestion): string[] =>
    answers.map((answer) => answerInWords(ledger, question, answer));
  const [all, others] = [textsOf(known), new Set(textsOf(other))];
  const [fresh, same] = [all.filter((text) => !others.has(text)), all.filter((text) => others.has(text))];
  const { shown } = fewOf([...fresh, ...same], ANSWERS);
  return { ...few, answers: all.filter((text) => shown.includes(text)) };
}

/** Events with so many of their statements as fit a page, one list a page. */
const cutFresh = onceEach((fresh: readonly FreshEvent[]): readonly (readonly FreshEvent[])[] => {
  const pages: FreshEvent[][] = [[]];
  let room = STATEMENTS;
  for (const event of fresh) {
    for (let left = event.claims; left.length > 0;) {
      if (room === 0) {
        pages.push([]);
        room = STATEMENTS;
      }
      const claims = left.slice(0, room);
      pages.at(-1)?.push({ ...event, claims });
      room -= claims.length;
      left = left.slice(claims.length);
    }
  }
  return pages;
});

type TurnedInModel =
  KnownDay['questionsTurned'][number] | KnownDay['turned'][number] | { named: ClaimFacts } | { takenBack: ClaimFacts };

/** All that turned on a day: questions first, as they are what the story asks. */
const allTurned = ({ questionsTurned, turned, named, takenBack }: KnownDay): TurnedInModel[] => [
  ...questionsTurned,
  ...turned,
  ...named.map((fact) => ({ named: fact })),
  ...takenBack.map((fact) => ({ takenBack: fact })),
];

function turnedInWords(ledger: Ledger, day: Day, one: TurnedInModel): Turned[] {
  const { refs, claims } = ledger;
  if ('named' in one) {
    const claim = claims.get(one.named.key);
    return claim ? [{ of: 'naming', claim }] : [];
  }
  if ('takenBack' in one) {
    const claim = claims.get(one.takenBack.key);
    return claim ? [{ of: 'claim', claim: asKnownOn(ledger, day, claim) }] : [];
  }
  if ('event' in one) {
    const { event } = one;
    const was = one.was && statusOf(ledger, one.was);
    return was
      ? [{ of: 'event', ref: refs.event(event.id), was, became: one.became && statusOf(ledger, one.became) }]
      : [];
  }
  const { was, became } = one;
  const question = (became ?? was)?.question;
  const inWords = (known: KnownQuestion | null, beside: KnownQuestion | null): KnownAnswers | null =>
    known && answersBeside(ledger, known, beside);
  return question
    ? [{ of: 'question', ref: refs.question(question.id), was: inWords(was, became), became: inWords(became, was) }]
    : [];
}

function storyOf(ledger: Ledger, known: KnownDay, events: number): KnownStory {
  const { refs, strings, months } = ledger;
  const [first] = known.events;
  const from = first && events > known.events.length ? monthOf(ledger.eventById(first.event.id).station.key) : null;
  // By their places: a year stands behind its months, though its name comes before theirs.
  const until = months.findIndex(({ key }) => key === from) + 1;
  return {
    statuses: STATUSES.flatMap((status) => {
      const amount = known.statuses.get(status) ?? 0;
      if (amount === 0) return [];
      return [{ status, word: strings.statuses[status].word, meaning: statusMeaning(status), events: amount }];
    }),
    events: known.events.map((event) => entryOf(ledger, event)),
    months: months
      .slice(0, until)
      .slice(-MONTHS)
      .toReversed()
      .map(({ key }) => ({ month: key, href: monthAddress(key) })),
    questions: known.questions.map((one) => ({ ref: refs.question(one.question.id), ...answersOf(ledger, one) })),
    moreQuestions: known.answered - known.questions.length,
    later: known.later.map(({ id }) => listedEvent(ledger.eventById(id))),
    moreLater: known.laterCount - known.later.length,
  };
}

/** How many pages a day has: more than one only where more became public on it than one holds. */
export function pagesOfDay(ledger: Ledger, day: Day): number {
  const known = ledger.knownOn(day);
  return Math.max(cutFresh(known.fresh).length, Math.ceil(allTurned(known).length / TURNED));
}

/** A page of a day, from 1. */
export interface PageOfDay {
  day: Day;
  page: number;
}

/** All pages of all days, in order. */
export const pagesOfDays = (ledger: Ledger): PageOfDay[] =>
  ledger.days.flatMap(({ day }) => Array.from({ length: pagesOfDay(ledger, day) }, (_, at) => ({ day, page: at + 1 })));

/** A page of a day, or what stands at the address of a day on which nothing changed, as we know now. */
interface DayPath {
  params: { day: Day; page: string | undefined };
  props: (PageOfDay & { movedTo: null }) | { movedTo: MovedTo };
}

/**
 * One path for each page of each day, and one for each former day, to the day that tells what stood then. In the shape of
 * Astro's `getStaticPaths`.
 */
export function dayPaths(ledger: Ledger): DayPath[] {
  const { strings } = ledger;
  return [
    ...pagesOfDays(ledger).map(({ day, page }): DayPath => ({
      params: { day, page: page === 1 ? undefined : String(page) },
      props: { day, page, movedTo: null },
    })),
    ...[...formerDays(ledger)].map(([day, told]): DayPath => {
      const movedTo = { id: told, name: strings.known.by(strings.dates.day(told)), href: knownAddress(told) };
      return { params: { day, page: undefined }, props: { movedTo } };
    }),
  ];
}

/**
 * The slice of the ledger for one day, computed from what had been made public by its end alone.
 *
 * @param page from 1: see {@link pagesOfDay}
 */
export function readDay(ledger: Ledger, day: Day, page = 1): DayInPublic {
  const known = ledger.knownOn(day);
  const { days } = ledger;
  const start = startOfDay(day, ledger.site.timezone);
  const at = placeOfDay(days, day);
  const all = known.fresh.flatMap(({ claims }) => claims);
  const events = known.statuses.values().reduce((sum, amount) => sum + amount, 0);
  return {
    day,
    claims: days[at]?.public ?? 0,
    events,
    fresh: all.length,
    exact: all.every(({ fact }) => (fact.saidBounds.earliest ?? -Infinity) >= start),
    part: {
      number: page,
      of: pagesOfDay(ledger, day),
      fresh: (cutFresh(known.fresh)[page - 1] ?? []).map(({ known: event, isFirst, claims }) => ({
        event: entryOf(ledger, event),
        isFirst,
        groups: groupStatements(claimsAsTheyStood(ledger, day, claims)),
      })),
      turned: allTurned(known)
        .slice((page - 1) * TURNED, page * TURNED)
        .flatMap((one) => turnedInWords(ledger, day, one)),
    },
    story: page === 1 ? storyOf(ledger, known, events) : null,
    previous: days[at - 1] ?? null,
    next: days[at + 1] ?? null,
  };
}
