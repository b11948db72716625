/** The site as hosts send it: by nginx with the configuration that we give for it, and by `npm run serve`. */
import { cpSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressSite } from '../../src/cli/compress-site.ts';
import { serveFolder, type RunningServer } from '../../src/cli/static-server.ts';
import { headersFor } from '../../src/hosting/headers.ts';
import { readerPages, readSite, type BuiltSite } from './built-site.ts';
import { nginxProgram, startNginx } from './nginx.ts';
import { results } from './search-page.ts';
import { expect, test } from './served.ts';
import { scratch, type Scratch } from './workshop.ts';

let workshop: Scratch;
const root = (): string => join(workshop.folder, 'sites');
const embed = 'embed/test/index.html';

type Host = (base: string) => Promise<RunningServer>;

const ours: Host = (base) => serveFolder({ folder: join(root(), base), base });
const nginx = (program: string): Host => {
  return (base) => {
    const own = join(workshop.folder, 'nginx');
    mkdirSync(own);
    return startNginx(program, root(), base, own);
  };
};
const hosts: Record<string, Host> = {
  'npm run serve': ours,
  ...(nginxProgram === undefined ? {} : { nginx: nginx(nginxProgram) }),
};

/** The first file of the site that is named like this. */
const first = ({ files }: BuiltSite, pattern: RegExp): string => {
  const file = files.find((name) => pattern.test(name));
  if (file === undefined) throw new Error(`There is no file like ${String(pattern)}.`);
  return `/${file}`;
};

