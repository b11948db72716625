/**
 * The answers to one question that are public, grouped and weighed as they come and go. It comes to what
 * question-state.ts defines, and looks only at what changed. Part of what computes known-by: see known-by.ts.
 */
import { isOfTimeBefore, relationOf, speaksFrom, type Answer, type AnswerValue } from './answer.ts';
import type { ClaimFacts } from './claim-graph.ts';
import type { ClaimKey } from './claim-key.ts';
import { Origins, Support, type Change, type SupportChange, type SupportReader } from './known-by-support.ts';
import { VoiceAnswers, type Entry as VoiceEntry } from './known-by-voice.ts';
import { answerKey, type QuestionState } from './question-state.ts';
import type { Id, QuestionRecord, Story } from './record.ts';
import { voiceKey } from './voice.ts';

/** Why an answer that is public is shown and decides nothing. */
export type KnownAside = 'assessed' | 'disowned';

/** An answer that stands, as a value. */
export interface KnownAnswer {
  value: AnswerValue;
  asOf: Answer['asOf'];
  /** Why it decides nothing, each reason once; none where somebody gives it who counts. */
  aside: readonly KnownAside[];
}

/** A question as it could be answered at the end of a day. */
export interface KnownQuestion {
  question: QuestionRecord;
  state: QuestionState;
  /** What stood then, in the order in which it was made public. */
  answers: readonly KnownAnswer[];
}

interface Entry extends VoiceEntry {
  voice: string;
  /** The place of its claim among all, by when they were made public. */
  rank: number;
  aside: KnownAside | null;
  /** Its voice said that another claim replaces it. */
  revised: boolean;
  /** Where it is counted now. */
  placed: { group: Group; votes: boolean } | null;
}

/** All who give one value, for the same time. */
interface Group {
  key: string;
  value: AnswerValue;
  asOf: Answer['asOf'];
  /** When the time of which it speaks begins. */
  begins: number;
  entries: Set<Entry>;
  votes: Set<Entry>;
  support: Support;
  origins: Origins;
  /** It speaks of an earlier time than the latest answers do. */
  earlier: boolean;
  /** It decides something. */
  decides: boolean;
  /** Of those that decide too: who cannot be right beside it, and who says the same. */
  conflicts: Set<Group>;
  same: Set<Group>;
}

/** What the question asks of its surroundings. */
export interface Surroundings {
  story: Story;
  read: SupportReader;
  /** A claim as it is known now: of people who were not named yet, where another document names them. */
  asKnown: (fact: ClaimFacts) => ClaimFacts;
  /** The place of a claim among all, by when they were made public. */
  rank: (fact: ClaimFacts) => number;
  /** Whether a claim is public, and of an event by which we still stand. */
  stands: (fact: ClaimFacts) => boolean;
  /** Why a claim that is public decides no question. */
  asideOf: (fact: ClaimFacts) => KnownAside | null;
  /** Whether its voice said that another claim, which may have been taken back since, replaces its answer to a question. */
  isRevised: (fact: ClaimFacts, question: Id) => boolean;
  /** Told of a claim of which this question says something else than before. */
  tell: (fact: ClaimFacts, change: Change) => void;
}

/** Whether its voice says something else in its place; what decides nothing for another reason is told by that. */
const isReplaced = ({ aside, superseded, revised }: Entry): boolean => aside === null && (superseded || revised);

function firstRank(entries: Iterable<Entry>): number {
  let first = Infinity;
  for (const { rank } of entries) first = Math.min(first, rank);
  return first;
}

export class QuestionByDay {
  readonly #question: QuestionRecord;
  readonly #around: Surroundings;
  readonly #touched = new Map<ClaimKey, ClaimFacts>();
  readonly #entries = new Map<ClaimKey, Entry>();
  readonly #voices = new Map<string, VoiceAnswers>();
  readonly #groups = new Map<string, Group>();
  readonly #deciding = new Set<Group>();

  constructor(question: QuestionRecord, around: Surroundings) {
    this.#question = question;
    this.#around = around;
  }

  /** A claim that answers it came, went, or may be set aside or no longer. */
  touch(fact: ClaimFacts): void {
    this.#touched.set(fact.key, fact);
  }

  /** Whether a claim's answer decides, and stands against another that does. */
  isDiffering(key: ClaimKey): boolean {
    const placed = this.#entries.get(key)?.placed;
    return placed !== undefined && placed !== null && placed.votes && placed.group.conflicts.size > 0;
  }

