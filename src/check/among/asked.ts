/**
 * What was asked of content, look after look. Each question with each key has one number, and what was found in a file is
 * kept with the numbers of all that was asked for it: it holds for as long as none of them is answered otherwise. So a
 * change costs what it reaches, and nobody has to say what depends on what.
 *
 * Steps of linking are kept by their answers (`src/model/kept.ts`), which is simpler: they are things of one process, compared
 * by what they are, and forgotten with what rests on them. What is found here goes to other processes. So questions have names
 * and texts for keys, answers have marks, and thousands of files that rest on the same answer hold a number each.
 */
import type { Content } from '../content.ts';
import { notesAbout } from '../noted.ts';
import { AskedContent, type Ask } from './asked-content.ts';
import type { Question } from './questions.ts';

/** What was found in a file, and all that was asked for it. */
export interface Cell {
  found: unknown;
  /** Numbers of questions. */
  asked: readonly number[];
  /** The last look in which it held. */
  look: number;
}

/**
 * What an earlier process found in a file, as it comes from JSON: 0 is nothing, not even nothing found; 1 an empty list for
 * which nothing was asked, as it is mostly.
 */
export type EarlierCell = 0 | 1 | readonly [found: unknown, asked?: readonly number[]];

/** What an earlier process asked. */
export interface EarlierQuestions {
  /** The names of kinds, by their numbers. */
  kinds: readonly string[];
  /** Question and key by number, and the mark of the answer; `null` where that held in that process alone. */
  questions: readonly AskedQuestion[];
}

type AnyQuestion = Question<never, never>;

export type AskedQuestion = readonly [question: AnyQuestion, key: string | null, mark: string | null];

/** What was found in one file. */
interface CellsOfFile {
  /** By whom. */
  by: Asked;
  /** By the number of the kind. */
  cells: (Cell | undefined)[];
  /** What an earlier process found, likewise. */
  earlier: readonly EarlierCell[];
  /** Whether something was found anew. */
  isNew: boolean;
}

const NOTHING_ASKED: readonly number[] = [];

const NOTHING_FOUND: readonly unknown[] = Object.freeze([]);

const NOT_FOUND: readonly EarlierCell[] = [];

function fromEarlier(cell: EarlierCell | undefined): Cell | undefined {
  if (cell === undefined || cell === 0) return undefined;
  if (cell === 1) return { found: NOTHING_FOUND, asked: NOTHING_ASKED, look: 0 };
  return { found: cell[0], asked: cell[1] ?? NOTHING_ASKED, look: 0 };
}

/** Of each file, by whoever looked at it last. */
const files = notesAbout<object, CellsOfFile>();

/** What was found in files while content was looked at, and what each of it rests on; one for the looks of a process. */
export class Asked {
  readonly #kinds = new Map<string, number>();
  readonly #numbers = new Map<AnyQuestion, Map<string | null, number>>();
  readonly #questions: (readonly [question: AnyQuestion, key: string | null])[] = [];
  readonly #marks: (string | null)[] = [];
  /** In which look the answer was another than before. */
  readonly #changed: number[] = [];
  /** In which look it was asked last. */
  readonly #answered: number[] = [];
  #answers: unknown[] = [];
  #look = 0;
  #content: Content | null = null;

  constructor({ kinds, questions }: EarlierQuestions = { kinds: [], questions: [] }) {
    for (const kind of kinds) this.#kindNumber(kind);
    for (const [question, key, mark] of questions) this.#add(question, key, mark);
  }

  /**
   * Tells what an earlier process found in a file.
   *
   * @param cells by the number of the kind, with numbers of the questions that this was made with
   */
  remember(file: object, cells: readonly EarlierCell[]): void {
    files.set(file, { by: this, cells: [], earlier: cells, isNew: false });
  }

