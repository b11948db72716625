/** Addresses with their host, for whatever is read away from the site. */
import type { Ref } from '../ledger/refs.ts';
import type { Site } from '../model/record.ts';

/** What stays as it is behind the host. */
const PLAIN = /^\/(?!\/)[\w/-]*(?:#[\w-]*)?$/;

/** Hosts with their protocols, by the address of the site: a build has one. */
const hosts = new Map<string, string>();

function hostOf(url: string): string {
  const host = hosts.get(url) ?? new URL('/', url).href.slice(0, -1);
  hosts.set(url, host);
  return host;
}

/**
 * An address of the site with its host.
 *
 * @param href under the base path, such as `/events/bridge-closed/`
 */
export function absolute({ url }: Pick<Site, 'url'>, href: string): string {
  return PLAIN.test(href) ? hostOf(url) + href : new URL(href, url).href;
}

/** The page of a record with its host; `null` where it has none. */
export function absoluteRef(site: Pick<Site, 'url'>, { href }: Ref): string | null {
  return href === null ? null : absolute(site, href);
}
