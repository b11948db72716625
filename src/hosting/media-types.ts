/** The media types of files whose ending tells a host nothing or too little, as IANA registers them. */

/** Feeds, and their closed parts: those of the site by month, those of a thread by number. */
const FEED = /^\/(?:.*\/)?feed(?:\/\d[\d-]*)?/.source;

/** Patterns of paths below the base, with a slash at their beginning, and the type of what stands there; the first counts. */
export const MEDIA_TYPES: readonly (readonly [path: RegExp, type: string])[] = [
  [new RegExp(String.raw`(?:${FEED}|^\/corrections)\.xml$`), 'application/atom+xml;charset=utf-8'],
  [new RegExp(String.raw`${FEED}\.json$`), 'application/feed+json'],
  [/\.schema\.json$/, 'application/schema+json'],
  [/\.geojson$/, 'application/geo+json'],
  [/\.webmanifest$/, 'application/manifest+json'],
  [/\.csv$/, 'text/csv;charset=utf-8'],
  [/\.ics$/, 'text/calendar;charset=utf-8'],
  [/\.txt$/, 'text/plain;charset=utf-8'],
];

/**
 * The media type of a file of the site.
 *
 * @param path below the base, with a slash at its beginning
 * @returns `undefined` where the ending tells enough
 */
export function mediaType(path: string): string | undefined {
  return MEDIA_TYPES.find(([pattern]) => pattern.test(path))?.[1];
}
