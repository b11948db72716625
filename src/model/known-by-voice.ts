/**
 * The answers of one voice to one question, and which of them it contradicted later, kept as they come and go. Part of
 * what computes known-by: see known-by.ts.
 */
import { relationOf, type Answer } from './answer.ts';
import type { ClaimFacts } from './claim-graph.ts';
import { firstPlace } from './first-place.ts';
import { isLater } from './question-state.ts';
import type { QuestionRecord, Story } from './record.ts';

/** An answer of a claim that is public. */
export interface Entry {
  fact: ClaimFacts;
  answer: Answer;
  /** The same for the same value, for the same time. */
  group: string;
  /** Its voice said otherwise later. */
  superseded: boolean;
}

const writtenFrom = ({ fact }: Entry): number => fact.writtenBounds.earliest ?? -Infinity;

/** Where a number belongs among those of sorted entries: before all that are no less. */
const placeOf = (entries: readonly Entry[], earliest: number): number =>
  firstPlace(entries, (entry) => writtenFrom(entry) >= earliest);

/** What one voice answers, as far as it counts at its time. */
export class VoiceAnswers {
  readonly #story: Story;
  readonly #question: QuestionRecord;
  /** By when they were written. */
  #entries: Entry[] = [];
  /** Those not replaced, by what they say. */
  readonly #standing = new Map<string, Set<Entry>>();

  constructor(story: Story, question: QuestionRecord) {
    this.#story = story;
    this.#question = question;
  }

  #conflicts(one: Entry, other: Entry): boolean {
    return (
      one.group !== other.group && relationOf(this.#story, this.#question, one.answer, other.answer) === 'conflict'
    );
  }

  #supersede(entry: Entry, changed: Set<Entry>): void {
    if (entry.superseded) return;
    entry.superseded = true;
    changed.add(entry);
    const alike = this.#standing.get(entry.group);
    alike?.delete(entry);
    if (alike?.size === 0) this.#standing.delete(entry.group);
  }

  #isReplaced(entry: Entry): boolean {
    const { latest } = entry.fact.writtenBounds;
    if (latest === null) return false;
    for (let at = placeOf(this.#entries, latest); at < this.#entries.length; at += 1) {
      const later = this.#entries[at];
      if (later && later !== entry && isLater(later.fact, entry.fact) && this.#conflicts(later, entry)) return true;
    }
    return false;
  }

  /**
   * Adds an answer.
   *
   * @param changed takes up the answers that are replaced, this one or others
   */
  add(entry: Entry, changed: Set<Entry>): void {
    entry.superseded = false;
    this.#entries.splice(placeOf(this.#entries, writtenFrom(entry)), 0, entry);
    for (const alike of this.#standing.values()) {
      const [one] = alike;
      if (!one || !this.#conflicts(entry, one)) continue;
      for (const earlier of alike) if (isLater(entry.fact, earlier.fact)) this.#supersede(earlier, changed);
    }
    if (this.#isReplaced(entry)) {
      this.#supersede(entry, changed);
      return;
    }
    const alike = this.#standing.get(entry.group);
    if (alike) alike.add(entry);
    else this.#standing.set(entry.group, new Set([entry]));
  }

  /** Takes answers out, and finds anew which of the others are replaced. */
  remove(gone: ReadonlySet<Entry>, changed: Set<Entry>): void {
    const left = this.#entries.filter((entry) => !gone.has(entry));
    const before = new Map(left.map((entry) => [entry, entry.superseded]));
    this.#entries = [];
    this.#standing.clear();
    const settled = new Set<Entry>();
    for (const entry of left) this.add(entry, settled);
    for (const [entry, superseded] of before) if (entry.superseded !== superseded) changed.add(entry);
  }
}
