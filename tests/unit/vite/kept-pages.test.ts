import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate as othersDid } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isDigestedFile, type DigestedFile } from '../../../src/kept/digested-file.ts';
import { finishingHere, type Finishing, type RenderedPage } from '../../../src/vite/finishing.ts';
import { keeping, type SlicedPrerenderer } from '../../../src/vite/kept-pages.ts';
import { NewSite } from '../../../src/vite/new-site.ts';
import { OldSite, ownerOf } from '../../../src/vite/old-site.ts';
import { openPageStore } from '../../../src/vite/page-store.ts';
import { digestOf } from '../../../src/kept/digest.ts';
import { stampOf } from '../../../src/vite/site-record.ts';

const finish = (page: string): Buffer => Buffer.from(`${page}</p>`);

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const isFile = (shown: unknown): shown is Buffer | DigestedFile => Buffer.isBuffer(shown) || isDigestedFile(shown);

/** What Astro is left with of each page that it rendered. */
let left: Record<string, string>;

/**
 * Builds a site under `/base/`, in a folder in which nothing stands.
 *
 * @param shown what each page shows, and bytes of each file; a page that shows `null` has no slice. What ends in `.xml` is a
 *   file that Astro renders
 * @param old from which files are taken
 * @param more what the prerenderer can do besides, or does otherwise
 * @param finishing how pages that are rendered of their slice are finished
 * @returns the pages that were rendered
 */
async function build(
  shown: Readonly<Record<string, string | Buffer | DigestedFile | null>>,
  common = 'code',
  old: OldSite | null = null,
  more: Partial<SlicedPrerenderer> = {},
  finishing: (into: Parameters<typeof finishingHere>[1]) => Finishing = (into) => finishingHere(finish, into),
): Promise<string[]> {
  const rendered: string[] = [];
  left = {};
  rmSync(join(folder, 'site'), { recursive: true, force: true });
  const store = openPageStore(join(folder, 'pages/story'), common, (why) => {
    throw new Error(why);
  });
  const inner: SlicedPrerenderer = {
    name: 'inner',
    getStaticPaths: () =>
      Promise.resolve(
        Object.keys(shown).map(
          (pathname) =>
            ({
              pathname,
              route: { type: isFile(shown[pathname]) || pathname.endsWith('.xml') ? 'endpoint' : 'page' },
              cacheKey: pathname,
            }) as unknown as Path,
        ),
      ),
    render: (request) => {
      const path = new URL(request.url).pathname.replace('/base', '');
      rendered.push(path);
      const text = shown[path];
      const type = path.endsWith('.xml') ? 'application/xml' : 'text/html; charset=utf-8';
      const headers = { 'content-type': type };
      return Promise.resolve(new Response(`<p>${typeof text === 'string' ? text : ''}`, { headers }));
    },
    ...more,
  };
  const into = { store, site: new NewSite(join(folder, 'site'), old) };
  const prerenderer = keeping(inner, { origin: 'https://story.example', base: '/base/' }, () =>
    Promise.resolve({
      ...into,
      finish,
      finishing: () => finishing(into),
      sliceNamed: (name = '') => {
        const text = shown[name];
        const get = () => (isFile(text) ? text : { text });
        return Promise.resolve(text === null ? undefined : { get, letGo: () => undefined });
      },
    }),
  );
  await prerenderer.setup?.();
  for (const { pathname, route } of await prerenderer.getStaticPaths()) {
    const request = new Request(`https://story.example/base${pathname}`);
    const given = await prerenderer.render(request, { routeData: route });
    left[pathname] = await (given instanceof Response ? given : given.response).text();
  }
  await prerenderer.teardown?.();
  store.finish();
  return rendered;
}

/** An old site in which one file stands. */
function oldSiteWith(path: string, text: string): OldSite {
  const place = join(folder, 'old');
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), text);
  const stats = lstatSync(join(place, path), { bigint: true });
  const record = { common: '', files: { [path]: [digestOf(Buffer.from(text)), stampOf(stats)] as [string, string] } };
  return new OldSite({ folder: place, record, owner: ownerOf(stats) });
}

const written = (path: string): string => readFileSync(join(folder, 'site', path, 'index.html'), 'utf8');

it('a page that shows the same is not rendered again, and stands there as it was', async () => {
  expect(await build({ '/a/': 'one', '/b/': 'two' })).toEqual(['/a/', '/b/']);
  expect(await build({ '/a/': 'one', '/b/': 'three' })).toEqual(['/b/']);
  expect(written('a')).toBe('<p>one</p>');
  expect(written('b')).toBe('<p>three</p>');
  expect(await build({ '/a/': 'one', '/b/': 'three' })).toEqual([]);
});

it('a page that stands in the old site is that file, and is known to the build after', async () => {
  await build({ '/a/': 'one' });
  const old = oldSiteWith('/a/index.html', '<p>one</p>');
  expect(await build({ '/a/': 'one' }, 'code', old)).toEqual([]);
  expect(lstatSync(join(folder, 'site/a/index.html')).ino).toBe(lstatSync(join(folder, 'old/a/index.html')).ino);
  expect(await build({ '/a/': 'one' })).toEqual([]);
  expect(written('a')).toBe('<p>one</p>');
});

