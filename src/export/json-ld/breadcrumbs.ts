/** Where a page stands in the site, for schema.org. */
import type { BreadcrumbList } from 'schema-dts';
import type { Site } from '../../model/record.ts';
import { absolute } from '../absolute.ts';

/** A step on the way to a page. */
export interface Crumb {
  name: string;
  /** Under the base path. */
  href: string;
}

/** The way from the front page to a page, itself the last; `null` where there is no way to tell of. */
export function breadcrumbs(site: Pick<Site, 'url'>, crumbs: readonly Crumb[]): BreadcrumbList | null {
  if (crumbs.length < 2) return null;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(site, href),
    })),
  };
}
