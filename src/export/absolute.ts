/** Addresses with their host, for whatever is read away from the site. */
import type { Ref } from '../ledger/refs.ts';
import type { Site } from '../model/record.ts';

/**
 * An address of the site with its host.
 *
 * @param href under the base path, such as `/events/bridge-closed/`
 */
export function absolute({ url }: Pick<Site, 'url'>, href: string): string {
  return new URL(href, url).href;
}

/** The page of a record with its host; `null` where it has none. */
export function absoluteRef(site: Pick<Site, 'url'>, { href }: Ref): string | null {
  return href === null ? null : absolute(site, href);
}