/** One of each kind of file, with what it is served as. */
const kinds = (site: BuiltSite) =>
  [
    ['/', 'text/html'],
    ['/search/', 'text/html'],
    [first(site, /^events\/.*\.json$/), 'application/json'],
    ['/feed.xml', 'application/atom+xml'],
    ['/feed.json', 'application/feed+json'],
    ['/corrections.xml', 'application/atom+xml'],
    ['/data/ledger.json', 'application/json'],
    ['/data/ledger.schema.json', 'application/schema+json'],
    ['/data/events.csv', 'text/csv'],
    ['/data/places.geojson', 'application/geo+json'],
    ['/data/calendar.ics', 'text/calendar'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/icon.svg', 'image/svg+xml'],
    ['/robots.txt', 'text/plain'],
    [first(site, /^_astro\/.*\.js$/), /^(text|application)\/javascript$/],
    [first(site, /^pagefind\/index\//), /^/],
    ['/embed/test/', 'text/html'],
  ] as const;

test.describe.configure({ mode: 'default' });

test.beforeAll(({ site }) => {
  workshop = scratch();
  const folder = join(root(), site.base);
  cpSync(site.folder, folder, { recursive: true });
  mkdirSync(join(folder, embed, '..'), { recursive: true });
  for (const hidden of ['.env', '.well-known/.env']) writeFileSync(join(folder, hidden), 'hidden');
  writeFileSync(join(folder, embed), '<!doctype html><html lang="en"><title>Embed</title><p>An embed.</p></html>');
});

test.afterAll(() => {
  workshop.remove();
});

for (const [name, begin] of Object.entries(hosts)) {
  test.describe(name, () => {
    let server: RunningServer;
    const at = (path: string): string => new URL(path.slice(1), server.url).href;

    test.beforeAll(async ({ site }) => {
      server = await begin(site.base);
    });

    test.afterAll(async () => {
      await server.close();
    });

    test('sends each kind of file as what it is, with the headers of the site', async ({ request, site }) => {
      for (const [path, type] of kinds(readSite(site.folder, site.base))) {
        const response = await request.get(at(path));
        expect.soft(response.status(), path).toBe(200);
        const headers = response.headers();
        const expected = Object.entries(headersFor(path)).map(([key, value]) => [key.toLowerCase(), value]);
        expect.soft(headers, path).toMatchObject(Object.fromEntries(expected) as Record<string, string>);
        expect.soft(headers['content-type']?.split(';')[0], path).toMatch(type);
        if (type === 'text/html') expect.soft(headers['content-type']?.toLowerCase(), path).toContain('utf-8');
      }
    });

    // `npm run serve` is for trying things out, and compresses nothing.
    if (name === 'nginx') {
      test('compresses text, and only on request', async ({ request, site }) => {
        for (const [path, type] of kinds(readSite(site.folder, site.base))) {
          if (path.includes('/pagefind/') || path === '/embed/test/') continue;
          const encodingFor = async (accepted: string): Promise<string | undefined> =>
            (await request.get(at(path), { headers: { 'accept-encoding': accepted } })).headers()['content-encoding'];
          expect.soft(await encodingFor('gzip'), `${path} (${String(type)})`).toBe('gzip');
          expect.soft(await encodingFor('identity'), path).toBeUndefined();
        }
      });
    }

    test('answers what is not there with the 404 page and the headers of the site', async ({ request }) => {
      for (const path of ['/no-such-page/', '/_astro/', '/events/no-such-event/']) {
        const response = await request.get(at(path));
        expect.soft(response.status(), path).toBe(404);
        expect.soft(await response.text(), path).toContain('<h1');
        expect.soft(response.headers(), path).toMatchObject({
          'x-frame-options': 'DENY',
          'cache-control': 'public, max-age=0, must-revalidate',
        });
      }
    });

    test('answers what is hidden as if it were not there, but for what is well known', async ({ request }) => {
      for (const path of ['/.built-site', '/.env', '/events/.hidden/', '/.well-known/.env']) {
        expect.soft((await request.get(at(path))).status(), path).toBe(404);
      }
      expect((await request.get(at('/.well-known/security.txt'))).status()).toBe(200);
    });

    test('leads to the address with the slash', async ({ request, site }) => {
      const response = await request.get(at('/about'), { maxRedirects: 0 });
      expect([301, 302]).toContain(response.status());
      expect(response.headers()['location']).toBe(`${site.base}about/`);
    });

    test('breaks no page: no rule is violated, and nothing is complained of', async ({ page, site }) => {
      const wrong: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) wrong.push(`${page.url()}: ${message.text()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`violates ${event.effectiveDirective}: ${event.blockedURI}`);
        });
      });
      const kindOf = (address: string): string => address.split('/')[1] ?? '';
      const one = new Map(
        readerPages(readSite(site.folder, site.base)).map(({ address }) => [kindOf(address), address]),
      );
      for (const address of [...one.values()].filter((path) => path.endsWith('/'))) await page.goto(at(address));
      await page.goto(at('/search/?q=ferry'));
      await expect(results(page).first()).toBeVisible();
      expect(wrong).toEqual([]);
    });

    test('lets other sites show an embed and read the data, and frame no page', async ({ page }) => {
      const stranger = join(workshop.folder, `stranger-${name.replaceAll(' ', '-')}`);
      mkdirSync(stranger);
      const frames = ['/embed/test/', '/about/'].map((path) => `<iframe src="${at(path)}"></iframe>`).join('');
      writeFileSync(join(stranger, 'index.html'), `<!doctype html><title>Stranger</title>${frames}`);
      const elsewhere = await serveFolder({ folder: stranger, base: '/' });
      try {
        await page.goto(elsewhere.url);
        const [shown, refused] = page.frames().slice(1);
        if (!shown || !refused) throw new Error('The page of the other site has no frames.');
        await expect(shown.locator('p')).toHaveText('An embed.');
        expect(refused.url()).toBe('chrome-error://chromewebdata/');
        const table = await page.evaluate(async (url) => (await fetch(url)).text(), at('/data/events.csv'));
        expect(table).toContain('id,');
      } finally {
        await elsewhere.close();
      }
    });
  });
}

test.describe('nginx, for a site that was built with --compress', () => {
  const program = nginxProgram;
  if (program === undefined) return;

  test('sends what was compressed once, as the type that it is', async ({ request, site }) => {
    const sites = join(workshop.folder, 'compressed');
    const folder = join(sites, site.base);
    cpSync(site.folder, folder, { recursive: true });
    await compressSite(folder);
    const own = join(workshop.folder, 'nginx-compressed');
    mkdirSync(own);
    const server = await startNginx(program, sites, site.base, own, 'gzip');
    try {
      const texts = [
        ['', 'index.html', /^text\/html;charset=utf-8$/],
        ['data/events.csv', 'data/events.csv', /^text\/csv;charset=utf-8$/],
        ['data/calendar.ics', 'data/calendar.ics', /^text\/calendar;charset=utf-8$/],
        ['feed.xml', 'feed.xml', /^application\/atom\+xml;charset=utf-8$/],
        ['data/places.geojson', 'data/places.geojson', /^application\/geo\+json$/],
      ] as const;
      for (const [path, file, type] of texts) {
        const response = await request.get(new URL(path, server.url).href, { headers: { 'accept-encoding': 'gzip' } });
        const headers = response.headers();
        expect.soft(headers, path).toMatchObject({
          'content-encoding': 'gzip',
          'content-length': String(statSync(join(folder, `${file}.gz`)).size),
          ...Object.fromEntries(
            Object.entries(headersFor(`/${path}`)).map(([name, value]) => [name.toLowerCase(), value]),
          ),
        });
        expect.soft(headers['content-type']?.replaceAll(' ', '').toLowerCase(), path).toMatch(type);
        expect.soft((await response.body()).length, path).toBe(statSync(join(folder, file)).size);
      }
    } finally {
      await server.close();
    }
  });
});
