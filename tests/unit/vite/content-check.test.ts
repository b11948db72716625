/** The content beside the development server, where a checkout of a large branch is one change, and beside a build. */
import { EventEmitter } from 'node:events';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import { afterEach, expect, it, vi } from 'vitest';
import { contentCheck } from '../../../src/vite/content-check.ts';
import { contentWith } from '../check/overlay.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

interface Serving {
  watcher: EventEmitter & Record<'add' | 'unwatch', ReturnType<typeof vi.fn>>;
  reload: ReturnType<typeof vi.fn>;
  said: ReturnType<typeof vi.fn>;
  /** What a browser gets that asks for a page; nothing where it is left to Astro. */
  ask: () => Promise<string | undefined>;
  close: () => void;
}

/** The plugin in a server that watches and reloads nothing. */
function serve(): Serving {
  const reload = vi.fn();
  const said = vi.fn();
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn(), unwatch: vi.fn().mockReturnThis() });
  const ssr = { moduleGraph: { getModulesByFile: () => undefined }, hot: { send: vi.fn() } };
  const httpServer = new EventEmitter();
  const use = vi.fn<(first: Connect.NextHandleFunction) => void>();
  const server = {
    ...{ watcher, httpServer, environments: { ssr }, ws: { send: reload }, middlewares: { use } },
    transformIndexHtml: (_: string, page: string) => Promise.resolve(page),
  };
  const ask = (): Promise<string | undefined> =>
    new Promise((resolve, reject) => {
      const response = { writeHead: () => ({ end: resolve }) } as unknown as ServerResponse;
      const request = { url: '/', headers: { accept: 'text/html' } } as unknown as Connect.IncomingMessage;
      use.mock.calls[0]?.[0](request, response, (error?: unknown) => {
        if (error instanceof Error) reject(error);
        else resolve(undefined);
      });
    });
  const updateConfig = ({ vite }: { vite: { plugins: Plugin[] } }): void => {
    const start = vite.plugins[0]?.configureServer as ((server: ViteDevServer) => void) | undefined;
    start?.(server as unknown as ViteDevServer);
  };
  const setup = contentCheck().hooks['astro:config:setup'] as unknown as (options: object) => void;
  setup({ updateConfig, logger: { info: said, warn: said } });
  const close = (): void => {
    httpServer.emit('close');
  };
  return { watcher, reload, said, ask, close };
}

/** For what never comes, on any machine; in milliseconds. */
const PATIENCE = 120_000;

it('checks once, and shows once, what arrives at once', async () => {
  using folder = contentWith({});
  vi.stubEnv('CONTENT_DIR', folder.root);
  const { watcher, reload, said } = serve();
  await vi.waitFor(() => {
    expect(said).toHaveBeenCalledTimes(1);
  }, PATIENCE);
  watcher.emit('all', 'add', `${folder.root}-of-another-story/new.yaml`);
  for (let file = 0; file < 1500; file += 1) watcher.emit('all', 'add', join(folder.root, 'sources', `s${file}.yaml`));
  await vi.waitFor(() => {
    expect(said).toHaveBeenCalledTimes(2);
  }, PATIENCE);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(said).toHaveBeenCalledTimes(2);
  expect(reload).toHaveBeenCalledTimes(1);
});

it.each([
  ['the site has no settings', { 'site.yaml': 'title: <' }, 'site.yaml'],
  [
    'its only events have errors',
    { 'events/2023-06/council-meets.md': '---', 'events/2023-06/bridge-closed.md': '---' },
    'council-meets.md',
  ],
])('says in the browser what is wrong where %s', async (_, broken, file) => {
  using folder = contentWith(broken);
  vi.stubEnv('CONTENT_DIR', folder.root);
  const page = await serve().ask();
  expect(page).toContain('Nothing can be shown before this is mended');
  expect(page).toContain(file);
});

it('leaves every page to Astro where there is one to show', async () => {
  using folder = contentWith({});
  vi.stubEnv('CONTENT_DIR', folder.root);
  expect(await serve().ask()).toBeUndefined();
});

it('looks into a folder that was put in the place of the one that it watched', async () => {
  using folder = contentWith({});
  using other = contentWith({ 'site.yaml': 'title: [' });
  vi.stubEnv('CONTENT_DIR', folder.root);
  const { watcher, said, close } = serve();
  await vi.waitFor(() => {
    expect(said).toHaveBeenCalledTimes(1);
  }, PATIENCE);
  renameSync(folder.root, `${folder.root}-old`);
  renameSync(other.root, folder.root);
  await vi.waitFor(() => {
    expect(said).toHaveBeenLastCalledWith(expect.stringContaining('yaml-syntax'));
  }, PATIENCE);
  expect(watcher.unwatch).toHaveBeenCalledWith(folder.root);
  expect(watcher.add).toHaveBeenCalledTimes(2);
  close();
  mkdirSync(other.root);
  rmSync(`${folder.root}-old`, { recursive: true });
});

it('names files in a build as the check does, with the folder of the content', async () => {
  using folder = contentWith({ 'site.yaml': 'title: [' });
  vi.stubEnv('CONTENT_DIR', folder.root);
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('It ends.');
  });
  // A build reads the content once, whoever asks for it.
  vi.resetModules();
  const { checkBeforeBuild } = await import('../../../src/vite/content-check.ts');
  await expect(checkBeforeBuild()).rejects.toThrow('It ends.');
  expect(stripVTControlCharacters(write.mock.calls.join(''))).toMatch(/^.+\/site\.yaml\n/);
});

it('says after a build that there is no history, and why', async () => {
  using folder = contentWith({});
  vi.stubEnv('CONTENT_DIR', folder.root);
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const done = contentCheck().hooks['astro:build:done'] as unknown as () => Promise<void>;
  await done();
  // The command that builds looks for what stands behind these brackets.
  expect(write.mock.calls).toEqual([
    ['[content-check] The site has no history, because no commit that git can read holds an event of this content.\n'],
  ]);
});