  /** Why a claim's answer does not count; `null` where it does, or speaks of an earlier time. */
  asideOf(key: ClaimKey): KnownAside | 'superseded' | null {
    const entry = this.#entries.get(key);
    if (!entry) return null;
    return isReplaced(entry) ? 'superseded' : entry.aside;
  }

  /** What bears out a claim by its answer: the support of all groups that say the same, where it decides. */
  supportOf(key: ClaimKey): Support[] {
    const placed = this.#entries.get(key)?.placed;
    if (!placed?.votes || !placed.group.decides) return [];
    return [placed.group.support, ...[...placed.group.same].map(({ support }) => support)];
  }

  #groupOf(answer: Answer, key: string): Group {
    let group = this.#groups.get(key);
    if (group) return group;
    const { value, asOf } = answer;
    const begins = speaksFrom(this.#around.story, answer);
    group = {
      ...{ key, value, asOf, begins, entries: new Set(), votes: new Set(), support: new Support() },
      ...{ origins: new Origins(), earlier: false, decides: false, conflicts: new Set(), same: new Set() },
    };
    this.#groups.set(key, group);
    return group;
  }

  #entryOf(fact: ClaimFacts): Entry | null {
    const answer = fact.answers.get(this.#question.id);
    if (!answer) return null;
    const known = this.#entries.get(fact.key);
    if (known) return known;
    const entry: Entry = {
      ...{ fact, answer, group: answerKey(answer), superseded: false },
      ...{
        voice: voiceKey(this.#around.asKnown(fact).voice),
        rank: this.#around.rank(fact),
        aside: null,
        revised: false,
        placed: null,
      },
    };
    this.#entries.set(fact.key, entry);
    return entry;
  }

  #voiceOf({ voice }: Entry): VoiceAnswers {
    let answers = this.#voices.get(voice);
    if (!answers) this.#voices.set(voice, (answers = new VoiceAnswers(this.#around.story, this.#question)));
    return answers;
  }

  /** Takes in what was touched; returns the answers whose place may be another now. */
  #takeIn(): Set<Entry> {
    const changed = new Set<Entry>();
    const gone = new Map<string, Set<Entry>>();
    const come: Entry[] = [];
    const byRank = [...this.#touched.values()].toSorted((a, b) => this.#around.rank(a) - this.#around.rank(b));
    this.#touched.clear();
    for (const fact of byRank) {
      const wasHere = this.#entries.get(fact.key);
      const counted = wasHere?.aside === null;
      const isHere = this.#around.stands(fact);
      if (!wasHere && !isHere) continue;
      const entry = this.#entryOf(fact);
      if (!entry) continue;
      entry.aside = isHere ? this.#around.asideOf(fact) : null;
      entry.revised = isHere && this.#around.isRevised(fact, this.#question.id);
      const counts = isHere && entry.aside === null;
      if (!isHere) this.#entries.delete(fact.key);
      changed.add(entry);
      if (counted && !counts) gone.set(entry.voice, (gone.get(entry.voice) ?? new Set()).add(entry));
      if (!counted && counts) come.push(entry);
    }
    for (const entries of gone.values()) {
      for (const entry of entries) entry.superseded = false;
      const [one] = entries;
      if (one) this.#voiceOf(one).remove(entries, changed);
    }
    for (const entry of come) this.#voiceOf(entry).add(entry, changed);
    return changed;
  }

