/** Addresses in which no letter poses as another. Pure. */

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
