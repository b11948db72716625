/**
 * What had been made public by the end of each day, and what was new and turned on it. See docs/content-model.md,
 * Known by.
 *
 * One pass over the days in order: what is public is carried from each to the next, and a day holds only what is its
 * own, and so many of the events that stood as a page shows.
 */
import { endOfDay, startOfDay, widestBounds } from './bounds.ts';
import type { Day } from './calendar.ts';
import type { ClaimFacts } from './claim-graph.ts';
import type { ClaimKey } from './claim-key.ts';
import { byCodeUnit } from './code-units.ts';
import { publicSpan } from './known-by-days.ts';
import type { KnownEvent } from './known-by-event.ts';
import { freshClaim, type FreshClaim } from './known-by-fresh.ts';
import { namedBy } from './known-by-naming.ts';
import type { KnownQuestion } from './known-by-question.ts';
import { PublicStory, type Turn } from './known-by-state.ts';
import { AnsweredQuestions, Newest } from './known-by-newest.ts';
import type { EventRecord, Id, Story } from './record.ts';
import type { Status } from './status.ts';

/** How many a day holds of what does not belong to it alone. */
export interface KnownBounds {
  /** Events as they stood, and those that came out later: the newest. */
  events: number;
  /** Questions with their answers: those that changed last. */
  questions: number;
  /** Claims that make the same statement as a new one. */
  alike: number;
}

/** An event of which something became public on a day. */
export interface FreshEvent {
  /** As it stood at the end of that day. */
  known: KnownEvent;
  /** Nothing of its main point had stood in public at the end of a day before. */
  isFirst: boolean;
  /** In the order of its file. */
  claims: readonly FreshClaim[];
}

export interface KnownDay {
  day: Day;
  /** Events of which claims were made public on this day, or by it where the day is not known, in the order of the timeline. */
  fresh: readonly FreshEvent[];
  /** Claims taken back on it, also those that had come out on it, in the order of the timeline. */
  takenBack: readonly ClaimFacts[];
  /** Claims that were public before, whose speakers another document named on it, in the order of the timeline. */
  named: readonly ClaimFacts[];
  /** Events of which something was public before, and whose status is another or goes less or further, in the order of the timeline. */
  turned: readonly (Turn<KnownEvent> & { event: EventRecord })[];
  /** Questions whose state or answers are others, in the order of their ids. */
  questionsTurned: readonly Turn<KnownQuestion>[];
  /** How many events were known, by status; `null` for those of which nothing but details was. */
  statuses: ReadonlyMap<Status | null, number>;
  /** Those of them that stand last in the timeline, in its order, as they stood. */
  events: readonly KnownEvent[];
  /** How many questions had an answer. */
  answered: number;
  /** Those of them that changed last, the newest first. */
  questions: readonly KnownQuestion[];
  /** Events that by later reports had begun by then, of which no claim had been public: the last, in the order of the timeline. */
  later: readonly EventRecord[];
  /** How many there are of those. */
  laterCount: number;
}

/** What a day changes, in the order in which it does. */
type Step = { at: number } & (
  { fact: ClaimFacts; comes: boolean } | { named: ClaimFacts } | { withdrawn: EventRecord } | { begun: EventRecord }
);

/** From when an event had certainly begun, as far as its date says; `null` where that is never known. */
function begunBy({ when }: EventRecord, timezone: string): number | null {
  const { start, interval } = when.date;
  const lasted = interval && when.extent === 'lasted';
  const began = lasted && start ? { ...when, date: { ...when.date, end: start, interval: false } } : when;
  return widestBounds(began, timezone).latest;
}

/** Whether we still stand by an event, and some report of it has not been taken back. */
function isStillReported({ withdrawn, claims }: EventRecord): boolean {
  return !withdrawn && claims.some(({ retracted }) => !retracted);
}

/**
 * From when events had certainly begun, by id: by their own dates, or by those of what came after them.
 *
 * @param order in which nothing stands before what it comes after
 */
function beginnings(order: readonly EventRecord[], timezone: string): Map<Id, number> {
  const begun = new Map<Id, number>();
  for (const event of order.filter(isStillReported).toReversed()) {
    const until = Math.min(begunBy(event, timezone) ?? Infinity, begun.get(event.id) ?? Infinity);
    for (const id of [event.id, ...event.after.map((earlier) => earlier.event)]) {
      begun.set(id, Math.min(begun.get(id) ?? Infinity, until));
    }
  }
  return begun;
}

