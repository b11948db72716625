/**
 * The history of every event, from git: when we recorded what. It is the second of the site's two clocks; the first,
 * when somebody said it, is in the statements.
 * See docs/content-model.md, History; docs/architecture.md, History from git.
 */
import type { Content, RecordFile } from '../check/content.ts';
import { decodeText, TEXT_LIMIT } from '../check/files/decode.ts';
import { classify } from '../check/files/layout.ts';
import { parseRecord } from '../check/files/parse.ts';
import { fromWritten, toWritten, type Written } from '../kept/json.ts';
import { keptOr } from '../kept/made.ts';
import type { KeptTexts } from '../kept/texts.ts';
import { dayOf } from '../model/bounds.ts';
import type { EventVersion } from '../model/change.ts';
import type { Id, Site } from '../model/record.ts';
import { readBlobs, readCommits, type Blob, type Commit, type NoHistory, whyUnread } from './commit-log.ts';
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

type Version = EventVersion | 'unread';

/** Versions that were read the last time, each by its path and what it held: git never changes them. */
export interface VersionsBefore {
  versions: ReadonlyMap<string, Version>;
}

/** Nothing was read before. */
export const noVersionsBefore = (): VersionsBefore => ({ versions: new Map() });

/** When a story's own history begins, in milliseconds since 1970 UTC; without a word on it, with git's. */
export const beginOf = ({ history_from }: Pick<Site, 'history_from'>): number =>
  history_from === undefined ? -Infinity : Date.parse(history_from);

const versionIn = (file: RecordFile | undefined): Version =>
  file?.type === 'event' && file.record !== null ? { record: file.record, body: file.body?.text ?? '' } : 'unread';

/**
 * A version of an event, as the check reads it today; what stands in the content now need not be read twice.
 *
 * @param last what it was the last time
 * @param kept what another run read, where that is kept
 */
function readVersion(
  id: Id,
  path: string,
  bytes: Uint8Array | undefined,
  now: Content,
  last: Version | undefined,
  kept: KeptTexts | null,
): Version {
  if (!bytes || bytes.length > TEXT_LIMIT) return 'unread';
  const decoded = decodeText(bytes);
  if (!decoded.ok) return 'unread';
  const known = now.at(path);
  if (known && 'record' in known && known.text === decoded.text) return versionIn(known);
  return last ?? keptVersion(id, path, decoded.text, kept);
}

/** A version as it stands among what is kept; `null` where it is unread. */
type KeptVersion = { record: Written; body: string } | null;

/** A version of an event of which the text is known: as another run read it, else as it is read now. */
function keptVersion(id: Id, path: string, text: string, kept: KeptTexts | null): Version {
  const read = (): Version => versionIn(parseRecord('event', id, path, text).file);
  if (!kept) return read();
  const version = keptOr(kept, ['version', path, text], (): KeptVersion => {
    const now = read();
    return now === 'unread' ? null : { record: toWritten(now.record) ?? [null, []], body: now.body };
  });
  if (version === null) return 'unread';
  const record = fromWritten(version.record) as EventVersion['record'] | null;
  return record === null ? read() : { record, body: version.body };
}

/** A version as it outlasts the content of its time: what is kept with the record of that content goes with it. */
const apart = (version: Version): Version =>
  version === 'unread' ? version : { ...version, record: { ...version.record } };

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
 * @param before what was read the last time; what is read now takes its place
 * @param kept what another run read, where that is kept
 * @returns never throws: without git, or without its past, a site is built all the same and says so
 */
export async function readHistory(
  folder: string,
  content: Content,
  before: VersionsBefore = noVersionsBefore(),
  kept: KeptTexts | null = null,
): Promise<History> {
  const log = await readCommits(folder, beginOf(content.story.site));
  if (!log.available) return log;
  const texts = await readBlobs(
    folder,
    log.commits.flatMap(({ files }) => files.flatMap(({ path, blob }) => (eventId(path) === null ? [] : (blob ?? [])))),
  );
  if (!texts) return { available: false, reason: await whyUnread(folder) };
  const versions = new Map<string, Version>();
  const versionOf = (id: Id, path: string, blob: Blob): Version => {
    const key = `${path} ${blob}`;
    const version =
      versions.get(key) ?? readVersion(id, path, texts.get(blob), content, before.versions.get(key), kept);
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
  const changes = trace((time) => dayOf(time, timezone));
  const revisions = trace((time) => new Date(time).toISOString());
  before.versions = new Map([...versions].map(([key, version]) => [key, apart(version)]));
  return { available: true, changes, revisions };
}
