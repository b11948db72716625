/**
 * The development server through many edits of the last event of a story: a program of its own, for garbage is collected
 * at its bidding alone (`node --expose-gc`). Takes a file of the content and how many edits; prints what each took, and
 * what memory is held, as JSON on its last line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import type { RunnableDevEnvironment, ViteDevServer } from 'vite';

/** What it took by the clock and of processor time, in milliseconds. */
export interface Cost {
  clock: number;
  processor: number;
}

export interface Edit {
  /** Until the page that was asked for when the server told of the change had come. */
  page: Cost;
  /** Until the report of the check was there as well. */
  report: Cost;
}

export interface Editing {
  /** Until the first page had come, from the start of the server. */
  first: Cost;
  edits: Edit[];
  /** Bytes in use once garbage was collected, before the edits and after them. */
  held: readonly [before: number, after: number];
}

interface Served {
  readCheckedOnce(): Promise<unknown>;
}

const LEDGER = fileURLToPath(new URL('../../src/ledger/read-ledger.ts', import.meta.url));
const [file = '', count = '0'] = process.argv.slice(2);
const path = join(process.env['CONTENT_DIR'] ?? '', file);
const text = readFileSync(path, 'utf8');
const month = basename(join(path, '..'));
const PAGES = [`/events/${basename(path, '.md')}/`, '/', `/${month}/`];

function begin(): () => Cost {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return { clock: performance.now() - clock, processor: (user + system) / 1000 };
  };
}

/** What is in use, in bytes: what was looked at through weak references is let go of between the rounds. */
async function held(): Promise<number> {
  for (let round = 0; round < 5; round += 1) {
    await setTimeout(100);
    globalThis.gc?.();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const whole = begin();
const servers: ViteDevServer[] = [];
const site = await dev({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0 },
  vite: { plugins: [{ name: 'server', configureServer: (server) => void servers.push(server) }] },
});
const [server] = servers;
if (!server) throw new Error('Astro started no server.');
const address = `127.0.0.1:${site.address.port}`;

async function look(page: string): Promise<string> {
  const answer = await fetch(`http://${address}${page}`);
  return answer.text();
}

/** Checked, once the report was made. */
async function checked(): Promise<void> {
  const { runner } = server?.environments.ssr as RunnableDevEnvironment;
  await (await runner.import<Served>(LEDGER)).readCheckedOnce();
}

/** What tells a browser that its page is to come anew; Vite's own script in the page has the token for it. */
const [, token = ''] = /wsToken\s*=\s*"([^"]+)"/.exec(await look('/@vite/client')) ?? [];
const browser = new WebSocket(`ws://${address}/?token=${token}`, 'vite-hmr');
const reload = (): Promise<void> =>
  new Promise((resolve) => {
    const hear = ({ data }: MessageEvent): void => {
      if (!String(data).includes('"full-reload"')) return;
      browser.removeEventListener('message', hear);
      resolve();
    };
    browser.addEventListener('message', hear);
  });

async function edit(number: number): Promise<Edit> {
  const page = PAGES[number % PAGES.length] ?? '/';
  const mark = `told ${number} times over`;
  const told = reload();
  const sofar = begin();
  writeFileSync(path, text.replace(/^title: .*$/m, `$&, ${mark}`));
  await told;
  if (!(await look(page)).includes(mark)) throw new Error(`${page} does not show edit ${number}.`);
  const shown = sofar();
  await checked();
  return { page: shown, report: sofar() };
}

await look(PAGES[0] ?? '/');
const first = whole();
for (const page of PAGES) await look(page);
await checked();
const before = await held();
const edits: Edit[] = [];
for (let number = 1; number <= Number(count); number += 1) {
  edits.push(await edit(number));
  // A person who writes rests between two saves, and so does a watcher.
  await setTimeout(150);
}
const editing: Editing = { first, edits, held: [before, await held()] };
console.log(JSON.stringify(editing));
process.exit(0);
