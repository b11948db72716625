/** `npm run check`: everything that is wrong with the content, at once. */
import { appendFileSync, existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkContent } from '../check/check.ts';
import type { Content } from '../check/content.ts';
import { keptBefore, type ReadBefore } from '../check/files/read-content.ts';
import type { Finding } from '../check/finding.ts';
import type { Problem } from '../check/problem.ts';
import { asWritten } from '../check/words/as-written.ts';
import { oneOf } from '../check/words/one-of.ts';
import { changesBetween, changesAsText } from '../check/report/changes.ts';
import { problemsAsAnnotations, problemsAsSummary } from '../check/report/github.ts';
import { problemsAsJson } from '../check/report/json.ts';
import { storyChangeAsText, storyChangeAsMarkdown, type Untold } from '../check/report/story-change.ts';
import { problemsAsText } from '../check/report/text.ts';
import { readRevision, RevisionError, type Revision } from '../check/files/revision.ts';
import { silentEdits } from '../check/rules/correction/silent-edit.ts';
import { futureDates } from '../check/rules/time/future-date.ts';
import { dayOf } from '../model/bounds.ts';
import type { StoryChange } from '../model/story-change.ts';
import { changeSince } from '../ledger/earlier-story.ts';
import { beginOf } from '../ledger/history.ts';
import { placeOf } from '../kept/place.ts';
import { shownFolder } from '../routes/content-folder.ts';
import { isSpoken } from '../model/spoken.ts';
import { chosen } from './chosen.ts';
import { defineCommand, Refusal, start } from './command.ts';
import { contentNamed, contentOption } from './content-option.ts';
import { whyUnwritable } from './unwritable.ts';
import { timesToLook } from './watch.ts';

const FORMATS = ['text', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

/** Which files changed since the revision that is compared with, and when each was last written. */
const newnessOf = ({ since, written }: Looked) => ({
  changed: since?.revision.changed ?? new Set<string>(),
  written,
});

function report(looked: Looked, format: Format, folder: string): string {
  const { problems, since } = looked;
  if (format === 'json') return problemsAsJson(problems);
  const colour = useColour();
  const account = since && storyChangeAsText(since.change, { colour });
  const newness = newnessOf(looked);
  if (format === 'text') return problemsAsText(problems, { folder, colour, ...newness }) + (account ?? '');
  return problemsAsAnnotations(problems, { folder, ...newness });
}

/** Adds the whole list to the summary of a step, where a workflow says in which file that is. */
function summarize(looked: Looked, folder: string): void {
  const { problems, since } = looked;
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  const summary = problemsAsSummary(problems, { folder, ...newnessOf(looked) });
  try {
    appendFileSync(file, summary + (since ? storyChangeAsMarkdown(since.change) : ''));
  } catch (error) {
    const why = whyUnwritable(error);
    if (why === undefined) throw error;
    throw new Refusal(`The summary cannot be written to ${asWritten(file)}, which GITHUB_STEP_SUMMARY names: ${why}.`);
  }
}

/** Colour only at a terminal, and not where https://no-color.org asks for none. */
const useColour = (): boolean => process.stdout.isTTY && !process.env['NO_COLOR'];

interface Looked {
  problems: readonly Problem[];
  /** When the files with problems were last written, in milliseconds since 1970 UTC. */
  written: ReadonlyMap<string, number>;
  /** The revision that it is compared with, and what changes since; `null` where there is none. */
  since: { revision: Revision; change: StoryChange | Untold } | null;
}

function writtenTimes(root: string, problems: readonly Problem[]): Map<string, number> {
  const paths = new Set(problems.map(({ path }) => path));
  const timeOf = (path: string): number => statSync(resolve(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return new Map([...paths].map((path) => [path, timeOf(path)]));
}

/** Whether a revision holds this story, and not one that stood in the folder before it began. */
const isOfStory = ({ time }: Revision, { story }: Content): boolean => time >= beginOf(story.site);

/** Where there is anything to compare with the words of the interface, these are loaded. */
async function checkWords(read: Content): Promise<Finding[]> {
  if (read.words === null && isSpoken(read.story.site.lang)) return [];
  const { checkLanguage } = await import('../ledger/language.ts');
  return checkLanguage(read);
}

async function changeOf(root: string, revision: Revision, content: Content): Promise<StoryChange | Untold> {
  if (!isOfStory(revision, content)) return 'another-story';
  return (await changeSince(root, revision.commit, content)) ?? 'unread';
}

async function look(root: string, base: string | undefined, before: ReadBefore): Promise<Looked> {
  const revision = base === undefined ? null : await readRevision(root, base);
  const now = Date.now();
  const further = async (read: Content): Promise<Finding[]> => [
    ...futureDates(read, now),
    ...(await checkWords(read)),
    ...(revision && isOfStory(revision, read)
      ? silentEdits(revision.records, read, dayOf(now, read.story.site.timezone), revision.sides)
      : []),
  ];
  const { content, problems } = await checkContent(root, further, before);
  const since = revision && { revision, change: await changeOf(root, revision, content) };
  return { problems, written: writtenTimes(root, problems), since };
}

/** Prints the report, and what changed after every save, until somebody ends it. */
async function watchFor(root: string, base: string | undefined): Promise<void> {
  let before: readonly Problem[] | undefined;
  const folder = shownFolder(root);
  const read = keptBefore(placeOf('read', root));
  for await (const _ of timesToLook(root)) {
    const looked = await look(root, base, read);
    const { problems } = looked;
    if (before) {
      process.stdout.write(changesAsText(changesBetween(before, problems), problems, { folder, colour: useColour() }));
    } else {
      process.stdout.write(`${report(looked, 'text', folder)}Watching; Ctrl-C ends it.\n`);
    }
    before = problems;
  }
}

const check = defineCommand({
  meta: {
    name: 'npm run check --',
    description: 'Checks everything in the content folder and reports every problem at once.',
  },
  args: {
    content: contentOption,
    format: { type: 'string', default: 'text', valueHint: oneOf(FORMATS), description: 'How problems are written' },
    base: {
      type: 'string',
      valueHint: 'REV',
      description: 'Compares with a git revision: silent edits, and what changes in the story',
    },
    watch: { type: 'boolean', default: false, description: 'Goes on, and prints what changes with every save' },
  },
  async run({ args }) {
    const format = chosen('format', args.format, FORMATS);
    const root = contentNamed(args.content);
    if (args.watch && format !== 'text') throw new Refusal(`--watch prints text alone; leave out --format ${format}.`);
    if (args.watch && !existsSync(root)) throw new Refusal(`There is no folder ${asWritten(root)} to watch.`);
    try {
      if (args.watch) await watchFor(root, args.base);
      const looked = await look(root, args.base, keptBefore(placeOf('read', root)));
      const { problems } = looked;
      const folder = shownFolder(root);
      process.stdout.write(report(looked, format, folder));
      if (format === 'github') summarize(looked, folder);
      if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    } catch (error) {
      if (!(error instanceof RevisionError)) throw error;
      console.error(error.message);
      process.exitCode = 2;
    }
  },
});

await start(check);
