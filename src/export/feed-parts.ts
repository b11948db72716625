/**
 * What was published and changed, in the order of time, cut into the parts that archives hold (RFC 5005, section 4). Cut
 * from the beginning, in an order that later changes do not touch, so that a part that is closed stays what it is.
 */
import type { Ledger } from '../ledger/ledger.ts';
import type { DatedChange } from '../ledger/trace.ts';
import { byCodeUnit } from '../model/code-units.ts';
import { onceEach } from '../model/once-each.ts';
import type { Id } from '../model/record.ts';
import { isNews } from './recorded.ts';

/** The most changes that a part holds. */
export const PART = 100;

/** A change of an event that is news. */
export interface News {
  /** The event, by the id that it has now. */
  event: Id;
  /** Milliseconds since 1970 UTC. */
  at: number;
  version: DatedChange['version'];
}

export interface Part {
  name: string;
  news: readonly News[];
}

/** The id of an event when it changed: what it was called later must not move it to another place. */
const thenCalled = ({ event, version }: News): Id => version?.record.id ?? event;

const gathered = onceEach((history: Ledger['history']) =>
  history.available ? gatherNews(history.revisions.values(), isNews) : [],
);

/** All news of the story, the oldest first, of events that are gone too; none where git does not tell. */
export const newsOf = ({ history }: Pick<Ledger, 'history'>): readonly News[] => gathered(history);

/** All changes of one event, the oldest first. */
type Changes = readonly DatedChange[];

/** The changes of every event that ever was in a thread, by the id that the thread had then. */
const changesByThread = onceEach((history: Ledger['history']): ReadonlyMap<Id, ReadonlySet<Changes>> => {
  const byThread = new Map<Id, Set<Changes>>();
  for (const changes of history.available ? history.revisions.values() : []) {
    for (const thread of changes.flatMap(({ version }) => version?.record.threads ?? [])) {
      byThread.set(thread, (byThread.get(thread) ?? new Set()).add(changes));
    }
  }
  return byThread;
});

/**
 * The news of a thread, the oldest first: of the events that are in it, and that an event came to it, which is none of the
 * event itself.
 *
 * @param ids the thread's, and those that it had before
 */
export function newsOfThread({ history }: Pick<Ledger, 'history'>, ids: ReadonlySet<Id>): News[] {
  const isIn = ({ version }: DatedChange): boolean => version?.record.threads.some((id) => ids.has(id)) ?? false;
  const changes = new Set([...ids].flatMap((id) => [...(changesByThread(history).get(id) ?? [])]));
  return gatherNews(changes, (change, before) => isIn(change) && (isNews(change) || !before || !isIn(before)));
}

/** @param isTold decides of a change of an event, and of the one before it */
function gatherNews(
  all: Iterable<Changes>,
  isTold: (change: DatedChange, before: DatedChange | undefined) => boolean,
): News[] {
  return [...all]
    .flatMap((changes) => changes.filter((change, at) => isTold(change, changes[at - 1])))
    .map(({ event, period, version }) => ({ event, at: Date.parse(period), version }))
    .sort((a, b) => a.at - b.at || byCodeUnit(thenCalled(a), thenCalled(b)));
}

/**
 * News cut into parts of at most {@link PART}; the last one is open, and more may come to it.
 *
 * @param news the oldest first
 * @param groupOf what a part must not exceed, such as a month
 * @param nameOf the name of the part of this number, from 1, of a group
 * @returns the oldest first
 */
export function cutNews(
  news: readonly News[],
  groupOf: (one: News) => string,
  nameOf: (group: string, number: number) => string,
): Part[] {
  return [...Map.groupBy(news, groupOf)].flatMap(([group, all]) =>
    Array.from({ length: Math.ceil(all.length / PART) }, (_, index) => ({
      name: nameOf(group, index + 1),
      news: all.slice(index * PART, (index + 1) * PART),
    })),
  );
}
