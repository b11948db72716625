/** The media types of files whose ending alone does not tell, or tells too little, as IANA registers them. */

const FEED = /^\/(?:.*\/)?feed(?:\/\d{4}(?:-\d{2})?)?/.source;

const TYPES: readonly (readonly [path: RegExp, type: string])[] = [
  [new RegExp(String.raw`(?:${FEED}|^\/corrections)\.xml$`), 'application/atom+xml;charset=utf-8'],
  [new RegExp(String.raw`${FEED}\.json$`), 'application/feed+json'],
  [/\.schema\.json$/, 'application/schema+json'],
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
  return TYPES.find(([pattern]) => pattern.test(path))?.[1];
}
