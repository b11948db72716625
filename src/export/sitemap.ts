/** The list of pages for search engines (sitemaps.org, protocol 0.9). */
import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { sectionsOf } from '../ledger/sections.ts';
import { yearsApart } from '../ledger/slices/day-strip.ts';
import { pagesOfDays } from '../ledger/slices/known-day.ts';
import { addressesOfParts } from '../ledger/slices/parts-of-lists.ts';
import { ONLY } from '../model/facet.ts';
import { STATUSES } from '../model/status.ts';
import { address, fileAddress, frontAddress, knownAddress, sideAddress, statusAddress } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { instantUtc, recordedOf } from './recorded.ts';

/** The most addresses that the protocol allows in one file. */
const SITEMAP_LIMIT = 50_000;

export interface SitemapPage {
  url: string;
  /** When it last changed, as RFC 3339; left out where git does not tell. */
  lastmod?: string;
}

/** Those that every story has. */
const SECTIONS = [
  'about',
  'changes',
  'corrections',
  'data',
  'follow',
  'known',
  'outlets',
  'search',
  'sources',
  'statuses',
];

type Pages = readonly { href: string; events?: readonly LedgerEvent[] }[];

/** A page with the day on which git last recorded a change of its events. */
function dated(ledger: Ledger, { href, events = [] }: Pages[number]): SitemapPage {
  const url = absolute(ledger.site, href);
  let last = -Infinity;
  for (const entry of events) {
    const { published, updated } = recordedOf(ledger, entry);
    if (published !== null) last = Math.max(last, updated);
  }
  return last === -Infinity ? { url } : { url, lastmod: instantUtc(last) };
}

/** Every page that readers can find, with its last change where that is known. */
export function sitemapPages(ledger: Ledger): SitemapPage[] {
  const { events, months, questions, threads, actors, places, sources, outlets, days, site } = ledger;
  const page = ({ ref, events: on }: { ref: { href: string | null }; events?: readonly LedgerEvent[] }): Pages =>
    ref.href === null ? [] : [{ href: ref.href, ...(on ? { events: on } : {}) }];
  const all: Pages = [
    { href: address(), events },
    { href: frontAddress(site, site.newest_first ? 'oldest' : 'newest'), events },
    ...[...SECTIONS, ...sectionsOf(ledger)].toSorted().map((section) => ({ href: address(section) })),
    ...months.map(({ key, stations }) => ({
      href: address(key),
      events: stations.flatMap((station) => station.events),
    })),
    ...events.flatMap((entry) => page({ ref: entry.ref, events: [entry] })),
    ...threads.flatMap(page),
    ...questions.flatMap(({ ref }) => page({ ref })),
    ...actors.flatMap(({ ref }) => page({ ref })),
    ...places.flatMap(({ ref }) => page({ ref })),
    ...sources.flatMap(({ ref }) => page({ ref })),
    ...outlets.flatMap(({ ref }) => page({ ref })),
    ...pagesOfDays(ledger).map(({ day, page: number }) => ({ href: knownAddress(day, number) })),
    ...yearsApart(days).map((year) => ({ href: knownAddress(year) })),
    ...site.sides.map(({ id }) => ({ href: sideAddress(id) })),
    ...[...STATUSES, ...ONLY].map((status) => ({ href: statusAddress(status) })),
    ...addressesOfParts(ledger).map((href) => ({ href })),
  ];
  return all.map((one) => dated(ledger, one));
}

async function writeList(pages: readonly SitemapPage[]): Promise<string> {
  const stream = new SitemapStream({ xmlns: { news: false, video: false, xhtml: false, image: false } });
  return (await streamToPromise(Readable.from(pages).pipe(stream))).toString('utf8');
}

/** An index of lists, in their order. */
async function writeIndex(urls: readonly string[]): Promise<string> {
  const stream = new SitemapIndexStream();
  return (await streamToPromise(Readable.from(urls.map((url) => ({ url }))).pipe(stream))).toString('utf8');
}

/**
 * The sitemap as files by name: an index, which never changes its address, and the lists.
 *
 * @param limit the most addresses in one list
 */
export async function sitemapFiles(
  ledger: Ledger,
  limit: number = SITEMAP_LIMIT,
): Promise<ReadonlyMap<string, string>> {
  const pages = sitemapPages(ledger);
  const lists = Array.from({ length: Math.ceil(pages.length / limit) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    pages: pages.slice(index * limit, (index + 1) * limit),
  }));
  const index = await writeIndex(lists.map(({ name }) => absolute(ledger.site, fileAddress(name))));
  const written = await Promise.all(lists.map(async ({ name, pages: part }) => [name, await writeList(part)] as const));
  return new Map([['sitemap.xml', index], ...written]);
}
