/** Follows links through the files of a built site. */
import { pointers, publicAddress, type BuiltSite, type Page } from './built-site.ts';

/** Says what is wrong with a link on a page of one site, or nothing. */
export type LinkJudge = (page: Page, target: string) => string | undefined;

/** Opening tags, with their attributes: to parse each page that a long story links to would take minutes. */
const TAG = /<[a-z][\w-]*((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ID = /(?:^|\s)id\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Every anchor of a page: ids, and the top, which needs none. */
function anchorsIn(html: string): Set<string> {
  const ids = [...html.matchAll(TAG)].flatMap(([, attributes = '']) => {
    const [, quoted, single, bare] = ID.exec(attributes) ?? [];
    return quoted ?? single ?? bare ?? [];
  });
  return new Set(['', 'top', ...ids]);
}

/**
 * Makes a judge of links. Links to other sites are never followed; links to the site's public address are taken for
 * its own.
 */
export function linkJudge(site: BuiltSite): LinkJudge {
  const home = new URL(publicAddress(site));
  const files = new Set(site.files);
  const pages = new Map(site.pages.map((page) => [page.address, page]));
  const anchors = new Map<string, Set<string>>();
  const hasAnchor = ({ address, html }: Page, anchor: string): boolean => {
    const found = anchors.get(address) ?? anchorsIn(html);
    anchors.set(address, found);
    return found.has(anchor);
  };

  const judge: LinkJudge = (page, target) => {
    const here = new URL(page.address.slice(1), home);
    if (!URL.canParse(target, here)) return `${target} is no address`;
    const url = new URL(target, here);
    if (url.origin !== home.origin) return undefined;
    if (!url.pathname.startsWith(site.base)) return `${target} leaves the base path ${site.base}`;
    const path = decodeURIComponent(url.pathname.slice(site.base.length - 1));
    const found = pages.get(path);
    if (!found) {
      if (files.has(path.slice(1))) return undefined;
      return pages.has(`${path}/`) ? `${target} lacks the slash at its end` : `${target} leads nowhere`;
    }
    // A former address leads on, and the anchor is the business of the page that it leads to.
    if (found.redirect !== undefined) return judge(page, `${new URL(found.redirect, url).href}${url.hash}`);
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor === '' || hasAnchor(found, anchor) ? undefined : `${target} leads to no anchor of that page`;
  };
  return judge;
}

/** What is wrong with the links of one page, each once. */
export function brokenLinks(page: Page, judge: LinkJudge): string[] {
  const targets = new Set(pointers(page).map(({ target }) => target));
  return [...targets].flatMap((target) => judge(page, target) ?? []);
}
