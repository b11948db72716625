/**
 * Takes from the last build each page that would be the same: one whose slice of the Ledger, frame and code are. Such a
 * page stands there before Astro begins to render, and Astro does not hear of it; nor does it of those that are rendered of
 * their slice alone. What is rendered is finished and written at once, too: Astro would wait for each folder and each file
 * in turn. A file that is made of the Ledger alone, such as data, is its own slice, and written without being rendered; one
 * that tells its digest is not even made where it is there.
 */
import { join } from 'node:path';
import { setImmediate as othersDid } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { isDigestedFile, type DigestedFile } from '../kept/digested-file.ts';
import { contentHash } from '../ledger/content-hash.ts';
import type { Slice } from '../ledger/slices/sliced-paths.ts';
import type { PageRenderer } from './direct-pages.ts';
import type { Finisher, Finishing } from './finishing.ts';
import type { NewSite } from './new-site.ts';
import type { PageStore } from './page-store.ts';
import { digestOf } from '../kept/digest.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

type SlicedPath = Path & { slice: Slice<unknown> };

/** What the pages of a build have in common. */
export interface KeptIn {
  store: PageStore;
  site: NewSite;
  finish: Finisher;
  /** Finishes so many pages, writes and keeps them. */
  finishing: (pages: number) => Finishing;
  /** The slice of a page, by the name that its path gives. */
  sliceNamed: (name: string | undefined) => Promise<Slice<unknown> | undefined>;
}

/** A prerenderer that may render a page of its slice alone. */
export type SlicedPrerenderer = AstroPrerenderer & { renderSliced?: PageRenderer };

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/** Whether two pages would stand at one address, which Astro finds and tells. */
export const haveConflict = (paths: readonly Path[]): boolean =>
  new Set(paths.map(({ pathname }) => withoutSlash(pathname))).size < paths.length;

/** Astro puts a slash behind the path of a file too. */
const fileOf = ({ pathname, route }: Path): string =>
  route.type === 'page' ? join(pathname, 'index.html') : withoutSlash(pathname);

const isPage = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('text/html') ?? false;

/** Where readers find the site. */
export interface SiteAddress {
  origin: string;
  /** With a slash at its end. */
  base: string;
}

/** The address of a page or a file, as Astro asks for it. */
export function addressOf({ pathname, route }: Path, { origin, base }: SiteAddress): URL {
  const path = pathname.replace(/^\/+/, '');
  return new URL(`${base}${route.type === 'page' ? path.replace(/(?<=[^/])\/*$/, '/') : path}`, origin);
}

/** Whether a path stands for the file that has its name: where it tells of an error, that is known to Astro. */
const isNamedByPath = (status: number, path: string): boolean => status === 200 && !/^\/(?:404|500)\/?$/.test(path);

/** Writes a file, which is made only where it cannot be taken from the old site. */
function writeDigested(site: NewSite, path: string, { digest, give }: DigestedFile): void {
  if (!site.take(path, digest())) site.write(path, give(), digest());
}

/**
 * A prerenderer that renders what is new, and keeps it.
 *
 * @param open is called once, when scripts and styles are built
 */
