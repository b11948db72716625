/** The versions of every event, followed and compared from one time to the next. Pure. */
import { compareEvents, type EventChange, type EventVersion } from '../model/change.ts';
import { byCodeUnit } from '../model/code-units.ts';
import type { Id } from '../model/record.ts';

/** An event's file at the end of a period: what it held, `unread` where that is no event as we know it, `null` where it is gone. */
export interface TracedFile {
  path: string;
  /** What its name says. */
  id: Id;
  version: EventVersion | 'unread' | null;
}

/** A day or an instant of a history, written so that text order is the order of time. */
export type Period = string;

/** What a period's commits touched. */
export interface TracedPeriod {
  period: Period;
  /** Each file once, the one touched last at the end. */
  files: readonly TracedFile[];
}

/** What changed in one event in one period. */
export interface DatedChange extends EventChange {
  period: Period;
  /** By the id that it has now, or had last. */
  event: Id;
  /** As it stood since; `null` where it was no longer published. */
  version: EventVersion | null;
}

/**
 * Every id that an event had, to the one it has now, by the `former_ids` of each version. A later version that stands
 * at an id takes it back, so that no chain of ids is a ring.
 */
function followIds(periods: readonly TracedPeriod[]): (id: Id) => Id {
  const movedTo = new Map<Id, Id>();
  for (const { id, version } of periods.flatMap(({ files }) => files)) {
    if (version === null) continue;
    movedTo.delete(id);
    const former = version === 'unread' ? [] : version.record.former_ids;
    for (const old of former) if (old !== id) movedTo.set(old, id);
  }
  return (id) => {
    let now = id;
    for (let next = movedTo.get(now); next !== undefined; next = movedTo.get(now)) now = next;
    return now;
  };
}

/** One event on its way through history. */
interface Followed {
  /** Its files by path, the one written last at the end: while it moves there may be two. */
  files: Map<string, EventVersion | 'unread'>;
  /** As it was published last. */
  published: EventVersion | null;
  /** The period since which there is a file that today's check does not read, in place of a first version. */
  unreadSince: Period | null;
}

function apply(event: Followed, { path, version }: TracedFile): void {
  event.files.delete(path);
  if (version !== null) event.files.set(path, version);
}

/** What a period's end shows of an event, compared with what was published before. */
function closePeriod(event: Followed, id: Id, period: Period): DatedChange | null {
  const last = [...event.files.values()].at(-1) ?? null;
  if (last === 'unread') {
    // What it said then is not known; that it was there is.
    event.unreadSince ??= event.published ? null : period;
    return null;
  }
  const now = last?.record.draft ? null : last;
  const change = compareEvents(event.published, now);
  const since = event.published ? null : event.unreadSince;
  event.published = now;
  event.unreadSince = null;
  return change && { period: since ?? period, event: id, version: now, ...change };
}

/**
 * What changed in which event in which period: the end of each is compared with the end of the one before. Where
 * periods are days, what was mended on the day it came is part of its coming; where they are commits, nothing is lost.
 *
 * @param periods the oldest first
 * @returns in the order of time
 */
export function traceEvents(periods: readonly TracedPeriod[]): DatedChange[] {
  const idNow = followIds(periods);
  const events = new Map<Id, Followed>();
  const follow = (id: Id): Followed => {
    const event = events.get(id) ?? { files: new Map(), published: null, unreadSince: null };
    events.set(id, event);
    return event;
  };
  const changes: DatedChange[] = [];
  for (const { period, files } of periods) {
    const touched = new Set<Id>();
    for (const file of files) {
      const id = idNow(file.id);
      apply(follow(id), file);
      touched.add(id);
    }
    changes.push(...[...touched].flatMap((id) => closePeriod(follow(id), id, period) ?? []));
  }
  return changes.toSorted((a, b) => byCodeUnit(a.period, b.period));
}
