/** One walk over a page as it is written: what is text to read, and what is not. */

/** Elements whose text is taken as it stands, or that nobody reads in the page. */
const WHOLE = ['script', 'style', 'pre', 'textarea', 'title'] as const;

export type WholeElement = (typeof WHOLE)[number];

/** What is done with each piece of a page, in their order. All places are UTF-16 offsets, ends exclusive. */
export interface PageReader {
  /** A run of text between tags. */
  text?: (start: number, end: number) => void;
  /** An element that is taken as a whole; what stands between its tags begins at `start`. `true` ends the walk. */
  element?: (name: WholeElement, start: number, end: number) => boolean | undefined;
}

const QUOTE = '"'.charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);
const LESS = '<'.charCodeAt(0);
const GREATER = '>'.charCodeAt(0);

/** Where the tag ends that begins at `at`; -1 where none does. What stands in quotes is no end of it. */
function endOfTag(html: string, at: number): number {
  for (let place = at + 1; place < html.length; place += 1) {
    const code = html.charCodeAt(place);
    if (code === GREATER) return place + 1;
    if (code === LESS) return -1;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    place = html.indexOf(code === QUOTE ? '"' : "'", place + 1);
    if (place === -1) return -1;
  }
  return -1;
}

/** With which letters their names begin: most tags are told from them by that. */
const FIRST_LETTERS = new Set(WHOLE.map((name) => name.charCodeAt(0)));

const wholeAt = (html: string, at: number): WholeElement | undefined =>
  FIRST_LETTERS.has(html.charCodeAt(at + 1))
    ? WHOLE.find((name) => html.startsWith(name, at + 1) && !/[\w-]/.test(html.charAt(at + 1 + name.length)))
    : undefined;

/** Walks over a page once: written by hand, as patterns that allow for quotes take five times as long. */
export function scanPage(html: string, { text, element }: PageReader): void {
  let from = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const isComment = html.startsWith('<!--', at);
    const opened = isComment ? html.indexOf('-->', at) + '-->'.length : endOfTag(html, at);
    if (opened < at) {
      at += 1;
      continue;
    }
    const name = isComment ? undefined : wholeAt(html, at);
    const close = name === undefined ? -1 : html.indexOf(`</${name}>`, opened);
    if (at > from) text?.(from, at);
    if (name !== undefined && close !== -1) {
      if (element?.(name, opened, close) === true) return;
      at = close + `</${name}>`.length;
    } else {
      at = opened;
    }
    from = at;
  }
  if (from < html.length) text?.(from, html.length);
}
