/**
 * Leaves in each page's policy the hashes of its own styles and scripts. Astro names those of every style and script of
 * the site, which no browser would find in the page, and which cannot be compressed.
 */
import { createHash } from 'node:crypto';
import { inlineParts } from './inline-parts.ts';
import { POLICY_IN_PAGE } from './policy-in-page.ts';

const HASH = / '(?:sha256|sha384|sha512)-[^']*'/g;

/** The source expression by which a policy allows a style or script that stands in a page (Content Security Policy Level 3). */
export const hashInPolicy = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page with a policy that allows by hash what stands in it, and nothing else. */
export function withUsedHashes(html: string): string {
  const used = new Set(inlineParts(html).map(({ text }) => hashInPolicy(text)));
  return html.replace(POLICY_IN_PAGE, (policy) => policy.replace(HASH, (hash) => (used.has(hash.trim()) ? hash : '')));
}
