/** Feeds as Atom (RFC 4287), with their place among archives (RFC 5005). */
import { generateAtomFeed } from 'feedsmith';
import type { Site } from '../model/record.ts';
import { address } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { contentHtml, type Feed, type FeedEntry, type FeedPlace } from './feed.ts';
import { instantUtc } from './recorded.ts';

const TYPE = 'application/atom+xml';

interface Link {
  href: string;
  rel: string;
  type: string;
}

function placeLinks(place: FeedPlace): Link[] {
  if (place.is === 'complete') return [];
  const link = (rel: string, self: string | null): Link[] =>
    self === null ? [] : [{ href: `${self}.xml`, rel, type: TYPE }];
  return [...(place.is === 'archive' ? link('current', place.current) : []), ...link('prev-archive', place.previous)];
}

const HISTORY = 'http://purl.org/syndication/history/1.0';

/** The mark of RFC 5005 for what a document is, which the library does not write. */
function markPlace(xml: string, { is }: FeedPlace): string {
  if (is === 'current') return xml;
  return xml.replace(/<feed [^>]*>/, (feed) => `${feed}\n  <fh:${is} xmlns:fh="${HISTORY}"/>`);
}

const entryOf = (feed: Feed, entry: FeedEntry) => {
  const { id, url, title, summary, published, updated, categories } = entry;
  return {
    id,
    title: { value: title },
    links: [{ href: url, rel: 'alternate', type: 'text/html' }],
    ...(published === null ? {} : { published: instantUtc(published) }),
    updated: instantUtc(updated),
    categories: categories.map(({ id: term, name: label }) => ({ term, label })),
    summary: { value: summary },
    content: { value: contentHtml(feed, entry), type: 'html' },
  };
};

/** The blanks that the library puts around a text in CDATA: they would belong to the text. */
function tightenTexts(xml: string): string {
  // What begins with "<![CDATA[" outside of such a section is one: there every other "<" is escaped.
  return xml.replace(/(?<!\s)\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*(?=<)/g, (_, section: string) => section);
}

/** A feed as Atom. */
export function atomText(feed: Feed, site: Pick<Site, 'title' | 'url' | 'lang' | 'licence'>): string {
  const xml = generateAtomFeed({
    id: `${feed.id}.xml`,
    title: { value: feed.title },
    subtitle: { value: feed.subtitle },
    updated: instantUtc(feed.updated),
    authors: [{ name: site.title, uri: absolute(site, address()) }],
    rights: { value: site.licence },
    links: [
      { href: `${feed.self}.xml`, rel: 'self', type: TYPE },
      { href: feed.page, rel: 'alternate', type: 'text/html' },
      ...placeLinks(feed.place),
    ],
    entries: feed.entries.map((entry) => entryOf(feed, entry)),
    xml: { lang: site.lang },
  });
  return `${markPlace(tightenTexts(xml), feed.place).trimEnd()}\n`;
}
