/** What the pages of a question show of the Ledger: its statements, or a part of them. */
import { isAtHome, type CountedPart, type Part, type PartPlace } from '../../model/parts.ts';
import type { LedgerQuestion } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import type { Ref } from '../refs.ts';
import { answersAtHome, type AnswersDrawn } from './answers-drawn.ts';
import { questionHead, type NamedAnswer, type QuestionHead } from './narrowed.ts';
import { countPart } from './part-paths.ts';
import { partsOfQuestion } from './parts-of-lists.ts';
import { answersElsewhere, answersIn, eventsInOrder, type Answering, type AnswerInPart } from './question-parts.ts';

export interface QuestionPage {
  entry: QuestionHead;
  /** Its answers as they are drawn, with its newest part. */
  drawn: AnswersDrawn | null;
  part: CountedPart;
  /** The answers that the statements of this part give, and those that stood before. */
  groups: readonly AnswerInPart[];
  before: readonly AnswerInPart[];
  /** Those that none of the newest gives, with where they stand. */
  elsewhere: readonly { group: NamedAnswer; part: PartPlace }[];
  /** The events whose statements answer it, with its newest part. */
  events: readonly Ref[];
}

/** The slice of the ledger for a part of a question. */
export function questionPage(ledger: Ledger, entry: LedgerQuestion, part: Part<Answering>): QuestionPage {
  const home = isAtHome(part);
  return {
    entry: questionHead(entry),
    drawn: home ? answersAtHome(entry) : null,
    part: countPart(part),
    groups: answersIn(entry.groups, part.entries),
    before: answersIn(entry.before, part.entries),
    elsewhere: home ? answersElsewhere(partsOfQuestion(ledger, entry), [...entry.groups, ...entry.before]) : [],
    events: home ? eventsInOrder(ledger.events, entry) : [],
  };
}