export function keeping(
  prerenderer: SlicedPrerenderer,
  address: SiteAddress,
  open: () => Promise<KeptIn>,
): AstroPrerenderer {
  let kept: KeptIn | null = null;
  let rendering: Promise<void> = Promise.resolve();
  const sliced = new Map<string, Slice<unknown>>();
  const keys = new Map<string, string>();
  /** A page that must be rendered is asked for its key again when it is. */
  const keyOf = (path: string, slice: Slice<unknown>): string => {
    const key = keys.get(path) ?? `${path} ${contentHash(slice.get())}`;
    keys.set(path, key);
    return key;
  };

  /** Puts a page where it stands as the last build made it; whether it could. */
  const takePage = ({ store, site }: KeptIn, key: string, file: string): boolean => {
    const digest = store.digestOf(key);
    if (digest === null) return false;
    if (site.take(file, digest)) {
      store.keepOn(key);
      return true;
    }
    const page = store.take(key);
    if (page) site.write(file, page, digest);
    return page !== null;
  };

  /** Writes the files of which the slice is all that stands in them; the paths that are left. */
  const writeFiles = ({ site }: KeptIn, paths: readonly Path[]): Path[] =>
    paths.filter((path) => {
      const slice = path.route.type === 'endpoint' ? sliced.get(withoutSlash(path.pathname)) : undefined;
      const file = slice?.get();
      if (isDigestedFile(file)) writeDigested(site, fileOf(path), file);
      else if (file instanceof Uint8Array) site.write(fileOf(path), file);
      else return true;
      slice?.letGo();
      return false;
    });

  /** Those of the paths that must be rendered. */
  const takeSame = (from: KeptIn, paths: readonly Path[]): Path[] =>
    paths.filter((path) => {
      const slice = sliced.get(withoutSlash(path.pathname));
      if (!slice) return true;
      const taken = takePage(from, keyOf(withoutSlash(path.pathname), slice), fileOf(path));
      slice.letGo();
      return !taken;
    });

  /** Writes a page that was rendered, and keeps it where it is known what it shows. */
  const writeNew = ({ site, store }: KeptIn, path: string, route: Path['route'], page: Uint8Array): void => {
    const digest = digestOf(page);
    site.write(fileOf({ pathname: path, route }), page, digest);
    const slice = sliced.get(path);
    if (slice) store.keep(keyOf(path, slice), page, digest);
    slice?.letGo();
  };

  /** Begins to render the pages of which it is known what they show; the paths that are left. */
  const beginSliced = (into: KeptIn, paths: readonly Path[], render: PageRenderer): Path[] => {
    const left: Path[] = [];
    const own: SlicedPath[] = [];
    for (const path of paths) {
      const slice = path.route.type === 'page' ? sliced.get(withoutSlash(path.pathname)) : undefined;
      if (slice) own.push({ ...path, slice });
      else left.push(path);
    }
    const renderAll = async (): Promise<void> => {
      const finishing = into.finishing(own.length);
      for (const path of own) {
        const { route, pathname, slice } = path;
        const url = addressOf(path, address);
        const text = await render({ route, url, slice });
        const key = keyOf(withoutSlash(pathname), slice);
        slice.letGo();
        await finishing.add({ text, address: url.pathname, file: fileOf(path), key });
        // Meanwhile what is left is made: a picture is packed beside.
        await othersDid();
      }
      await finishing.end();
    };
    rendering = renderAll();
    // Where it fails, the build does when the others are done, and not before.
    rendering.catch(() => undefined);
    return left;
  };

  return {
    ...prerenderer,
    setup: async () => {
      await prerenderer.setup?.();
      kept = await open();
    },
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      if (!kept || haveConflict(paths)) return paths;
      for (const { pathname, cacheKey } of paths) {
        const slice = await kept.sliceNamed(cacheKey);
        if (slice) sliced.set(withoutSlash(pathname), slice);
      }
      const others = writeFiles(kept, paths);
      const left = kept.store.isEmpty ? others : takeSame(kept, others);
      return prerenderer.renderSliced ? beginSliced(kept, left, prerenderer.renderSliced) : left;
    },
    teardown: async () => {
      await rendering;
      await prerenderer.teardown?.();
    },
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!kept || response.body === null) return rendered;
      const { status, headers } = response;
      const { pathname } = new URL(request.url);
      const bytes = Buffer.from(await response.arrayBuffer());
      const page = isPage(response) ? kept.finish(bytes.toString(), pathname) : bytes;
      const path = withoutSlash(`/${decodeURI(pathname).slice(address.base.length)}`);
      const isWritten = isNamedByPath(status, path);
      if (isWritten) writeNew(kept, path, options.routeData, page);
      const left = new Response(isWritten ? null : Buffer.from(page), { status, headers });
      return rendered instanceof Response ? left : { ...rendered, response: left };
    },
  };
}
