/** `npm run new -- story`: puts the beginning of another story in the place of the content folder. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { cancel, confirm, intro, isCancel, outro, select, text } from '@clack/prompts';
import { checkContent } from '../check/check.ts';
import type { Problem } from '../check/problem.ts';
import { asWritten } from '../check/words/as-written.ts';
import { problemsAsText } from '../check/report/text.ts';
import { openRepository } from '../git/repository.ts';
import { faultOfAnswer, storyFiles, type StoryAnswers } from '../new/story.ts';
import { Left } from '../new/terminal.ts';
import { LANGUAGES } from '../model/spoken.ts';
import { root as project } from './child.ts';
import { defineCommand, Refusal } from './command.ts';
import { contentNamed, contentOption } from './content-option.ts';
import { atTerminal } from './new-record.ts';
import { clearUp, nextTo, putInPlace } from './put-in-place.ts';
import { emptyElsewhere, storyElsewhere } from './story-elsewhere.ts';

const QUESTIONS: Readonly<Record<keyof StoryAnswers, string>> = {
  title: 'The name of the site',
  url: 'Where the site will stand, such as https://example.org/story/',
  timezone: 'The time zone of its days, such as Europe/Kyiv',
  lang: 'The language of the site',
};

/** What no check sees. */
const OUTSIDE = [
  '  .github/CODEOWNERS  who is asked to review what',
  '  public/  your own icons, under the names that are there',
  '  content/LICENSE.txt  the whole text of the licence, if it has one',
];

/** What has no answer that would do for any story. */
const REQUIRED = ['title', 'url', 'timezone'] as const;
const NAMES = [...REQUIRED, 'lang'] as const;

const LANG = 'en';

/** Whether there is nothing that could be lost: no such folder, or one without files. */
async function isEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch {
    return !existsSync(folder);
  }
}

/**
 * Refuses a folder whose files git could not bring back.
 *
 * @param paths what of it is to go
 * @throws Refusal where there is no repository, or changes that are in no commit
 */
