/** `npm run import`: a timeline or table from elsewhere, as events, sources and outlets. */
import { resolve } from 'node:path';
import { progress } from '@clack/prompts';
import { oneOf, quote } from '../check/quote.ts';
import { readContent } from '../check/read.ts';
import { didYouMean } from '../check/suggest.ts';
import { existingIn } from '../import/existing.ts';
import { planImport, type RowResult } from '../import/plan.ts';
import { readDocument, type Format } from '../import/read-document.ts';
import { isWhole, reportImport } from '../import/report.ts';
import { writeFiles } from '../import/write.ts';
import { contentFolder } from '../ledger/read-ledger.ts';
import { defineCommand, Refusal, start } from './command.ts';

const FORMATS = ['timelinejs', 'csv'] as const;

function readFormat(name: string | undefined, map: string | undefined): Format {
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) {
    const found = name === undefined ? 'The format is missing' : `Unexpected format ${quote(name)}`;
    throw new Refusal(`${found}; expected ${oneOf(FORMATS)}${didYouMean(name ?? '', FORMATS) || '.'}`);
  }
  if (format === 'timelinejs') {
    if (map !== undefined) throw new Refusal('--map is for csv; what the columns of TimelineJS are is known.');
    return { is: format };
  }
  if (!map) throw new Refusal('--map MAP.yaml is missing: it says which column is what. See "Import" in the README.');
  return { is: format, map };
}

/** Writes what is planned, with a bar for whoever waits at a terminal. */
async function write(root: string, results: readonly RowResult[]): Promise<Map<string, string>> {
  const files = results.flatMap((result) => (result.is === 'new' ? result.files : []));
  if (!process.stderr.isTTY || files.length === 0) return writeFiles(root, files, () => undefined);
  const bar = progress({ max: files.length, output: process.stderr });
  bar.start(`Writing ${files.length} files`);
  const failed = await writeFiles(root, files, () => {
    bar.advance();
  });
  bar.stop(`${files.length - failed.size} files written`);
  return failed;
}

const importCommand = defineCommand({
  meta: { name: 'import', description: 'Reads a timeline or table from elsewhere into events, sources and outlets.' },
  args: {
    format: { type: 'positional', required: false, description: oneOf(FORMATS) },
    file: {
      type: 'positional',
      required: false,
      description: "TimelineJS's JSON or its sheet as CSV; any table as CSV",
    },
    map: { type: 'string', valueHint: 'MAP.yaml', description: 'For csv: which column is what' },
    content: { type: 'string', valueHint: 'DIR', description: 'The folder to write to (CONTENT_DIR, else content)' },
    'dry-run': { type: 'boolean', default: false, description: 'Says what would be written, and writes nothing' },
  },
  async run({ args }) {
    const format = readFormat(args.format, args.map);
    if (!args.file) throw new Refusal('The file is missing: npm run import -- timelinejs FILE');
    if (args.content === '') throw new Refusal('--content needs a value.');
    const root = args.content === undefined ? contentFolder() : resolve(args.content);
    const { content } = await readContent(root);
    if (!content.site?.site) {
      throw new Refusal(
        'There is no sound site.yaml in the content folder, and it gives the time zone. See "npm run check".',
      );
    }
    const existing = existingIn(content);
    const read = await readDocument(args.file, format, existing.timezone);
    if (!read.ok) throw new Refusal(read.why);
    const results = planImport(read.document, existing);
    const failed = args['dry-run'] ? new Map<string, string>() : await write(root, results);
    const options = { file: args.file, dryRun: args['dry-run'], failed };
    process.stdout.write(reportImport(read.document, results, options));
    if (!isWhole(results, options)) process.exitCode = 1;
  },
});

await start(importCommand);
