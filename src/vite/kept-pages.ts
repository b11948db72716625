/**
 * Takes from the last build each page that would be the same: one whose slice of the Ledger, frame and code are. Such a
 * page stands there before Astro begins to render, and Astro does not hear of it; nor does it of those that are rendered of
 * their slice alone. What is rendered is finished and written at once, too: Astro would wait for each folder and each file
 * in turn. A file that is made of the Ledger alone, such as data, is its own slice, and written without being rendered; one
 * that tells its digest is not even made where it is there.
 */
import { setImmediate as othersDid } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { digestOf } from '../kept/digest.ts';
import type { Slice } from '../ledger/slices/sliced-paths.ts';
import type { PageRenderer } from './direct-pages.ts';
import type { Finisher, Finishing } from './finishing.ts';
import type { NewSite } from './new-site.ts';
import { addressOf, fileOf, haveConflict, withoutSlash, type Path, type SiteAddress } from './page-path.ts';
import { PageSlices } from './page-slices.ts';
import type { PageStore } from './page-store.ts';
import { takeSame, writeFiles } from './same-pages.ts';

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

const isPage = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('text/html') ?? false;

/** Whether a path stands for the file that has its name: where it tells of an error, that is known to Astro. */
const isNamedByPath = (status: number, path: string): boolean => status === 200 && !/^\/(?:404|500)$/.test(path);

/** Parts the pages that can be rendered of their slice from those that are left to Astro. */
function partSliced(paths: readonly Path[], slices: PageSlices): { sliced: SlicedPath[]; left: Path[] } {
  const [sliced, left]: [SlicedPath[], Path[]] = [[], []];
  for (const path of paths) {
    const slice = path.route.type === 'page' ? slices.of(path.pathname) : undefined;
    if (slice) sliced.push({ ...path, slice });
    else left.push(path);
  }
  return { sliced, left };
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
  const slices = new PageSlices();

  const renderSliced = async (
    { finishing }: KeptIn,
    paths: readonly SlicedPath[],
    render: PageRenderer,
  ): Promise<void> => {
    const finished = finishing(paths.length);
    for (const path of paths) {
      const { route, pathname, slice } = path;
      const url = addressOf(path, address);
      const text = await render({ route, url, slice });
      const key = slices.keyOf(pathname, slice);
      slice.letGo();
      await finished.add({ text, address: url.pathname, file: fileOf(path), key });
      // Meanwhile what is left is made: a picture is packed beside.
      await othersDid();
    }
    await finished.end();
  };

  /** Writes what Astro rendered, and keeps it where it is known what it shows. */
  const writeNew = ({ site, store }: KeptIn, pathname: string, route: Path['route'], page: Uint8Array): void => {
    const digest = digestOf(page);
    site.write(fileOf({ pathname, route }), page, digest);
    const slice = slices.of(pathname);
    if (slice) store.keep(slices.keyOf(pathname, slice), page, digest);
    slice?.letGo();
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
      const { site, store, sliceNamed } = kept;
      await slices.note(paths, sliceNamed);
      const others = writeFiles(site, paths, slices);
      const anew = store.isEmpty ? others : takeSame(store, site, others, slices);
      if (!prerenderer.renderSliced) return anew;
      const { sliced, left } = partSliced(anew, slices);
      rendering = renderSliced(kept, sliced, prerenderer.renderSliced);
      // Where it fails, the build does when the others are done, and not before.
      rendering.catch(() => undefined);
      return left;
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
