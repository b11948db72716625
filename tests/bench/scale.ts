/**
 * `npm run bench -- scale`: what made-up stories of several sizes and shapes cost to check and to build, beside Hugo, and
 * what is published. Sizes and counts have limits; times are printed.
 */
import { appendFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineCommand, Refusal } from '../../src/cli/command.ts';
import { writeHugoSite } from './hugo.ts';
import { excesses, growthExcess } from './limits.ts';
import { canTellAll, isInstalled, measure, NO_TIME, type Measure } from './measure.ts';
import { readPublished, type Published } from './published.ts';
import { SHAPES, usualShape, type StoryShape } from './shapes.ts';
import { editStory, writeStory } from './story.ts';

interface Result {
  shape: StoryShape;
  check: Measure;
  build: Measure;
  /** After one edit, with what the build before kept. */
  edited: Measure;
  hugo: (Measure & Pick<Published, 'files' | 'bytes'>) | null;
  published: Published;
}

/** What this computer can tell. */
interface Means {
  all: boolean;
  hugo: boolean;
}

const door = 'src/cli/run.cjs';
const NO_HUGO = 'Hugo is not installed (the package "hugo"): no comparison.';

/**
 * Sees to it that nothing of a story is kept from before. What was read is kept by where a story stands, and what was
 * bundled by what its site.yaml holds: both are given what no run had before.
 */
function asIfNew(from: string, to: string): void {
  renameSync(from, to);
  appendFileSync(join(to, 'site.yaml'), `# ${to}\n`);
}

async function measureStory(shape: StoryShape, means: Means, scratch: string): Promise<Result> {
  const { all } = means;
  const checked = join(scratch, 'checked');
  const content = join(scratch, `${shape.name}-${shape.events}`);
  const out = join(scratch, 'site');
  const other = join(scratch, 'hugo');
  try {
    writeStory(checked, shape);
    const check = await measure(process.execPath, [door, 'check'], { env: { CONTENT_DIR: checked }, all });
    asIfNew(checked, content);
    const env = { CONTENT_DIR: content };
    const build = await measure(process.execPath, [door, 'build', '--out', out], { env, all });
    const published = readPublished(out, shape.events);
    editStory(content, shape);
    const edited = await measure(process.execPath, [door, 'build', '--out', out], { env, all });
    if (means.hugo) writeHugoSite(other, shape);
    const hugo = means.hugo ? await measure('hugo', ['--quiet'], { cwd: other, all }) : null;
    const hugos = hugo && { ...hugo, ...readPublished(join(other, 'public'), shape.events) };
    return { shape, check, build, edited, hugo: hugos, published };
  } finally {
    for (const folder of [checked, content, out, other]) rmSync(folder, { recursive: true, force: true });
  }
}

const rounded = (value: number): number => Number(value.toPrecision(3));
const megabytes = (bytes: number): number => rounded(bytes / 1e6);

/** By processor time where both have it: the clock tells of what else the machine does. */
function ratio(own: Measure, hugo: Measure | null): Record<string, number> {
  if (!hugo) return {};
  return { clock: rounded(own.seconds / hugo.seconds), processor: rounded(own.processor / hugo.processor) };
}

function costs({ shape, check, build, edited, hugo, published }: Result): Record<string, string | number> {
  const [checked, built, again] = [ratio(check, hugo), ratio(build, hugo), ratio(edited, hugo)];
  return {
    story: shape.name,
    events: shape.events,
    'check s': rounded(check.seconds),
    'CPU s': rounded(check.processor),
    MB: megabytes(check.peak),
    '× Hugo': checked['processor'] ?? '',
    'build s': rounded(build.seconds),
    'build CPU s': rounded(build.processor),
    'build MB': megabytes(build.peak),
    'build × Hugo': built['clock'] ?? '',
    'CPU × Hugo': built['processor'] ?? '',
    'edit CPU s': rounded(edited.processor),
    'edit × Hugo': again['processor'] ?? '',
    files: published.files,
    'an event': rounded(published.filesAnEvent),
    'site MB': megabytes(published.bytes),
    'Hugo files': hugo?.files ?? '',
    'Hugo MB': hugo ? megabytes(hugo.bytes) : '',
  };
}

/** The power of the number of events with which something grew. */
const exponent = (from: number, to: number, small: Result, large: Result): number =>
  rounded(Math.log(to / from) / Math.log(large.shape.events / small.shape.events));

function growth(small: Result, large: Result) {
  const of = (read: (result: Result) => number): number => exponent(read(small), read(large), small, large);
  return {
    from: small.shape.events,
    to: large.shape.events,
    'check CPU': of(({ check }) => check.processor),
    'build CPU': of(({ build }) => build.processor),
    'build memory': of(({ build }) => build.peak),
    files: of(({ published }) => published.files),
    bytes: of(({ published }) => published.bytes),
    'Hugo CPU': of(({ hugo }) => hugo?.processor ?? NaN),
  };
}

function weights({ published: { pages, feeds } }: Result): Record<string, string | number>[] {
  return [...pages, ...feeds].map(({ kind, count, path, sent }) => ({
    kind,
    count,
    'kB as sent': rounded(sent / 1000),
    heaviest: path,
  }));
}

function shapeOf(word: string): StoryShape {
  const shape = SHAPES[word];
  if (shape) return shape;
  const events = Number(word);
  if (Number.isInteger(events) && events > 0) return usualShape(events);
  throw new Refusal(
    `Unknown story "${word}"; expected a number of events, or one of ${Object.keys(SHAPES).join(', ')}.`,
  );
}

/** The command, which is a part of `npm run bench`. */
export const scale = defineCommand({
  meta: {
    name: 'scale',
    description: `Measures made-up stories beside Hugo: numbers of events, or shapes (${Object.keys(SHAPES).join(', ')}).`,
  },
  async run({ rawArgs }) {
    const shapes = (rawArgs.length > 0 ? rawArgs : ['100', '1000']).map(shapeOf);
    const means = { all: await canTellAll(), hugo: await isInstalled('hugo', ['version']) };
    if (!means.all) console.log(NO_TIME);
    if (!means.hugo) console.log(NO_HUGO);
    const scratch = mkdtempSync(join(tmpdir(), 'who-said-when-scale-'));
    const results: Result[] = [];
    try {
      for (const shape of shapes) {
        const result = await measureStory(shape, means, scratch);
        results.push(result);
        console.log(`\n${shape.name}, ${shape.events} events`);
        console.table(weights(result));
      }
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
    console.table(results.map(costs));
    const usual = results.filter(({ shape }) => shape.name === 'usual');
    const steps = usual.slice(1).flatMap((large, index) => {
      const small = usual[index];
      return small ? [growth(small, large)] : [];
    });
    if (steps.length > 0) console.table(steps);
    const over = [
      ...results.flatMap(({ shape, published }) =>
        excesses(published, shape).map((excess) => `${shape.name}, ${shape.events} events: ${excess}`),
      ),
      ...steps.flatMap(({ from, to, files, bytes }) =>
        [...growthExcess('Files', files), ...growthExcess('Bytes', bytes)].map(
          (excess) => `${from} to ${to} events: ${excess}`,
        ),
      ),
    ];
    if (over.length > 0) throw new Refusal(`Over the limits:\n${over.join('\n')}`);
  },
});
