import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type RunningServer } from '../../../src/cli/static-server.ts';

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  body: string;
}

const files: Record<string, string> = {
  'site/index.html': 'front',
  'site/404.html': 'no such page',
  'site/events/one/index.html': 'event one',
  'site/data/story.geojson': '{}',
  'site/data/story.csv': 'a,b',
  'site/feed.xml': '<feed/>',
  'site.next-1/secret.html': 'half built',
};

let folder = '';
let atRoot: RunningServer;
let atBase: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-server-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  atRoot = await serveFolder({ folder: join(folder, 'site'), base: '/' });
  atBase = await serveFolder({ folder: join(folder, 'site'), base: '/timeline/' });
});

afterAll(async () => {
  await atRoot.close();
  await atBase.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as written, which `fetch` would tidy up first. */
function ask(server: RunningServer, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port: server.port, path }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => {
        body += part.toString();
      });
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        resolve({ status: response.statusCode, type, location, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('serveFolder', () => {
  it.each([
    ['/', 'front', 'text/html;charset=utf-8'],
    ['/events/one/', 'event one', 'text/html;charset=utf-8'],
    ['/events/one/?from=feed', 'event one', 'text/html;charset=utf-8'],
    ['/data/story.geojson', '{}', 'application/geo+json'],
    ['/data/story.csv', 'a,b', 'text/csv;charset=utf-8'],
    ['/feed.xml', '<feed/>', 'application/atom+xml;charset=utf-8'],
  ])('serves %s', async (path, body, type) => {
    expect(await ask(atRoot, path)).toMatchObject({ status: 200, body, type });
    expect(await ask(atBase, `/timeline${path}`)).toMatchObject({ status: 200, body, type });
  });

  it('sends a reader to the address with the slash, and keeps no one else', async () => {
    expect(await ask(atRoot, '/events/one')).toMatchObject({ status: 302, location: '/events/one/' });
    expect(await ask(atBase, '/timeline/events/one')).toMatchObject({ status: 302, location: '/timeline/events/one/' });
    expect(await ask(atRoot, '//events')).toMatchObject({ status: 302, location: '/events/' });
  });

  it('sends a reader from the root to the base', async () => {
    expect(await ask(atBase, '/')).toMatchObject({ status: 302, location: '/timeline/' });
    expect(await ask(atBase, '/timeline')).toMatchObject({ status: 302, location: '/timeline/' });
  });

  it.each(['/none/', '/events/', '/events/one/none', '/%'])('answers %s with the 404 page', async (path) => {
    expect(await ask(atRoot, path)).toMatchObject({ status: 404, body: 'no such page' });
  });

  it('answers addresses outside the base with the 404 page', async () => {
    expect(await ask(atBase, '/events/one/')).toMatchObject({ status: 404 });
    expect(await ask(atBase, '/timelines/')).toMatchObject({ status: 404 });
  });

  it.each(['/../site.next-1/secret.html', '/..%2fsite.next-1/secret.html', '/%2e%2e/site.next-1/secret.html'])(
    'does not leave the folder for %s',
    async (path) => {
      expect(await ask(atRoot, path)).toMatchObject({ status: 404 });
    },
  );

  it('takes the next free port if the one asked for is taken', async () => {
    const first = await serveFolder({ folder, base: '/' });
    const second = await serveFolder({ folder, base: '/', port: first.port });
    expect(second.port).not.toBe(first.port);
    await first.close();
    await second.close();
  });
});
