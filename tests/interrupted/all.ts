/** `npm run interrupted`: builds that are killed at random moments, and builds at the same time, over one site. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { defineCommand, Refusal, start } from '../../src/cli/command.ts';
import { chooser } from '../bench/random.ts';
import { beginBuild } from '../e2e/workshop.ts';
import { project, type Project } from './project.ts';

const BUILDS = 30;
const PAIRS = 5;

/** What is wrong after a build that ran to its end. */
function afterBuild({ told, leftOver }: Project, expected: readonly (string | null)[]): string[] {
  const is = told();
  const left = leftOver();
  return [
    ...(expected.includes(is) ? [] : [`the site is ${is ?? 'neither'}; expected ${expected.join(' or ')}`]),
    ...(left.length === 0 ? [] : [`left over: ${left.slice(0, 5).join(', ')}${left.length > 5 ? ' …' : ''}`]),
  ];
}

/** Kills a build after so many milliseconds, looks at the site, and builds the old one anew. */
async function killed(given: Project, after: number): Promise<string[]> {
  const child = beginBuild(given.folder, given.out, given.env('new'));
  const ended = once(child, 'exit');
  await Promise.race([sleep(after), ended]);
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  await ended;
  // Between the two steps of putting a site in place there is none, until the next build brings the old one back.
  const stood = !existsSync(given.out) || given.told() !== null;
  const { status, output } = await given.build('old');
  return [
    ...(stood ? [] : ['a site was left that is neither the old nor the new one']),
    ...(status === 0 ? afterBuild(given, ['old']) : [`the next build failed: ${output}`]),
  ];
}

/** Two builds into one place, the second begun so many milliseconds after the first. */
async function atOnce(given: Project, after: number): Promise<string[]> {
  const first = given.build('old');
  await sleep(after);
  const endings = await Promise.all([first, given.build('new')]);
  const failed = endings.filter(({ status }) => status !== 0);
  return [
    ...(failed.length < 2 ? [] : ['both builds failed']),
    ...failed.filter(({ output }) => /^\s+at /m.test(output)).map(({ output }) => `a stack trace: ${output}`),
    ...afterBuild(given, ['old', 'new']),
  ];
}

async function times(count: number, what: string, one: () => Promise<string[]>): Promise<number> {
  let failures = 0;
  for (let number = 1; number <= count; number += 1) {
    const wrong = await one();
    if (wrong.length > 0) failures += 1;
    console.log(`  ${what} ${number}: ${wrong.length === 0 ? 'sound' : wrong.join('; ')}`);
  }
  return failures;
}

await start(
  defineCommand({
    meta: {
      name: 'npm run interrupted --',
      description: `Kills ${BUILDS} builds, or as many as are given, at random moments, and starts two at once ${PAIRS} times.`,
    },
    async run({ rawArgs }) {
      const count = rawArgs.length > 0 ? Number(rawArgs[0]) : BUILDS;
      if (!Number.isInteger(count) || count < 1)
        throw new Refusal('Expected a number of builds, such as: npm run interrupted -- 10');
      const { below } = chooser(count);
      using given = await project();
      const begun = performance.now();
      await given.build('old');
      const whole = Math.ceil(performance.now() - begun);
      const wrong = await times(count, 'killed build', () => killed(given, below(whole)));
      const apart = await times(PAIRS, 'pair', () => atOnce(given, below(Math.ceil(whole / 4))));
      console.log(`${count} builds killed within ${whole} ms: ${wrong} failures.`);
      console.log(`${PAIRS} times two builds at once: ${apart} failures.`);
      if (wrong + apart > 0) process.exitCode = 1;
    },
  }),
  { ownWords: true },
);
