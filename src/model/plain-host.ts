/** Hosts of addresses: whose they are, in letters of which none poses as another. Pure. */

/** Whose an address is: its host, without the `www.` in front. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/**
 * An address of the web with its host in ASCII (Punycode, RFC 3492), as a host is looked up: `аpple.com` with a
 * Cyrillic letter and `apple.com` then no longer look the same. The rest stays as it is.
 *
 * @param url any text; what is no address of the web is given back
 */
export function withPlainHost(url: string): string {
  const [whole = '', scheme = '', authority = ''] = /^(https?:\/\/)([^/?#]*)/i.exec(url) ?? [];
  if (/^[\w.:@[\]-]*$/.test(authority) || !URL.canParse(whole)) return url;
  return `${scheme}${new URL(whole).host}${url.slice(whole.length)}`;
}
