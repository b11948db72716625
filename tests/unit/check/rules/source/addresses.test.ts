/** The addresses of documents and of their copies. */
import { describe, expect, it } from 'vitest';
import { baseFile, contentWith } from '../../overlay.ts';

const POST = 'sources/quay-post-2.yaml';

/** The rules that a document breaks where it stands at an address, beside one at https://news.example/1 with a copy at https://archive.example/news-1. */
async function brokenBy(url: string, copy = 'https://archive.example/post-2', lines = ''): Promise<string[]> {
  const text = baseFile(POST)
    .replace(/^url: .*$/m, `url: ${url}`)
    .replace(/^archive_url: .*$/m, `archive_url: ${copy}`);
  using content = contentWith({ [POST]: `${text}${lines}` });
  return (await content.check()).map(({ rule, line }) => `${rule} ${line}`);
}

describe('a document has the address of another', () => {
  it.each([
    'https://news.example/1/',
    'http://news.example/1',
    'https://www.news.example/1',
    'https://news.example/1?utm_source=letter&utm_medium=mail',
    'https://news.example/1?fbclid=x#:~:text=closed',
  ])('at %s', async (url) => {
    expect(await brokenBy(url)).toEqual(['same-address 6']);
    expect(await brokenBy(url, 'https://archive.example/news-1')).toEqual(['same-address 6']);
  });

  it.each([
    'https://news.example/1?page=2',
    'https://news.example/1#post-2',
    'https://m.news.example/1',
    'https://news.example:8443/1',
  ])('but not at %s', async (url) => {
    expect(await brokenBy(url)).toEqual([]);
  });
});

describe('a copy', () => {
  it('is that of one page, which may hold several documents', async () => {
    expect(await brokenBy('https://post.example/2', 'https://archive.example/news-1')).toEqual(['same-address 7']);
    expect(await brokenBy('https://news.example/1#post-2', 'https://archive.example/news-1')).toEqual([]);
  });

  it('is not the page itself', async () => {
    const page = 'https://post.example/2';
    expect(await brokenBy(page, 'http://post.example/2/')).toEqual(['missing-archive 7']);
    expect(await brokenBy(page, page, 'gone: { on: 2023-06-20 }\n')).toEqual(['gone-without-copy 9']);
    expect(await brokenBy(page, page, 'no_archive: The page stands in an archive.\n')).toEqual([]);
    expect(await brokenBy(page, page, 'gone: { on: 2023-06-20, note: It was removed. }\n')).toEqual([]);
  });
});
