/** The story at a glance, computed. See docs/content-model.md, Digest. */
import type { QuestionResult } from './question-state.ts';
import type { EventRecord } from './record.ts';
import { statusOf, type EventStatus, type Results } from './status.ts';
import type { ClaimGraph } from './claim-graph.ts';

export type DigestLine =
  { kind: 'question'; result: QuestionResult } | { kind: 'event'; event: EventRecord; status: EventStatus };

export interface Digest {
  /** Agreed questions; confirmed and corroborated events. */
  settled: readonly DigestLine[];
  /** Questions with one source; key events claimed or reported once. */
  unchecked: readonly DigestLine[];
  /** Questions that differ; disputed key events. */
  differs: readonly DigestLine[];
  /** Open questions. */
  unknown: readonly DigestLine[];
}

/** Questions with the most separate origins first, then in the order of the timeline, then by id. */
function byWeight(order: readonly EventRecord[]): (a: QuestionResult, b: QuestionResult) => number {
  const place = new Map(order.map(({ id }, at) => [id, at]));
  const first = ({ answers }: QuestionResult): number =>
    Math.min(order.length, ...answers.map(({ fact }) => place.get(fact.event.id) ?? order.length));
  return (a, b) =>
    b.independence.count - a.independence.count || first(a) - first(b) || (a.question.id < b.question.id ? -1 : 1);
}

/**
 * Sorts what is known of a story by how well. Events keep the order of the timeline; questions with the most separate
 * origins come first.
 *
 * @param order the events to look at, in the order of the timeline
 */
export function digest(graph: ClaimGraph, results: Results, order: readonly EventRecord[]): Digest {
  const asked = [...results.values()].toSorted(byWeight(order));
  const questions = (state: string): DigestLine[] =>
    asked.filter((result) => result.state === state).map((result) => ({ kind: 'question', result }) as const);
  const events = order.map((event) => ({ kind: 'event', event, status: statusOf(graph, results, event) }) as const);
  const among = (keyOnly: boolean, ...statuses: EventStatus['status'][]): DigestLine[] =>
    events.filter(({ event, status }) => (event.key || !keyOnly) && statuses.includes(status.status));
  return {
    settled: [...among(false, 'confirmed', 'corroborated'), ...questions('agreed')],
    unchecked: [...among(true, 'claimed', 'reported'), ...questions('single')],
    differs: [...questions('differs'), ...among(true, 'disputed')],
    unknown: questions('open'),
  };
}
