/** A command at a real pseudo-terminal, with somebody who reads and types. */
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

const DOOR = join(import.meta.dirname, '../../../src/cli/run.mjs');

export const ENTER = '\r';
export const DOWN = '\u001b[B';
export const TAB = '\t';
export const CTRL_C = '\u0003';

export interface Session {
  /** Waits until a text is shown that was not waited for before. */
  sees: (text: string) => Promise<void>;
  types: (keys: string) => void;
  /** Waits for a question and answers it. */
  answers: (question: string, ...keys: string[]) => Promise<void>;
  /** The exit status, and everything that was shown. */
  ended: () => Promise<{ status: number; shown: string }>;
}

/** How long a program may stay silent before a test says what it was waiting for. */
const PATIENCE = 60_000;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Starts a command of the project at a terminal.
 *
 * @param args its name and options
 * @param cwd where it is started
 */
export function session(args: readonly string[], cwd: string): Session {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], TERM: 'xterm' };
  const terminal = spawn(process.execPath, [DOOR, ...args], { cwd, env, cols: 120, rows: 50 });
  let shown = '';
  let from = 0;
  terminal.onData((data) => {
    shown += stripVTControlCharacters(data);
  });
  const ending = new Promise<number>((resolve) => {
    terminal.onExit(({ exitCode }) => {
      resolve(exitCode);
    });
  });
  const sees = async (text: string): Promise<void> => {
    for (let waited = 0; waited < PATIENCE; waited += 20) {
      const at = shown.indexOf(text, from);
      if (at !== -1) {
        from = at + text.length;
        return;
      }
      await pause(20);
    }
    terminal.kill();
    throw new Error(
      `The terminal never showed ${JSON.stringify(text)}. Since the last text it showed:\n${shown.slice(from)}`,
    );
  };
  const types = (keys: string): void => {
    terminal.write(keys);
  };
  return {
    sees,
    types,
    answers: async (question, ...keys) => {
      await sees(question);
      for (const key of keys) {
        // As a person does: a key at a time, and the program draws in between.
        await pause(60);
        types(key);
      }
    },
    ended: async () => ({ status: await ending, shown }),
  };
}
