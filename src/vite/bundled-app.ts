/** Renders the pages of a bundle as Astro itself does when it has just made that. */
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { pageRenderer, type PageApp, type PageRenderer } from './direct-pages.ts';
import type { Bundle, StylesOfPages } from './kept-bundle.ts';
import type { SlicedPrerenderer } from './kept-pages.ts';

type Render = AstroPrerenderer['render'];

/** What Astro's own prerenderer asks of the app in a bundle. */
interface BundledApp extends PageApp {
  logger: unknown;
  /** Of all that Astro finds out while it bundles, pages that are rendered ask for their styles alone. */
  setInternals: (found: { pagesByKeys: ReadonlyMap<string, { styles: StylesOfPages[number][1] }> }) => void;
  /** Integrations of ours put no scripts into pages. */
  setOptions: (options: { settings: { scripts: readonly never[] }; logger: unknown }) => void;
  render: (request: Request, options: Pick<Parameters<Render>[1], 'routeData'>) => Promise<Response>;
}

/**
 * Renders with a bundle, which is loaded when the prerenderer is set up.
 *
 * @returns what Astro would make of it
 */
export function bundledApp({ entry, styles }: Bundle): SlicedPrerenderer {
  let loaded: { app: BundledApp; renderSliced: PageRenderer } | null = null;
  const load = async (): Promise<NonNullable<typeof loaded>> => {
    if (loaded) return loaded;
    const { app } = (await import(pathToFileURL(entry).href)) as { app: BundledApp };
    app.setInternals({ pagesByKeys: new Map(styles.map(([key, of]) => [key, { styles: of }])) });
    app.setOptions({ settings: { scripts: [] }, logger: app.logger });
    const renderSliced = pageRenderer(app, async ({ url, route }) => {
      const response = await app.render(new Request(url), { routeData: route });
      return response.text();
    });
    return (loaded = { app, renderSliced });
  };
  return {
    name: 'bundled-app',
    setup: async () => {
      await load();
    },
    getStaticPaths: async () => new StaticPaths((await load()).app).getAll(),
    render: async (request, { routeData }) => (await load()).app.render(request, { routeData }),
    renderSliced: async (page) => (await load()).renderSliced(page),
  };
}
