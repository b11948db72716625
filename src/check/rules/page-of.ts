/** Which page an address leads to, however it is written. */

/** What those add to an address who count from where readers come. */
const COUNTING = /^(?:utm_\w+|fbclid|gclid|yclid|igshid)$/;

/**
 * An address in the one way in which that of a page may be written: by https, without "www.", without a slash at the end,
 * and without what says from where a reader came or which words to show. What stands behind "#" may be a document of its
 * own, as on a live page.
 *
 * @param address a sound one
 */
export function pageOf(address: string): string {
  const url = new URL(address);
  url.protocol = 'https:';
  url.hostname = url.hostname.replace(/^www\./, '');
  for (const name of [...url.searchParams.keys()]) if (COUNTING.test(name)) url.searchParams.delete(name);
  url.hash = url.hash.replace(/:~:.*$/, '');
  return url.href.replace(/#$/, '').replace(/[?]$/, '').replace(/\/$/, '');
}

/** The page on which a document stands, whatever place of it an address leads to. */
export const withoutPlace = (page: string): string => page.split('#', 1)[0] ?? page;
