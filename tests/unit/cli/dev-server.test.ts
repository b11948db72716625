/** Which development server runs already. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runningServer } from '../../../src/cli/dev-server.ts';

const project = mkdtempSync(join(tmpdir(), 'project-'));
let isBusy = false;
const server = createServer((_, response) => {
  if (!isBusy) response.end();
});
let url = '';

const leave = (pid: number, at: string): void => {
  writeFileSync(join(project, '.astro/dev.json'), JSON.stringify({ pid, url: at }));
};

beforeAll(async () => {
  mkdirSync(join(project, '.astro'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(project, { recursive: true });
});

it('is none where none was started', async () => {
  expect(await runningServer(project, '/harbour/')).toBeNull();
});

it('is the one that answers, at the path of the site', async () => {
  leave(process.pid, url);
  expect(await runningServer(project, '/harbour/')).toBe(`${url}/harbour/`);
});

it('is one that takes its time to answer, as with its first page', async () => {
  leave(process.pid, url);
  isBusy = true;
  try {
    expect(await runningServer(project, '/harbour/')).toBe(`${url}/harbour/`);
  } finally {
    isBusy = false;
  }
});

it('is that of somebody else, too, whose process nobody here may end', async () => {
  const refused = Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw refused;
  });
  try {
    leave(1, url);
    expect(await runningServer(project, '/harbour/')).toBe(`${url}/harbour/`);
  } finally {
    kill.mockRestore();
  }
});

it('is none where its process is gone, or nothing answers, or the file is cut short', async () => {
  leave(2 ** 22 + 1, url);
  expect(await runningServer(project, '/harbour/')).toBeNull();
  leave(process.pid, 'http://127.0.0.1:9');
  expect(await runningServer(project, '/harbour/')).toBeNull();
  writeFileSync(join(project, '.astro/dev.json'), '{ "pid": 1');
  expect(await runningServer(project, '/harbour/')).toBeNull();
});