it('a page is rendered again where another showed the same, or the code is another', async () => {
  await build({ '/a/': 'one' });
  expect(await build({ '/b/': 'one' })).toEqual(['/b/']);
  expect(await build({ '/b/': 'one' }, 'other code')).toEqual(['/b/']);
});

it('a page of which nobody knows what it shows is always rendered', async () => {
  await build({ '/a/': null });
  expect(await build({ '/a/': null })).toEqual(['/a/']);
});

it('a page that is rendered of its slice alone is written and kept, and Astro does not hear of it', async () => {
  const direct: string[] = [];
  const renderSliced: SlicedPrerenderer['renderSliced'] = ({ url, slice }) => {
    direct.push(url.href);
    return Promise.resolve(`<b>${JSON.stringify(slice.get())}`);
  };
  expect(await build({ '/a/': 'one', '/b/': null }, 'code', null, { renderSliced })).toEqual(['/b/']);
  expect(direct).toEqual(['https://story.example/base/a/']);
  expect([written('a'), written('b')]).toEqual(['<b>{"text":"one"}</p>', '<p></p>']);
  expect(await build({ '/a/': 'one', '/b/': null }, 'code', null, { renderSliced })).toEqual(['/b/']);
  expect(direct).toHaveLength(1);
  expect(written('a')).toBe('<b>{"text":"one"}</p>');
});

it('a build is done when the last page that is finished beside it is written, and fails where that cannot be', async () => {
  const renderSliced = (): Promise<string> => Promise.resolve('<b>late');
  /** As a thread does it: nothing is written before all are there, and then not at once. */
  const late = (write: Finishing['add']): Finishing => {
    const pages: RenderedPage[] = [];
    return {
      add: (page) => Promise.resolve(void pages.push(page)),
      end: async () => {
        await othersDid();
        for (const page of pages) await write(page);
      },
    };
  };
  await build({ '/a/': 'one' }, 'code', null, { renderSliced }, (into) => late(finishingHere(finish, into).add));
  expect(written('a')).toBe('<b>late</p>');
  const full = (): Finishing => late(() => Promise.reject(new Error('no room')));
  await expect(build({ '/a/': 'two' }, 'code', null, { renderSliced }, full)).rejects.toThrow('no room');
});

it('a page that cannot be rendered of its slice fails the build when the others are done', async () => {
  const renderSliced = (): Promise<string> => Promise.reject(new Error('no such mark'));
  await expect(build({ '/a/': 'one', '/b/': null }, 'code', null, { renderSliced })).rejects.toThrow('no such mark');
  expect(written('b')).toBe('<p></p>');
});

it('every page is written when it is rendered, but for those of errors, whose names Astro knows', async () => {
  await build({ '/': 'front', '/a/': null, '/404/': null });
  expect([written(''), written('a')]).toEqual(['<p>front</p>', '<p></p>']);
  expect(existsSync(join(folder, 'site/404'))).toBe(false);
  expect(left).toEqual({ '/': '', '/a/': '', '/404/': '<p></p>' });
});

it.each([
  ['leads elsewhere', new Response(null, { status: 301, headers: { location: '/base/a/' } }), ''],
  ['tells of an error', new Response('<p>no', { status: 500, headers: { 'content-type': 'text/html' } }), '<p>no</p>'],
])('what %s in place of a page is left to Astro, and not written', async (_, answer, given) => {
  await build({ '/b/': 'one' }, 'code', null, { render: () => Promise.resolve(answer) });
  expect(left).toEqual({ '/b/': given });
  expect(existsSync(join(folder, 'site/b'))).toBe(false);
});

it('a file that Astro renders is written as it is, and not finished as a page', async () => {
  await build({ '/feed.xml': null });
  expect(readFileSync(join(folder, 'site/feed.xml'), 'utf8')).toBe('<p>');
});

it('two pages at one address are left to Astro, which tells of them', async () => {
  await build({ '/a/': 'one' });
  expect(await build({ '/a/': 'one', '/a': 'one' })).toEqual(['/a/', '/a']);
});

it('a file that is made of the ledger alone is written, and Astro does not hear of it', async () => {
  const fileAt = (path: string): string => readFileSync(join(folder, 'site', path), 'utf8');
  expect(await build({ '/a/': 'one', '/data/a.json': Buffer.from('{}') })).toEqual(['/a/']);
  expect(fileAt('data/a.json')).toBe('{}');
  expect(await build({ '/a/': 'one', '/data/a.json': Buffer.from('[]') })).toEqual([]);
  expect(fileAt('data/a.json')).toBe('[]');
  await build({ '/data/b.json/': Buffer.from('{}') });
  expect(fileAt('data/b.json')).toBe('{}');
});

it('a file that tells its digest is made only where the old site has none that is the same', async () => {
  const path = '/data/a.json';
  const made: string[] = [];
  const fileOf = (text: string): DigestedFile => ({
    digest: () => digestOf(Buffer.from(text)),
    give: () => {
      made.push(text);
      return Buffer.from(text);
    },
  });
  for (const text of ['{}', '[]']) {
    expect(await build({ [path]: fileOf(text) }, 'code', oldSiteWith(path, '{}'))).toEqual([]);
    expect(readFileSync(join(folder, 'site', path), 'utf8')).toBe(text);
  }
  expect(made).toEqual(['[]']);
});
