/**
 * The development server through some edits, a page of another kind looked at after each: a program of its own, for
 * garbage is collected at its bidding alone (`node --expose-gc`). Prints how many Ledgers are still held at its end, and
 * which pages did not show the last edit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import type { RunnableDevEnvironment, ViteDevServer } from 'vite';

/** An event of the story that is served, and pages that show its title, each of another kind. */
const EVENT = `${process.env['CONTENT_DIR'] ?? ''}/events/2023-06/bridge-closed.md`;
const PAGES = ['/', '/events/bridge-closed/', '/threads/bridge/', '/places/harbour-bridge/', '/feed.xml'];

const LEDGER = fileURLToPath(new URL('../../../src/ledger/read-ledger.ts', import.meta.url));

interface Served {
  readLedger(): Promise<object>;
}

const servers: ViteDevServer[] = [];
const site = await dev({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0 },
  vite: { plugins: [{ name: 'server', configureServer: (server) => void servers.push(server) }] },
});

async function ledger(): Promise<object> {
  const { runner } = servers[0]?.environments.ssr as RunnableDevEnvironment;
  return (await runner.import<Served>(LEDGER)).readLedger();
}

/** A mark of the Ledger that pages are made of now, which does not hold it. */
const mark = async (): Promise<WeakRef<object>> => new WeakRef(await ledger());

const isCurrent = async (known: WeakRef<object>): Promise<boolean> => (await ledger()) === known.deref();

const look = async (page: string): Promise<string> => {
  const answer = await fetch(`http://127.0.0.1:${site.address.port}${page}`);
  return answer.text();
};

const text = readFileSync(EVENT, 'utf8');
const ledgers = [await mark()];
const stale: string[] = [];
for (const page of PAGES) {
  await look(page);
  const title = `The bridge as ${page.replace(/\W/g, '') || 'front'} has it`;
  writeFileSync(EVENT, text.replace(/^title:.*$/m, `title: ${title}`));
  for (let last = ledgers.at(-1); last && (await isCurrent(last));) await setTimeout(100);
  ledgers.push(await mark());
  if (!(await look(page)).includes(title)) stale.push(page);
}
// What was looked at through a weak reference is held until its job ends.
for (let round = 0; round < 5; round += 1) {
  await setTimeout(100);
  globalThis.gc?.();
}
console.log(JSON.stringify({ held: ledgers.filter((known) => known.deref() !== undefined).length, stale }));
process.exit(0);
