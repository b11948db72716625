/** What no story may exceed, of whatever size and shape. Of seconds nothing is asked: they are the machine's. */
import type { Published } from './published.ts';

/** What a page may weigh as sent, in bytes. */
const PAGE = 60_000;

/** What a feed may weigh as sent, in bytes. */
const FEED = 150_000;

/** The size of the largest file, in bytes as it is. */
const FILE = 5_000_000;

/** Files an event. */
const FILES = 3;

/**
 * Where a built site exceeds its limits.
 *
 * @returns a sentence each
 */
export function excesses({ pages, feeds, largest, filesAnEvent }: Published): string[] {
  const over = (what: string, found: number, most: number): string[] =>
    found > most ? [`${what}: ${found.toLocaleString('en')}, and may have ${most.toLocaleString('en')}.`] : [];
  return [
    ...pages.flatMap(({ kind, path, sent }) => over(`Bytes of ${kind} as sent, the heaviest ${path}`, sent, PAGE)),
    ...feeds.flatMap(({ kind, path, sent }) => over(`Bytes of ${kind} as sent, the heaviest ${path}`, sent, FEED)),
    ...over(`Bytes of the largest file, ${largest.path}`, largest.bytes, FILE),
    ...over('Files an event', filesAnEvent, FILES),
  ];
}
