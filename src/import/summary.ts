/** What an import says when it is done, for people: counts first; of a long list one line a kind, and all of it on request. */
import { several } from '../check/report/count.ts';
import { asWritten, visible } from '../check/words/as-written.ts';
import { RECORD_TYPES } from '../model/vocabulary.ts';
import type { ImportDocument } from './row.ts';
import type { RowResult } from './plan.ts';
import { quoteWhole } from './words.ts';

export interface SummaryOptions {
  /** The file, as the person who imports it named it. */
  file: string;
  /** Nothing was written. */
  dryRun: boolean;
  /** What could not be written, in words, by path. */
  failed: ReadonlyMap<string, string>;
  /** Whether every line is given, however many there are. */
  whole: boolean;
}

type New = Extract<RowResult, { is: 'new' }>;

const named = ({ place, title }: RowResult): string => (title === '' ? place : `${place} ${asWritten(title)}`);

/** One thing that is to be said, and of what. */
interface Note {
  /** Where it stands; told for some of those of whom the same is said. */
  place: string;
  words: string;
  /** Lines below it, of which each is something to be said of that place. */
  more?: readonly string[];
}

/** How many notes are given one by one. */
const FEW = 40;

/** How many places are named of a kind. */
const EXAMPLES = 3;

/** What notes have in common: their words without what is quoted, linked or counted in them. */
const kindOf = (words: string): string =>
  words
    .replace(/(column )?["“][^"“”]*["”]/g, (quoted, column?: string) => (column === undefined ? '"…"' : quoted))
    .replace(/https?:\S+/g, 'https://…')
    .replace(/\d[\d:.,+-]*/g, '…');

const inFull = ({ place, words, more = [] }: Note): string[] => [
  place === '' ? words : more.length > 0 ? `${words}  (${place})` : `${place}: ${words}`,
  ...more.map((line) => `  - ${line}`),
];

/** One line a kind, that of most notes first. */
function inShort(notes: readonly Note[]): string[] {
  const flat = notes.flatMap(({ place, words, more }) => (more ?? [words]).map((one) => ({ place, words: one })));
  const kinds = [...Map.groupBy(flat, ({ words }) => kindOf(words)).values()].toSorted((a, b) => b.length - a.length);
  return kinds.flatMap((kind) => {
    const examples = kind.slice(0, EXAMPLES).map(({ place }) => place);
    const [first] = kind;
    if (!first) return [];
    const others = kind.length > EXAMPLES ? `, and ${kind.length - EXAMPLES} more` : '';
    return [
      `${kind.length} × ${kind.length === 1 ? first.words : kindOf(first.words)}`,
      `  ${examples.join(', ')}${others}`,
    ];
  });
}

function section(heading: string, notes: readonly Note[], whole: boolean): string[] {
  if (notes.length === 0) return [];
  const lines = whole || notes.length <= FEW ? notes.flatMap(inFull) : inShort(notes);
  return ['', heading, ...lines.map((line) => `  ${visible(line)}`)];
}

function counted(results: readonly New[], failed: SummaryOptions['failed']): string {
  const files = results.flatMap(({ files }) => files).filter(({ path }) => !failed.has(path));
  const counts = RECORD_TYPES.flatMap((type) => {
    const amount = files.filter((file) => file.type === type).length;
    return amount === 0 && type !== 'event' ? [] : [several(amount, type)];
  });
  const drafts = results.filter(({ path, todos }) => todos.length > 0 && !failed.has(path)).length;
  const rest = drafts === 0 ? '' : `; ${drafts} of the events ${drafts === 1 ? 'is a draft' : 'are drafts'}`;
  return `${counts.join(', ')}${rest}`;
}

/** What was not taken over, the same of several rows once. */
function lostIn(results: readonly New[]): Note[] {
  const losses = results.flatMap(({ place, lost }) => lost.map((words) => ({ place, words })));
  return [...Map.groupBy(losses, ({ words }) => words)].map(([words, places]) => ({
    place: places.map(({ place }) => place).join(', '),
    words,
  }));
}

/** What no row says but those that give their statements one by one. */
const TOLD_BY_NONE = [
  'Every event is written with "kind: happening". Where somebody only spoke or wrote, write "kind: statement".',
  'Every statement of which no speaker is given is written with "standing: reported", as what its source itself reports. Where the source only passes on what somebody says, write "standing: claimed" and "by".',
];

const TO_READ = [
  'New outlets are named by their addresses, and new sources have no title, where no row gives them one: give them theirs, and the sources an archive_url.',
];

const plain = (lines: readonly string[]): Note[] => lines.map((words) => ({ place: '', words }));

/** Whether everything was imported that there was to import. */
export const isWhole = (results: readonly RowResult[], { failed }: Pick<SummaryOptions, 'failed'>): boolean =>
  failed.size === 0 && results.every(({ is }) => is !== 'refused');

/**
 * The report on an import.
 *
 * @param results what became of each row
 * @returns lines of text, the last of them ended as well; and whether some stand for several
 */
export function importSummary(
  { rows, asides }: ImportDocument,
  results: readonly RowResult[],
  { file, dryRun, failed, whole }: SummaryOptions,
): { text: string; isShort: boolean } {
  const fresh = results.filter((result) => result.is === 'new');
  const known = results.filter((result) => result.is === 'known');
  const refused = results.filter((result) => result.is === 'refused');
  const drafts = fresh.filter(({ todos }) => todos.length > 0);
  const isTold = rows.every(({ told }) => told.length > 0);
  const verb = dryRun ? 'Would be written' : 'Written';
  const sections: [heading: string, notes: Note[]][] = [
    [
      'Not imported. Mend the rows and import the file again:',
      refused.map((result) => ({
        place: named(result),
        words: `${result.why}.${whole ? ` It says: ${result.said.map(quoteWhole).join(', ')}.` : ''}`,
      })),
    ],
    ['Not written:', [...failed].map(([place, why]) => ({ place, words: `${why}.` }))],
    [
      `To be supplied by an editor. ${drafts.length === 1 ? 'This event is a draft' : 'These events are drafts'} until it is done and "draft: true" removed:`,
      drafts.map((result) => ({ place: named(result), words: result.path, more: result.todos })),
    ],
    ['Not taken over:', lostIn(fresh)],
    ['Not events:', asides.map(({ place, words }) => ({ place, words }))],
    ['To be read by an editor:', fresh.length > 0 ? plain([...(isTold ? [] : TOLD_BY_NONE), ...TO_READ]) : []],
    ['Left alone:', known.map((result) => ({ place: named(result), words: result.path }))],
  ];
  const filesHeading = dryRun ? 'Files:' : 'Files written:';
  const files = plain(
    fresh.flatMap(({ files: own, place }) =>
      own.flatMap(({ path }) => (failed.has(path) ? [] : [`${path}  (${place})`])),
    ),
  );
  const lines = [
    `${asWritten(file)}: ${several(rows.length, 'row')}.${dryRun ? ' This is a preview; nothing was written.' : ''}`,
    `${verb}: ${counted(fresh, failed)}. Left alone, imported before: ${known.length}. Not imported: ${refused.length}.`,
    ...sections.flatMap(([heading, notes]) => section(heading, notes, whole)),
    ...(whole || files.length <= FEW ? section(filesHeading, files, true) : []),
  ];
  return {
    text: `${lines.join('\n')}\n`,
    isShort: !whole && [...sections.map(([, notes]) => notes), files].some((notes) => notes.length > FEW),
  };
}
