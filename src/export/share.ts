/**
 * What a page says of itself where its link is shared and to search engines: Open Graph (ogp.me) with the tags of
 * Twitter cards that have no counterpart there, and structured data.
 */
import type { Thing } from 'schema-dts';
import type { LedgerEvent, LedgerQuestion, LedgerThread } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { monthOf } from '../model/calendar.ts';
import type { Site } from '../model/record.ts';
import { address, BASE_PATH, monthAddress } from '../routes/routes.ts';
import type { Strings } from '../strings/strings.ts';
import { absolute } from './absolute.ts';
import { eventPicture, frontPicture, questionPicture, threadPicture, type Picture } from './card/picture.ts';
import { CARD_SIZE } from './card/size.ts';
import { breadcrumbs, type Crumb } from './json-ld/breadcrumbs.ts';
import { dataset } from './json-ld/dataset.ts';
import { eventThings } from './json-ld/event.ts';
import { jsonLdText } from './json-ld/text.ts';
import { threadThing } from './json-ld/thread.ts';
import { webPage } from './json-ld/webpage.ts';
import { website } from './json-ld/website.ts';

/** What is particular to a page. Whatever is left out is as it is for most. */
export interface Share {
  /** What it tells of; left out: a page of the site. */
  things?: readonly Thing[];
  /** Left out: that of the front page. */
  picture?: Picture;
  /** What stands between the front page and this one; left out: the list that its address begins with. */
  trail?: readonly Crumb[];
  isArticle?: boolean;
}

/** A page as every page knows itself. */
export interface SharedPage {
  title: string;
  description: string;
  /** Its canonical address with its host. */
  url: string;
}

/** A `<meta>`: Open Graph has properties, all others have names. */
export interface MetaTag {
  property?: string;
  name?: string;
  content: string;
}

/** A page as it is shared. */
export interface SharedAs {
  meta: readonly MetaTag[];
  /** The content of its `<script type="application/ld+json">`. */
  jsonLd: string;
}

/** The lists of the site by the first step of their address. */
function sections({ nav, filters }: Strings): Readonly<Record<string, string>> {
  return {
    actors: nav.people,
    known: nav.known,
    outlets: nav.outlets,
    places: nav.places,
    questions: nav.questions,
    sides: filters.sides,
    sources: nav.sources,
    statuses: filters.statuses,
    threads: nav.threads,
  };
}

function trailOf(strings: Strings, path: string): Crumb[] {
  const [first = '', ...rest] = path.slice(BASE_PATH.length).split('/').filter(Boolean);
  const name = sections(strings)[first];
  return rest.length > 0 && name !== undefined ? [{ name, href: address(first) }] : [];
}

function metaTags(site: Site, strings: Strings, page: SharedPage, picture: Picture, isArticle: boolean): MetaTag[] {
  return [
    { property: 'og:title', content: page.title },
    { property: 'og:description', content: page.description },
    { property: 'og:url', content: page.url },
    { property: 'og:type', content: isArticle ? 'article' : 'website' },
    { property: 'og:site_name', content: site.title },
    { property: 'og:locale', content: strings.sharing.locale },
    { property: 'og:image', content: absolute(site, picture.href) },
    { property: 'og:image:width', content: String(CARD_SIZE.width) },
    { property: 'og:image:height', content: String(CARD_SIZE.height) },
    { property: 'og:image:alt', content: picture.alt },
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'twitter:image:alt', content: picture.alt },
  ];
}

/** A page as it is shared. */
export function sharedAs(site: Site, strings: Strings, page: SharedPage, share: Share): SharedAs {
  const { pathname } = new URL(page.url);
  const isFront = pathname === address();
  const picture = share.picture ?? frontPicture(site);
  const way = breadcrumbs(site, [
    { name: site.title, href: address() },
    ...(share.trail ?? trailOf(strings, pathname)),
    ...(isFront ? [] : [{ name: page.title, href: pathname }]),
  ]);
  const own = share.things ?? [isFront ? website(site) : webPage(site, page.url, page.title, page.description)];
  return {
    meta: metaTags(site, strings, page, picture, share.isArticle ?? false),
    jsonLd: jsonLdText([...own, ...(way ? [way] : [])]),
  };
}

/** The page of an event: an article, under its month. */
export function eventShare(ledger: Ledger, entry: LedgerEvent): Share {
  const { site, strings } = ledger;
  const picture = eventPicture(ledger, entry);
  const month = monthOf(entry.station.key);
  return {
    things: eventThings(ledger, entry, absolute(site, picture.href)),
    picture,
    trail: [{ name: strings.dates.month(month), href: monthAddress(month) }],
    isArticle: true,
  };
}

/** The page of a thread: an article. */
export function threadShare(ledger: Ledger, entry: LedgerThread): Share {
  const picture = threadPicture(ledger, entry);
  return {
    things: [threadThing(ledger, entry, absolute(ledger.site, picture.href))],
    picture,
    isArticle: true,
  };
}

/** The page of a question. */
export function questionShare(ledger: Ledger, entry: LedgerQuestion): Share {
  return { picture: questionPicture(ledger, entry) };
}

/** The page of the data files. */
export function dataShare(ledger: Ledger): Share {
  return { things: [dataset(ledger)] };
}
