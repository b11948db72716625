import { markup, type Html } from './html.ts';

/**
 * A text with a web address in it. An address runs its own way: on a page from right to left the stroke at its end would
 * else stand at its start.
 *
 * @param text as it is copied
 * @param url as it stands in the text
 */
export function withAddress(text: string, url: string): Html {
  const at = text.indexOf(url);
  return at < 0 ? markup`${text}` : markup`${text.slice(0, at)}<bdi>${url}</bdi>${text.slice(at + url.length)}`;
}
