/** The story at a glance, computed. See docs/content-model.md, Digest. */
import { byId } from './code-units.ts';
import type { QuestionResult, QuestionState } from './question-state.ts';
import type { EventRecord, Id } from './record.ts';
import { mainClaims, statusOf, type EventStatus, type Results, type Status } from './status.ts';
import type { ClaimGraph } from './claim-graph.ts';

export type DigestLine =
  { kind: 'question'; result: QuestionResult } | { kind: 'event'; event: EventRecord; status: EventStatus };

export const DIGEST_COLUMNS = ['supported', 'unchecked', 'differs', 'unknown'] as const;
/**
 * `supported`: agreed questions; confirmed and corroborated events. `unchecked`: questions with one source, and those
 * whose answers only fit together; key events claimed or reported once. `differs`: questions that differ; disputed key
 * events. `unknown`: open questions.
 */
export type DigestColumn = (typeof DIGEST_COLUMNS)[number];

export type Digest = Readonly<Record<DigestColumn, readonly DigestLine[]>>;

const QUESTION_COLUMN: Readonly<Record<QuestionState, DigestColumn>> = {
  agreed: 'supported',
  single: 'unchecked',
  fits: 'unchecked',
  differs: 'differs',
  open: 'unknown',
};

interface EventColumn {
  column: DigestColumn;
  /** Whether only key events stand there. */
  keyOnly: boolean;
}

const EVENT_COLUMN: Readonly<Record<Status, EventColumn | null>> = {
  confirmed: { column: 'supported', keyOnly: false },
  corroborated: { column: 'supported', keyOnly: false },
  claimed: { column: 'unchecked', keyOnly: true },
  reported: { column: 'unchecked', keyOnly: true },
  disputed: { column: 'differs', keyOnly: true },
  assessed: null,
  unconfirmed: null,
  withdrawn: null,
};

/** What decides where a line stands in its column. */
interface Weight {
  touchesKey: boolean;
  events: number;
  /** The place in the timeline of the last event that it is about. */
  newest: number;
}

/** What touches a key event first, then what is about the most events, then the newest; ties fall to the id. */
function heavierFirst(a: Weight & { id: Id }, b: Weight & { id: Id }): number {
  return Number(b.touchesKey) - Number(a.touchesKey) || b.events - a.events || b.newest - a.newest || byId(a, b);
}

/**
 * Sorts what is known of a story by how well: every question in exactly one column, and nothing in two. An event whose
 * main claims answer a question of the same column says the same as that question, which stands for both.
 *
 * @param order all events, in the order of the timeline
 */
export function digest(graph: ClaimGraph, results: Results, order: readonly EventRecord[]): Digest {
  const place = new Map(order.map(({ id }, at) => [id, at]));
  const questions = [...results.values()].map((result) => {
    const events = new Map(result.answers.map(({ fact }) => [fact.event.id, fact.event]));
    return {
      id: result.question.id,
      column: QUESTION_COLUMN[result.state],
      touchesKey: [...events.values()].some(({ key }) => key),
      events: events.size,
      newest: Math.max(-1, ...[...events.keys()].map((id) => place.get(id) ?? -1)),
      line: { kind: 'question', result } as const,
    };
  });
  const columnOf = new Map(questions.map(({ id, column }) => [id, column]));
  const events = order.flatMap((event, at) => {
    const status = statusOf(graph, results, event);
    const stands = EVENT_COLUMN[status.status];
    if (!stands || (stands.keyOnly && !event.key)) return [];
    const asked = mainClaims(graph, event).flatMap(({ answers }) => [...answers.keys()]);
    if (asked.some((question) => columnOf.get(question) === stands.column)) return [];
    const line = { kind: 'event', event, status } as const;
    return [{ id: event.id, column: stands.column, touchesKey: event.key, events: 1, newest: at, line }];
  });
  const lines = Map.groupBy([...questions, ...events].toSorted(heavierFirst), ({ column }) => column);
  const inColumn = (column: DigestColumn): DigestLine[] => (lines.get(column) ?? []).map(({ line }) => line);
  return {
    supported: inColumn('supported'),
    unchecked: inColumn('unchecked'),
    differs: inColumn('differs'),
    unknown: inColumn('unknown'),
  };
}
