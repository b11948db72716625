/** `npm run check`: everything that is wrong with the content, at once. */
import { appendFileSync, existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { checkContent } from '../check/check.ts';
import type { Problem } from '../check/problem.ts';
import { oneOf, quote } from '../check/quote.ts';
import { changesBetween, reportChanges } from '../check/report/changes.ts';
import { reportGithub, summariseGithub } from '../check/report/github.ts';
import { reportJson } from '../check/report/json.ts';
import { reportStoryChange, summariseStoryChange } from '../check/report/story-change.ts';
import { reportText } from '../check/report/text.ts';
import { readRevision, RevisionError, type Revision } from '../check/revision.ts';
import { silentEdits } from '../check/silent-edit.ts';
import { didYouMean } from '../check/suggest.ts';
import type { StoryChange } from '../model/story-change.ts';
import { changeSince } from '../ledger/earlier-story.ts';
import { checkLanguage } from '../ledger/language.ts';
import { contentFolder } from '../ledger/content-folder.ts';
import { defineCommand, Refusal, start } from './command.ts';
import { followFolder } from './watch.ts';

const FORMATS = ['text', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

function readFormat(text: string): Format {
  const format = FORMATS.find((known) => known === text);
  if (format) return format;
  const nearest = didYouMean(text, FORMATS);
  throw new Refusal(
    `Unexpected ${quote(text)} for --format; expected ${oneOf(FORMATS)}${nearest === '' ? '.' : nearest}`,
  );
}

/** A folder as people type it: from where they stand, with forward slashes. */
const shownFolder = (root: string): string => relative(process.cwd(), root).split(sep).join('/');

function report({ problems, revision, change }: Looked, format: Format, folder: string): string {
  if (format === 'json') return reportJson(problems);
  const colour = useColour();
  const account = revision && reportStoryChange(change, { colour });
  if (format === 'text') return reportText(problems, { folder, colour }) + (account ?? '');
  const options = { folder, changed: revision?.changed ?? new Set<string>() };
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) {
    appendFileSync(summary, summariseGithub(problems, options) + (revision ? summariseStoryChange(change) : ''));
  }
  return reportGithub(problems, options);
}

/** Colour only at a terminal, and not where https://no-color.org asks for none. */
const useColour = (): boolean => process.stdout.isTTY && !process.env['NO_COLOR'];

interface Looked {
  problems: readonly Problem[];
  revision: Revision | null;
  /** What changes since that revision; `null` where there is none, or it cannot be told. */
  change: StoryChange | null;
}

async function look(root: string, base: string | undefined): Promise<Looked> {
  const revision = base === undefined ? null : await readRevision(root, base);
  const { content, problems } = await checkContent(root, (read) => [
    ...checkLanguage(read),
    ...(revision ? silentEdits(revision.events, read) : []),
  ]);
  const change = revision && (await changeSince(root, revision.commit, content));
  return { problems, revision, change };
}

/** Prints what changed after every save, until somebody ends it. */
async function watchFor(root: string, first: readonly Problem[], base: string | undefined): Promise<void> {
  let before = first;
  const options = { folder: shownFolder(root), colour: useColour() };
  console.log('Watching; Ctrl-C ends it.');
  await followFolder(root, async () => {
    const { problems } = await look(root, base);
    process.stdout.write(reportChanges(changesBetween(before, problems), problems, options));
    before = problems;
  });
}

const check = defineCommand({
  meta: { name: 'check', description: 'Checks everything in the content folder and reports every problem at once.' },
  args: {
    content: { type: 'string', valueHint: 'DIR', description: 'The folder to check (CONTENT_DIR, else content)' },
    format: { type: 'string', default: 'text', valueHint: oneOf(FORMATS), description: 'How problems are written' },
    base: {
      type: 'string',
      valueHint: 'REV',
      description: 'Compares with a git revision: silent edits, and what changes in the story',
    },
    watch: { type: 'boolean', default: false, description: 'Goes on, and prints what changes with every save' },
  },
  async run({ args }) {
    const format = readFormat(args.format);
    for (const name of ['content', 'base'] as const) {
      if (args[name] === '') throw new Refusal(`--${name} needs a value.`);
    }
    if (args.watch && format !== 'text') throw new Refusal(`--watch prints text alone; leave out --format ${format}.`);
    const root = args.content === undefined ? contentFolder() : resolve(args.content);
    if (args.watch && !existsSync(root)) throw new Refusal(`There is no folder ${quote(root)} to watch.`);
    try {
      const looked = await look(root, args.base);
      const { problems } = looked;
      process.stdout.write(report(looked, format, shownFolder(root)));
      if (args.watch) await watchFor(root, problems, args.base);
      if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    } catch (error) {
      if (!(error instanceof RevisionError)) throw error;
      console.error(error.message);
      process.exitCode = 2;
    }
  },
});

await start(check);
