/** What programs get of the fixture story, as files: everything but what tells of no story (schema, list of files). */
import { siteFeeds, threadFeeds } from '../../src/export/feed-archives.ts';
import { atomText } from '../../src/export/atom.ts';
import { FORMATS, formatFile } from '../../src/export/formats.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { searchRecords } from '../unit/export/read-records.ts';

/** Their contents are the sizes and hashes of the others, and descriptions that the code holds word for word. */
const OF_NO_STORY = ['data/datapackage.json', 'data/ledger.schema.json'];

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Text that a difference can be read in: no line of JSON holds more than one value. */
const readable = (path: string, text: string): string =>
  path.endsWith('json') ? asJson(JSON.parse(text)) : text.endsWith('\n') ? text : `${text}\n`;

/**
 * The files by their path below `tests/fixtures/story-published/`.
 *
 * @param ledger of the fixture story
 */
export function publishedData(ledger: Ledger): Map<string, string> {
  const { site } = ledger;
  const whole = FORMATS.filter(({ path }) => !path.includes('<') && !OF_NO_STORY.includes(path));
  const written = [
    ...whole.map((format) => [format.path, formatFile(ledger, format)?.toString() ?? ''] as const),
    ...[...siteFeeds(ledger).archives].map(([month, feed]) => [`feed/${month}.xml`, atomText(feed, site)] as const),
    ...ledger.threads.map(
      (entry) => [`threads/${entry.thread.id}.xml`, atomText(threadFeeds(ledger, entry).current, site)] as const,
    ),
    ['search.json', asJson(searchRecords(ledger))] as const,
  ];
  return new Map(written.map(([path, text]) => [path, readable(path, text)]));
}
