/** The policies of pages by what they do. The development server, whose pages have styles of its own making, has none. */
import { EARLY_SCRIPT } from '../components/early-script.ts';
import { pagePolicy, sourceOf } from '../hosting/page-policy.ts';

const published = (policy: string): string | null => (process.env['NODE_ENV'] === 'development' ? null : policy);

const OF_PAGES = ["form-action 'self'", "manifest-src 'self'"];
const EARLY = sourceOf(EARLY_SCRIPT);

export const PAGE_POLICY = published(pagePolicy({ directives: OF_PAGES, scripts: [EARLY] }));

/** Pagefind is WebAssembly and fetches its index: the search page alone may do that. */
export const SEARCH_POLICY = published(
  pagePolicy({ directives: ["connect-src 'self'", ...OF_PAGES], scripts: ["'wasm-unsafe-eval'", EARLY] }),
);

/** What runs nothing and asks for nothing: a frame, or what leads on from a former address. */
export const STILL_POLICY = published(pagePolicy({ directives: ["form-action 'none'"] }));
