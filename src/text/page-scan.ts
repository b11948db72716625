/** One walk over a page as it is written: what is text to read, which attributes its tags have, and what is neither. */

/** Elements whose content is no HTML, and taken as it stands. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

/** What is done with each piece of a page, in their order. All places are UTF-16 offsets, ends exclusive. */
export interface PageReader {
  /** A run of text between tags in which a line may end. */
  text?: (start: number, end: number) => void;
  /** A tag that opens an element, with its name and where that begins. */
  tag?: (name: string, start: number) => void;
  /** A quoted attribute: where its value begins, behind `="`, and ends. It stands in the tag that was told last. */
  attribute?: (start: number, end: number) => void;
}

const QUOTE = '"'.charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);
const LESS = '<'.charCodeAt(0);
const GREATER = '>'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
const BANG = '!'.charCodeAt(0);

const isBetween = (code: number, first: string, last: string): boolean =>
  code >= first.charCodeAt(0) && code <= last.charCodeAt(0);
const isLetter = (code: number): boolean => isBetween(code, 'a', 'z') || isBetween(code, 'A', 'Z');
/** Of all codes below 128, which may stand in the name of an element. */
const IN_NAMES = Array.from(
  { length: 128 },
  (_, code) => isLetter(code) || isBetween(code, '0', '9') || code === HYPHEN,
);

function endOfName(html: string, start: number): number {
  let end = start;
  while (IN_NAMES[html.charCodeAt(end)] === true) end += 1;
  return end;
}

/** Where the tag ends that begins at `at`; -1 where none does. What stands in quotes is no end of it. */
function endOfTag(html: string, at: number, attribute: PageReader['attribute']): number {
  for (let place = at + 1; place < html.length; place += 1) {
    const code = html.charCodeAt(place);
    if (code === GREATER) return place + 1;
    if (code === LESS) return -1;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    const start = place + 1;
    place = html.indexOf(code === QUOTE ? '"' : "'", start);
    if (place === -1) return -1;
    attribute?.(start, place);
  }
  return -1;
}

/** Where the comment ends that begins at `at`; -1 where none does. */
function endOfComment(html: string, at: number): number {
  const end = html.startsWith('<!--', at) ? html.indexOf('-->', at) : -1;
  return end === -1 ? -1 : end + '-->'.length;
}

/** Walks over a page once: written by hand, as patterns that allow for quotes take five times as long. */
export function scanPage(html: string, { text, tag, attribute }: PageReader): void {
  let from = 0;
  // In `pre` a line ends where it is written to.
  let asWritten = 0;
  const tellText = (end: number): void => {
    if (end > from && from >= asWritten) text?.(from, end);
  };
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const first = html.charCodeAt(at + 1);
    const name = isLetter(first) ? html.slice(at + 1, endOfName(html, at + 1)) : '';
    if (name !== '') tag?.(name, at + 1);
    const comment = first === BANG ? endOfComment(html, at) : -1;
    const opened = comment === -1 ? endOfTag(html, at, attribute) : comment;
    if (opened === -1) {
      at += 1;
      continue;
    }
    tellText(at);
    const close = RAW.has(name) ? html.indexOf(`</${name}>`, opened) : -1;
    if (name === 'pre') asWritten = html.indexOf('</pre>', opened);
    at = close === -1 ? opened : close + `</${name}>`.length;
    from = at;
  }
  tellText(html.length);
}
