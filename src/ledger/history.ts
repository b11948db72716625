/**
 * The history of every event, from git: when we recorded what. It is the second of the site's two clocks; the first,
 * when somebody said it, is in the statements. Design: `1-product`, What is computed; `5-threats`, shallow clones.
 */
import type { Content } from '../check/content.ts';
import { decodeText, TEXT_LIMIT } from '../check/decode.ts';
import { classify } from '../check/layout.ts';
import { parseRecord } from '../check/parse.ts';
import { dayOf, type Day } from '../model/bounds.ts';
import type { EventVersion } from '../model/change.ts';
import type { Id } from '../model/record.ts';
import { readBlobs, readCommits, type Blob, type Commit, type NoHistory } from './git.ts';
import { traceEvents, type DatedChange, type TracedFile } from './trace.ts';

/** What changed when, the newest day last; or why that is not known. */
export type History = { available: true; changes: readonly DatedChange[] } | { available: false; reason: NoHistory };

function eventId(path: string): Id | null {
  const { placement } = classify(path);
  return placement.is === 'record' && placement.type === 'event' ? placement.id : null;
}

/** A version of an event, as the check reads it today; what stands in the content now need not be read twice. */
function readVersion(id: Id, path: string, bytes: Uint8Array | undefined, now: Content): EventVersion | 'unread' {
  if (!bytes || bytes.length > TEXT_LIMIT) return 'unread';
  const decoded = decodeText(bytes);
  if (!decoded.ok) return 'unread';
  const known = now.at(path);
  const same = known && 'record' in known && known.text === decoded.text;
  const file = same ? known : parseRecord('event', id, path, decoded.text).file;
  if (file.type !== 'event' || file.record === null) return 'unread';
  return { record: file.record, body: file.body?.text ?? '' };
}

interface DayOfFiles {
  day: Day;
  /** Each file once, as the day left it, the one touched last at the end. */
  files: ReadonlyMap<string, Blob | null>;
}

/** Commits by day. A clock that went wrong dates no commit before the one that it follows. */
function byDay(commits: readonly Commit[], timezone: string): DayOfFiles[] {
  let latest = -Infinity;
  const dated = commits.map(({ time, files }) => {
    latest = Math.max(latest, time);
    return { day: dayOf(latest, timezone), files };
  });
  return [...Map.groupBy(dated, ({ day }) => day)].map(([day, group]) => {
    const files = new Map<string, Blob | null>();
    for (const { path, blob } of group.flatMap((commit) => commit.files)) {
      files.delete(path);
      files.set(path, blob);
    }
    return { day, files };
  });
}

/**
 * Reads the history of the events in a content folder. What is not committed is no part of it.
 *
 * @param folder the content's
 * @param content as it was read from its folder
 * @returns never throws: without git, or without its past, a site is built all the same and says so
 */
export async function readHistory(folder: string, content: Content): Promise<History> {
  const log = await readCommits(folder);
  if (!log.available) return log;
  const days = byDay(log.commits, content.story.site.timezone);
  const texts = await readBlobs(
    folder,
    days.flatMap(({ files }) => [...files].flatMap(([path, blob]) => (eventId(path) === null ? [] : (blob ?? [])))),
  );
  if (!texts) return { available: false, reason: 'no-history' };
  const traced = days.map(({ day, files }) => ({
    day,
    files: [...files].flatMap(([path, blob]): TracedFile[] => {
      const id = eventId(path);
      if (id === null) return [];
      return [{ path, id, version: blob === null ? null : readVersion(id, path, texts.get(blob), content) }];
    }),
  }));
  return { available: true, changes: traceEvents(traced) };
}
