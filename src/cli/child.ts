/** Other programs that a command runs: their environment, their output, and how they end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { memoryEnvironment, memoryOptions } from './memory.ts';

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ending {
  /** The exit status; 1 where a signal ended it or it could not be started. */
  status: number;
  /** What was kept of what it printed. */
  output: string;
  /** Its errors, where they were kept apart. */
  errors: string;
}

export interface ChildOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** What it prints is kept instead of shown: everything as one text, or output and errors apart; or shown as well. */
  keep?: 'everything' | 'apart' | 'as shown';
  /** Let the person at the keyboard type to it. */
  interactive?: boolean;
  /** Its input, in which there is nothing, ends when this is settled, which never fails; where it is left out, at once. */
  inputUntil?: Promise<unknown>;
  /** Stop it after this many milliseconds. */
  timeout?: number;
  /** Stop it when somebody says so. */
  signal?: AbortSignal;
  /** How many events the story has that it builds. */
  events?: number;
}

/** By which somebody ends a command. */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const running = new Set<ChildProcess>();

/** Whether somebody ended this command. Then it begins no further program, which nobody would end. */
let isEnded = false;

const passOn = (signal: NodeJS.Signals): void => {
  isEnded = true;
  for (const child of running) child.kill(signal);
};

/** While programs run, signals that would end this process end them first. */
function begin(child: ChildProcess): void {
  if (running.size === 0) for (const signal of SIGNALS) process.on(signal, passOn);
  running.add(child);
}

function ended(child: ChildProcess): void {
  running.delete(child);
  if (running.size === 0) for (const signal of SIGNALS) process.off(signal, passOn);
}

/**
 * Runs a program to its end. Never throws: a program that cannot be started ends with status 1 and says why.
 * While it runs, signals that would end this process end the program first; none that is asked for after that is started.
 */
export function run(program: string, args: readonly string[], options: ChildOptions = {}): Promise<Ending> {
  if (isEnded) return Promise.resolve({ status: 1, output: '', errors: '' });
  const { env, cwd = root, keep, interactive = false, inputUntil, timeout, signal } = options;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: [
        interactive ? 'inherit' : inputUntil ? 'pipe' : 'ignore',
        keep === undefined ? 'inherit' : 'pipe',
        keep === undefined ? 'inherit' : 'pipe',
      ],
      ...(timeout === undefined ? {} : { timeout }),
    });
    let output = '';
    let errors = '';
    child.stdout?.on('data', (part: Buffer) => {
      if (keep === 'as shown') process.stdout.write(part);
      output += part.toString();
    });
    child.stderr?.on('data', (part: Buffer) => {
      if (keep === 'as shown') process.stderr.write(part);
      if (keep === 'apart') errors += part.toString();
      else output += part.toString();
    });
    begin(child);
    // It may end before its input does.
    child.stdin?.on('error', () => undefined);
    void inputUntil?.then(() => child.stdin?.end());
    const stop = (): void => {
      child.kill();
    };
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) stop();
    const end = (ending: Ending): void => {
      ended(child);
      signal?.removeEventListener('abort', stop);
      resolve(ending);
    };
    child.on('error', (error) => {
      end({ status: 1, output: `${output}${error.message}\n`, errors });
    });
    child.on('close', (status) => {
      end({ status: status ?? 1, output, errors });
    });
  });
}

/** Runs a script or a package's program with the Node that is running now, whatever PATH says. */
export function runNode(args: readonly string[], options: ChildOptions = {}): Promise<Ending> {
  return run(process.execPath, args, options);
}

/**
 * Runs npm: the one that started this command, if one did. It names its errors, also where that one was told to be silent.
 */
export function runNpm(args: readonly string[], options: ChildOptions = {}): Promise<Ending> {
  const npm = process.env['npm_execpath'];
  const all = ['--loglevel', 'error', ...args];
  return npm ? runNode([npm, ...all], options) : run('npm', all, options);
}

/** Runs a script that holds a whole story in memory. */
export const runLarge = (args: readonly string[], options: ChildOptions = {}): Promise<Ending> =>
  runNode([...memoryOptions(process.env, options.events ?? null), ...args], {
    ...options,
    env: { ...memoryEnvironment(process.env), ...options.env },
  });

/**
 * Runs `astro` in the foreground. Astro would otherwise report to its makers, and go to the background when it
 * believes that no person is watching.
 */
export function runAstro(args: readonly string[], options: ChildOptions = {}): Promise<Ending> {
  const env = {
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
    ...options.env,
  };
  return runLarge(['node_modules/astro/bin/astro.mjs', ...args], { ...options, env });
}
