/** What an import says when it is done, for people. */
import { asWritten, visible } from '../check/words/as-written.ts';
import type { RecordType } from '../model/vocabulary.ts';
import type { ImportDocument } from './row.ts';
import type { RowResult } from './plan.ts';

export interface SummaryOptions {
  /** The file, as the person who imports it named it. */
  file: string;
  /** Nothing was written. */
  dryRun: boolean;
  /** What could not be written, in words, by path. */
  failed: ReadonlyMap<string, string>;
}

type New = Extract<RowResult, { is: 'new' }>;

const count = (amount: number, one: string): string => `${amount} ${one}${amount === 1 ? '' : 's'}`;

const TYPES: readonly RecordType[] = ['event', 'source', 'outlet', 'thread'];

const named = ({ place, title }: RowResult): string => (title === '' ? place : `${place} ${asWritten(title)}`);

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${visible(line)}`)];
}

function counted(results: readonly New[]): string {
  const files = results.flatMap(({ files }) => files);
  const counts = TYPES.map((type) => count(files.filter((file) => file.type === type).length, type));
  const drafts = results.filter(({ todos }) => todos.length > 0).length;
  const rest = drafts === 0 ? '' : `; ${drafts} of the events ${drafts === 1 ? 'is a draft' : 'are drafts'}`;
  return `${counts.join(', ')}${rest}`;
}

/** What was not taken over, the same of several rows once. */
function lostIn(results: readonly New[]): string[] {
  const losses = results.flatMap(({ place, lost }) => lost.map((words) => ({ place, words })));
  return [...Map.groupBy(losses, ({ words }) => words)].map(
    ([words, places]) => `${places.map(({ place }) => place).join(', ')}: ${words}`,
  );
}

const TO_READ = [
  'Every event is put down as a happening. Where somebody only spoke or wrote, write "kind: statement".',
  'Every statement is put down as reported by its source. Where the source only hands on what somebody says, write "standing: claimed" and "by".',
  'New outlets are named by their addresses, new sources have no title: give them theirs, and the sources an archive_url.',
];

/** Whether everything was imported that there was to import. */
export const isWhole = (results: readonly RowResult[], { failed }: Pick<SummaryOptions, 'failed'>): boolean =>
  failed.size === 0 && results.every(({ is }) => is !== 'refused');

/**
 * The report on an import.
 *
 * @param results what became of each row
 * @returns lines of text, the last of them ended as well
 */
export function importSummary(
  { rows, asides }: ImportDocument,
  results: readonly RowResult[],
  { file, dryRun, failed }: SummaryOptions,
): string {
  const fresh = results.filter((result) => result.is === 'new');
  const known = results.filter((result) => result.is === 'known');
  const refused = results.filter((result) => result.is === 'refused');
  const drafts = fresh.filter(({ todos }) => todos.length > 0);
  const verb = dryRun ? 'Would be written' : 'Written';
  const lines = [
    `${asWritten(file)}: ${count(rows.length, 'row')}.${dryRun ? ' This is a preview; nothing was written.' : ''}`,
    `${verb}: ${counted(fresh)}. Left alone, imported before: ${known.length}. Not imported: ${refused.length}.`,
    ...section(
      'Not imported. Mend the rows and import the file again:',
      refused.map((result) => `${named(result)}: ${result.why}.`),
    ),
    ...section(
      'Not written:',
      [...failed].map(([path, why]) => `${path}: ${why}.`),
    ),
    ...section(
      `To be supplied by an editor. ${drafts.length === 1 ? 'This event is a draft' : 'These events are drafts'} until it is done and "draft: true" removed:`,
      drafts.flatMap((result) => [`${result.path}  (${named(result)})`, ...result.todos.map((todo) => `  - ${todo}`)]),
    ),
    ...section('Not taken over:', lostIn(fresh)),
    ...section(
      'Not events:',
      asides.map(({ place, words }) => `${place}: ${words}`),
    ),
    ...(fresh.length > 0 ? section('To be read by an editor:', TO_READ) : []),
    ...section(
      dryRun ? 'Files:' : 'Files written:',
      fresh.flatMap(({ files, place }) => files.map(({ path }) => `${path}  (${place})`)),
    ),
    ...section(
      'Left alone:',
      known.map((result) => `${named(result)}: ${result.path}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
