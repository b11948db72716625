/** One row as the file of an event. */
import { RULES } from '../check/rules/catalogue.ts';
import { TEXT_LIMIT } from '../check/files/decode.ts';
import { parseRecord } from '../check/files/parse.ts';
import { asWritten } from '../check/words/as-written.ts';
import { MAX_MARKS, tangleOf } from '../markdown/tangle.ts';
import { nodesOf } from '../markdown/walk.ts';
import { stationOf } from '../model/bounds.ts';
import { monthOf } from '../model/calendar.ts';
import { FOLDERS, STANDINGS } from '../model/vocabulary.ts';
import { when as whenField } from '../schema/date.ts';
import { clean, summaryOf, TITLE_LIMIT, type Title } from './event-words.ts';
import { importLine } from './existing.ts';
import { besideWords, plainText, readHtml } from './html.ts';
import { accountAsMarkdown, fieldsAsYaml, withFrontMatter, type CitedBlock } from './record-text.ts';
import type { ImportRow, RowDate } from './row.ts';
import { whenValue } from './date-note.ts';
import { actorsFor, placesFor, sourcesFor } from './row-records.ts';
import { isWebAddress, type PlannedFile, type PlannedRecords } from './planned-records.ts';
import { accountOf, type Account, type Statement } from './statements.ts';
import { cutShort, quoteWhole, withoutHidden } from './words.ts';

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

/** A headline that is a link names the document of its row. */
function withHeadlineLink(row: ImportRow): ImportRow {
  if (row.markup !== 'html') return row;
  const beside = besideWords(row.title);
  if (row.sources.length > 0 || beside.length === 0) return { ...row, lost: [...row.lost, ...beside] };
  const links = readHtml(row.title).blocks.flatMap((block) => block.links);
  const url = links.find((link) => isWebAddress(link.url))?.url;
  const source = { title: '', outlet: '', published: null, lang: '' };
  return {
    ...row,
    sources: url === undefined ? [] : [{ ...source, url }],
    lost: [...row.lost, ...beside.filter((words) => words !== `a link to ${url ?? ''}`)],
  };
}

/** What is to be supplied of statements, those of which the same is asked together. */
function statementTodos({ statements }: Account): string[] {
  const asked = Map.groupBy(statements, ({ todo }) => todo);
  return [...asked].flatMap(([todo, about]) => {
    const ids = about.map(({ id }) => asWritten(id)).join(', ');
    return todo === null ? [] : [`statement${about.length > 1 ? 's' : ''} ${ids}: ${todo}`];
  });
}

const TANGLED = 'its text has more marks such as * _ [ ] in one paragraph, or longer paragraphs, than the check allows';

/** Whether a block has so many parts that it would be tangled as Markdown: each has a mark before it and one behind. */
const isTangled = ({ block: { content } }: CitedBlock): boolean =>
  content.length > 2 * MAX_MARKS ||
  content.reduce((sum, node) => sum + nodesOf(node).filter((visit) => visit.node.type !== 'text').length, 0) >
    MAX_MARKS / 2;

/** What the check would say of the file, were it written. */
function faultOf({ id, path, text }: PlannedFile, account: string): string | null {
  const size = Buffer.byteLength(text);
  if (size > TEXT_LIMIT)
    return `the event would have ${Math.ceil(size / 1024)} KiB; the check allows ${TEXT_LIMIT / 1024}`;
  const finding = parseRecord('event', id, path, text).findings.find(({ rule }) => RULES[rule].severity === 'error');
  if (finding) return `the event would not pass the check: ${finding.message.replace(/\.$/, '')}`;
  return tangleOf(account) ? TANGLED : null;
}

const isStanding = (text: string): boolean => STANDINGS.some((one) => one === text);

/** What the words of a group and a note hold besides what is written down of them. */
function lostOfFields({ group, note, markup }: ImportRow): string[] {
  const words = clean(plainText(group));
  return [
    ...(words.length > TITLE_LIMIT ? [`the group, which is too long: ${quoteWhole(words)}`] : []),
    ...(markup === 'html' ? besideWords(group) : []),
    ...(clean(note).length > NOTE_LIMIT ? [`the note, which is too long: ${quoteWhole(note)}`] : []),
  ];
}

/** Most UTF-16 units of the note of a statement. */
const NOTE_LIMIT = 1000;

/** What a row leads to besides its event. */
interface Needed {
  sources: ReturnType<typeof sourcesFor>;
  places: ReturnType<typeof placesFor>;
  actors: ReturnType<typeof actorsFor>;
  /** Who says all that its statements do not give to others. */
  speakers: ReturnType<typeof actorsFor>;
  /** Who says each of its statements. */
  givers: readonly ReturnType<typeof actorsFor>[];
  /** Who confirms each of them. */
  confirming: readonly ReturnType<typeof actorsFor>[];
}

