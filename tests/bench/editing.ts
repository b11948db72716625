/**
 * `npm run bench -- editing`: what a save costs whoever writes in a story of a size, while the development server runs: the
 * first, the median and the last of many, and what memory is held before them and after. Nothing is asked of times.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/child.ts';
import { defineCommand, Refusal } from '../../src/cli/command.ts';
import type { Cost, Edit, Editing } from './editing-server.ts';
import { median } from './measure.ts';
import { usualShape } from './shapes.ts';
import { lastEventFile, writeStory } from './story.ts';

/** So many saves, one after another. */
const EDITS = 200;

async function editStory(events: number): Promise<Editing> {
  const content = mkdtempSync(join(tmpdir(), 'who-said-when-editing-'));
  try {
    const shape = usualShape(events);
    writeStory(content, shape);
    const program = join(import.meta.dirname, 'editing-server.ts');
    const { status, output } = await run(
      process.execPath,
      ['--expose-gc', program, lastEventFile(shape), String(EDITS)],
      { env: { CONTENT_DIR: content, NODE_ENV: 'development' }, keep: 'everything' },
    );
    if (status !== 0) throw new Refusal(`The development server failed:\n${output.slice(-2000)}`);
    return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Editing;
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}

function medianOf(costs: readonly Cost[]): Cost {
  return {
    clock: median(costs.map(({ clock }) => clock)),
    processor: median(costs.map(({ processor }) => processor)),
  };
}

const told = ({ clock, processor }: Cost): string => `${Math.round(clock)} (${Math.round(processor)})`;

/** The median of the first ten and of the last ten tells whether saves become dearer. */
function rowsOf(events: number, { first, edits, held }: Editing): object[] {
  const row = (what: string, some: readonly Edit[]): object => ({
    events,
    what,
    'page ms (processor)': told(medianOf(some.map(({ page }) => page))),
    'report ms (processor)': told(medianOf(some.map(({ report }) => report))),
  });
  return [
    { events, what: 'start', 'page ms (processor)': told(first), 'held MB': Math.round(held[0] / 1e6) },
    row('first save', edits.slice(0, 1)),
    row('first ten, median', edits.slice(0, 10)),
    row('all, median', edits),
    { ...row('last ten, median', edits.slice(-10)), 'held MB': Math.round(held[1] / 1e6) },
  ];
}

/** The command, which is a part of `npm run bench`. */
export const editing = defineCommand({
  meta: {
    name: 'editing',
    description: `Saves ${EDITS} edits in stories of so many events while the development server runs; prints what the first, the median and the last cost.`,
  },
  async run({ rawArgs }) {
    const sizes = rawArgs.length > 0 ? rawArgs.map(Number) : [1000];
    if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
      throw new Refusal('Expected numbers of events, such as: npm run bench -- editing 1000');
    }
    for (const events of sizes) console.table(rowsOf(events, await editStory(events)));
  },
});
