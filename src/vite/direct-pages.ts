/**
 * Renders pages of which it is known what they show by Astro's own functions, without a request and a response for each.
 * The first page of each kind is rendered by Astro as well: it tells which styles pages of that kind have, and both must come
 * to the same.
 */
import type { AstroGlobal, RouteData, SSRResult } from 'astro';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { renderToString } from 'astro/runtime/server/index.js';
import type { Slice } from '../ledger/slices/sliced-paths.ts';

/** What is asked of the app in a bundle. */
export type PageApp = Required<Pick<StaticPathsApp, 'manifest' | 'getComponentByRoute'>>;

/** A page, with its address and what it shows. */
export interface SlicedPage {
  route: RouteData;
  url: URL;
  slice: Slice<unknown>;
}

/** Gives a page as it is rendered. */
export type PageRenderer = (page: SlicedPage) => Promise<string>;

/** As Astro writes what leads to a style file. */
const SHEET = /<link rel="stylesheet" href="[^"]*">/g;

/** What pages of one kind have in common. */
interface Kind {
  component: Parameters<typeof renderToString>[1];
  /** What leads to their style files. */
  head: string;
}

/** What pages ask of `Astro`. */
type Asked = Pick<AstroGlobal, 'url' | 'site'>;

/** What Astro's functions ask of the description of a page. It has more, which is there for others of former versions. */
type Described = Omit<
  SSRResult,
  'scriptHashes' | 'scriptResources' | 'styleHashes' | 'styleResources' | 'isStrictDynamic'
>;

/** What of the description of a page is the same for all. */
function sharedResult({ manifest }: PageApp): Omit<Described, '_metadata' | 'createAstro' | 'pathname'> {
  const noHashes = { resources: [], hashes: [] };
  return {
    base: manifest.base,
    userAssetsBase: manifest.userAssetsBase,
    cancelled: false,
    clientDirectives: manifest.clientDirectives,
    inlinedScripts: manifest.inlinedScripts,
    componentMetadata: manifest.componentMetadata,
    compressHTML: manifest.compressHTML,
    cookies: undefined,
    links: new Set(),
    scripts: new Set(),
    // Which a page has is known: nothing is to be found out about them.
    styles: new Set(),
    params: {},
    partial: false,
    renderers: manifest.renderers,
    // Base paths begin and end with a slash.
    resolve: (script) => Promise.resolve(`${manifest.base}${manifest.entryModules[script] ?? ''}`),
    response: { status: 200, statusText: 'OK', headers: new Headers() },
    request: new Request('https://localhost/'),
    getServerIslandNameMap: () => Promise.resolve(new Map()),
    key: manifest.key,
    trailingSlash: manifest.trailingSlash,
    cspDestination: 'meta',
    // A page has a policy of its own.
    shouldInjectCspMetaTags: false,
    cspAlgorithm: 'SHA-256',
    directives: [],
    scriptDirective: { ...noHashes, strictDynamic: false },
    styleDirective: noHashes,
  };
}

/**
 * What is noted of a page while it is rendered.
 *
 * @param head what stands at the end of its head
 */
const newMetadata = (head: string): SSRResult['_metadata'] => ({
  hasHydrationScript: false,
  rendererSpecificHydrationScripts: new Set(),
  renderedScripts: new Set(),
  hasDirectives: new Set(),
  hasRenderedHead: false,
  hasRenderedServerIslandRuntime: false,
  headInTree: false,
  extraHead: [head],
  extraStyleHashes: [],
  extraScriptHashes: [],
  propagators: new Set(),
  routeHasPropagation: false,
  pendingSlotEvaluations: [],
  templateDepth: 0,
});

/**
 * Prepares to render pages.
 *
 * @param byAstro renders a page as Astro itself does
 * @returns renders a page. It throws Error for one of whose kind the first comes out otherwise than Astro renders it
 */
export function pageRenderer(app: PageApp, byAstro: PageRenderer): PageRenderer {
  const shared = sharedResult(app);
  const site = app.manifest.site === undefined ? undefined : new URL(app.manifest.site);

  const renderWith = async ({ component, head }: Kind, page: SlicedPage): Promise<string> => {
    const asked: Asked = { url: page.url, site };
    const result: Described = {
      ...shared,
      pathname: page.url.pathname,
      createAstro: (props) => Object.assign(Object.create(asked) as AstroGlobal, { props }),
      _metadata: newMetadata(head),
    };
    const text = await renderToString(result as SSRResult, component, { slice: page.slice }, {}, true, page.route);
    if (typeof text !== 'string') throw new Error(`${page.url.pathname} was answered, and not rendered.`);
    return text;
  };

  const kinds = new Map<string, Kind>();
  return async (page) => {
    const { route, url } = page;
    const known = kinds.get(route.component);
    if (known) return renderWith(known, page);
    const { default: component } = await app.getComponentByRoute(route);
    const text = await byAstro(page);
    const kind = { component, head: (text.match(SHEET) ?? []).join('') };
    if ((await renderWith(kind, page)) !== text) {
      throw new Error(`${url.pathname} comes out otherwise than Astro renders it.`);
    }
    kinds.set(route.component, kind);
    return text;
  };
}
