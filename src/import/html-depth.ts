/** How deeply HTML is nested, told before it is read: whoever reads it goes down into it step by step. */

/** Deeper than any page is written. */
const LIMIT = 150;

/** Elements that nothing stands in, and those that the next of their kind closes (HTML Living Standard, 13.1.2). */
const FLAT: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta source track wbr ' +
    'p li dt dd td th tr thead tbody tfoot option optgroup rp rt colgroup'
  ).split(' '),
);

/**
 * Whether HTML is nested too deeply to be read. Tags that are opened and never closed count as nested.
 *
 * @param html whatever it may be
 */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (FLAT.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (close === '/' ? -1 : 1));
    if (depth > LIMIT) return true;
  }
  return false;
}
