/**
 * Takes from the last build each page that would be the same: one whose slice of the Ledger, frame and code are. Such a
 * page is written before Astro begins to render, and Astro does not hear of it. What is rendered is written at once, too:
 * Astro would wait for each folder and each file in turn.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { contentHash } from '../ledger/content-hash.ts';
import type { Slice } from '../ledger/slices/sliced-paths.ts';
import type { PageStore } from './page-store.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What the pages of a build have in common. */
export interface KeptIn {
  store: PageStore;
  /** The folder of the site. */
  site: string;
  /** The slice of a page, by the name that its path gives. */
  sliceNamed: (name: string | undefined) => Promise<Slice<unknown> | undefined>;
}

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/** Whether two pages would stand at one address, which Astro finds and tells. */
const haveConflict = (paths: readonly Path[]): boolean =>
  new Set(paths.map(({ pathname }) => withoutSlash(pathname))).size < paths.length;

const fileOf = ({ pathname, route }: Path): string => (route.type === 'page' ? join(pathname, 'index.html') : pathname);

/** Whether a path stands for the file that has its name: where it tells of an error, that is known to Astro. */
const isNamedByPath = ({ status, body }: Response, path: string): boolean =>
  status === 200 && body !== null && !/^\/(?:404|500)\/?$/.test(path);

/** Writes a file and the folders that it needs. */
function writer(site: string): (path: string, content: Uint8Array) => void {
  const made = new Set<string>();
  return (path, content) => {
    const file = join(site, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, content);
  };
}

/**
 * A prerenderer that renders what is new, and keeps it.
 *
 * @param base of the site, with a slash at its end
 * @param open is called once, when scripts and styles are built
 * @param told is called with how many pages were taken from the last build, of how many
 */
export function keeping(
  prerenderer: AstroPrerenderer,
  base: string,
  open: () => Promise<KeptIn>,
  told: (taken: number, all: number) => void,
): AstroPrerenderer {
  let kept: KeptIn | null = null;
  let write = writer('');
  const sliced = new Map<string, Slice<unknown>>();
  const keys = new Map<string, string>();
  /** A page that must be rendered is asked for its key again when it is. */
  const keyOf = (path: string, slice: Slice<unknown>): string => {
    const key = keys.get(path) ?? `${path} ${contentHash(slice.get())}`;
    keys.set(path, key);
    return key;
  };

  /** Those of the paths that must be rendered. */
  const takeSame = ({ store }: KeptIn, paths: readonly Path[]): Path[] =>
    paths.filter((path) => {
      const slice = sliced.get(withoutSlash(path.pathname));
      if (!slice) return true;
      const page = store.take(keyOf(withoutSlash(path.pathname), slice));
      slice.letGo();
      if (page) write(fileOf(path), page);
      return page === null;
    });

  return {
    ...prerenderer,
    setup: async () => {
      await prerenderer.setup?.();
      kept = await open();
      write = writer(kept.site);
    },
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      if (!kept || haveConflict(paths)) return paths;
      for (const { pathname, cacheKey } of paths) {
        const slice = await kept.sliceNamed(cacheKey);
        if (slice) sliced.set(withoutSlash(pathname), slice);
      }
      if (kept.store.isEmpty) return paths;
      const left = takeSame(kept, paths);
      told(paths.length - left.length, paths.length);
      return left;
    },
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const { pathname } = new URL(request.url);
      const path = withoutSlash(`/${decodeURI(pathname).slice(base.length)}`);
      const slice = sliced.get(path);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!kept || !isNamedByPath(response, path)) return rendered;
      const page = new Uint8Array(await response.arrayBuffer());
      if (slice) kept.store.keep(keyOf(path, slice), page);
      slice?.letGo();
      write(fileOf({ pathname: path, route: options.routeData }), page);
      const { status, headers } = response;
      const done = new Response(null, { status, headers });
      return rendered instanceof Response ? done : { ...rendered, response: done };
    },
  };
}
