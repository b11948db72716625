/** Puts each page's policy at the beginning of its head: what stands before a policy is not held to it. */
import { POLICY_IN_PAGE } from './policy-in-page.ts';

/** Browsers look for the encoding in the first 1024 bytes (HTML, "Specifying the document's character encoding"). */
const ENCODING = '<meta charset="utf-8">';

/**
 * The page with its policy behind the encoding, which loads nothing.
 *
 * @throws Error for a page without either: it must not be published
 */
export function withPolicyFirst(html: string, file: string): string {
  const policy = POLICY_IN_PAGE.exec(html)?.[0];
  if (policy === undefined || !html.includes(ENCODING)) throw new Error(`${file} has no policy for its content.`);
  return html.replace(policy, '').replace(ENCODING, () => `${ENCODING}${policy}`);
}
