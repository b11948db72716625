/** A page that is a list, a profile or an explanation and nothing more particular, for schema.org. */
import type { WebPage } from 'schema-dts';
import type { Site } from '../../model/record.ts';
import { websiteId } from './website.ts';

/**
 * A page.
 *
 * @param url its address with its host
 */
export function webPage(site: Pick<Site, 'url' | 'lang'>, url: string, name: string, description: string): WebPage {
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name,
    description,
    inLanguage: site.lang,
    isPartOf: { '@id': websiteId(site) },
  };
}
