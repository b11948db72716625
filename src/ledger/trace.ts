/** The versions of every event, followed and compared from day to day. Pure. */
import type { Day } from '../model/bounds.ts';
import { compareEvents, type EventChange, type EventVersion } from '../model/change.ts';
import type { Id } from '../model/record.ts';

/** An event's file at the end of a day: what it held, `unread` where that is no event as we know it, `null` where it is gone. */
export interface TracedFile {
  path: string;
  /** What its name says. */
  id: Id;
  version: EventVersion | 'unread' | null;
}

/** What a day's commits touched. */
export interface TracedDay {
  day: Day;
  /** Each file once, the one touched last at the end. */
  files: readonly TracedFile[];
}

/** What changed in one event on one day. */
export interface DatedChange extends EventChange {
  day: Day;
  /** By the id that it has now, or had last. */
  event: Id;
}

/**
 * Every id that an event had, to the one it has now, by the `former_ids` of each version. A later version that stands
 * at an id takes it back, so that no chain of ids is a ring.
 */
function followIds(days: readonly TracedDay[]): (id: Id) => Id {
  const movedTo = new Map<Id, Id>();
  for (const { id, version } of days.flatMap(({ files }) => files)) {
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
  /** The day since which there is a file that today's check does not read, in place of a first version. */
  unreadSince: Day | null;
}

function apply(event: Followed, { path, version }: TracedFile): void {
  event.files.delete(path);
  if (version !== null) event.files.set(path, version);
}

/** What a day's end shows of an event, compared with what was published before. */
function closeDay(event: Followed, id: Id, day: Day): DatedChange | null {
  const last = [...event.files.values()].at(-1) ?? null;
  if (last === 'unread') {
    // What it said then is not known; that it was there is.
    event.unreadSince ??= event.published ? null : day;
    return null;
  }
  const now = last?.record.draft ? null : last;
  const change = compareEvents(event.published, now);
  const since = event.published ? null : event.unreadSince;
  event.published = now;
  event.unreadSince = null;
  return change && { day: since ?? day, event: id, ...change };
}

/**
 * What changed in which event on which day: the end of each day is compared with the end of the one before, since a
 * day is the most exact thing that the site says of its own history.
 *
 * @param days the oldest first
 * @returns in the order of days
 */
export function traceEvents(days: readonly TracedDay[]): DatedChange[] {
  const idNow = followIds(days);
  const events = new Map<Id, Followed>();
  const follow = (id: Id): Followed => {
    const event = events.get(id) ?? { files: new Map(), published: null, unreadSince: null };
    events.set(id, event);
    return event;
  };
  const changes: DatedChange[] = [];
  for (const { day, files } of days) {
    const touched = new Set<Id>();
    for (const file of files) {
      const id = idNow(file.id);
      apply(follow(id), file);
      touched.add(id);
    }
    changes.push(...[...touched].flatMap((id) => closeDay(follow(id), id, day) ?? []));
  }
  return changes.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
