/** `npm run import`: a timeline or table from elsewhere, as events, sources and outlets. */
import { resolve } from 'node:path';
import { asWritten } from '../check/words/as-written.ts';
import { oneOf } from '../check/words/one-of.ts';
import { readContent } from '../check/files/read-content.ts';
import { didYouMean } from '../check/words/suggest.ts';
import { existingIn, type Existing } from '../import/existing.ts';
import { planImport, type RowResult } from '../import/plan.ts';
import { readDocument, type Format } from '../import/read-document.ts';
import { isWhole, importSummary } from '../import/summary.ts';
import { writeFiles } from '../import/write.ts';
import { contentFolder } from '../ledger/read-ledger.ts';
import type { ImportDocument } from '../import/row.ts';
import { defineCommand, Refusal, start } from './command.ts';
import { showProgress } from './progress.ts';

const FORMATS = ['timelinejs', 'csv'] as const;

function readFormat(name: string | undefined, map: string | undefined): Format {
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) {
    const found = name === undefined ? 'The format is missing' : `Unexpected format ${asWritten(name)}`;
    throw new Refusal(`${found}; expected ${oneOf(FORMATS)}${didYouMean(name ?? '', FORMATS) || '.'}`);
  }
  if (format === 'timelinejs') {
    if (map !== undefined) throw new Refusal('--map is for csv; what the columns of TimelineJS are is known.');
    return { is: format };
  }
  if (!map) throw new Refusal('--map MAP.yaml is missing: it says which column is what. See "Import" in the README.');
  return { is: format, map };
}

/** Plans row by row, and says how far it is. */
async function plan(document: ImportDocument, existing: Existing): Promise<RowResult[]> {
  const bar = showProgress('Reading rows', document.rows.length);
  const results: RowResult[] = [];
  for (const result of planImport(document, existing)) {
    results.push(result);
    await bar.step();
  }
  bar.done();
  return results;
}

/** Writes what is planned, and says how far it is. */
async function write(root: string, results: readonly RowResult[]): Promise<Map<string, string>> {
  const files = results.flatMap((result) => (result.is === 'new' ? result.files : []));
  const bar = showProgress('Writing files', files.length);
  const failed = await writeFiles(root, files, bar.step);
  bar.done();
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
    const results = await plan(read.document, existing);
    const failed = args['dry-run'] ? new Map<string, string>() : await write(root, results);
    const options = { file: args.file, dryRun: args['dry-run'], failed };
    process.stdout.write(importSummary(read.document, results, options));
    if (!isWhole(results, options)) process.exitCode = 1;
  },
});

await start(importCommand);
