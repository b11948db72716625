/** `npm run sources`: whether the documents behind the story are still there, and still say what is quoted. */
import { checkContent } from '../check/check.ts';
import { asWritten } from '../check/words/as-written.ts';
import { oneOf } from '../check/words/one-of.ts';
import type { Story } from '../model/record.ts';
import { examine } from '../sources/examine.ts';
import { mannersOf } from '../sources/manners.ts';
import { reportMarkdown } from '../sources/markdown.ts';
import { readCaptures, readFromWeb } from '../sources/read.ts';
import { isWrong, type SourceResults } from '../sources/results.ts';
import { reportTable } from '../sources/table.ts';
import { visitor } from '../sources/visit.ts';
import { chosen } from './chosen.ts';
import { defineCommand, Refusal, start } from './command.ts';
import { contentNamed, contentOption } from './content-option.ts';
import { errorCode } from '../check/files/error-code.ts';
import { typedPath } from './typed-path.ts';

const FORMATS = ['text', 'json', 'markdown'] as const;

function written(report: SourceResults, format: (typeof FORMATS)[number]): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  return format === 'markdown' ? reportMarkdown(report) : reportTable(report);
}

/** @throws Refusal where the content has errors: of what is broken nobody knows what it quotes */
async function readStory(root: string): Promise<Story> {
  const { content, problems } = await checkContent(root);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return content.story;
  const count = errors === 1 ? 'an error' : `${errors} errors`;
  throw new Refusal(`The content has ${count}; npm run check says which. Mend that first.`);
}

async function fromCaptures(story: Story, folder: string): Promise<SourceResults> {
  try {
    const { readings, unused } = await readCaptures(story, folder);
    return { ...examine(story, readings, true), unusedCaptures: unused };
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(error))) throw error;
    throw new Refusal(`There is no folder ${asWritten(folder)} with captures.`);
  }
}

async function fromWeb(story: Story): Promise<SourceResults> {
  const readings = await readFromWeb(story, visitor(mannersOf(story.site)));
  return { ...examine(story, readings, false), unusedCaptures: [] };
}

await start(
  defineCommand({
    meta: {
      name: 'npm run sources --',
      description: 'Requests the addresses of all sources, and finds every quotation in them.',
    },
    args: {
      captures: {
        type: 'string',
        valueHint: 'DIR',
        description: 'Without a network: read <source id>.txt or .html in a folder instead',
      },
      format: { type: 'string', default: 'text', valueHint: oneOf(FORMATS), description: 'How the report is written' },
      content: contentOption,
    },
    async run({ args }) {
      const { captures, content } = args;
      const format = chosen('format', args.format, FORMATS);
      const story = await readStory(contentNamed(content));
      const report = captures === undefined ? await fromWeb(story) : await fromCaptures(story, typedPath(captures));
      process.stdout.write(written(report, format));
      if (isWrong(report)) process.exitCode = 1;
    },
  }),
);
