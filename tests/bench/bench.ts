/** `npm run bench`: how long the check and the build take and how much memory, for this story and longer ones. */
import { cpus, tmpdir } from 'node:os';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from 'citty';
import { defineCommand, Refusal, start } from '../../src/cli/command.ts';
import { contentFolder } from '../../src/routes/content-folder.ts';
import { editing } from './editing.ts';
import { canTellAll, measure, NO_TIME } from './measure.ts';
import { readers } from './readers.ts';
import { scale } from './scale.ts';
import { usualShape } from './shapes.ts';
import { writeStory } from './story.ts';

const door = 'src/cli/run.cjs';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const rounded = (value: number): number => Number(value.toPrecision(3));
const megabytes = (bytes: number): number => rounded(bytes / 1024 / 1024);

async function row(name: string, content: string, scratch: string, all: boolean): Promise<object> {
  const out = join(scratch, 'site');
  const env = { CONTENT_DIR: content };
  const check = await measure(process.execPath, [door, 'check'], { env, all });
  const build = await measure(process.execPath, [door, 'build', '--out', out], { env, all });
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
        'Measures the check and the build for this story and for made-up ones of 100 and 1,000 events, or of as many as are given. With "scale" first: made-up stories of sizes and shapes beside Hugo, and what they publish. With "readers" first: what their front page and a month cost a reader. With "editing" first: what a save costs while the development server runs.',
    },
    async run({ rawArgs }) {
      if (rawArgs[0] === 'scale') {
        await runCommand(scale, { rawArgs: rawArgs.slice(1) });
        return;
      }
      if (rawArgs[0] === 'readers') {
        await runCommand(readers, { rawArgs: rawArgs.slice(1) });
        return;
      }
      if (rawArgs[0] === 'editing') {
        await runCommand(editing, { rawArgs: rawArgs.slice(1) });
        return;
      }
      const sizes = rawArgs.length > 0 ? rawArgs.map(Number) : [100, 1000];
      if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
        throw new Refusal('Expected numbers of events, such as: npm run bench -- 100 1000');
      }
      const all = await canTellAll();
      if (!all) console.log(NO_TIME);
      const scratch = mkdtempSync(join(tmpdir(), 'who-said-when-bench-'));
      try {
        const rows = [await row('this one', contentFolder(), scratch, all)];
        for (const size of sizes) {
          const content = join(scratch, `story-${size}`);
          writeStory(content, usualShape(size));
          rows.push(await row('made up', content, scratch, all));
        }
        console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`);
        console.table(rows);
      } finally {
        rmSync(scratch, { recursive: true, force: true });
      }
    },
  }),
  { ownWords: true },
);
