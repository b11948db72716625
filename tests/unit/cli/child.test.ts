/** Other programs that a command runs. */
import { expect, it } from 'vitest';
import { run } from '../../../src/cli/child.ts';

it('a program waits with its input for what it is told to wait for, and no longer', async () => {
  const told: string[] = [];
  const { promise, resolve } = Promise.withResolvers<null>();
  const script = 'process.stdin.resume().on("end", () => process.exit(3)); console.log("begun");';
  const ended = run(process.execPath, ['-e', script], { keep: 'everything', inputUntil: promise }).then(
    ({ status }) => {
      told.push('ended');
      return status;
    },
  );
  const other = await run(process.execPath, ['-e', 'process.stdin.resume()'], { keep: 'everything' });
  expect(other.status).toBe(0);
  told.push('input');
  resolve(null);
  expect(await ended).toBe(3);
  expect(told).toEqual(['input', 'ended']);
});

it('a program that somebody ended before it began does not run on', async () => {
  const script = 'setInterval(() => undefined, 1000)';
  expect((await run(process.execPath, ['-e', script], { signal: AbortSignal.abort() })).status).toBe(1);
});
