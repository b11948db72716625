/** `npm run new`: a new record of the story, or the beginning of another story. */
import { cancel, isCancel, select } from '@clack/prompts';
import { asWritten } from '../check/words/as-written.ts';
import { oneOf } from '../check/words/one-of.ts';
import { orNearest } from '../check/words/suggest.ts';
import { RECORD_TYPES } from '../model/vocabulary.ts';
import { defineCommand, Refusal, start } from './command.ts';
import { contentThere, contentOption } from './content-option.ts';
import { atTerminal, makeRecord, recordCommand, severalOf } from './new-record.ts';
import { storyCommand } from './new-story.ts';

const WHAT = [...RECORD_TYPES, 'story'];

/** Without a word that says what to make. */
const ask = defineCommand({
  meta: { name: 'npm run new --', description: `Makes a new ${oneOf(WHAT)}: npm run new -- event --help.` },
  args: { content: contentOption },
  async run({ args }) {
    if (!atTerminal) throw new Refusal(`Say what to make: ${oneOf(WHAT)}; for example npm run new -- event.`);
    const type = await select({
      message: 'What do you want to make?',
      options: RECORD_TYPES.map((value) => ({ value, label: value })),
    });
    if (isCancel(type)) {
      cancel('Nothing was written.');
      process.exitCode = 1;
    } else {
      await makeRecord(contentThere(args.content), type, {});
    }
  },
});

/** Takes any options: the word before them is what is wrong. */
async function refuse(word: string): Promise<void> {
  process.argv.splice(2);
  const run = (): never => {
    throw new Refusal(`Unexpected ${asWritten(word)}; expected ${oneOf(WHAT)}${orNearest(word, WHAT)}`);
  };
  await start(defineCommand({ run }));
}

const [word = ''] = process.argv.slice(2);
const type = RECORD_TYPES.find((known) => known === word);
if (word === '' || word.startsWith('-')) {
  await start(ask);
} else {
  // What follows the word are the options of its own command.
  process.argv.splice(2, 1);
  if (type) await start(recordCommand(type), { several: severalOf(type), mayBeEmpty: true });
  else if (word === 'story') await start(storyCommand);
  else await refuse(word);
}