const neededBy = (row: ImportRow, account: Account, { document, planned }: Surroundings): Needed => ({
  sources: sourcesFor(account, row, document, planned),
  places: placesFor(row, document, planned),
  actors: actorsFor(row.actors, planned),
  speakers: actorsFor(row.speakers, planned),
  givers: account.statements.map((one) => actorsFor(one.given?.by ?? [], planned)),
  confirming: account.statements.map((one) => actorsFor(one.given?.confirmedBy ?? [], planned)),
});

const listed = (ids: readonly string[]): readonly string[] | undefined => (ids.length > 0 ? ids : undefined);

/** The fields of a statement, the one at a place among those of its row. */
function claimFields(statement: Statement, at: number, row: ImportRow, needed: Needed): object {
  const by = statement.given ? (needed.givers[at]?.value ?? []) : needed.speakers.value;
  const { standing = '', fields = {}, retracted } = statement.given ?? {};
  const { main, by_words, act, unverified, confirmed_by_words } = fields;
  return {
    id: statement.id,
    main,
    text: statement.text,
    source: needed.sources.value[at],
    via: needed.sources.via[at]?.length ? needed.sources.via[at] : undefined,
    by: listed(by),
    by_words,
    act,
    standing: isStanding(standing) ? standing : by.length > 0 ? 'claimed' : 'reported',
    unverified,
    confirmed_by: listed(needed.confirming[at]?.value ?? []),
    confirmed_by_words,
    retracted: retracted ?? undefined,
    note: at === 0 && row.note !== '' ? cutShort(clean(row.note), NOTE_LIMIT) : undefined,
  };
}

/** What is said above the fields of an event: how it is known again, and what an editor has to see to. */
const commentsOf = (key: string, todos: readonly string[], lost: readonly string[]): string[] => [
  importLine(key),
  '# By the line above a later import knows this row again and leaves the file alone.',
  ...todos.map((todo) => `# To supply: ${clean(todo)}`),
  ...lost.map((words) => `# Not taken over: ${cutShort(clean(words), 500)}`),
];

/**
 * Plans the file of a row's event. Sources, threads, places and actors that it needs go to the planned records.
 *
 * @returns the file, what an editor must supply (a draft as long as there is anything), and what was not taken over
 */
export function planEvent({ row: given, title, date, key, id }: NamedRow, around: Surroundings): PlannedEvent {
  const { planned, document, timezone } = around;
  const row = withHeadlineLink(given);
  const written = whenValue(date, planned.words);
  const when = whenField.safeParse(written);
  if (!when.success) return { ok: false, why: `its date ${asWritten(date.when.date)} cannot be used` };
  const account = accountOf(row, title.text, title.text === title.whole || title.whole === '' ? null : title.whole);
  if (account.blocks.some(isTangled)) return { ok: false, why: TANGLED };
  const summary = summaryOf(row, title.text, account.text);
  const needed = neededBy(row, account, around);
  const { sources, places, actors, speakers, givers, confirming } = needed;
  const todos = [
    ...new Set([
      ...[title.todo, summary.todo].filter((todo) => todo !== null),
      ...date.todos,
      ...[sources, places, actors, speakers, ...givers, ...confirming].flatMap((records) => records.todos),
      ...statementTodos(account),
    ]),
  ];
  const hidden = account.hidden + withoutHidden(row.title).hidden;
  const lost = [
    ...date.lost,
    ...row.lost,
    ...lostOfFields(row),
    ...summary.lost,
    ...account.lost,
    ...[sources, places].flatMap((records) => records.lost),
    ...(hidden > 0 ? [`characters that cannot be seen: ${hidden}`] : []),
  ];
  const group = cutShort(clean(row.group), TITLE_LIMIT);
  const fields = {
    title: title.text,
    summary: summary.text,
    kind: row.kind ?? 'happening',
    when: written,
    places: listed(places.value),
    actors: listed(actors.value),
    threads: group === '' ? undefined : [planned.thread(group, document)],
    draft: todos.length > 0 ? true : undefined,
    claims: account.statements.map((statement, at) => claimFields(statement, at, row, needed)),
    withdrawn: row.withdrawn ?? undefined,
  };
  const body = accountAsMarkdown(account.blocks);
  const path = `${FOLDERS.event}/${monthOf(stationOf(when.data, timezone).key)}/${id}.md`;
  const text = withFrontMatter(fieldsAsYaml(fields, commentsOf(key, todos, lost)), body);
  const file: PlannedFile = { type: 'event', id, path, text };
  const why = faultOf(file, body);
  return why === null ? { ok: true, file, todos, lost } : { ok: false, why };
}
