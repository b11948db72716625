/** Feeds as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import type { Site } from '../model/record.ts';
import { address } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { contentHtml, type Feed, type FeedEntry } from './feed.ts';
import { jsonText } from './json-text.ts';
import { instantUtc } from './recorded.ts';

const VERSION = 'https://jsonfeed.org/version/1.1';

const itemOf = (feed: Feed, entry: FeedEntry) => {
  const { id, url, title, summary, published, updated, categories } = entry;
  return {
    id,
    url,
    title,
    summary,
    content_html: contentHtml(feed, entry),
    ...(published === null ? {} : { date_published: instantUtc(published) }),
    date_modified: instantUtc(updated),
    tags: categories.map(({ name }) => name),
  };
};

/** A feed as JSON Feed. What came before is at its `next_url`. */
export function jsonFeedText(feed: Feed, site: Pick<Site, 'title' | 'url' | 'lang'>): string {
  const previous = feed.place.is === 'complete' ? null : feed.place.previous;
  return jsonText({
    version: VERSION,
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.page,
    feed_url: `${feed.self}.json`,
    ...(previous === null ? {} : { next_url: `${previous}.json` }),
    language: site.lang,
    authors: [{ name: site.title, url: absolute(site, address()) }],
    items: feed.entries.map((entry) => itemOf(feed, entry)),
  });
}
