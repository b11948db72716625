/** The story at a glance: how much stands in each column, and for each line its page and what it says. */
import { DIGEST_COLUMNS, type DigestColumn, type DigestLine } from '../../model/digest.ts';
import type { QuestionState } from '../../model/question-state.ts';
import { address, questionsAddress } from '../../routes/routes.ts';
import { fewInLine } from '../../strings/line-of-givers.ts';
import type { LedgerAnswerGroup } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { countedEach } from '../support-words.ts';

/** A line of the digest as a page shows it. */
export interface DigestEntry {
  href: string | null;
  name: string;
  detail: string;
}

export interface DigestPart {
  column: DigestColumn;
  count: number;
  /** What matters most. */
  lead: DigestEntry | null;
  /** What follows it, at most six. */
  more: readonly DigestEntry[];
  /** Where all of its questions stand, or events where it has none, if not all of its lines are here. */
  all: { name: string; href: string } | null;
}

type Told = Pick<Ledger, 'digest' | 'story' | 'refs' | 'strings' | 'eventById' | 'questionById'>;

const MOST_FOLDED = 6;

/** The state that most of a column's questions have. */
const STATE: Readonly<Record<DigestColumn, QuestionState>> = {
  supported: 'agreed',
  unchecked: 'single',
  differs: 'differs',
  unknown: 'open',
};

/** Who gives an answer, a text for each who does; of those who also give it together with others, only as they do so. */
function givenBy({ givers }: LedgerAnswerGroup, { strings }: Told): string[] {
  const voices = givers.map(({ who }) => ({ who, ids: new Set(who.map(({ id }) => id)) }));
  const apart = voices.filter(
    ({ ids }) => !voices.some((other) => other.ids.size > ids.size && ids.isSubsetOf(other.ids)),
  );
  return [...new Set(apart.map(({ who }) => strings.list(who.map(({ name }) => name))))];
}

/** What an event stands on, or what a question's answers are and who gives them; where those match, who counts for that. */
function describe(told: Told, line: DigestLine): DigestEntry {
  const { strings, eventById, questionById } = told;
  if (line.kind === 'event') {
    const { ref, explanation, differences, denials } = eventById(line.event.id);
    const details = differences.length + denials.length;
    const detail = details === 0 ? explanation.reason : strings.front.details(explanation.reason, details);
    return { href: ref.href, name: ref.name, detail };
  }
  const { ref, groups, question, result } = questionById(line.result.question.id);
  const counted = groups.filter(({ uncounted }) => uncounted === null);
  // Where nothing counts any longer, what did is told with the reason.
  const answers = fewInLine(counted.length > 0 ? counted : groups);
  const given = answers.shown.map((group) => {
    const counted = result.state === 'agreed' ? countedEach(told, group.independence) : [];
    const { shown, left } = fewInLine(counted.length > 0 ? counted : givenBy(group, told));
    return strings.front.answerBy(group.fullText, left > 0 ? [...shown, strings.answer.more(left)] : shown);
  });
  if (answers.left > 0) given.push(`${strings.capital(strings.answer.more(answers.left))}.`);
  const detail = given.length > 0 ? given.join(' ') : (question.open ?? strings.question.noAnswer);
  return { href: ref.href, name: ref.name, detail };
}

/** The way to all questions of a column; to the events by how well they are supported, where it has no question. */
function allOf({ strings }: Told, state: QuestionState, asked: number): DigestPart['all'] {
  if (asked === 0) return { name: strings.filters.statuses, href: address('statuses') };
  return { name: strings.front.all(asked, state), href: questionsAddress(state) };
}

/** The digest in words, a part for each of its columns. */
export function digestInWords(ledger: Told): DigestPart[] {
  return DIGEST_COLUMNS.map((column) => {
    const lines = ledger.digest[column];
    const [lead = null, ...rest] = lines.slice(0, MOST_FOLDED + 1).map((line) => describe(ledger, line));
    const state = STATE[column];
    const asked = lines.filter((line) => line.kind === 'question' && line.result.state === state).length;
    return {
      column,
      count: lines.length,
      lead,
      more: rest,
      all: lines.length > MOST_FOLDED + 1 ? allOf(ledger, state, asked) : null,
    };
  });
}
