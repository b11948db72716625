/** What crawlers are told (RFC 9309): everything may be read. */
import { fileAddress } from '../ledger/address.ts';
import type { Site } from '../model/record.ts';
import { absolute } from './absolute.ts';

/** `/robots.txt`. */
export function robotsText(site: Pick<Site, 'url'>): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, fileAddress('sitemap.xml'))}\n`;
}