  #tellVotes(group: Group, change: Change): void {
    for (const { fact } of group.votes) this.#around.tell(fact, change);
  }

  #tellAlike(group: Group, change: SupportChange): void {
    if (change === 'none') return;
    for (const alike of [group, ...group.same]) this.#tellVotes(alike, change);
  }

  /** Counts an answer where it belongs now, and no more where it stood. */
  #place(entry: Entry): void {
    const isHere = this.#entries.has(entry.fact.key) && !isReplaced(entry);
    const votes = isHere && entry.aside === null;
    const { placed } = entry;
    if ((placed !== null) === isHere && placed?.votes === (isHere ? votes : undefined)) return;
    this.#around.tell(entry.fact, 'otherwise');
    const { read } = this.#around;
    if (placed?.votes) {
      placed.group.votes.delete(entry);
      placed.group.origins.remove(read(entry.fact).behind);
      this.#tellAlike(placed.group, placed.group.support.remove(entry.fact, read));
    }
    placed?.group.entries.delete(entry);
    entry.placed = null;
    if (!isHere) return;
    const group = this.#groupOf(entry.answer, entry.group);
    group.entries.add(entry);
    entry.placed = { group, votes };
    if (!votes) return;
    group.origins.add(read(entry.fact).behind);
    this.#tellAlike(group, group.support.add(entry.fact, read));
    group.votes.add(entry);
  }

  /**
   * A group whose answers speak of the latest time. Where several begin together, an earlier one meets all or none, but one
   * that decides nothing may begin later, and meet some: the one made public first counts, as question-state.ts has it.
   */
  #latest(): Group | null {
    let latest: Group | null = null;
    for (const group of this.#groups.values()) {
      if (group.votes.size === 0) continue;
      const isLater = latest === null || group.begins > latest.begins;
      if (isLater || (latest?.begins === group.begins && firstRank(group.votes) < firstRank(latest.votes)))
        latest = group;
    }
    return latest;
  }

  #leave(group: Group): void {
    for (const other of group.conflicts) {
      other.conflicts.delete(group);
      if (other.conflicts.size === 0) this.#tellVotes(other, 'otherwise');
    }
    for (const other of group.same) {
      other.same.delete(group);
      this.#tellVotes(other, 'changed');
    }
    this.#tellVotes(group, group.conflicts.size > 0 ? 'otherwise' : 'changed');
    group.conflicts.clear();
    group.same.clear();
    group.decides = false;
    this.#deciding.delete(group);
  }

  #enter(group: Group): void {
    for (const other of this.#deciding) {
      const relation = relationOf(this.#around.story, this.#question, group, other);
      if (relation === 'conflict') {
        if (other.conflicts.size === 0) this.#tellVotes(other, 'otherwise');
        other.conflicts.add(group);
        group.conflicts.add(other);
      } else if (relation === 'same') {
        this.#tellVotes(other, 'changed');
        other.same.add(group);
        group.same.add(other);
      }
    }
    group.decides = true;
    this.#deciding.add(group);
    this.#tellVotes(group, group.conflicts.size > 0 ? 'otherwise' : 'changed');
  }

  /** Takes in all that was touched. */
  settle(): void {
    const moved = new Set<Group>();
    for (const entry of this.#takeIn()) {
      if (entry.placed) moved.add(entry.placed.group);
      this.#place(entry);
      if (entry.placed) moved.add(entry.placed.group);
    }
    const latest = this.#question.changes ? this.#latest() : null;
    for (const group of this.#question.changes ? [...this.#groups.values()] : moved) {
      group.earlier = latest !== null && isOfTimeBefore(this.#around.story, group, latest);
      const decides = group.votes.size > 0 && !group.earlier;
      if (group.decides && !decides) this.#leave(group);
      if (!group.decides && decides) this.#enter(group);
      if (group.entries.size === 0) this.#groups.delete(group.key);
    }
  }

  #state(): QuestionState {
    const deciding = [...this.#deciding];
    if (deciding.length === 0) return 'open';
    if (deciding.some(({ conflicts }) => conflicts.size > 0)) return 'differs';
    const agree = deciding.some(
      (group) =>
        Origins.areSeveral([group.origins]) ||
        [...group.same].some((other) => Origins.areSeveral([group.origins, other.origins])),
    );
    if (agree) return 'agreed';
    return Origins.areSeveral(deciding.map(({ origins }) => origins)) ? 'fits' : 'single';
  }

  /**
   * The question as it can be answered now.
   *
   * @returns `null` where no claim that is public answers it
   */
  known(): KnownQuestion | null {
    if (this.#entries.size === 0) return null;
    const now = [...this.#groups.values()]
      .filter(({ entries, earlier }) => entries.size > 0 && !earlier)
      .map((group) => ({ group, first: firstRank(group.entries) }))
      .toSorted((a, b) => a.first - b.first);
    const asides = ({ entries, votes }: Group): KnownAside[] =>
      votes.size > 0 ? [] : [...new Set([...entries].flatMap(({ aside }) => aside ?? []))];
    return {
      question: this.#question,
      state: this.#state(),
      answers: now.map(({ group }) => ({ value: group.value, asOf: group.asOf, aside: asides(group) })),
    };
  }
}
