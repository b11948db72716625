/** Renders the pages of a bundle as Astro itself does when it has just made that. */
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { Bundle, StylesOfPages } from './kept-bundle.ts';

type Render = AstroPrerenderer['render'];

/** What Astro's own prerenderer asks of the app in a bundle. */
interface BundledApp extends StaticPathsApp {
  logger: unknown;
  /** Of all that Astro finds out while it bundles, pages that are rendered ask for their styles alone. */
  setInternals: (found: { pagesByKeys: ReadonlyMap<string, { styles: StylesOfPages[number][1] }> }) => void;
  /** Integrations of ours put no scripts into pages. */
  setOptions: (options: { settings: { scripts: readonly never[] }; logger: unknown }) => void;
  render: (request: Request, options: Pick<Parameters<Render>[1], 'routeData'>) => Promise<Response>;
}

/**
 * Loads a bundle.
 *
 * @returns what Astro would make of it
 */
export async function bundledApp({ entry, styles }: Bundle): Promise<AstroPrerenderer> {
  const { app } = (await import(pathToFileURL(entry).href)) as { app: BundledApp };
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, of]) => [key, { styles: of }])) });
  app.setOptions({ settings: { scripts: [] }, logger: app.logger });
  return {
    name: 'bundled-app',
    getStaticPaths: () => new StaticPaths(app).getAll(),
    render: (request, { routeData }) => app.render(request, { routeData }),
  };
}
