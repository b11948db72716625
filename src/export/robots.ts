/**
 * What crawlers are told (RFC 9309): everything may be read, of a preview nothing; those of makers of AI are asked not to
 * do what `ai_may_not` names.
 */
import type { Site } from '../model/record.ts';
import { fileAddress } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { AI_CRAWLERS } from './ai-crawlers.ts';

/**
 * `/robots.txt`.
 *
 * @param preview whether the build is for a reviewer
 */
export function robotsText(site: Pick<Site, 'url' | 'ai_may_not'>, preview: boolean): string {
  if (preview) return 'User-agent: *\nDisallow: /\n';
  const refused = site.ai_may_not.flatMap((use) => AI_CRAWLERS[use]).map((name) => `User-agent: ${name}\n`);
  const ai = refused.length > 0 ? `${refused.join('')}Disallow: /\n\n` : '';
  return `User-agent: *\nAllow: /\n\n${ai}Sitemap: ${absolute(site, fileAddress('sitemap.xml'))}\n`;
}
