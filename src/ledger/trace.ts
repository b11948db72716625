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

/** What events were called, and which became part of another. */
interface Ids {
  /** What an event of that id is called now, or was last. */
  now: (id: Id) => Id;
  /** Whether an event became part of another, by the id that it had last. */
  isJoined: (id: Id) => boolean;
}

/** The files at an id, and from when to when there was one without a gap, in periods; until `Infinity` while there is. */
interface Standing {
  paths: Set<string>;
  since: number;
  until: number;
}

/** Which of some files stand at each id after a period. */
function stand(standing: Map<Id, Standing>, at: number, files: readonly TracedFile[]): void {
  for (const { path, id, version } of files) {
    const own = standing.get(id) ?? { paths: new Set(), since: at, until: at };
    standing.set(id, own);
    if (version === null) own.paths.delete(path);
    else own.paths.add(path);
  }
  for (const own of new Set(files.flatMap(({ id }) => standing.get(id) ?? []))) {
    if (own.paths.size === 0) own.until = Math.min(own.until, at);
    else if (own.until < Infinity) Object.assign(own, { since: at, until: Infinity });
  }
}

/**
 * Follows the ids that events had, by the `former_ids` of each version. A later version that stands at an id takes it back,
 * so that no chain of ids is a ring. What stood beside the event that took its id was another one, whose own history ends
 * there, also where it was gone before.
 */
function followIds(periods: readonly TracedPeriod[]): Ids {
  const movedTo = new Map<Id, Id>();
  const joined = new Set<Id>();
  const standing = new Map<Id, Standing>();
  const now = (id: Id): Id => {
    const next = movedTo.get(id);
    return next === undefined ? id : now(next);
  };
  for (const [at, { files }] of periods.entries()) {
    stand(standing, at, files);
    for (const { id, version } of files) {
      const own = standing.get(id);
      if (version === null || !own) continue;
      movedTo.delete(id);
      joined.delete(id);
      const { since } = own;
      for (const old of formerOf(version).map(now)) {
        if (old === id || joined.has(old)) continue;
        const its = standing.get(old);
        // Before this period: while an event gets another id there may be a file at both.
        if (its && Math.max(since, its.since) < Math.min(its.until, at)) {
          joined.add(old);
        } else {
          movedTo.set(old, id);
          if (its) own.since = Math.min(own.since, its.since);
        }
      }
    }
  }
  return { now, isJoined: (id) => joined.has(id) };
}

const formerOf = (version: EventVersion | 'unread'): readonly Id[] =>
  version === 'unread' ? [] : version.record.former_ids;

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
function closePeriod(event: Followed, id: Id, period: Period, isJoined: boolean): DatedChange | null {
  const last = [...event.files.values()].at(-1) ?? null;
  if (last === 'unread') {
    // What it said then is not known; that it was there is.
    event.unreadSince ??= period;
    return null;
  }
  const now = last?.record.draft ? null : last;
  // What is part of another now was not taken off the site.
  const change = !now && isJoined ? null : compareEvents(event.published, now);
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
  const ids = followIds(periods);
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
      const id = ids.now(file.id);
      apply(follow(id), file);
      touched.add(id);
    }
    changes.push(...[...touched].flatMap((id) => closePeriod(follow(id), id, period, ids.isJoined(id)) ?? []));
  }
  return changes.toSorted((a, b) => byCodeUnit(a.period, b.period));
}
