/** One page of each kind of the built site: the longest, which shows and costs most. */
import { readerPages, type BuiltSite, type Page } from './built-site.ts';

/** The longest page of each kind, a kind being the first step of an address and how many steps follow. */
export function oneOfEachKind(site: BuiltSite): Page[] {
  const kinds = Map.groupBy(readerPages(site), ({ address }) => {
    const [first = '', ...rest] = address.split('/').filter(Boolean);
    return `${first.replaceAll(/\d/g, '0')}/${rest.length}`;
  });
  return [...kinds.values()].map((pages) => pages.reduce((a, b) => (b.html.length > a.html.length ? b : a)));
}
