/** A command at a real pseudo-terminal, with somebody who reads and types. */
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

const DOOR = join(import.meta.dirname, '../../../src/cli/run.cjs');

export const ENTER = '\r';
export const DOWN = '\u001b[B';
export const BACKSPACE = '\b';
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

/** Milliseconds after which a program hangs, and a test says what it was waiting for; before its own time is over. */
const PATIENCE = 240_000;

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
  let over = false;
  const news = new EventEmitter();
  terminal.onData((data) => {
    shown += stripVTControlCharacters(data);
    news.emit('news');
  });
  const ending = new Promise<number>((resolve) => {
    terminal.onExit(({ exitCode }) => {
      over = true;
      news.emit('news');
      resolve(exitCode);
    });
  });
  const sees = async (text: string): Promise<void> => {
    const patience = AbortSignal.timeout(PATIENCE);
    while (!shown.includes(text, from)) {
      if (over || patience.aborted) {
        terminal.kill();
        const since = `Since the last text it showed:\n${shown.slice(from)}`;
        throw new Error(`The terminal never showed ${JSON.stringify(text)}. ${since}`);
      }
      await once(news, 'news', { signal: patience }).catch(() => undefined);
    }
    from = shown.indexOf(text, from) + text.length;
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
