/** What several parties say to the same questions, side by side. */
import type { QuestionState } from '../../model/question-state.ts';
import type { Standing } from '../../model/vocabulary.ts';
import type { Ref } from '../refs.ts';
import type { Giver } from './parties.ts';

/** An answer in a cell of a matrix. */
export interface CellAnswer {
  text: string;
  /** The statement, where the text is one. */
  href: string | null;
  /** How those who give it put it: the firmest way. */
  standing: Standing;
  /** The time that it speaks of, and why it does not count. */
  notes: readonly string[];
  /** It stood before what stands now. */
  earlier: boolean;
  givers: readonly Giver[];
  /** How many give it besides. */
  more: number;
  /** A rule stands before it: it and an answer before that in its cell cannot both be so. */
  parted: boolean;
}

/** What one party answers to one question. */
export interface MatrixCell {
  answers: readonly CellAnswer[];
  /** How many answers it gives besides. */
  more: number;
  /** A rule stands before it: it and an answer in a cell before that cannot both be so. */
  parted: boolean;
}

/** A question, or an event of which one denies what another says, with a cell for each column. */
export interface MatrixRow {
  asked: Ref;
  changed: boolean;
  cells: readonly MatrixCell[];
}

export interface MatrixSection {
  /** That of its questions; `null` where they are of several, and none of the story is of the state that is meant. */
  state: QuestionState | null;
  /** The newest first, as many as a page can hold. */
  rows: readonly MatrixRow[];
  /** How many there are. */
  total: number;
}

export interface MatrixColumn {
  label: string;
  /** The same within a sentence; `null` for those who have no side: nobody asks them for an answer together. */
  brief: string | null;
}

/** What several parties say to the same questions, side by side. */
export interface Matrix {
  columns: readonly MatrixColumn[];
  sections: readonly MatrixSection[];
}

/** How the answers of an outlet or an actor meet those of others. */
export interface Meetings {
  /** Its own answers, and those of all others. */
  matrix: Matrix;
  /** Whose they are, and in how many rows: whoever it meets in most first. */
  others: readonly { who: Ref; rows: number }[];
  /** How many more it meets in these rows. */
  more: number;
}
