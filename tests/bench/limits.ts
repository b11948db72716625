/** What no story may exceed, of whatever size and shape. Of seconds nothing is asked: they are the machine's. */
import type { Published } from './published.ts';
import type { StoryShape } from './shapes.ts';

/** What a page may weigh as sent, in bytes. */
const PAGE = 60_000;

/** The same of the search page: with its script, of 15 kB, it is to be there before a query for little more than 30 kB. */
const SEARCH = 20_000;

/** What a feed may weigh as sent, in bytes: up to 100 events with all that is said in them. */
const FEED = 100_000;

/** What a file of the ledger as data may have, in bytes. */
const DATA = 5_000_000;

/** What any file may have, in bytes: Cloudflare Pages takes no larger one. */
const FILE = 25 * 1024 * 1024;

/** Files an event and a document, and for all else: so a story of 5,000 has fewer than the 20,000 that Cloudflare Pages takes. */
const FILES = { event: 3, source: 1, besides: 3000 };

/** The power of the number of events with which files and bytes may grow: hardly more than in proportion. */
const GROWTH = 1.05;

const written = (value: number): string => value.toLocaleString('en');

/**
 * Where a built site exceeds its limits.
 *
 * @param story how much it has of what has files of its own
 * @returns a sentence each
 */
export function excesses(
  { pages, feeds, others, files }: Published,
  { events, sources }: Pick<StoryShape, 'events' | 'sources'>,
): string[] {
  const over = (what: string, found: number, most: number): string[] =>
    found > most ? [`${what}: ${written(found)}, and may be ${written(most)}.`] : [];
  return [
    ...pages.flatMap(({ kind, path, sent }) =>
      over(`Bytes of ${kind} as sent, the heaviest ${path}`, sent, kind === 'search/' ? SEARCH : PAGE),
    ),
    ...feeds.flatMap(({ kind, path, sent }) => over(`Bytes of ${kind} as sent, the heaviest ${path}`, sent, FEED)),
    ...others.flatMap(({ path, bytes }) =>
      over(`Bytes of ${path}`, bytes, /^data\/ledger(?!-whole).*\.json$/.test(path) ? DATA : FILE),
    ),
    ...over('Files', files, FILES.event * events + FILES.source * sources + FILES.besides),
  ];
}

/**
 * Where what is published grows faster than it may.
 *
 * @param power of the number of events with which it grew from one story to a longer one
 * @returns a sentence, or none
 */
export const growthExcess = (what: string, power: number): string[] =>
  power > GROWTH ? [`${what} grow with the power ${power} of the number of events, and may with ${GROWTH}.`] : [];
