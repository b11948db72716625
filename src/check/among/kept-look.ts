/** What a look found in files among others, as a text from which another process goes on. */
import type { Asked, Cell, EarlierCells } from './asked.ts';
import { isLasting, markOf } from './marks.ts';
import { questionCalled } from './questions.ts';

/** Of a kind, by file: what was found, and all that was asked for it. */
interface KeptKind {
  kind: string;
  found: unknown[];
  /** In base 64, for each file as 32 bits: how many numbers of questions there are, and these. */
  asked: string;
}

interface Written {
  /** The question's name, its key, and the mark of the answer. */
  questions: (readonly [name: string, key: string | null, mark: string | null])[];
  /** Their marks. */
  files: string[];
  kinds: KeptKind[];
}

/** In place of a number: nothing was found in the file, not even nothing. */
const NO_CELL = 0xff_ff_ff_ff;

const toText = (numbers: Uint32Array): string => Buffer.from(numbers.buffer).toString('base64');

function fromText(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** Numbers for those of many questions that were asked for something, in the order in which they come. */
class Renumbered {
  readonly #numbers = new Map<number, number>();

  number(of: number): number {
    let number = this.#numbers.get(of);
    if (number === undefined) this.#numbers.set(of, (number = this.#numbers.size));
    return number;
  }

  all(): number[] {
    return [...this.#numbers.keys()];
  }
}

function writeKind(kind: string, cells: readonly (Cell | undefined)[], numbers: Renumbered): KeptKind {
  const size = cells.reduce((sum, cell) => sum + 1 + (cell?.asked.length ?? 0), 0);
  const asked = new Uint32Array(size);
  let end = 0;
  for (const cell of cells) {
    asked[end] = cell ? cell.asked.length : NO_CELL;
    end += 1;
    for (let at = 0; cell && at < cell.asked.length; at += 1, end += 1)
      asked[end] = numbers.number(cell.asked[at] ?? 0);
  }
  return { kind, found: cells.map((cell) => cell?.found), asked: toText(asked) };
}

/** Writes what was found in files by the last look. */
export function writeLook(asked: Asked, all: readonly object[]): string {
  const files = all.filter((file) => isLasting(markOf(file)));
  const { questions, marks, cells } = asked.kept(files);
  const numbers = new Renumbered();
  const kinds = cells.map((ofKind) => writeKind(ofKind.kind, ofKind.cells, numbers));
  const written: Written = {
    questions: numbers.all().flatMap((number) => {
      const [question, key] = questions[number] ?? [];
      const mark = marks[number] ?? null;
      return question ? [[question.name, key ?? null, mark !== null && isLasting(mark) ? mark : null] as const] : [];
    }),
    files: files.map(markOf),
    kinds,
  };
  return JSON.stringify(written);
}

type CellAt = (row: number) => Omit<Cell, 'look'> | undefined;

/** Of most kinds nothing is asked for most files. */
const NOTHING_ASKED = new Uint32Array();

function readKind({ found, asked: text }: KeptKind): CellAt {
  const asked = fromText(text);
  const starts = new Uint32Array(found.length);
  for (let row = 0, start = 0; row < found.length; row += 1) {
    starts[row] = start;
    const size = asked[start] ?? NO_CELL;
    start += 1 + (size === NO_CELL ? 0 : size);
  }
  return (row) => {
    const start = starts[row] ?? 0;
    const size = asked[start] ?? NO_CELL;
    if (size === NO_CELL) return undefined;
    return { found: found[row], asked: size === 0 ? NOTHING_ASKED : asked.subarray(start + 1, start + 1 + size) };
  };
}

/**
 * Reads what {@link writeLook} wrote.
 *
 * @returns `null` where it asks what nobody asks any more
 */
export function readLook(text: string): EarlierCells | null {
  const { questions, files, kinds } = JSON.parse(text) as Written;
  const known = questions.map(([name, key, mark]) => [questionCalled(name), key, mark] as const);
  if (known.some(([question]) => question === undefined)) return null;
  const rows = new Map(files.map((mark, row) => [mark, row]));
  const byKind = new Map(kinds.map((ofKind) => [ofKind.kind, readKind(ofKind)]));
  return {
    questions: known.flatMap(([question, key, mark]) => (question ? [[question, key, mark] as const] : [])),
    rowOf: (mark) => rows.get(mark),
    cell: (kind, row) => byKind.get(kind)?.(row),
  };
}
