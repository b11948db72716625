/** What crawlers are told (RFC 9309): everything may be read, of a preview nothing. */
import type { Site } from '../model/record.ts';
import { fileAddress } from '../routes/routes.ts';
import { absolute } from './absolute.ts';

/**
 * `/robots.txt`.
 *
 * @param preview whether the build is for a reviewer
 */
export function robotsText(site: Pick<Site, 'url'>, preview: boolean): string {
  if (preview) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, fileAddress('sitemap.xml'))}\n`;
}
