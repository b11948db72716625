/** Other programs that a command runs. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run, runNpm } from '../../../src/cli/child.ts';

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

it.skipIf(process.platform === 'win32')('no program is begun by a command that somebody ended', async () => {
  const script = `
    const { run } = await import(${JSON.stringify(new URL('../../../src/cli/child.ts', import.meta.url).href)});
    const first = await run(process.execPath, ['-e', 'console.log("begun"); setInterval(() => 0, 1000)']);
    const second = await run(process.execPath, ['-e', 'console.log("went on")']);
    console.log(first.status, second.status);`;
  const command = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  command.stdout.on('data', (part: Buffer) => {
    said += part.toString();
    if (said === 'begun\n') command.kill('SIGINT');
  });
  await once(command, 'close');
  expect(said).toBe('begun\n1 1\n');
});

it('npm says what is wrong, also below one that was told to be silent', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-project-'));
  try {
    const env = { npm_config_loglevel: 'silent' };
    const { status, output } = await runNpm(['ci'], { cwd: folder, env, keep: 'everything' });
    expect(status).not.toBe(0);
    expect(output).toContain('package-lock.json');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
