/**
 * What is public of a story, kept as claims come and go: only what a change bears on is looked at again. Part of what
 * computes known-by: see known-by.ts.
 */
import type { ClaimKey } from './claim-key.ts';
import { denies, revises, type ClaimFacts } from './claim-graph.ts';
import { Agreement } from './known-by-agreement.ts';
import { knownEvent, type KnownEvent, type PublicState } from './known-by-event.ts';
import { asDescribed } from './known-by-naming.ts';
import { QuestionByDay, type KnownAside, type KnownQuestion } from './known-by-question.ts';
import { supportReader, type Change, type SupportChange, type SupportReader } from './known-by-support.ts';
import type { EventRecord, Id, Story } from './record.ts';
import { STANDING_MEANS } from './standing.ts';
import { mainAmong, type Status } from './status.ts';
import { voiceKey } from './voice.ts';

/** What became otherwise: `null` for what is public no more, and for what was not before. */
export interface Turn<Known> {
  was: Known | null;
  became: Known | null;
}

/** Events and questions that stand otherwise than before, by id. */
export interface Turns {
  events: ReadonlyMap<Id, Turn<KnownEvent>>;
  questions: ReadonlyMap<Id, Turn<KnownQuestion>>;
}

/** The claims that deny one, each as often as it does. */
interface Denials {
  times: number;
  by: Map<ClaimFacts, number>;
}

/**
 * The statuses that a change of support can turn, as known-by-event.ts comes to them: what is confirmed or disputed is so
 * whatever supports it, several origins stay several when another comes, and on which side all are is told of a claim.
 */
const TURNED_BY: Readonly<Record<SupportChange, readonly Status[]>> = {
  none: [],
  grew: ['reported', 'claimed', 'assessed', 'unconfirmed'],
  said: ['claimed'],
  changed: ['corroborated', 'reported', 'claimed', 'assessed', 'unconfirmed'],
};

export class PublicStory {
  readonly #facts: ReadonlyMap<ClaimKey, ClaimFacts>;
  readonly #shown = new Set<ClaimKey>();
  /** What was public and is no more: an event whose main claims are all among it is withdrawn. */
  readonly #takenBack = new Set<ClaimKey>();
  /** How many claims of each event are public. */
  readonly #claims = new Map<Id, number>();
  /** All claims of each event, in the order of its file. */
  readonly #inFile: ReadonlyMap<Id, readonly ClaimFacts[]>;
  readonly #withdrawn = new Set<Id>();
  readonly #denials = new Map<ClaimKey, Denials>();
  /** Claims that replace others and were public, those that were taken back as well. */
  readonly #revisers = new Map<ClaimKey, Set<ClaimFacts>>();
  readonly #agreement: Agreement;
  readonly #questions: ReadonlyMap<Id, QuestionByDay>;
  readonly #events = new Map<Id, KnownEvent>();
  /** The main claims of an event, of those that were ever public, that stand. */
  readonly #main = new Map<Id, readonly ClaimFacts[]>();
  readonly #answered = new Map<Id, KnownQuestion>();
  readonly #dirtyEvents = new Map<Id, EventRecord>();
  readonly #dirtyQuestions = new Set<Id>();
  /** Claims whose speakers were not named yet, as they were known until then. */
  readonly #described = new Map<ClaimFacts, ClaimFacts>();
  readonly #state: PublicState;

