/**
 * The history of every event, from git: when we recorded what. It is the second of the site's two clocks; the first,
 * when somebody said it, is in the statements.
 * See docs/content-model.md, History; docs/architecture.md, History from git.
 */
import type { Content } from '../check/content.ts';
import { decodeText, TEXT_LIMIT } from '../check/files/decode.ts';
import { classify } from '../check/files/layout.ts';
import { parseRecord } from '../check/files/parse.ts';
import { dayOf } from '../model/bounds.ts';
import type { EventVersion } from '../model/change.ts';
import type { Id } from '../model/record.ts';
import { readBlobs, readCommits, type Blob, type Commit, type NoHistory } from './commit-log.ts';
import { traceEvents, type DatedChange, type Period, type TracedFile } from './trace.ts';

/** What changed when, the newest last; or why that is not known. */
export type History =
  | {
      available: true;
      /** By day, the most exact thing that pages say of the site's own history. */
      changes: readonly DatedChange[];
      /** By commit, each at its instant in UTC (`2023-06-06T12:00:00.000Z`): feeds need one. */
      revisions: readonly DatedChange[];
    }
  | { available: false; reason: NoHistory };

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

interface PeriodOfFiles {
  period: Period;
  /** Each file once, as the period left it, the one touched last at the end. */
  files: ReadonlyMap<string, Blob | null>;
}

/** Commits by what is the same for some of them. */
function byPeriod(commits: readonly Commit[], periodOf: (time: number) => Period): PeriodOfFiles[] {
  const dated = commits.map(({ time, files }) => ({ period: periodOf(time), files }));
  return [...Map.groupBy(dated, ({ period }) => period)].map(([period, group]) => {
    const files = new Map<string, Blob | null>();
    for (const { path, blob } of group.flatMap((commit) => commit.files)) {
      files.delete(path);
      files.set(path, blob);
    }
    return { period, files };
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
  const texts = await readBlobs(
    folder,
    log.commits.flatMap(({ files }) => files.flatMap(({ path, blob }) => (eventId(path) === null ? [] : (blob ?? [])))),
  );
  if (!texts) return { available: false, reason: 'no-history' };
  const versions = new Map<string, EventVersion | 'unread'>();
  const versionOf = (id: Id, path: string, blob: Blob): EventVersion | 'unread' => {
    const key = `${path} ${blob}`;
    const version = versions.get(key) ?? readVersion(id, path, texts.get(blob), content);
    versions.set(key, version);
    return version;
  };
  const trace = (periodOf: (time: number) => Period): DatedChange[] =>
    traceEvents(
      byPeriod(log.commits, periodOf).map(({ period, files }) => ({
        period,
        files: [...files].flatMap(([path, blob]): TracedFile[] => {
          const id = eventId(path);
          if (id === null) return [];
          return [{ path, id, version: blob === null ? null : versionOf(id, path, blob) }];
        }),
      })),
    );
  const { timezone } = content.story.site;
  return {
    available: true,
    changes: trace((time) => dayOf(time, timezone)),
    revisions: trace((time) => new Date(time).toISOString()),
  };
}
