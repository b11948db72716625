/** `npm test`: everything that must hold, some of it side by side, and a summary. */
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { asWritten } from '../check/words/as-written.ts';
import { findBrowser, thisComputer } from './browser.ts';
import { runAstro, runNode, type ChildOptions, type Ending } from './child.ts';
import { defineCommand, Refusal, start } from './command.ts';
import { doSideBySide } from './side-by-side.ts';

interface Step {
  what: string;
  /** It keeps every processor busy by itself. */
  alone?: boolean;
  /** A step that writes to the same files, and ends before this one begins. */
  after?: string;
  /** A step that must have passed, if it was asked for, for this one to mean anything. */
  needs?: string;
  /** Runs the step's tool with some arguments more. */
  run: (extra: readonly string[], options: ChildOptions) => Promise<Ending>;
}

/** In this order: what is quick and says most comes first. */
const steps: Record<string, Step> = {
  content: {
    what: 'the content check',
    run: (extra, options) => runNode(['src/cli/run.cjs', 'check', ...extra], options),
  },
  types: { what: 'the types of all code', run: (extra, options) => runAstro(['check', ...extra], options) },
  lint: {
    what: 'the rules for code',
    run: (extra, options) =>
      runNode(['node_modules/eslint/bin/eslint.js', '--config', 'tests/eslint.config.js', '.', ...extra], options),
  },
  format: {
    what: 'the layout of files',
    run: (extra, options) => runNode(['node_modules/prettier/bin/prettier.cjs', '--check', '.', ...extra], options),
  },
  build: {
    what: 'a production build',
    after: 'types',
    run: (_extra, options) => runNode(['src/cli/run.cjs', 'build'], options),
  },
  unit: {
    what: 'unit tests',
    alone: true,
    run: (extra, options) =>
      runNode(['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...extra], options),
  },
  browser: {
    what: 'browser tests of the built site',
    alone: true,
    needs: 'build',
    run: async (extra, options) => {
      const browser = await findBrowser(thisComputer());
      console.log(`Browser: ${browser.name}`);
      const args = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts', ...extra];
      return runNode(args, { ...options, env: { BROWSER_PROGRAM: browser.program ?? '' } });
    },
  },
};

const title = (name: string, words: string): string => `\n── ${name}: ${words} ${'─'.repeat(60)}`.slice(0, 80);

/** What a step prints is shown as it comes where it runs alone, and in one piece at its end where others run too. */
async function runStep(name: string, step: Step, extra: readonly string[], alone: boolean): Promise<Ending> {
  if (alone) console.log(title(name, step.what));
  else console.log(`Begun: ${name}`);
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'] ? { FORCE_COLOR: '1' } : {};
  const ending = step.run(extra, { keep: alone ? 'as shown' : 'everything', env: colour });
  return ending.then(
    (ended) => {
      if (!alone) process.stdout.write(`${title(name, step.what)}\n${ended.output}`);
      return ended;
    },
    (error: unknown): Ending => {
      if (!(error instanceof Refusal)) throw error;
      console.log(alone ? error.message : `${title(name, step.what)}\n${error.message}`);
      return { status: 1, output: `${error.message}\n`, errors: '' };
    },
  );
}

/** Lines that are shown again of a step that failed: tools say at their end what was wrong. */
const LINES_AGAIN = 60;

const lastLines = (output: string): string => output.trimEnd().split('\n').slice(-LINES_AGAIN).join('\n');

/** Runs the steps, all of them even if one fails, and prints what became of each: what is cut off a long log is its head. */
async function runSteps(names: readonly string[], extra: readonly string[]): Promise<void> {
  const results = new Map<string, { word: 'passed' | 'FAILED' | 'not run'; seconds: number; output: string }>();
  const tasks = names.flatMap((name) => {
    const step = steps[name];
    if (!step) return [];
    const { alone = false, after, needs } = step;
    const run = async (): Promise<void> => {
      const begin = performance.now();
      const possible = needs === undefined || (results.get(needs)?.word ?? 'passed') === 'passed';
      if (!possible) console.log(`${title(name, step.what)}\nNot run: ${needs} failed.`);
      const rest = name === names.at(-1) ? extra : [];
      const ending = possible ? await runStep(name, step, rest, alone || names.length === 1) : null;
      const word = ending === null ? 'not run' : ending.status === 0 ? 'passed' : 'FAILED';
      results.set(name, { word, seconds: (performance.now() - begin) / 1000, output: ending?.output ?? '' });
    };
    return [{ name, alone, after: [after, needs].filter((other) => other !== undefined), run }];
  });
  await doSideBySide(tasks, availableParallelism());
  for (const [name, { word, output }] of results) {
    if (word === 'FAILED' && results.size > 1) console.log(`${title(name, 'how it ended')}\n${lastLines(output)}`);
  }
  console.log(title('summary', 'steps'));
  for (const name of names) {
    const { word, seconds } = results.get(name) ?? { word: 'not run', seconds: 0 };
    console.log(`${word}  ${name.padEnd(8)} ${`${seconds.toFixed(1)} s`.padStart(8)}`);
  }
  const failed = [...results.values()].filter(({ word }) => word !== 'passed').length;
  console.log(`\n${results.size - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

await start(
  defineCommand({
    meta: {
      name: 'npm test --',
      description: `Runs everything that must hold, or only the steps named: ${Object.keys(steps).join(', ')}. What follows the names goes to the last step's tool.`,
    },
    async run({ rawArgs }) {
      const end = rawArgs.findIndex((arg) => !Object.hasOwn(steps, arg));
      const names = end === -1 ? rawArgs : rawArgs.slice(0, end);
      if (names.length === 0 && rawArgs.length > 0) {
        throw new Refusal(`Unknown step ${asWritten(rawArgs[0] ?? '')}; there are: ${Object.keys(steps).join(', ')}.`);
      }
      await runSteps(names.length > 0 ? names : Object.keys(steps), end === -1 ? [] : rawArgs.slice(end));
    },
  }),
  { passOn: true },
);