  /** @param facts every claim of the story, those of an event in the order of its file */
  constructor(story: Story, facts: ReadonlyMap<ClaimKey, ClaimFacts>, rank: ReadonlyMap<ClaimFacts, number>) {
    this.#facts = facts;
    this.#inFile = Map.groupBy(facts.values(), ({ event }) => event.id);
    for (const fact of facts.values()) if (fact.claim.named) this.#described.set(fact, asDescribed(story, fact));
    const readKnown = supportReader(story, facts.values());
    const read: SupportReader = (fact) => readKnown(this.#asKnown(fact));
    this.#agreement = new Agreement(facts, read, ({ members }, change) => {
      if (change !== 'none') for (const member of members.values()) this.#look(member, change);
    });
    this.#questions = new Map(
      [...story.questions.values()].map((question) => [
        question.id,
        new QuestionByDay(question, {
          story,
          read,
          asKnown: (fact) => this.#asKnown(fact),
          rank: (fact) => rank.get(fact) ?? Infinity,
          stands: (fact) => this.#stands(fact),
          asideOf: (fact) => this.#asideOf(fact),
          isRevised: (fact, asked) => this.#isRevised(fact, asked),
          tell: (fact, change) => {
            this.#look(fact, change);
          },
        }),
      ]),
    );
    this.#state = {
      isWithdrawn: ({ id }) => this.#withdrawn.has(id),
      denials: (key) => this.#denials.get(key)?.times ?? 0,
      alike: (key) => this.#agreement.of(key),
      isDiffering: (question, key) => this.#questions.get(question)?.isDiffering(key) ?? false,
      borneOut: (question, key) => this.#questions.get(question)?.supportOf(key) ?? [],
    };
  }

  /** An event as it stands; `undefined` where nothing of it is public. */
  event(id: Id): KnownEvent | undefined {
    return this.#events.get(id);
  }

  isPublic(key: ClaimKey): boolean {
    return this.#shown.has(key);
  }

  isDiffering(question: Id, key: ClaimKey): boolean {
    return this.#state.isDiffering(question, key);
  }

  /** Why a claim's answer to a question does not count. */
  asideFor(question: Id, key: ClaimKey): KnownAside | 'superseded' | null {
    return this.#questions.get(question)?.asideOf(key) ?? null;
  }

  deniedBy(key: ClaimKey): ClaimFacts[] {
    return [...(this.#denials.get(key)?.by.keys() ?? [])];
  }

  revisedBy(key: ClaimKey): ClaimFacts[] {
    return [...(this.#revisers.get(key) ?? [])].filter((fact) => this.#stands(fact));
  }

  /** Those that make the same statement, at most so many. */
  alike({ key }: ClaimFacts, most: number): ClaimFacts[] {
    const found: ClaimFacts[] = [];
    for (const other of this.#agreement.of(key)?.members.values() ?? []) {
      if (found.length === most) break;
      if (other.key !== key) found.push(other);
    }
    return found;
  }

  /** Whether a claim is public, and of an event by which we still stand. */
  #stands({ key, event }: ClaimFacts): boolean {
    return this.#shown.has(key) && !this.#withdrawn.has(event.id);
  }

  #asKnown(fact: ClaimFacts): ClaimFacts {
    return this.#described.get(fact) ?? fact;
  }

  #isOfOneVoice(one: ClaimFacts, other: ClaimFacts): boolean {
    return voiceKey(this.#asKnown(one).voice) === voiceKey(this.#asKnown(other).voice);
  }

  #asideOf(fact: ClaimFacts): KnownAside | null {
    if (!STANDING_MEANS[fact.claim.standing].asserts) return 'assessed';
    return this.deniedBy(fact.key).some((other) => this.#isOfOneVoice(other, fact)) ? 'disowned' : null;
  }

  #isRevised(fact: ClaimFacts, question: Id): boolean {
    const revisers = this.#revisers.get(fact.key);
    if (!revisers) return false;
    return [...revisers].some(
      (other) =>
        other !== fact &&
        other.answers.has(question) &&
        !this.#withdrawn.has(other.event.id) &&
        this.#isOfOneVoice(other, fact),
    );
  }

  /**
   * An event is looked at again, unless it stands as it does whatever supports it, or rests on other claims than this one.
   * Which are its main ones changes only as its claims come and go, for which it is looked at in any case.
   */
  #look(fact: ClaimFacts, change: Change): void {
    const { event } = fact;
    const status = this.#events.get(event.id)?.status;
    if (status !== undefined && change !== 'otherwise') {
      if (status === null || !TURNED_BY[change].includes(status) || !this.#main.get(event.id)?.includes(fact)) return;
    }
    this.#dirtyEvents.set(event.id, event);
  }

  #touchQuestions(fact: ClaimFacts): void {
    for (const id of fact.answers.keys()) {
      this.#questions.get(id)?.touch(fact);
      this.#dirtyQuestions.add(id);
    }
  }

  #touchDenied(key: ClaimKey): void {
    const denied = this.#facts.get(key);
    if (!denied || !this.#shown.has(key)) return;
    this.#look(denied, 'otherwise');
    this.#touchQuestions(denied);
  }

  /** Its voice replaced other claims by it, whether or not it took it back again. */
  #revise(by: ClaimFacts): void {
    for (const key of revises(by)) {
      const known = this.#revisers.get(key);
      if (known) known.add(by);
      else this.#revisers.set(key, new Set([by]));
    }
    this.#touchRevised(by);
  }

  #touchRevised(by: ClaimFacts): void {
    for (const key of revises(by)) {
      const revised = this.#facts.get(key);
      if (revised && this.#shown.has(key)) this.#touchQuestions(revised);
    }
  }

  #deny(by: ClaimFacts, one: 1 | -1): void {
    for (const key of denies(by)) {
      let denials = this.#denials.get(key);
      if (!denials) this.#denials.set(key, (denials = { times: 0, by: new Map<ClaimFacts, number>() }));
      const times = (denials.by.get(by) ?? 0) + one;
      denials.times += one;
      if (times > 0) denials.by.set(by, times);
      else denials.by.delete(by);
      this.#touchDenied(key);
    }
  }

  #count({ event: { id } }: ClaimFacts, one: 1 | -1): void {
    this.#claims.set(id, (this.#claims.get(id) ?? 0) + one);
  }

  /** A claim is made public. */
  show(fact: ClaimFacts): void {
    this.#shown.add(fact.key);
    this.#count(fact, 1);
    this.#look(fact, 'otherwise');
    this.#revise(fact);
    if (!this.#stands(fact)) return;
    this.#agreement.add(fact);
    this.#deny(fact, 1);
    this.#touchQuestions(fact);
  }

  /** Claims are taken back. */
  hide(gone: ReadonlySet<ClaimFacts>): void {
    this.#remove(gone);
    for (const fact of gone) this.noteTakenBack(fact);
  }

  /**
   * It is told who speaks in claims, public or not yet: from now on they are theirs.
   *
   * @returns those that are public
   */
  name(named: ReadonlySet<ClaimFacts>): ReadonlySet<ClaimFacts> {
    const here = new Set([...named].filter(({ key }) => this.#shown.has(key)));
    this.#remove(here);
    // They go as those who were described, and come again as those who were named.
    for (const id of this.#dirtyQuestions) this.#questions.get(id)?.settle();
    for (const fact of named) {
      this.#described.delete(fact);
      if (this.#takenBack.has(fact.key)) this.#revise(fact);
    }
    for (const fact of here) this.show(fact);
    return here;
  }

  #remove(gone: ReadonlySet<ClaimFacts>): void {
    this.#fall(gone);
    for (const fact of gone) {
      this.#shown.delete(fact.key);
      this.#count(fact, -1);
    }
  }

  /** Those of some claims that stand do so no more, though they may be public still. */
  #fall(some: Iterable<ClaimFacts>): void {
    const falling = new Set([...some].filter((fact) => this.#stands(fact)));
    this.#agreement.remove(falling);
    for (const fact of falling) {
      this.#deny(fact, -1);
      this.#touchQuestions(fact);
    }
  }

  /** A claim was taken back, though it be on the day on which it was made public, so that it never stood at the end of one. */
  noteTakenBack(fact: ClaimFacts): void {
    this.#takenBack.add(fact.key);
    this.#revise(fact);
    this.#look(fact, 'otherwise');
  }

  /** We no longer stand by an event: what is public of it counts for nothing. */
  withdraw(event: EventRecord): void {
    const own = this.#inFile.get(event.id) ?? [];
    this.#fall(own);
    this.#withdrawn.add(event.id);
    for (const fact of own) this.#touchRevised(fact);
    this.#dirtyEvents.set(event.id, event);
  }

  #publicClaims({ id }: EventRecord): readonly ClaimFacts[] {
    const amount = this.#claims.get(id) ?? 0;
    if (amount === 0) return [];
    const all = this.#inFile.get(id) ?? [];
    return amount === all.length ? all : all.filter(({ key }) => this.#shown.has(key));
  }

  /**
   * The main claims of an event, of those that were ever public, that stand; `null` where none of them ever was. What came
   * out before those that are marked so is a detail, unless it makes the same statement.
   */
  #mainClaims({ id }: EventRecord): readonly ClaimFacts[] | null {
    const all = this.#inFile.get(id) ?? [];
    const said = all.filter(({ key }) => this.#shown.has(key) || this.#takenBack.has(key));
    const marked = all.filter(({ claim }) => claim.main);
    const isDetail = marked.length > 0 && !said.some(({ claim }) => claim.main);
    const main = isDetail ? said.filter((fact) => this.#agreement.isSameAs(fact, marked)) : mainAmong(said);
    return main.length === 0 ? null : main.filter(({ key }) => this.#shown.has(key));
  }

  /** Looks at all that may stand otherwise since the last time. */
  settle(): Turns {
    const questions = new Map<Id, Turn<KnownQuestion>>();
    for (const id of this.#dirtyQuestions) this.#questions.get(id)?.settle();
    for (const id of this.#dirtyQuestions) {
      const [was, became] = [this.#answered.get(id) ?? null, this.#questions.get(id)?.known() ?? null];
      if (became) this.#answered.set(id, became);
      else this.#answered.delete(id);
      questions.set(id, { was, became });
    }
    this.#dirtyQuestions.clear();
    const events = new Map<Id, Turn<KnownEvent>>();
    for (const [id, event] of this.#dirtyEvents) {
      const claims = this.#publicClaims(event);
      const was = this.#events.get(id) ?? null;
      const main = this.#mainClaims(event);
      const became = claims.length > 0 ? knownEvent(this.#state, event, claims, main) : null;
      this.#main.set(id, main ?? []);
      if (became) this.#events.set(id, became);
      else this.#events.delete(id);
      events.set(id, { was, became });
    }
    this.#dirtyEvents.clear();
    return { events, questions };
  }
}