async function refuseUnsaved(root: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  let changes: string;
  try {
    const { git } = await openRepository(root);
    changes = (await git(['status', '--porcelain', '--ignored', '--', ...paths])).toString();
  } catch {
    throw new Refusal(
      `Git does not keep ${asWritten(root)}, so nothing could bring back what is in it. Work in a clone of the repository.`,
    );
  }
  if (changes === '') return;
  const files = changes
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line.slice(3)}`);
  throw new Refusal(
    `There are changes in what is to go that are in no commit; commit them or take them back first:\n${files.join('\n')}`,
  );
}

function answersIn(args: Readonly<Record<string, unknown>>): Partial<StoryAnswers> {
  const answers: Partial<StoryAnswers> = {};
  for (const name of NAMES) {
    const answer = args[name];
    if (typeof answer !== 'string') continue;
    const fault = faultOfAnswer(name, answer);
    if (fault !== undefined) throw new Refusal(`--${name}: ${fault}`);
    answers[name] = answer;
  }
  return answers;
}

async function ask(name: (typeof REQUIRED)[number]): Promise<string> {
  const validate = (answer = ''): string | undefined => faultOfAnswer(name, answer);
  const answer = await text({ message: QUESTIONS[name], validate });
  if (isCancel(answer)) throw new Left();
  return answer.trim();
}

/** Those that there are words for; any other can be written into `site.yaml`. */
async function askLanguage(): Promise<string> {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const options = LANGUAGES.map((lang) => ({ value: lang, label: names.of(lang) ?? lang })).toSorted((a, b) =>
    a.label.localeCompare(b.label, 'en'),
  );
  const answer = await select({ message: QUESTIONS.lang, options, initialValue: LANG });
  if (isCancel(answer)) throw new Left();
  return answer;
}

async function complete(given: Partial<StoryAnswers>): Promise<StoryAnswers> {
  const missing = REQUIRED.filter((name) => given[name] === undefined);
  if (missing.length > 0 && !atTerminal) {
    const options = missing.map((name) => `--${name}`).join(', ');
    throw new Refusal(`There is no terminal to ask at, and these options are missing: ${options}.`);
  }
  const { title = await ask('title') } = given;
  const { url = await ask('url') } = given;
  const { timezone = await ask('timezone') } = given;
  const { lang = atTerminal && missing.length > 0 ? await askLanguage() : LANG } = given;
  return { title, url, timezone, lang };
}

interface Replaced {
  written: string[];
  /** What is left to be filled in, a line each. */
  left: string[];
}

async function agree(root: string, elsewhere: readonly string[]): Promise<void> {
  if (!atTerminal) throw new Refusal('This removes every file of the content folder; say --yes if that is meant.');
  const also = elsewhere.length > 0 ? `, empty what tells of its story (${elsewhere.join(', ')})` : '';
  const message = `Remove every file in ${root}${also} and begin another story? Git keeps the old one.`;
  const yes = await confirm({ message, initialValue: false });
  if (yes !== true) throw new Left();
}

/** Where a file is, as people type it from where they stand. */
const shown = (root: string, path: string): string => relative(process.cwd(), join(root, path)).replaceAll('\\', '/');

/** A mark of what is to be filled in: its file and line, and what it asks for. */
function toFillIn(root: string, files: ReadonlyMap<string, string>, { path, line }: Problem): string {
  const text = files.get(path)?.split('\n')[line - 1] ?? '';
  return `  ${shown(root, path)}:${line}  ${text.replace(/["']$/, '').replace(/["']?FILL IN: /, '')}`;
}

/** Prepares the new folder beside the old one, checks it, and only then puts it in its place. */
async function replace(root: string, answers: StoryAnswers): Promise<Replaced> {
  const files = storyFiles(answers, Date.now());
  await clearUp(root);
  const next = nextTo(root);
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(next, path)), { recursive: true });
      await writeFile(join(next, path), content);
    }
    const { problems } = await checkContent(next);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Refusal(problemsAsText(errors, { colour: false }));
    await putInPlace(next, root);
    const left = problems
      .filter(({ rule }) => rule === 'placeholder-text')
      .map((problem) => toFillIn(root, files, problem));
    return { written: [...files.keys()].map((path) => shown(root, path)), left };
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

export const storyCommand = defineCommand({
  meta: {
    name: 'npm run new -- story',
    description: 'Empties the content folder into the beginning of another story; asks before it does.',
  },
  args: {
    title: { type: 'string', valueHint: 'TEXT', description: QUESTIONS.title },
    url: { type: 'string', valueHint: 'URL', description: QUESTIONS.url },
    timezone: { type: 'string', valueHint: 'ZONE', description: QUESTIONS.timezone },
    lang: {
      type: 'string',
      valueHint: 'LANG',
      description: `${QUESTIONS.lang}: ${LANGUAGES.join(', ')}, or another (${LANG})`,
    },
    yes: { type: 'boolean', default: false, description: 'Do not ask whether it is meant' },
    content: contentOption,
  },
  async run({ args }) {
    const root = contentNamed(args.content);
    const elsewhere = storyElsewhere(root);
    const isNew = await isEmpty(root);
    if (!isNew) await refuseUnsaved(root, ['.']);
    await refuseUnsaved(project, elsewhere);
    const given = answersIn(args);
    if (atTerminal) intro('A new story');
    try {
      const answers = await complete(given);
      if (!args.yes && !(isNew && elsewhere.length === 0)) await agree(root, elsewhere);
      const { written, left } = await replace(root, answers);
      const also = await emptyElsewhere(elsewhere, answers.title);
      const done = [
        `Wrote ${written.join(', ')}`,
        ...also,
        'To be filled in, as npm run check says until it is:',
        ...left,
        ...(also.length > 0 ? OUTSIDE : []),
        // Of another folder than the project's own, npm start knows by its variable alone.
        `Then run: ${typeof args.content === 'string' ? `CONTENT_DIR=${shown(root, '')} ` : ''}npm start`,
      ].join('\n');
      if (atTerminal) outro(done);
      else console.log(done);
    } catch (error) {
      if (!(error instanceof Left)) throw error;
      cancel('Nothing was changed.');
      process.exitCode = 1;
    }
  },
});
