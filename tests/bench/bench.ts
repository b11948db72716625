/** `npm run bench`: how long the check and the build take and how much memory, for this story and longer ones. */
import { cpus, tmpdir } from 'node:os';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runNode } from '../../src/cli/child.ts';
import { defineCommand, Refusal, start } from '../../src/cli/command.ts';
import { contentFolder } from '../../src/routes/content-folder.ts';
import { writeStory } from './story.ts';

interface Measure {
  seconds: number;
  /** The most memory that one of its processes held, in bytes. */
  peak: number;
}

const door = 'src/cli/run.mjs';
const preload = `--import=${new URL('peak.mjs', import.meta.url).href}`;

/** Runs one of the commands on a story and measures it, the processes it starts included. */
async function measure(args: string[], content: string, scratch: string): Promise<Measure> {
  const peakFile = join(scratch, 'peak');
  const env = { CONTENT_DIR: content, NODE_OPTIONS: preload, PEAK_FILE: peakFile };
  rmSync(peakFile, { force: true });
  const begun = performance.now();
  const { status, output } = await runNode([door, ...args], { env, keep: 'everything' });
  if (status !== 0) throw new Refusal(`${args.join(' ')} failed for ${content}:\n${output.slice(-2000)}`);
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, peak: existsSync(peakFile) ? Number(readFileSync(peakFile, 'utf8')) : Number.NaN };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const rounded = (value: number): number => Number(value.toPrecision(3));
const megabytes = (bytes: number): number => rounded(bytes / 1024 / 1024);

async function row(name: string, content: string, scratch: string): Promise<Record<string, string | number>> {
  const out = join(scratch, 'site');
  const check = await measure(['check'], content, scratch);
  const build = await measure(['build', '--out', out], content, scratch);
  const built = filesIn(out);
  const pages = built.filter((file) => file.endsWith('.html')).length;
  const size = built.reduce((sum, file) => sum + statSync(file).size, 0);
  const events = filesIn(join(content, 'events')).length;
  rmSync(out, { recursive: true });
  return {
    story: name,
    events,
    files: filesIn(content).length,
    'check s': rounded(check.seconds),
    'check MB': megabytes(check.peak),
    'build s': rounded(build.seconds),
    'build MB': megabytes(build.peak),
    pages,
    'ms a page': rounded((build.seconds * 1000) / pages),
    'site MB': megabytes(size),
  };
}

await start(
  defineCommand({
    meta: {
      name: 'npm run bench --',
      description:
        'Measures the check and the build for this story and for made-up ones of 100 and 1,000 events, or of as many as are given.',
    },
    async run({ rawArgs }) {
      const sizes = rawArgs.length > 0 ? rawArgs.map(Number) : [100, 1000];
      if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
        throw new Refusal('Expected numbers of events, such as: npm run bench -- 100 1000');
      }
      const scratch = mkdtempSync(join(tmpdir(), 'who-said-when-bench-'));
      try {
        const rows = [await row('this one', contentFolder(), scratch)];
        for (const size of sizes) {
          const content = join(scratch, `story-${size}`);
          writeStory(content, size);
          rows.push(await row('made up', content, scratch));
        }
        console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`);
        console.table(rows);
      } finally {
        rmSync(scratch, { recursive: true, force: true });
      }
    },
  }),
);
