/** `npm test`: everything that must hold, one step after another, and a summary. */
import { performance } from 'node:perf_hooks';
import { findBrowser, thisComputer } from './browser.ts';
import { runAstro, runNode } from './child.ts';
import { defineCommand, Refusal, start } from './command.ts';
import { buildSite } from './site-build.ts';

interface Step {
  what: string;
  /** A step that must have passed, if it was asked for, for this one to mean anything. */
  needs?: string;
  /** Whether the step passed; a Refusal says why it did not. */
  run: (extra: readonly string[]) => Promise<boolean>;
}

const passed = async (ending: Promise<{ status: number }>): Promise<boolean> => (await ending).status === 0;

/** In this order: what is quick and says most comes first. */
const steps: Record<string, Step> = {
  content: { what: 'the content check', run: (extra) => passed(runNode(['src/cli/check.ts', ...extra])) },
  types: { what: 'the types of all code', run: (extra) => passed(runAstro(['check', ...extra])) },
  lint: {
    what: 'the rules for code',
    run: (extra) =>
      passed(runNode(['node_modules/eslint/bin/eslint.js', '--config', 'tests/eslint.config.js', '.', ...extra])),
  },
  format: {
    what: 'the layout of files',
    run: (extra) => passed(runNode(['node_modules/prettier/bin/prettier.cjs', '--check', '.', ...extra])),
  },
  unit: {
    what: 'unit tests',
    run: (extra) =>
      passed(runNode(['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...extra])),
  },
  build: { what: 'a production build', run: async () => Boolean(await buildSite()) },
  browser: {
    what: 'browser tests of the built site',
    needs: 'build',
    run: async (extra) => {
      const browser = await findBrowser(thisComputer());
      console.log(`Browser: ${browser.name}`);
      const args = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts', ...extra];
      return passed(runNode(args, { env: { BROWSER_PROGRAM: browser.program ?? '' } }));
    },
  },
};

async function runStep(step: Step, extra: readonly string[]): Promise<boolean> {
  try {
    return await step.run(extra);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return false;
  }
}

const title = (name: string, words: string): string => `\n── ${name}: ${words} ${'─'.repeat(60)}`.slice(0, 80);

/** Runs the steps, all of them even if one fails, and prints what became of each. */
async function runSteps(names: readonly string[], extra: readonly string[]): Promise<void> {
  const results = new Map<string, boolean>();
  const lines: string[] = [];
  for (const name of names) {
    const step = steps[name];
    if (!step) continue;
    console.log(title(name, step.what));
    const begin = performance.now();
    const possible = step.needs === undefined || results.get(step.needs) !== false;
    if (!possible) console.log(`Not run: ${step.needs} failed.`);
    const ok = possible && (await runStep(step, name === names.at(-1) ? extra : []));
    results.set(name, ok);
    const seconds = `${((performance.now() - begin) / 1000).toFixed(1)} s`;
    lines.push(`${ok ? 'passed' : possible ? 'FAILED' : 'not run'}  ${name.padEnd(8)} ${seconds.padStart(8)}`);
  }
  const failed = [...results.values()].filter((ok) => !ok).length;
  console.log(`${title('summary', 'steps')}\n${lines.join('\n')}\n`);
  console.log(`${results.size - failed} passed, ${failed} failed`);
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
        throw new Refusal(`Unknown step "${rawArgs[0]}"; there are: ${Object.keys(steps).join(', ')}.`);
      }
      await runSteps(names.length > 0 ? names : Object.keys(steps), end === -1 ? [] : rawArgs.slice(end));
    },
  }),
  { passOn: true },
);
