/** Imports in memory and on disk, for tests. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseRecord } from '../../../src/check/files/parse.ts';
import type { Existing } from '../../../src/import/existing.ts';
import { planImport, type RowResult } from '../../../src/import/plan.ts';
import type { PlannedFile } from '../../../src/import/planned-records.ts';
import { EMPTY_ROW, type ImportDocument, type ImportRow, type ReadDocument } from '../../../src/import/row.ts';
import { readTable } from '../../../src/import/table.ts';
import { isTimelineHeading, readTimelineTable } from '../../../src/import/timelinejs-csv.ts';
import { readTimelineJson } from '../../../src/import/timelinejs-json.ts';
import { writtenWords } from '../../../src/strings/strings.ts';
import type { EventRecord } from '../../../src/model/record.ts';

export const FIXTURES = join(import.meta.dirname, '../../fixtures/_import');

export const ZONE = 'Europe/Moscow';

/** In which an import writes its notes. */
export const wordsIn = (lang: string): Existing['words'] => writtenWords(lang, ZONE, []).imported;

/** A story with nothing in it. */
export const nothing: Existing = {
  lang: 'en',
  words: wordsIn('en'),
  timezone: ZONE,
  imported: new Map(),
  fileOf: () => undefined,
  sources: new Map(),
  outlets: new Map(),
  threads: new Map(),
  actors: new Map(),
  places: new Map(),
  site: 'https://bridge.example/',
};

/** How the files of tests are read. */
export const OPTIONS = { timezone: ZONE, sourceFrom: null } as const;

/** What a reader gives, where it has to. */
export function sound(read: ReadDocument): ImportDocument {
  if (!read.ok) throw new Error(read.why);
  return read.document;
}

/** A sheet of TimelineJS, from its CSV. */
export function sheet(csv: string): ImportDocument {
  const read = readTable(csv, isTimelineHeading);
  if (!read.ok) throw new Error(read.why);
  return sound(readTimelineTable(read.table, 'sheet.csv', OPTIONS));
}

/** Slides of TimelineJS, from its JSON. */
export const slides = (...events: object[]): ImportDocument =>
  sound(readTimelineJson(JSON.stringify({ events }), 'slides.json', OPTIONS));

/** A slide of a day of June 2023 with a headline and a text of HTML. */
export const slide = (headline: string, text: string, more: object = {}): object => ({
  start_date: { year: 2023, month: 6, day: 4 },
  text: { headline, text },
  ...more,
});

/** A row with a headline of plain text. */
export const plainRow = (title: string, text = ''): ImportRow => ({
  ...EMPTY_ROW,
  place: 'row 2',
  title,
  text,
  markup: 'plain',
  date: { ok: true, when: { date: '2023-06-04' }, notes: [], todos: [], lost: [] },
});

export const plan = (document: ImportDocument, existing = nothing): RowResult[] => [...planImport(document, existing)];

export type Outcome<Is extends RowResult['is']> = Extract<RowResult, { is: Is }>;

/** The one row of an import, which became what it had to. */
export function only<Is extends RowResult['is']>(results: readonly RowResult[], is: Is): Outcome<Is> {
  const [result, ...more] = results;
  if (!result || more.length > 0 || result.is !== is) throw new Error(`Unexpected ${JSON.stringify(results)}`);
  return result as Outcome<Is>;
}

/** An event's record and account, read from the file that would be written. */
export function eventOf({ path, id, text }: PlannedFile): { record: EventRecord; account: string } {
  const { file, findings } = parseRecord('event', id, path, text);
  if (file.type !== 'event' || !file.record) throw new Error(`${JSON.stringify(findings)}\n${text}`);
  return { record: file.record, account: file.body?.text ?? '' };
}

/** The event of a new row. */
export function newEvent(result: Outcome<'new'>): ReturnType<typeof eventOf> {
  const file = result.files.find(({ type }) => type === 'event');
  if (!file) throw new Error('A new row has an event.');
  return eventOf(file);
}

export interface EmptyStory extends Disposable {
  root: string;
  /** Every file below the folder, with its text and the time of its last change. */
  files: () => Record<string, { text: string; changed: number }>;
}

/** A content folder with site.yaml and about.md alone, gone when it is disposed of. */
export function emptyStory(): EmptyStory {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  for (const name of ['site.yaml', 'about.md']) cpSync(join(FIXTURES, '../_base', name), join(root, name));
  return {
    root,
    files: () =>
      Object.fromEntries(
        readdirSync(root, { recursive: true, encoding: 'utf8' })
          .map((name) => [name.replaceAll('\\', '/'), join(root, name)] as const)
          .filter(([, path]) => statSync(path).isFile())
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, path]) => [name, { text: readFileSync(path, 'utf8'), changed: statSync(path).mtimeMs }]),
      ),
    [Symbol.dispose]: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
