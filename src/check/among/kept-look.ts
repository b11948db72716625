/**
 * What a look found in files among others, as texts from which another process goes on: what was asked, with marks of the
 * answers, in one of them, and what was found in a file in one for each file, which so stays as it is where nothing was
 * found anew.
 *
 * A question keeps its number and its mark for as long as there may be files for which it was asked. One that is answered
 * otherwise gets another number: for whoever finds the old one the answer is another, and nothing has to be told of those files.
 */
import { randomBytes } from 'node:crypto';
import type { Asked, AskedQuestion, Cell, EarlierCell } from './asked.ts';
import { isLasting, markOf } from './marks.ts';
import { questionCalled } from './questions.ts';

/** What was found in a file. */
export interface KeptCells {
  /** The name of the last list of questions when it was kept. */
  list: string;
  /** By the number of the kind. */
  cells: readonly EarlierCell[];
}

type WrittenQuestion = readonly [name: string, key: string | null, mark: string | null];

/** A list of questions, which goes on where the one before it ends. */
interface Written {
  /** A name that no other has: of two runs at once each adds its own list, and one of them is followed. */
  list: string;
  /** Names of kinds, which go on likewise. */
  kinds: readonly string[];
  questions: readonly WrittenQuestion[];
  /** What was found anew in files of which nothing is kept besides, by their marks. */
  files: readonly (readonly [mark: string, cells: KeptCells])[];
}

/** The key of the first list. No mark of a text is so short. */
const FIRST = 'look';

/** The key of a list behind another. */
const keyAfter = (list: string | undefined): string => (list === undefined ? FIRST : `${FIRST}:${list}`);

/** So often a list is added, before one is made anew of the questions that are still asked. */
const TIMES_ADDED = 64;

/** It is made anew, too, once all are twice as long as the first and this much longer. */
const MUCH = 1000;

/** What an earlier look asked. */
export interface EarlierLook {
  /** The names of the lists, in their order. */
  lists: ReadonlySet<string>;
  /** How many questions the first of them has. */
  begun: number;
  kinds: readonly string[];
  questions: readonly AskedQuestion[];
  files: ReadonlyMap<string, KeptCells>;
}

const NO_LOOK: EarlierLook = { lists: new Set(), begun: 0, kinds: [], questions: [], files: new Map() };

/**
 * Reads what {@link LookToKeep} kept.
 *
 * @param take gives the text that was kept under a key, `null` where none was
 * @returns an empty one where it asks what nobody asks any more
 */
export function readLook(take: (key: string) => string | null): EarlierLook {
  const read: Written[] = [];
  for (;;) {
    const text = take(keyAfter(read.at(-1)?.list));
    if (text === null) break;
    read.push(JSON.parse(text) as Written);
  }
  const written = read.flatMap(({ questions }) => questions);
  const questions = written.flatMap(([name, key, mark]) => {
    const question = questionCalled(name);
    return question ? [[question, key, mark] as const] : [];
  });
  if (questions.length < written.length) return NO_LOOK;
  return {
    lists: new Set(read.map(({ list }) => list)),
    begun: read[0]?.questions.length ?? 0,
    kinds: read.flatMap(({ kinds }) => kinds),
    questions,
    files: new Map(read.flatMap(({ files }) => files)),
  };
}

/** Tells what was found in a file by a look, where its numbers are those of the questions of that look. */
export function rememberCells(asked: Asked, { lists }: EarlierLook, file: object, kept: KeptCells): void {
  if (lists.has(kept.list)) asked.remember(file, kept.cells);
}

/** The same of files of which nothing is kept besides. */
export function rememberFiles(asked: Asked, look: EarlierLook, files: readonly object[]): void {
  for (const file of files) {
    const kept = look.files.get(markOf(file));
    if (kept) rememberCells(asked, look, file, kept);
  }
}

const isEmptyList = (found: unknown): boolean => Array.isArray(found) && found.length === 0;

function toEarlier({ found, asked }: Cell, number: (of: number) => number): EarlierCell {
  if (asked.length > 0) return [found, asked.map(number)];
  return isEmptyList(found) ? 1 : [found];
}

/** What a look asked and found, to be kept for another process. */
export class LookToKeep {
  readonly #asked: Asked;
  readonly #before: EarlierLook;
  readonly #list = randomBytes(9).toString('base64');
  readonly #added: WrittenQuestion[] = [];
  /** Those under which questions are kept, by those of this process. */
  readonly #numbers = new Map<number, number>();
  /** Whether anything is kept of it. */
  #isKept = false;
  /** Whether the list of questions is made anew, so that what was found in each file is kept again. */
  readonly isAnew: boolean;

  /** @param earlier on which the look was made */
  constructor(asked: Asked, earlier: EarlierLook) {
    const { lists, begun, questions } = earlier;
    this.isAnew = lists.size === 0 || lists.size >= TIMES_ADDED || questions.length > 2 * begun + MUCH;
    this.#asked = asked;
    this.#before = this.isAnew ? NO_LOOK : earlier;
  }

  #newNumber(of: number): number {
    const before = this.#before.questions;
    const [question, key = null, mark = null] = this.#asked.questionAt(of) ?? [];
    const lasting = mark !== null && isLasting(mark) ? mark : null;
    const known = before[of];
    if (!question || known?.[2] === lasting) return of;
    return before.length + this.#added.push([question.name, key, lasting]) - 1;
  }

  /** The number under which a question is kept. */
  #number(of: number): number {
    let number = this.#numbers.get(of);
    if (number === undefined) this.#numbers.set(of, (number = this.#newNumber(of)));
    return number;
  }

  /**
   * What is to be kept of a file.
   *
   * @returns `null` where it is what was kept before
   */
  cellsOf(file: object): KeptCells | null {
    if (!this.isAnew && !this.#asked.isNew(file)) return null;
    this.#isKept = true;
    const found = this.#asked.foundIn(file);
    const left = this.isAnew ? [] : this.#asked.leftIn(file);
    const cells = Array.from({ length: Math.max(found.length, left.length) }, (_, kind): EarlierCell => {
      const cell = found[kind];
      return cell ? toEarlier(cell, (of) => this.#number(of)) : (left[kind] ?? 0);
    });
    return { list: this.#list, cells };
  }

  /**
   * What was asked for all of which {@link cellsOf} was called before.
   *
   * @param files of which nothing is kept besides
   * @returns its key and its text; `null` where it is what was kept before
   */
  text(files: readonly object[]): readonly [key: string, text: string] | null {
    const own = files.flatMap((file): (readonly [string, KeptCells])[] => {
      const [mark, cells] = [markOf(file), this.cellsOf(file)];
      return cells && isLasting(mark) ? [[mark, cells]] : [];
    });
    if (!this.#isKept) return null;
    const kinds = this.#asked.kinds.slice(this.#before.kinds.length);
    const written: Written = { list: this.#list, kinds, questions: this.#added, files: own };
    return [keyAfter([...this.#before.lists].at(-1)), JSON.stringify(written)];
  }
}
