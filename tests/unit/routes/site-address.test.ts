/** Where the site stands on its host. */
import { describe, expect, it } from 'vitest';
import { basePath, basePathFault } from '../../../src/routes/site-address.ts';

describe('the base path', () => {
  it.each([
    ['', undefined, '/'],
    ['', 'https://example.org', '/'],
    ['', 'https://example.org/story/', '/story/'],
    ['', 'https://example.org/a/story', '/a/story/'],
    ['timeline', 'https://example.org/', '/timeline/'],
    ['/timeline/', undefined, '/timeline/'],
  ])('of BASE_PATH=%s and url %s is %s', (given, url, path) => {
    expect(basePath(given, url)).toBe(path);
    expect(basePathFault(given, url)).toBeNull();
  });

  it('is refused where BASE_PATH and the path of url are two', () => {
    expect(basePathFault('/timeline/', 'https://example.org/story/')).toBe(
      'BASE_PATH is /timeline/, and "url" in site.yaml, https://example.org/story/, stands at /story/. Leave BASE_PATH away, or make them agree.',
    );
    expect(basePathFault('/', 'https://example.org/story')).toContain('stands at /story/');
    expect(basePathFault('story', 'https://example.org/story')).toBeNull();
  });
});
