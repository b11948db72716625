/** What programs get of the fixture story, as files: everything but what tells of no story (the schema). */
import { siteFeeds, threadFeeds } from '../../src/export/feed-archives.ts';
import { atomText } from '../../src/export/atom.ts';
import { datapackageJson } from '../../src/export/datapackage.ts';
import { FORMATS, formatFile } from '../../src/export/formats.ts';
import { eventOembed, threadOembed } from '../../src/export/oembed.ts';
import { sitemapFiles } from '../../src/export/sitemap.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { searchRecords } from '../unit/export/read-records.ts';
import { publishedHeads, withoutMarks } from './published-heads.ts';

/** One has the sizes and hashes of the others in it, the other holds descriptions that the code has word for word. */
const OF_NO_STORY = ['data/datapackage.json', 'data/ledger.schema.json'];

/** What the list of files says of each, besides its size and hash. */
const packaged = FORMATS.filter(({ packaged: isListed }) => isListed).map((format) => ({
  format,
  file: { bytes: 0, digest: '' },
  part: null,
}));

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Text that a difference can be read in: no line of JSON holds more than one value. */
const readable = (path: string, text: string): string =>
  path.endsWith('json') ? asJson(JSON.parse(text)) : text.endsWith('\n') ? text : `${text}\n`;

/**
 * The files by their path below `tests/fixtures/story-published/`.
 *
 * @param ledger of the fixture story
 */
export async function publishedData(ledger: Ledger): Promise<Map<string, string>> {
  const { site, events, threads } = ledger;
  const whole = FORMATS.filter(({ path }) => !path.includes('<') && !OF_NO_STORY.includes(path));
  const written = [
    ...whole.map((format) => [format.path, formatFile(ledger, format)?.toString() ?? ''] as const),
    ...[...siteFeeds(ledger).archives].map(([month, feed]) => [`feed/${month}.xml`, atomText(feed, site)] as const),
    ...threads.map(
      (entry) => [`threads/${entry.thread.id}.xml`, atomText(threadFeeds(ledger, entry).current, site)] as const,
    ),
    ...events.slice(0, 1).map((entry) => ['oembed/event.json', withoutMarks(eventOembed(ledger, entry))] as const),
    ...threads.slice(0, 1).map((entry) => ['oembed/thread.json', withoutMarks(threadOembed(ledger, entry))] as const),
    ...[...(await sitemapFiles(ledger))].map(
      ([name, text]) => [name, text.replaceAll(/<(?:url|sitemap)>/g, '\n$&')] as const,
    ),
    ['data/datapackage.json', datapackageJson(ledger, packaged)] as const,
    ['heads.json', publishedHeads(ledger)] as const,
    ['search.json', asJson(searchRecords(ledger))] as const,
  ];
  return new Map(written.map(([path, text]) => [path, readable(path, text)]));
}
