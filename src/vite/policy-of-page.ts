/** The policy that stands in a page: what comes before it is not held to it. */
import { withStyles } from '../hosting/page-policy.ts';
import type { Edit } from '../text/edits.ts';

/** Browsers look for the encoding in the first 1024 bytes (HTML, "Specifying the document's character encoding"). */
const ENCODING = '<meta charset="utf-8">';
const POLICY_BEGINS = '<meta http-equiv="content-security-policy" content="';
const POLICY_ENDS = '">';

/**
 * Allows the styles that come to stand in a page.
 *
 * @param file that is named where this fails
 * @param styles their hash, as a policy names it; `null` for a page that has none
 * @throws Error for a page whose policy does not stand right behind its encoding: it must not be published
 */
export function policyOfPage(page: string, file: string, styles: string | null): Edit[] {
  const encoding = page.indexOf(ENCODING);
  const at = encoding + ENCODING.length;
  if (encoding === -1 || !page.startsWith(POLICY_BEGINS, at))
    throw new Error(`${file} does not begin with its policy.`);
  const start = at + POLICY_BEGINS.length;
  const end = page.indexOf(POLICY_ENDS, start);
  return styles === null ? [] : [{ start, end, text: withStyles(page.slice(start, end), styles) }];
}
