/** Commands run in the process of a test: for what they say and do, where how they are started is not the matter. */
import { formatWithOptions } from 'node:util';
import { vi } from 'vitest';

const COMMANDS = {
  check: () => import('../../../src/cli/check.ts'),
  import: () => import('../../../src/cli/import.ts'),
  map: () => import('../../../src/cli/map.ts'),
  new: () => import('../../../src/cli/new.ts'),
  rules: () => import('../../../src/cli/rules.ts'),
  sources: () => import('../../../src/cli/sources.ts'),
};

export interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs a command as its own program would run, without a terminal.
 *
 * @param args its name and options
 * @param cwd where it is started
 * @param env all that its environment has, besides PATH
 * @throws what the command throws; a program would end with its stack
 */
export async function runHere(
  [name, ...args]: readonly [keyof typeof COMMANDS, ...string[]],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Ended> {
  const { argv, env: own, exitCode } = process;
  const here = process.cwd();
  const listeners = process.stdout.listeners('error');
  const ended: Ended = { status: 0, stdout: '', stderr: '' };
  const add = (to: 'stdout' | 'stderr') => (text: string | Uint8Array) => {
    ended[to] += typeof text === 'string' ? text : new TextDecoder().decode(text);
    return true;
  };
  const addLine =
    (to: 'stdout' | 'stderr') =>
    (...words: unknown[]) => {
      add(to)(`${formatWithOptions({ colors: false }, ...words)}\n`);
    };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(add('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(add('stderr')),
    vi.spyOn(console, 'log').mockImplementation(addLine('stdout')),
    vi.spyOn(console, 'error').mockImplementation(addLine('stderr')),
  ];
  try {
    const environment = { PATH: own['PATH'], TZ: own['TZ'], ...env };
    Object.assign(process, { argv: [process.execPath, name, ...args], env: environment, exitCode: undefined });
    process.chdir(cwd);
    vi.resetModules();
    await COMMANDS[name]();
    ended.status = Number(process.exitCode ?? 0);
    return ended;
  } finally {
    for (const spy of spies) spy.mockRestore();
    for (const one of process.stdout.listeners('error')) {
      if (!listeners.includes(one)) process.stdout.off('error', one as () => void);
    }
    process.chdir(here);
    Object.assign(process, { argv, env: own, exitCode });
  }
}