/** All that ever changes, by when. */
function stepsOf(story: Story, facts: Iterable<ClaimFacts>, order: readonly EventRecord[]): Step[] {
  const { timezone } = story.site;
  const steps: Step[] = [];
  for (const fact of facts) {
    const named = namedBy(story, fact.claim);
    // Who was named before the claim was public is named when it comes.
    if (fact.claim.named && named < Infinity) steps.push({ at: named, named: fact });
    const { from, until } = publicSpan(fact, timezone);
    if (from < Infinity) steps.push({ at: from, fact, comes: true });
    if (from < Infinity && until < Infinity) steps.push({ at: Math.max(from, until), fact, comes: false });
  }
  const begun = beginnings(order, timezone);
  for (const event of order) {
    const withdrawn = event.withdrawn && widestBounds(event.withdrawn.on, timezone).latest;
    if (withdrawn !== undefined && withdrawn !== null) steps.push({ at: withdrawn, withdrawn: event });
    const from = isStillReported(event) ? (begun.get(event.id) ?? Infinity) : Infinity;
    if (from < Infinity) steps.push({ at: from, begun: event });
  }
  // What is taken back as soon as it is made public was made public first.
  return steps.toSorted((a, b) => a.at - b.at || Number('comes' in b && b.comes) - Number('comes' in a && a.comes));
}

/** Whether an event has the same status, and as widely: in part or whole, by one side alone or not. */
const standsAlike = (was: KnownEvent, became: KnownEvent | null): boolean =>
  was.status === became?.status && was.inPart === became.inPart && (was.oneSide === null) === (became.oneSide === null);

/** Its state and answers, whoever gives them and whichever was given first. */
function answersOf({ state, answers }: KnownQuestion): string {
  const given = answers.map(({ value, asOf, aside }) => JSON.stringify([value, asOf?.date.text, asOf?.part, aside]));
  return [state, ...given.toSorted()].join('\n');
}

function hasTurned({ was, became }: Turn<KnownQuestion>): boolean {
  return was === null || became === null ? was !== became : answersOf(was) !== answersOf(became);
}

/** What comes and goes on a day. */
interface Moves {
  fresh: ReadonlySet<ClaimFacts>;
  takenBack: ReadonlySet<ClaimFacts>;
  /** Those that came and went on it, and stood in public at the end of no day. */
  passing: ReadonlySet<ClaimFacts>;
  /** Those that were public before, and whose speakers are named. */
  named: ReadonlySet<ClaimFacts>;
}

/** The story as it is told from one day to the next. */
class DayByDay {
  readonly #facts: ReadonlyMap<ClaimKey, ClaimFacts>;
  readonly #order: readonly EventRecord[];
  readonly #timezone: string;
  readonly #bounds: KnownBounds;
  readonly #publicly: PublicStory;
  readonly #steps: readonly Step[];
  /** How many of the steps were taken. */
  #taken = 0;
  /** The places of events in the timeline, and of claims among all. */
  readonly #places: ReadonlyMap<Id, number>;
  readonly #inFile: ReadonlyMap<ClaimFacts, number>;
  /** Events of which a claim was public once. */
  readonly #told = new Set<Id>();
  /** Events of whose main point something stood at the end of a day. */
  readonly #reported = new Set<Id>();
  /** By their places: events of which something stands, and those that had begun and of which nothing was public yet. */
  readonly #known = new Newest();
  readonly #untold = new Newest();
  readonly #statuses = new Map<Status | null, number>();
  readonly #answered = new AnsweredQuestions();

  constructor(
    story: Story,
    facts: ReadonlyMap<ClaimKey, ClaimFacts>,
    order: readonly EventRecord[],
    bounds: KnownBounds,
  ) {
    const ranked = [...facts.values()].toSorted(
      (a, b) => (a.saidBounds.latest ?? Infinity) - (b.saidBounds.latest ?? Infinity) || byCodeUnit(a.key, b.key),
    );
    this.#facts = facts;
    this.#order = order;
    this.#timezone = story.site.timezone;
    this.#bounds = bounds;
    this.#publicly = new PublicStory(story, facts, new Map(ranked.map((fact, rank) => [fact, rank])));
    this.#steps = stepsOf(story, ranked, order);
    this.#places = new Map(order.map(({ id }, at) => [id, at]));
    this.#inFile = new Map([...facts.values()].map((fact, at) => [fact, at]));
  }

