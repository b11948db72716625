import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/export/formats.ts';
import { mediaType } from '../../../src/hosting/media-types.ts';

describe('the media type of a file', () => {
  it.each(FORMATS.map(({ path, mediaType: type }) => [path, type]))('%s is that of its format, %s', (path, type) => {
    const served = mediaType(`/${path.replace('<id>', 'some-id')}`);
    expect(served?.split(';')[0]).toBe(type === 'application/json' ? undefined : type);
  });

  it.each([
    ['/feed/2023-06.xml', 'application/atom+xml;charset=utf-8'],
    ['/feed/2023-06.json', 'application/feed+json'],
    ['/feed/2023-06-2.xml', 'application/atom+xml;charset=utf-8'],
    ['/threads/siege/feed/12.xml', 'application/atom+xml;charset=utf-8'],
    ['/threads/siege/feed/12.json', 'application/feed+json'],
    ['/threads/feed-of-news/feed.json', 'application/feed+json'],
    ['/sitemap.xml', undefined],
    ['/events/feed-closed.json', undefined],
  ])('%s is %s', (path, type) => {
    expect(mediaType(path)).toBe(type);
  });
});
