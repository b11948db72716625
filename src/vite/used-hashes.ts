/**
 * Leaves in each page's policy the hashes of its own styles and scripts. Astro names those of every style and script of
 * the site, which no browser would find in the page, and which cannot be compressed.
 */
import { hash } from 'node:crypto';
import { asBytes } from './page-parts.ts';

const HASH = / '(?:sha256|sha384|sha512)-[^']*'/g;

/**
 * The source expression by which a policy allows a style or script that stands in a page (Content Security Policy Level 3).
 *
 * @param text with a character for each byte
 */
export const hashInPolicy = (text: string): string => `'sha256-${hash('sha256', asBytes(text), 'base64')}'`;

/** The policy without hashes but those that are used. */
export const withHashes = (policy: string, used: ReadonlySet<string>): string =>
  policy.replace(HASH, (source) => (used.has(source.trim()) ? source : ''));