  #placeOf({ id }: EventRecord): number {
    return this.#places.get(id) ?? -1;
  }

  /** In the order of the timeline, those of an event in that of its file. */
  #inOrder(facts: Iterable<ClaimFacts>): ClaimFacts[] {
    return [...facts].sort(
      (a, b) =>
        this.#placeOf(a.event) - this.#placeOf(b.event) || (this.#inFile.get(a) ?? 0) - (this.#inFile.get(b) ?? 0),
    );
  }

  /** Goes on to the end of a day. */
  #goOnTo(day: Day): Moves {
    const [start, end] = [startOfDay(day, this.#timezone), endOfDay(day, this.#timezone)];
    const passing = new Set<ClaimFacts>();
    const fresh = new Set<ClaimFacts>();
    const takenBack = new Set<ClaimFacts>();
    const named = new Set<ClaimFacts>();
    for (let step = this.#steps[this.#taken]; step && step.at <= end; step = this.#steps[++this.#taken]) {
      if ('begun' in step) {
        if (!this.#told.has(step.begun.id)) this.#untold.add(this.#placeOf(step.begun));
      } else if ('named' in step) {
        named.add(step.named);
      } else if ('withdrawn' in step) {
        this.#publicly.withdraw(step.withdrawn);
      } else if (step.comes) {
        fresh.add(step.fact);
        this.#told.add(step.fact.event.id);
        this.#untold.delete(this.#placeOf(step.fact.event));
      } else if (fresh.delete(step.fact)) {
        this.#publicly.noteTakenBack(step.fact);
        // Where it is known only by which day it was public, it may have been taken back on another.
        if (publicSpan(step.fact, this.#timezone).until > start) passing.add(step.fact);
      } else {
        takenBack.add(step.fact);
      }
    }
    this.#publicly.hide(takenBack);
    const known = this.#publicly.name(named);
    for (const fact of fresh) this.#publicly.show(fact);
    return { fresh, takenBack, passing, named: known };
  }

  #count(status: Status | null, one: 1 | -1): void {
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + one);
  }

  /** Counts events that turned, by their statuses and as known. */
  #countTurned(events: ReadonlyMap<Id, Turn<KnownEvent>>): void {
    for (const [id, { was, became }] of events) {
      if (was) this.#count(was.status, -1);
      if (became) this.#count(became.status, 1);
      const place = this.#places.get(id);
      if (place === undefined) continue;
      if (became && !was) this.#known.add(place);
      if (!became) this.#known.delete(place);
    }
  }

  #freshEvents(fresh: Moves['fresh']): FreshEvent[] {
    const byEvent = Map.groupBy(this.#inOrder(fresh), ({ event }) => event.id);
    return [...byEvent].flatMap(([id, claims]): FreshEvent[] => {
      const known = this.#publicly.event(id);
      if (!known) return [];
      const told = claims.map((fact) => freshClaim(this.#publicly, this.#facts, fact, this.#bounds.alike));
      return [{ known, isFirst: !this.#reported.has(id), claims: told }];
    });
  }

  /** Events that were known before and have another status now, or one that goes less or further, in the order of the timeline. */
  #turned(events: ReadonlyMap<Id, Turn<KnownEvent>>): KnownDay['turned'] {
    return [...events.values()]
      .flatMap(({ was, became }) =>
        was?.status == null || standsAlike(was, became) ? [] : [{ event: was.event, was, became }],
      )
      .toSorted((a, b) => this.#placeOf(a.event) - this.#placeOf(b.event));
  }

  /** Goes on to the end of a day, and tells of it. */
  tell(day: Day): KnownDay {
    const { fresh, takenBack, passing, named } = this.#goOnTo(day);
    const { events, questions } = this.#publicly.settle();
    this.#countTurned(events);
    const asked = [...questions].toSorted(([a], [b]) => byCodeUnit(a, b));
    for (const [id, { became }] of asked.toReversed()) this.#answered.turn(id, became);
    const freshEvents = this.#freshEvents(fresh);
    for (const [id, { became }] of events) if (became && became.status !== null) this.#reported.add(id);
    const lastOf = (places: Newest): EventRecord[] =>
      places.last(this.#bounds.events).flatMap((place) => this.#order[place] ?? []);
    return {
      day,
      fresh: freshEvents,
      takenBack: this.#inOrder([...takenBack, ...passing]),
      named: this.#inOrder(named),
      turned: this.#turned(events),
      questionsTurned: asked.map(([, turn]) => turn).filter(hasTurned),
      statuses: new Map([...this.#statuses].filter(([, amount]) => amount > 0)),
      events: lastOf(this.#known).flatMap(({ id }) => this.#publicly.event(id) ?? []),
      answered: this.#answered.size,
      questions: this.#answered.last(this.#bounds.questions),
      later: lastOf(this.#untold),
      laterCount: this.#untold.size,
    };
  }
}

/**
 * The story as it stood in public at the end of each of some days, computed from the claims made public by then alone.
 *
 * @param facts every claim of the story, those of an event in the order of its file
 * @param order all events in the order of the timeline
 * @param days in order; see `storyDays`
 */
export function knownByDays(
  story: Story,
  facts: ReadonlyMap<ClaimKey, ClaimFacts>,
  order: readonly EventRecord[],
  days: readonly Day[],
  bounds: KnownBounds,
): KnownDay[] {
  const told = new DayByDay(story, facts, order, bounds);
  return days.map((day) => told.tell(day));
}
