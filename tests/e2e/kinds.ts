/** Kinds of pages and files of the built site, and some of each, so that a test of a long story ends, too. */
import { readerPages, type BuiltSite, type Page } from './built-site.ts';

/** A kind is the first step of an address, how many steps follow, and how it ends. */
function kindOf(address: string): string {
  const [first = '', ...rest] = address.split('/').filter(Boolean);
  const [, ending = ''] = /(\.\w+)$/.exec(address) ?? [];
  return `${first.replaceAll(/\d/g, '0')}/${rest.length}${ending}`;
}

/** The longest page of each kind, which shows and costs most. */
export function oneOfEachKind(site: BuiltSite): Page[] {
  const kinds = Map.groupBy(readerPages(site), ({ address }) => kindOf(address));
  return [...kinds.values()].map((pages) => pages.reduce((a, b) => (b.bytes > a.bytes ? b : a)));
}

/** So many of a kind are looked at: more than a story that is told by hand has of most. */
export const SOME = 40;

/**
 * Some of each kind, in their order: all where there are no more than so many, else the longest and others from one end of
 * the list to the other.
 *
 * @param all pages or files
 * @param addressOf where each stands
 * @param bytesOf how long each is
 */
export function someOfEachKind<One>(
  all: readonly One[],
  addressOf: (one: One) => string,
  bytesOf: (one: One) => number,
  most = SOME,
): One[] {
  const kinds = Map.groupBy(all, (one) => kindOf(addressOf(one)));
  const chosen = [...kinds.values()].flatMap((same) => {
    if (same.length <= most) return same;
    const longest = same.toSorted((a, b) => bytesOf(b) - bytesOf(a)).slice(0, most / 2);
    const others = same.filter((one) => !longest.includes(one));
    const step = others.length / (most - longest.length);
    return [...longest, ...others.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step))];
  });
  const kept = new Set(chosen);
  return all.filter((one) => kept.has(one));
}

/** Some pages of each kind. */
export const somePages = (pages: readonly Page[]): Page[] =>
  someOfEachKind(
    pages,
    ({ address }) => address,
    ({ bytes }) => bytes,
  );
