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
import { AskedContent, type Ask } from './asked-content.ts';
import { markOf } from './marks.ts';
import type { Question } from './questions.ts';

/** What was found in a file, and all that was asked for it. */
export interface Cell {
  found: unknown;
  /** Numbers of questions. */
  asked: Uint32Array;
  /** The last look in which it held. */
  look: number;
}

/** What an earlier process found. */
export interface EarlierCells {
  /** Question and key by number, and the mark of the answer; `null` where that held in that process alone. */
  questions: readonly (readonly [Question<never, never>, key: string | null, mark: string | null])[];
  /** Where what was found in a file stands, by the mark of the file; `undefined` for one in which nothing was found. */
  rowOf: (mark: string) => number | undefined;
  cell: (kind: string, row: number) => Omit<Cell, 'look'> | undefined;
}

/** What was found in one file. */
interface CellsOfFile {
  /** By the number of the kind. */
  cells: (Cell | undefined)[];
  /** Where an earlier process found something in it. */
  row: number | undefined;
}

type AnyQuestion = Question<never, never>;

const nothingEarlier: EarlierCells = { questions: [], rowOf: () => undefined, cell: () => undefined };

export class Asked {
  #earlier: EarlierCells;
  readonly #kinds = new Map<string, number>();
  readonly #files = new WeakMap<object, CellsOfFile>();
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
  /** Whether something was found anew. */
  #hasNew = false;

  constructor(earlier: EarlierCells = nothingEarlier) {
    this.#earlier = earlier;
    for (const [question, key, mark] of earlier.questions) this.#add(question, key, mark);
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
    // What was not asked for by the first look is not kept for the second.
    if (this.#look === 1) this.#earlier = nothingEarlier;
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

  #cellsOf(file: object): CellsOfFile {
    let ofFile = this.#files.get(file);
    if (!ofFile) this.#files.set(file, (ofFile = { cells: [], row: this.#earlier.rowOf(markOf(file)) }));
    return ofFile;
  }

  #earlierCell(kind: string, row: number | undefined): Cell | undefined {
    const earlier = row === undefined ? undefined : this.#earlier.cell(kind, row);
    return earlier && { found: earlier.found, asked: earlier.asked, look: 0 };
  }

  /**
   * Gives what was found in a file before, where it would be found again, and finds it otherwise.
   *
   * @param kind of what is found
   */
  cell<File extends object>(kind: string, file: File, find: (file: File, content: Content) => unknown): Cell {
    const { cells, row } = this.#cellsOf(file);
    const number = this.#kindNumber(kind);
    let cell = cells[number] ?? this.#earlierCell(kind, row);
    if (!cell || !this.#holds(cell)) {
      const asked = new Set<number>();
      const found = find(file, new AskedContent(this.#asking(asked)));
      cell = { found, asked: Uint32Array.from(asked), look: this.#look };
      this.#hasNew = true;
    }
    cell.look = this.#look;
    cells[number] = cell;
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

  /** Whether something was found in this process, and not taken from an earlier one. */
  get hasNew(): boolean {
    return this.#hasNew;
  }

  /** What was found in files by this look, for another process. */
  kept(files: readonly object[]): KeptLook {
    const cells = [...this.#kinds].map(([kind, number]) => ({
      kind,
      cells: files.map((file) => {
        const cell = this.#files.get(file)?.cells[number];
        return cell?.look === this.#look ? cell : undefined;
      }),
    }));
    return { questions: this.#questions, marks: this.#marks, cells };
  }
}

/** What was found by a look. */
export interface KeptLook {
  questions: readonly (readonly [question: AnyQuestion, key: string | null])[];
  marks: readonly (string | null)[];
  /** In the order of the files. */
  cells: readonly { kind: string; cells: readonly (Cell | undefined)[] }[];
}

const notedBy = new WeakMap<Ask, { asked: Asked; numbers: Set<number> }>();

/** By whom it is noted what is asked of content, and the numbers of what was asked so far. */
export const notesOf = (content: Content): { asked: Asked; numbers: Set<number> } | undefined =>
  content instanceof AskedContent ? notedBy.get(content.ask) : undefined;
