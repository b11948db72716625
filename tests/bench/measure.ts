/** Whole processes, measured: by the clock, by the processor, and the most memory that one of them held. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { run } from '../../src/cli/child.ts';
import { Refusal } from '../../src/cli/command.ts';

export interface Measure {
  /** By the clock. */
  seconds: number;
  /** Of processor time, of all processes together; `NaN` where GNU time is not installed. */
  processor: number;
  /** The most memory that one process held, in bytes; `NaN` where GNU time is not installed. */
  peak: number;
  /** What it printed. */
  output: string;
}

/** GNU time; the one that shells have does not tell of memory. */
const TIME = '/usr/bin/time';

/** Whether a program is installed, by one of its calls that does nothing. */
export async function isInstalled(program: string, call: readonly string[]): Promise<boolean> {
  return (await run(program, call, { keep: 'everything' })).status === 0;
}

/** Whether processor time and memory can be told on this computer. */
export const canTellAll = (): Promise<boolean> => isInstalled(TIME, ['-f', '%M', 'true']);

/** What a computer says that cannot tell them. */
export const NO_TIME = 'GNU time is not installed (the package "time"): no processor time, no memory.';

/**
 * Runs a program to its end and measures it, with all processes that it starts and waits for.
 *
 * @throws Refusal where it ends with another status than 0, with the end of what it printed
 */
export async function measure(
  program: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string; all: boolean },
): Promise<Measure> {
  const { all, ...child } = options;
  const folder = mkdtempSync(join(tmpdir(), 'who-said-when-time-'));
  const told = join(folder, 'told');
  try {
    const begun = performance.now();
    const { status, output } = all
      ? await run(TIME, ['-o', told, '-f', '%U %S %M', program, ...args], { ...child, keep: 'everything' })
      : await run(program, args, { ...child, keep: 'everything' });
    const seconds = (performance.now() - begun) / 1000;
    if (status !== 0) throw new Refusal(`${program} ${args.join(' ')} failed:\n${output.slice(-2000)}`);
    if (!all) return { seconds, processor: NaN, peak: NaN, output };
    const [user = NaN, system = NaN, kilobytes = NaN] = readFileSync(told, 'utf8').trim().split(' ').map(Number);
    return { seconds, processor: user + system, peak: kilobytes * 1024, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The value in the middle; `NaN` of none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
