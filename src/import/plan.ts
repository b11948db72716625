/** Rows to records: which files an import would write, and what it has to say of each row. Pure. */
import { isId } from '../schema/text.ts';
import { titleOf } from './event-words.ts';
import { planEvent, type NamedRow } from './event.ts';
import { isTooDeep } from './html-depth.ts';
import { importLine, type Existing } from './existing.ts';
import type { ImportDocument, ImportRow } from './row.ts';
import { digestOf, eventIdFrom } from './ids.ts';
import { leaves } from './leaves.ts';
import { PlannedRecords, type PlannedFile } from './planned-records.ts';
import { isOwnPage } from './timelinejs-own.ts';

/** What becomes of a row. */
export type RowResult = {
  place: string;
  /** What its event is called; empty where it has no words at all. */
  title: string;
} & (
  | {
      is: 'new';
      path: string;
      /** The event's file last, and before it those that it needs and no row before it needed. */
      files: readonly PlannedFile[];
      /** What an editor must supply before the event is published; it is a draft as long as there is any. */
      todos: readonly string[];
      /** What was not taken over. */
      lost: readonly string[];
    }
  | { is: 'known'; path: string }
  /** `why` completes "row 3: …"; `said` is everything that the row says. */
  | { is: 'refused'; why: string; said: readonly string[] }
);

/** Everything that planning needs besides the row. */
interface PlanContext {
  document: ImportDocument;
  existing: Existing;
  planned: PlannedRecords;
  /** The files that an earlier import wrote. */
  imported: ReadonlySet<string>;
  /** How often each key was met in the rows before. */
  seen: Map<string, number>;
}

/** What a row is known under, again and again: the format's own key, else its headline and date. */
function keyOf(row: ImportRow, title: string, date: string, { document, seen }: PlanContext): string {
  const own =
    row.key === '' ? `~${digestOf(JSON.stringify([title, date]), 16)}` : encodeURIComponent(row.key.toWellFormed());
  const key = `${document.scope}:${own}`;
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times === 1 ? key : `${key}+${times}`;
}

/** Whether a key is a name that can be an address, and no mere number. */
const isName = (key: string): boolean => isId(key) && /[a-z]{3}/.test(key);

type Named = { ok: true; id: string } | { ok: false; why: string };

function idFor(row: ImportRow, title: string, key: string, { planned, existing, imported }: PlanContext): Named {
  const wanted = isName(row.key) ? row.key : eventIdFrom(title, existing.lang) || `event-${digestOf(key, 8)}`;
  const path = existing.fileOf('event', wanted);
  // Numbered only beside another row's event: whatever else has the name may well be the same event.
  if (path === undefined || imported.has(path)) return { ok: true, id: planned.freeId('event', wanted) };
  return {
    ok: false,
    why: `there is an event of that name already, ${path}. If it is this one, put the line "${importLine(key)}" below its first ---; if not, give the row another headline`,
  };
}

/** The text of a row that is HTML nested too deeply to be read; `null` where none is. */
function tooDeepIn({ title, summary, text, media, group, markup }: ImportRow): string | null {
  const beside = { group, media: media?.url, caption: media?.caption, credit: media?.credit };
  const fields = markup === 'html' ? { title, summary, text, ...beside } : beside;
  return Object.entries(fields).find(([, value]) => value !== undefined && isTooDeep(value))?.[0] ?? null;
}

const saidIn = ({ date: _date, place: _place, markup: _markup, ...row }: ImportRow): string[] =>
  leaves(row).map(({ text }) => text);

function planRow(row: ImportRow, context: PlanContext): RowResult {
  const deep = tooDeepIn(row);
  const said = saidIn(row);
  if (deep !== null)
    return { place: row.place, title: '', is: 'refused', why: `its ${deep} is nested too deeply`, said };
  const title = titleOf(row);
  const at = { place: row.place, title: title.text };
  const { date } = row;
  if (!date.ok) return { ...at, is: 'refused', why: date.why, said };
  if (title.text === '') return { ...at, is: 'refused', why: 'it has neither a headline nor a text', said };
  const key = keyOf(row, title.whole || title.text, date.when.date, context);
  const path = context.existing.imported.get(key);
  if (path !== undefined) return { ...at, is: 'known', path };
  const own = row.key === '' ? undefined : context.existing.fileOf('event', row.key);
  if (own !== undefined && isOwnPage(row.text, row.key, context.existing.site))
    return { ...at, is: 'known', path: own };
  const named = idFor(row, title.text, key, context);
  if (!named.ok) return { ...at, is: 'refused', why: named.why, said };
  return planNamed({ row, title, date, key, id: named.id }, at, context);
}

function planNamed(named: NamedRow, at: Pick<RowResult, 'place' | 'title'>, context: PlanContext): RowResult {
  const { document, existing, planned } = context;
  const event = planEvent(named, { document: document.title, timezone: existing.timezone, planned });
  if (!event.ok) {
    planned.drop();
    return { ...at, is: 'refused', why: event.why, said: saidIn(named.row) };
  }
  const { file, todos, lost } = event;
  planned.add(file, []);
  return { ...at, is: 'new', path: file.path, files: planned.keep(), todos, lost };
}

/**
 * Plans an import, row by row, so that whoever waits can be told how far it is.
 *
 * @param document what is imported
 * @param existing what the story has; nothing of it is changed
 * @returns what becomes of each row, in their order
 */
export function* planImport(document: ImportDocument, existing: Existing): Generator<RowResult, void> {
  const planned = new PlannedRecords(existing, document.scope);
  const context: PlanContext = {
    document,
    existing,
    planned,
    imported: new Set(existing.imported.values()),
    seen: new Map(),
  };
  for (const row of document.rows) yield planRow(row, context);
}