  #add(question: AnyQuestion, key: string | null, mark: string | null): number {
    let byKey = this.#numbers.get(question);
    if (!byKey) this.#numbers.set(question, (byKey = new Map<string | null, number>()));
    const number = this.#questions.push([question, key]) - 1;
    byKey.set(key, number);
    this.#marks.push(mark);
    this.#changed.push(0);
    this.#answered.push(0);
    return number;
  }

  /** Looks at content. What is found in it from now on is kept, and what was found before, where it holds. */
  lookAt(content: Content): void {
    this.#content = content;
    this.#look += 1;
    this.#answers = [];
  }

  /** Whether it is this content that is looked at. */
  looksAt(content: Content): boolean {
    return this.#content === content;
  }

  #answer(number: number): unknown {
    if (this.#answered[number] === this.#look) return this.#answers[number];
    const [question, key] = this.#questions[number] ?? [];
    if (!question || !this.#content) return undefined;
    const answer = question.answer(this.#content, key as never);
    const mark = question.mark(answer);
    if (this.#marks[number] !== mark) this.#changed[number] = this.#look;
    this.#marks[number] = mark;
    this.#answered[number] = this.#look;
    this.#answers[number] = answer;
    return answer;
  }

  #holds(cell: Cell): boolean {
    if (cell.look === this.#look) return true;
    for (const number of cell.asked) {
      this.#answer(number);
      if ((this.#changed[number] ?? 0) > cell.look) return false;
    }
    return true;
  }

  #kindNumber(kind: string): number {
    let number = this.#kinds.get(kind);
    if (number === undefined) this.#kinds.set(kind, (number = this.#kinds.size));
    return number;
  }

  #known(file: object): CellsOfFile | undefined {
    const ofFile = files.get(file);
    return ofFile?.by === this ? ofFile : undefined;
  }

  #cellsOf(file: object): CellsOfFile {
    let ofFile = this.#known(file);
    if (!ofFile) files.set(file, (ofFile = { by: this, cells: [], earlier: NOT_FOUND, isNew: false }));
    // What was not asked for by the first look is not kept for the second.
    if (this.#look > 1) ofFile.earlier = NOT_FOUND;
    return ofFile;
  }

  /**
   * Gives what was found in a file before, where it would be found again, and finds it otherwise.
   *
   * @param kind of what is found
   */
  cell<File extends object>(kind: string, file: File, find: (file: File, content: Content) => unknown): Cell {
    const ofFile = this.#cellsOf(file);
    const number = this.#kindNumber(kind);
    let cell = ofFile.cells[number] ?? fromEarlier(ofFile.earlier[number]);
    if (!cell || !this.#holds(cell)) {
      const asked = new Set<number>();
      const found = find(file, new AskedContent(this.#asking(asked)));
      cell = { found, asked: [...asked], look: this.#look };
      ofFile.isNew = true;
    }
    cell.look = this.#look;
    ofFile.cells[number] = cell;
    return cell;
  }

  #asking(asked: Set<number>): Ask {
    const ask: Ask = (question, key) => {
      const known = this.#numbers.get(question as unknown as AnyQuestion)?.get(key);
      const number = known ?? this.#add(question as unknown as AnyQuestion, key, null);
      asked.add(number);
      return this.#answer(number) as never;
    };
    notedBy.set(ask, { asked: this, numbers: asked });
    return ask;
  }

  /** The names of kinds, by their numbers. */
  get kinds(): readonly string[] {
    return [...this.#kinds.keys()];
  }

  /** The question of a number, and the mark of its last answer. */
  questionAt(number: number): AskedQuestion | undefined {
    const [question, key = null] = this.#questions[number] ?? [];
    return question && [question, key, this.#marks[number] ?? null];
  }

  /** Whether something was found in a file by this process, and not taken from an earlier one. */
  isNew(file: object): boolean {
    return this.#known(file)?.isNew ?? false;
  }

  /** What was found in a file by this look, by the number of the kind. */
  foundIn(file: object): readonly (Cell | undefined)[] {
    const cells = this.#known(file)?.cells ?? [];
    return cells.map((cell) => (cell?.look === this.#look ? cell : undefined));
  }

  /** What an earlier process found in it, of which nothing was asked by this look. */
  leftIn(file: object): readonly EarlierCell[] {
    const { cells, earlier } = this.#known(file) ?? { cells: [], earlier: NOT_FOUND };
    return earlier.map((cell, number) => (cells[number] ? 0 : cell));
  }
}

const notedBy = new WeakMap<Ask, { asked: Asked; numbers: Set<number> }>();

/** By whom it is noted what is asked of content, and the numbers of what was asked so far. */
export const notesOf = (content: Content): { asked: Asked; numbers: Set<number> } | undefined =>
  content instanceof AskedContent ? notedBy.get(content.ask) : undefined;
