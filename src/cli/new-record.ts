/** One new record, from options, from questions at the terminal, or from some of each. */
import { relative, resolve } from 'node:path';
import { cancel, intro, outro } from '@clack/prompts';
import type { ArgsDef } from 'citty';
import { readContent } from '../check/files/read-content.ts';
import { visible } from '../check/words/as-written.ts';
import { oneOf } from '../check/words/one-of.ts';
import type { RecordType } from '../model/vocabulary.ts';
import { choicesOf, purposeOfField, type Given } from '../new/field.ts';
import { FIELDS } from '../new/fields.ts';
import { interview, Unusable, type InterviewState } from '../new/interview.ts';
import { nearNames } from '../new/near-names.ts';
import { marksIn } from '../new/skeleton.ts';
import { Left, terminal } from '../new/terminal.ts';
import { writeDrafts } from '../new/write.ts';
import { root as project } from './child.ts';
import { defineCommand, Refusal, valuesOf } from './command.ts';
import { contentThere, contentOption } from './content-option.ts';
import { writeFrontMatterHelp } from './front-matter-help.ts';

/** Whether there is somebody to ask. */
export const atTerminal = process.stdin.isTTY && process.stdout.isTTY;

/** How several values are given to one option. */
const SEVERAL = {
  ids: 'Several have commas between them.',
  labels: 'They have semicolons between them, with their keys, "open: It is open; shut: It is shut", or without.',
} as const;

/** The options of one type of record: what is asked of it. */
function optionsOf(type: RecordType): ArgsDef {
  const fields = FIELDS[type].map((field) => {
    const choices = choicesOf(type, field);
    // What a longer list may hold, the purpose says: beside the option it would push that off the screen.
    const hint = choices.length > 2 ? field.flag.toUpperCase() : oneOf(choices);
    const valueHint = hint || (field.to ? 'ID' : 'TEXT');
    const several = field.many ? ` ${SEVERAL[field.many]}` : '';
    return [field.flag, { type: 'string', valueHint, description: purposeOfField(type, field) + several }] as const;
  });
  return {
    ...Object.fromEntries(fields),
    id: {
      type: 'string',
      valueHint: 'ID',
      description: 'The name of the file, and its address for ever (made from its title or name)',
    },
    content: contentOption,
  };
}

/** Where a file is, as people type it from where they stand. */
const shown = (root: string, path: string): string =>
  relative(process.cwd(), resolve(root, path)).replaceAll('\\', '/');

function report(root: string, { content, made }: InterviewState): string {
  return made
    .map((draft) => {
      const file = shown(root, draft.path);
      const marks = marksIn(draft.text).map(({ line, field }) => `  ${file}:${line}  fill in ${field}`);
      const near = nearNames(content, draft).map(
        (other) =>
          `  ${shown(root, other.path)} is nearly called so: "${visible(other.name)}". If that is meant, remove the new file.`,
      );
      return [`Wrote ${file}`, ...marks, ...near].join('\n');
    })
    .join('\n');
}

/**
 * Makes a record, and what is missing on the way, and says what was written.
 *
 * @param root the content folder
 * @throws Refusal where an option will not do, or one is missing and there is nobody to ask
 */
export async function makeRecord(root: string, type: RecordType, given: Given): Promise<void> {
  const { content: existing } = await readContent(root);
  const state: InterviewState = { content: existing, asker: atTerminal ? terminal : null, made: [] };
  try {
    await interview(state, type, given);
    await writeDrafts(root, state.made);
    await writeFrontMatterHelp(project, root);
  } catch (error) {
    if (error instanceof Unusable) throw new Refusal(error.message);
    if (!(error instanceof Left)) throw error;
    cancel('Nothing was written.');
    process.exitCode = 1;
    return;
  }
  const done = `${report(root, state)}\nThen run: npm run check`;
  if (atTerminal) outro(done);
  else console.log(done);
}

/** What stands between several values in one text. */
const BETWEEN = { ids: ',', labels: ';' } as const;

/** The options of a type of record that add up where they are given several times. */
export const severalOf = (type: RecordType): string[] =>
  FIELDS[type].flatMap(({ flag, many }) => (many === undefined ? [] : [flag]));

/** The command that makes a record of one type. */
export const recordCommand = (type: RecordType) => {
  const options = optionsOf(type);
  return defineCommand({
    meta: { name: `npm run new -- ${type}`, description: `Makes a new ${type}; asks for what is not given.` },
    args: options,
    async run({ args, rawArgs }) {
      const given = [...FIELDS[type], { flag: 'id', many: undefined }].flatMap(({ flag, many }) => {
        const value: unknown = args[flag];
        if (typeof value !== 'string') return [];
        const all = many === undefined ? value : valuesOf(rawArgs, options, flag).join(BETWEEN[many]);
        return [[flag, all] as const];
      });
      if (atTerminal) intro(`A new ${type}`);
      await makeRecord(contentThere(args['content']), type, Object.fromEntries(given));
    },
  });
};
