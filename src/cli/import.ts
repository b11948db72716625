/** `npm run import`: a timeline or table from elsewhere, as events, sources and outlets. */
import { existsSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { asWritten } from '../check/words/as-written.ts';
import { oneOf } from '../check/words/one-of.ts';
import { readContent } from '../check/files/read-content.ts';
import { orNearest } from '../check/words/suggest.ts';
import { existingIn, type Existing } from '../import/existing.ts';
import { planImport, type RowResult } from '../import/plan.ts';
import { readDocument, readGiven, type Format } from '../import/read-document.ts';
import { importSummary, isWhole, type SummaryOptions } from '../import/summary.ts';
import { writeFiles } from '../import/write.ts';
import { ownWordsOf } from '../ledger/language.ts';
import type { ImportDocument } from '../import/row.ts';
import { writtenWords } from '../strings/strings.ts';
import { SIGNALS } from './child.ts';
import { chosen } from './chosen.ts';
import { defineCommand, Refusal, start } from './command.ts';
import { contentNamed, contentOption } from './content-option.ts';
import { errorCode } from '../check/files/error-code.ts';
import { reasonOf } from './errors.ts';
import { showProgress } from './progress.ts';
import { fetchSheet } from './sheet-address.ts';
import { typedPath } from './typed-path.ts';
import { whyUnwritable } from './unwritable.ts';

const FORMATS = ['timelinejs', 'csv'] as const;

function readFormat(name: string | undefined, map: string | undefined): Format {
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) {
    const found = name === undefined ? 'The format is missing' : `Unexpected format ${asWritten(name)}`;
    throw new Refusal(`${found}; expected ${oneOf(FORMATS)}${orNearest(name ?? '', FORMATS)}`);
  }
  if (format === 'timelinejs') {
    if (map !== undefined) throw new Refusal('--map is for csv; what the columns of TimelineJS are is known.');
    return { is: format };
  }
  if (!map) throw new Refusal('--map MAP.yaml is missing: it says which column is what. See docs/import.md.');
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

/** Writes what is planned, and says how far it is. Who ends it meanwhile is told what was written and what was not. */
async function write(root: string, results: readonly RowResult[]): Promise<Map<string, string>> {
  const files = results.flatMap((result) => (result.is === 'new' ? result.files : []));
  const bar = showProgress('Writing files', files.length);
  const ended = new AbortController();
  const end = (): void => {
    ended.abort();
  };
  for (const signal of SIGNALS) process.on(signal, end);
  const failed = await writeFiles(root, files, bar.step, ended.signal);
  for (const signal of SIGNALS) process.off(signal, end);
  bar.done();
  return failed;
}

/** The first of `import-report.txt`, `import-report-2.txt` … that there is not yet. */
function freeReport(): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'import-report.txt' : `import-report-${number}.txt`;
    if (!existsSync(name)) return name;
  }
}

/** Makes the file of the report, which is a new one, before anything is imported of which nobody could be told else. */
async function openReport(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'wx');
  } catch (error) {
    const why = whyUnwritable(error) ?? (errorCode(error) || reasonOf(error));
    throw new Refusal(`The report cannot be written to ${asWritten(file)} (${why}).`);
  }
}

/** Prints the report, and writes all of it to a file where it is asked for, or too long to be read here. */
async function report(
  document: ImportDocument,
  results: readonly RowResult[],
  shown: Omit<SummaryOptions, 'whole'>,
  asked: { file: string; handle: FileHandle } | null,
): Promise<void> {
  const { text, isShort } = importSummary(document, results, { ...shown, whole: false });
  process.stdout.write(text);
  const file = asked?.file ?? (isShort && !shown.dryRun ? freeReport() : null);
  if (file === null) {
    if (isShort) process.stdout.write('\nAll of it, line by line: --report FILE.\n');
    return;
  }
  const whole = importSummary(document, results, { ...shown, whole: true });
  const handle = asked?.handle ?? (await openReport(file));
  await handle.writeFile(whole.text);
  await handle.close();
  process.stdout.write(`\nAll of it, line by line: ${file}\n`);
}

const importCommand = defineCommand({
  meta: {
    name: 'npm run import --',
    description: 'Reads a timeline or table from elsewhere into events, sources and outlets.',
  },
  args: {
    format: { type: 'positional', required: false, description: oneOf(FORMATS) },
    file: {
      type: 'positional',
      required: false,
      description: 'CSV, .xlsx or JSON; or the address of a sheet that is published on the web',
    },
    map: { type: 'string', valueHint: 'MAP.yaml', description: 'For csv: which column is what' },
    encoding: {
      type: 'string',
      valueHint: 'NAME',
      description: 'Of the file, where it is not found out: windows-1251 …',
    },
    'source-from': {
      type: 'string',
      valueHint: 'credit',
      description: 'The link in the credit of media is the document',
    },
    report: { type: 'string', valueHint: 'FILE', description: 'Writes all of the report to a file, a new one' },
    fetch: { type: 'boolean', default: false, description: 'Fetches a file that is an address without asking' },
    content: contentOption,
    'dry-run': { type: 'boolean', default: false, description: 'Says what would be written, and writes nothing' },
  },
  async run({ args }) {
    const format = readFormat(args.format, typedPath(args.map));
    if (!args.file) throw new Refusal('The file is missing: npm run import -- timelinejs FILE');
    const root = contentNamed(args.content);
    const { content } = await readContent(root);
    if (!content.site?.site) {
      throw new Refusal(
        'There is no sound site.yaml in the content folder, and it gives the time zone. See "npm run check".',
      );
    }
    const { lang, timezone } = content.story.site;
    const strings = writtenWords(lang, timezone, ownWordsOf(content));
    const existing = existingIn(content, strings.imported);
    const { 'source-from': sourceFrom } = args;
    const options = {
      timezone,
      encoding: args.encoding,
      sourceFrom: sourceFrom === undefined ? null : chosen('source-from', sourceFrom, ['credit'] as const),
    };
    const isAddress = /^https?:\/\//i.test(args.file) && URL.canParse(args.file);
    const read = isAddress
      ? await readGiven(await fetchSheet(args.file, args.fetch, content.site.site), format, options)
      : await readDocument(typedPath(args.file), format, options);
    if (!read.ok) throw new Refusal(read.why);
    const results = await plan(read.document, existing);
    const file = typedPath(args.report) ?? null;
    const asked = file === null ? null : { file, handle: await openReport(file) };
    const failed = args['dry-run'] ? new Map<string, string>() : await write(root, results);
    const shown = { file: args.file, dryRun: args['dry-run'], failed };
    await report(read.document, results, shown, asked);
    if (!isWhole(results, shown)) process.exitCode = 1;
  },
});

await start(importCommand);
