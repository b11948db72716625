import { describe, expect, it } from 'vitest';
import { mediaType } from '../../../src/cli/media-types.ts';
import { FORMATS } from '../../../src/export/formats.ts';

/** What the ending of these says already. */
const PLAIN = new Set(['application/json', 'application/geo+json']);

describe('the media type of a file', () => {
  it.each(FORMATS.map(({ path, mediaType: type }) => [path, type]))('%s is that of its format, %s', (path, type) => {
    const served = mediaType(`/${path.replace('<id>', 'some-id')}`);
    expect(served?.split(';')[0]).toBe(PLAIN.has(type) ? undefined : type);
  });

  it.each([
    ['/feed/2023-06.xml', 'application/atom+xml;charset=utf-8'],
    ['/feed/2023-06.json', 'application/feed+json'],
    ['/threads/feed-of-news/feed.json', 'application/feed+json'],
    ['/sitemap.xml', undefined],
    ['/events/feed-closed.json', undefined],
  ])('%s is %s', (path, type) => {
    expect(mediaType(path)).toBe(type);
  });
});
