/** Puts each page's policy at the beginning of its head: what stands before a policy is not held to it. */
import type { Edit } from '../text/edits.ts';

/** As Astro writes it (Content Security Policy Level 3, delivery by `meta`). */
const POLICY_BEGINS = '<meta http-equiv="content-security-policy" content="';
const POLICY_ENDS = '">';

/** Browsers look for the encoding in the first 1024 bytes (HTML, "Specifying the document's character encoding"). */
const ENCODING = '<meta charset="utf-8">';

/**
 * Puts the policy of a page behind the encoding, which loads nothing.
 *
 * @param file that is named where this fails
 * @param changed gives the policy that is right for the page as it is published
 * @throws Error for a page without either: it must not be published
 */
export function policyFirst(page: string, file: string, changed: (policy: string) => string): Edit[] {
  const start = page.indexOf(POLICY_BEGINS);
  const close = page.indexOf(POLICY_ENDS, start);
  const encoding = page.indexOf(ENCODING);
  if (start === -1 || close === -1 || encoding === -1) throw new Error(`${file} has no policy for its content.`);
  const end = close + POLICY_ENDS.length;
  const behind = encoding + ENCODING.length;
  return [
    { start: behind, end: behind, text: changed(page.slice(start, end)) },
    { start, end, text: '' },
  ];
}
