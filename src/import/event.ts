/** One row as the file of an event. */
import { RULES } from '../check/rules/catalogue.ts';
import { FOLDERS } from '../check/files/folders.ts';
import { parseRecord } from '../check/files/parse.ts';
import { asWritten } from '../check/words/as-written.ts';
import { tangleOf } from '../markdown/tangle.ts';
import { stationOf } from '../model/bounds.ts';
import { when as whenField } from '../schema/date.ts';
import { clean, summaryOf, TITLE_LIMIT, type Title } from './event-words.ts';
import { importLine } from './existing.ts';
import { plainText, readHtml } from './html.ts';
import { accountAsMarkdown, fieldsAsYaml, withFrontMatter } from './record-text.ts';
import type { ImportRow, RowDate, RowWhen } from './row.ts';
import { isWebAddress, type PlannedFile, type PlannedRecords } from './planned-records.ts';
import { accountOf, type Account, type Statement } from './statements.ts';
import { cutShort, withoutHidden } from './words.ts';

/** A row of which it is known when it was and what it is called. */
export interface NamedRow {
  row: ImportRow;
  title: Title;
  date: Extract<RowDate, { ok: true }>;
  /** What it is known under at a later import. */
  key: string;
  /** The id of its event. */
  id: string;
}

/** Where a row's event goes, and what it needs there. */
export interface Surroundings {
  /** What is imported, as a document. */
  document: string;
  /** The IANA zone of the story's days. */
  timezone: string;
  planned: PlannedRecords;
}

export type PlannedEvent =
  | { ok: true; file: PlannedFile; todos: readonly string[]; lost: readonly string[] }
  /** Why the check would refuse it, to complete "row 3: …". */
  | { ok: false; why: string };

/** A date as a field takes it: alone where there is nothing to say of it. */
const whenValue = ({ date, ...more }: RowWhen): string | RowWhen =>
  Object.values(more).every((value) => value === undefined) ? date : { date, ...more };

/** A headline that is a link names the document of its row. */
function withHeadlineLink(row: ImportRow): ImportRow {
  if (row.source || row.markup !== 'html') return row;
  const links = readHtml(row.title).blocks.flatMap((block) => block.links);
  const url = links.find((link) => isWebAddress(link.url))?.url;
  return url === undefined ? row : { ...row, source: { url, title: '', outlet: '', published: null } };
}

/** The credit of media has no field of its own. */
function noteOf(url: string, { media }: ImportRow, { media: shown }: Account): string | undefined {
  const credit = media && shown === url ? clean(plainText(media.credit)) : '';
  return credit === '' ? undefined : `Credited to: ${cutShort(credit, 900)}`;
}

function sourceOf(
  { origin }: Statement,
  row: ImportRow,
  account: Account,
  { document, planned }: Surroundings,
): string {
  if (origin.is === 'nothing') return planned.document(document);
  if (origin.is !== 'named') return planned.source(origin.url, { note: noteOf(origin.url, row, account) });
  const { url = '', title = '', outlet = '', published = null } = row.source ?? {};
  const hints = {
    title: cutShort(clean(title), 300),
    outlet: cutShort(clean(outlet), 160),
    published: published?.ok ? whenValue(published.when) : undefined,
  };
  return isWebAddress(url) ? planned.source(url, hints) : planned.unlinked(hints);
}

function sourceTodos({ source }: ImportRow): string[] {
  if (!source) return [];
  const { url, published } = source;
  return [
    ...(published && !published.ok ? [`the "published" of its source: ${published.why}.`] : []),
    ...(url !== '' && !isWebAddress(url)
      ? [`the "url" of its source: ${asWritten(url)} is no address that begins with https:// or http://.`]
      : []),
  ];
}

/** What is to be supplied of statements, those of which the same is asked together. */
function statementTodos({ statements }: Account): string[] {
  const asked = Map.groupBy(statements, ({ todo }) => todo);
  return [...asked].flatMap(([todo, about]) => {
    const ids = about.map(({ id }) => asWritten(id)).join(', ');
    return todo === null ? [] : [`statement${about.length > 1 ? 's' : ''} ${ids}: ${todo}`];
  });
}

/** What the check would say of the file, were it written. */
function faultOf({ id, path, text }: PlannedFile, account: string): string | null {
  const finding = parseRecord('event', id, path, text).findings.find(({ rule }) => RULES[rule].severity === 'error');
  if (finding) return `the event would not pass the check: ${finding.message.replace(/\.$/, '')}`;
  return tangleOf(account) ? 'its text has more marks such as * _ [ ] in one paragraph than the check allows' : null;
}

/**
 * Plans the file of a row's event. Sources and threads that it needs go to the planned records.
 *
 * @returns the file, what an editor must supply (a draft as long as there is anything), and what was not taken over
 */
export function planEvent({ row: given, title, date, key, id }: NamedRow, around: Surroundings): PlannedEvent {
  const row = withHeadlineLink(given);
  const when = whenField.safeParse(whenValue(date.when));
  if (!when.success) return { ok: false, why: `its date ${asWritten(date.when.date)} cannot be used` };
  const account = accountOf(row, title.text, title.text === title.whole || title.whole === '' ? null : title.whole);
  const summary = summaryOf(row, title.text, account.text);
  const group = cutShort(clean(row.group), TITLE_LIMIT);
  const todos = [
    ...[title.todo, summary.todo].filter((todo) => todo !== null),
    ...date.todos,
    ...sourceTodos(row),
    ...statementTodos(account),
  ];
  const fields = {
    title: title.text,
    summary: summary.text,
    kind: 'happening',
    when: whenValue(date.when),
    threads: group === '' ? undefined : [around.planned.thread(group, around.document)],
    draft: todos.length > 0 ? true : undefined,
    claims: account.statements.map((statement) => ({
      id: statement.id,
      text: statement.text,
      source: sourceOf(statement, row, account, around),
      standing: 'reported',
    })),
  };
  const comments = [
    importLine(key),
    '# By the line above a later import knows this row again and leaves the file alone.',
    ...todos.map((todo) => `# To supply: ${clean(todo)}`),
  ];
  const body = accountAsMarkdown(account.blocks);
  const path = `${FOLDERS.event}/${stationOf(when.data, around.timezone).key.slice(0, 7)}/${id}.md`;
  const file: PlannedFile = { type: 'event', id, path, text: withFrontMatter(fieldsAsYaml(fields, comments), body) };
  const why = faultOf(file, body);
  if (why !== null) return { ok: false, why };
  const hidden = account.hidden + withoutHidden(row.title).hidden;
  const lost = [...row.lost, ...account.lost, ...(hidden > 0 ? [`characters that cannot be seen: ${hidden}`] : [])];
  return { ok: true, file, todos, lost };
}
