/** The site and who makes it, for schema.org. */
import type { Organization, WebSite } from 'schema-dts';
import type { Site } from '../../model/record.ts';
import { address } from '../../routes/routes.ts';
import { absolute } from '../absolute.ts';

/** The name of the whole site among things. */
export function websiteId(site: Pick<Site, 'url'>): string {
  return `${absolute(site, address())}#website`;
}

/** Who writes and publishes the pages, and where it is said by which rules, and how errors are corrected. */
export function publisher(site: Pick<Site, 'url' | 'title'>): Organization {
  return {
    '@type': 'Organization',
    name: site.title,
    url: absolute(site, address()),
    publishingPrinciples: absolute(site, address('about')),
    correctionsPolicy: absolute(site, address('corrections')),
  };
}

/** The whole site, on its front page. */
export function website(site: Site): WebSite {
  return {
    '@type': 'WebSite',
    '@id': websiteId(site),
    name: site.title,
    alternateName: site.story,
    url: absolute(site, address()),
    description: site.description,
    inLanguage: site.lang,
    publisher: publisher(site),
  };
}
