import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type RunningServer } from '../../../src/cli/static-server.ts';
import { headersFor } from '../../../src/hosting/headers.ts';

interface Answer {
  status: number | undefined;
  type: string | undefined;
  location: string | undefined;
  headers: Record<string, unknown>;
  body: string;
}

const files: Record<string, string> = {
  'site/index.html': 'front',
  'site/404.html': 'no such page',
  'site/events/one/index.html': 'event one',
  'site/data/story.geojson': '{}',
  'site/data/story.csv': 'a,b',
  'site/feed.xml': '<feed/>',
  'site/.well-known/security.txt': 'Contact',
  'site/.well-known/.env': 'hidden',
  'site/.env': 'hidden',
  'site/.git/config': 'hidden',
  'site/events/.one.swp': 'hidden',
  'site/.built-site': 'hidden',
  'site/unreadable.txt': 'hidden',
  'site/odd': 'another',
  'site/odd?name': 'asked',
  'site/a b%.html': 'spaced',
  'site.next-1/secret.html': 'half built',
  'site.next-1/index.html': 'half built',
};

/** Links in the site, and where they lead from there. */
const links: Record<string, string> = {
  outside: '../site.next-1',
  'secret.html': '../site.next-1/secret.html',
  'gone.html': '../nowhere',
  'linked/index.html': '../../site.next-1/index.html',
  inside: 'events/one',
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
  mkdirSync(join(folder, 'site/linked'));
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, 'site', name));
  atRoot = await serveFolder({ folder: join(folder, 'site'), base: '/' });
  atBase = await serveFolder({ folder: join(folder, 'site'), base: '/timeline/' });
});

afterAll(async () => {
  await atRoot.close();
  await atBase.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as written, which `fetch` would tidy up first. */
function ask(server: RunningServer, path: string, method = 'GET', headers = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port: server.port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => {
        body += part.toString();
      });
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        resolve({ status: response.statusCode, type, location, headers: response.headers, body });
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

  it.each([
    ['/', 200],
    ['/feed.xml', 200],
    ['/events/one', 302],
    ['/none/', 404],
    ['/.env', 404],
  ])('sends the headers of the site with %s', async (path, status) => {
    const expected = Object.entries(headersFor(path)).map(([name, value]) => [name.toLowerCase(), value]);
    expect(await ask(atRoot, path)).toMatchObject({ status, headers: Object.fromEntries(expected) as object });
  });

  it.each(['/none/', '/events/', '/events/one/none', '/%', 'http://[', 'http://a:b'])(
    'answers %s with the 404 page',
    async (path) => {
      expect(await ask(atRoot, path)).toMatchObject({ status: 404, body: 'no such page' });
    },
  );

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

  it.each([
    '/outside/secret.html',
    '/outside/',
    '/outside',
    '/outside/folder',
    '/secret.html',
    '/gone.html',
    '/linked/index.html',
  ])('follows no link out of the folder for %s', async (path) => {
    expect(await ask(atRoot, path)).toMatchObject({ status: 404, body: 'no such page' });
  });

  it('follows a link that stays in the folder', async () => {
    expect(await ask(atRoot, '/inside/')).toMatchObject({ status: 200, body: 'event one' });
  });

  it('does not send another file than the one that was asked for', async () => {
    expect(await ask(atRoot, '/odd%3Fname')).toMatchObject({ status: 404 });
    expect(await ask(atRoot, '/a%20b%25.html')).toMatchObject({ status: 200, body: 'spaced' });
  });

  it.each(['/.env', '/.git/config', '/events/.one.swp', '/%2eenv', '/.built-site', '/.well-known/.env'])(
    'hides %s',
    async (path) => {
      expect(await ask(atRoot, path)).toMatchObject({ status: 404, body: 'no such page' });
    },
  );

  it('serves what is well known', async () => {
    expect(await ask(atRoot, '/.well-known/security.txt')).toMatchObject({ status: 200, body: 'Contact' });
  });

  it('answers no method but GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      expect((await ask(atRoot, '/', method)).status, method).toBe(405);
    }
    expect(await ask(atRoot, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it.each(['bytes=-2', 'bytes=1-2', 'bytes=3-1', 'bytes=99-', 'bytes=0-1,3-4', 'bytes=-99', 'lines=1-2', 'bytes=-1-1'])(
    'answers with the whole file where %s of it is asked for',
    async (range) => {
      expect(await ask(atRoot, '/data/story.csv', 'GET', { range })).toMatchObject({ status: 200, body: 'a,b' });
    },
  );

  it('goes on where a file cannot be read', async () => {
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'site/unreadable.txt'), 0o000);
    const root = process.geteuid?.() === 0;
    // Who may do everything may read everything: somebody else is asked.
    if (root) process.seteuid?.('nobody');
    try {
      await expect(ask(atRoot, '/unreadable.txt')).rejects.toThrow('socket hang up');
      expect(await ask(atRoot, '/')).toMatchObject({ status: 200, body: 'front' });
    } finally {
      if (root) process.seteuid?.(0);
    }
  });

  it('listens on this computer alone unless it is told otherwise', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    for (const { address } of addresses.filter(({ internal, family }) => !internal && family === 'IPv4')) {
      const asked = new Promise((resolve, reject) => {
        request({ host: address, port: atRoot.port }, resolve).on('error', reject).end();
      });
      await expect(asked, address).rejects.toThrow();
    }
  });

  it('gives a page of another site nothing to read, unless others can ask as well', async () => {
    const forAll = await serveFolder({ folder: join(folder, 'site'), base: '/', host: '0.0.0.0' });
    const allowed = async (server: RunningServer, origin: string): Promise<unknown> =>
      (await ask(server, '/data/story.csv', 'GET', { origin })).headers['access-control-allow-origin'];
    expect(await allowed(atRoot, 'https://other.example')).toBeUndefined();
    expect(await allowed(atRoot, 'http://localhost.other.example')).toBeUndefined();
    expect(await allowed(atRoot, 'null')).toBeUndefined();
    expect(await allowed(atRoot, 'http://localhost:3000')).toBe('*');
    expect(await allowed(forAll, 'https://other.example')).toBe('*');
    // The other site has its own name lead here.
    const host = `other.example:${atRoot.port}`;
    expect(await ask(atRoot, '/', 'GET', { host })).toMatchObject({
      status: 421,
      body: expect.stringContaining('--host') as string,
    });
    for (const own of ['127.0.0.1', '[::1]', 'who.localhost'])
      expect(await ask(atRoot, '/', 'GET', { host: own })).toMatchObject({ status: 200 });
    expect(await ask(forAll, '/', 'GET', { host })).toMatchObject({ status: 200 });
    await forAll.close();
  });

  it('takes the next free port if the one asked for is taken', async () => {
    const first = await serveFolder({ folder, base: '/' });
    const second = await serveFolder({ folder, base: '/', port: first.port });
    expect(second.port).not.toBe(first.port);
    await first.close();
    await second.close();
  });
});
