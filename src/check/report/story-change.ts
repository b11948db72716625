/** What changes in the story, for people: on a terminal, and in the summary of a workflow's step. */
import { createColors } from 'picocolors';
import type { Changed, FieldChange, Rename, StatusSeen, StoryChange, Turn } from '../../model/story-change.ts';
import { visible } from '../words/as-written.ts';
import { inWords } from '../words/in-words.ts';
import { capped, SUMMARY_LIMIT } from './capped.ts';
import { plainCell } from './plain-cell.ts';

type Sign = '+' | '-' | '~';

/** One line of the account, and what stands under it. */
interface Line {
  sign: Sign;
  /** What it is about: an id. */
  id: string;
  words: string;
  fields: readonly FieldInWords[];
}

interface FieldInWords {
  field: string;
  before: string;
  after: string;
}

interface Part {
  title: string;
  lines: readonly Line[];
}

/** A part of a date may be what changed: its basis or its note. */
function fieldInWords({ field, before, after }: FieldChange): FieldInWords {
  const [old, now] = [inWords(before), inWords(after)];
  if (old !== now) return { field, before: old, after: now };
  return { field, before: JSON.stringify(before), after: JSON.stringify(after) };
}

const changed = ({ id, fields }: Changed): Line => ({ sign: '~', id, words: '', fields: fields.map(fieldInWords) });

function turned<Value>({ id, before, after }: Turn<Value>, word: (value: Value) => string): Line {
  const line = { id, fields: [] };
  if (after === null) return { ...line, sign: '-', words: `${before === null ? '' : word(before)} → gone` };
  if (before === null) return { ...line, sign: '+', words: word(after) };
  return { ...line, sign: '~', words: `${word(before)} → ${word(after)}` };
}

const statusWord = ({ status, inPart }: StatusSeen): string => (inPart ? `${status} in part` : status);

function partsOf({ events, claims, questions, statuses }: StoryChange): Part[] {
  const named =
    (sign: Sign) =>
    (one: { id: string; words: string }): Line => ({ sign, ...one, fields: [] });
  const renamed = ({ from, to }: Rename): Line => ({ sign: '~', id: to, words: `was called ${from}`, fields: [] });
  const merged = ({ from, to }: Rename): Line => ({ sign: '~', id: to, words: `has taken in ${from}`, fields: [] });
  const linesOf = (of: StoryChange['events' | 'claims'], merges: readonly Rename[] = []): Line[] => [
    ...of.added.map(named('+')),
    ...of.removed.map(named('-')),
    ...of.renamed.map(renamed),
    ...merges.map(merged),
    ...of.changed.map(changed),
  ];
  const parts = [
    { title: 'Events', lines: linesOf(events, events.merged) },
    { title: 'Statements', lines: linesOf(claims) },
    { title: 'Questions', lines: questions.map((turn) => turned(turn, (state) => state)) },
    { title: 'Statuses', lines: statuses.map((turn) => turned(turn, statusWord)) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

const TITLE = 'What this changes in the story';
const NOTHING = 'Nothing in the story changes.';
const UNTOLD = {
  unread: 'What this changes in the story can be told when every file can be read.',
  'another-story':
    'What this changes in the story cannot be told: at that revision another story stood here, and this one began later ("history_from" in site.yaml).',
} as const;

/** Why it cannot be told what changes. */
export type Untold = keyof typeof UNTOLD;

/**
 * The account for a terminal.
 *
 * @param change or why it cannot be told
 * @param options whether it is in colour
 * @returns lines, the last one ended as well
 */
export function storyChangeAsText(change: StoryChange | Untold, { colour }: { colour: boolean }): string {
  if (typeof change === 'string') return `\n${UNTOLD[change]}\n`;
  const parts = partsOf(change);
  if (parts.length === 0) return `\n${NOTHING}\n`;
  const colours = createColors(colour);
  const paint = { '+': colours.green, '-': colours.red, '~': colours.yellow };
  const lines = parts.flatMap(({ title, lines: inPart }) => [
    '',
    title,
    ...inPart.flatMap(({ sign, id, words, fields }) => [
      `  ${paint[sign](sign)} ${id}${words === '' ? '' : `: ${visible(words)}`}`,
      ...fields.flatMap(({ field, before, after }) => [
        `      ${field}: ${visible(before)}`,
        `      ${' '.repeat(field.length)}→ ${visible(after)}`,
      ]),
    ]),
  ]);
  return `\n${colours.underline(TITLE)}\n${lines.join('\n')}\n`;
}

const MARK: Record<Sign, string> = { '+': 'new', '-': 'gone', '~': 'changed' };

const asItem = ({ sign, id, words, fields }: Line): string =>
  [
    `- ${MARK[sign]}: **${plainCell(id)}**${words === '' ? '' : ` ${plainCell(words)}`}`,
    ...fields.map(({ field, before, after }) => `  - ${field}: ~~${plainCell(before)}~~ → ${plainCell(after)}`),
  ].join('\n');

/**
 * The same as Markdown, for the summary of a step: all of it, or of each part as much as there is room for.
 *
 * @param change or why it cannot be told
 */
export function storyChangeAsMarkdown(change: StoryChange | Untold): string {
  if (typeof change === 'string') return `\n## ${TITLE}\n\n${UNTOLD[change]}\n`;
  const parts = partsOf(change);
  if (parts.length === 0) return `\n## ${TITLE}\n\n${NOTHING}\n`;
  const sections = parts.flatMap(({ title, lines }) => [
    `### ${title}`,
    '',
    ...capped(lines.map(asItem), SUMMARY_LIMIT / 2 / parts.length),
    '',
  ]);
  return `\n## ${TITLE}\n\n${sections.join('\n')}`;
}
