/**
 * What each page may load and do, as it says itself (Content Security Policy Level 3, delivery by `meta`). It names the one
 * script that stands in pages; the styles of a page are named when it is finished.
 */
import { hash } from 'node:crypto';

/** Of every page. */
const DIRECTIVES = [
  "default-src 'none'",
  "base-uri 'none'",
  "img-src 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** No page loads a file of styles: a page without any in it has none. */
const NO_STYLES = "style-src 'none'";

/** What a page may besides loading scripts and pictures of this host. */
export interface Allowed {
  directives: readonly string[];
  /** Sources of scripts. */
  scripts?: readonly string[];
}

/** The source expression by which a policy allows a script or styles that stand in a page. */
export const sourceOf = (content: string | Uint8Array): string => `'sha256-${hash('sha256', content, 'base64')}'`;

/** The policy of a page without styles in it. */
export const pagePolicy = ({ directives, scripts = [] }: Allowed): string =>
  `${[...DIRECTIVES, ...directives].join(';')}; script-src ${["'self'", ...scripts].join(' ')}; ${NO_STYLES};`;

/**
 * Allows the styles that stand in a page.
 *
 * @param policy as {@link pagePolicy} gives it
 * @param styles their {@link sourceOf}
 */
export const withStyles = (policy: string, styles: string): string =>
  policy.replace(NO_STYLES, () => `style-src ${styles}`);
