/** The policies of pages by what they do. The development server, whose pages have styles of its own making, has none. */
import { EARLY_SCRIPT, LEAD_ON_SCRIPT } from '../components/inline-scripts.ts';
import { pagePolicy, sourceOf } from '../hosting/page-policy.ts';

const published = (policy: string): string | null => (process.env['NODE_ENV'] === 'development' ? null : policy);

const OF_PAGES = ["form-action 'self'", "manifest-src 'self'"];
const EARLY = sourceOf(EARLY_SCRIPT);

export const PAGE_POLICY = published(pagePolicy({ directives: OF_PAGES, scripts: [EARLY] }));

/** Pagefind is WebAssembly and fetches its index: the search page alone may do that. */
export const SEARCH_POLICY = published(
  pagePolicy({ directives: ["connect-src 'self'", ...OF_PAGES], scripts: ["'wasm-unsafe-eval'", EARLY] }),
);

const STILL = ["form-action 'none'"];

/** What runs nothing and asks for nothing: a frame. */
export const STILL_POLICY = published(pagePolicy({ directives: STILL }));

/** What leads on from a former address. */
export const MOVED_POLICY = published(pagePolicy({ directives: STILL, scripts: [sourceOf(LEAD_ON_SCRIPT)] }));
