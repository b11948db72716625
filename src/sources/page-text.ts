/** A page's bytes to the text that a reader sees. Pure. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** What a reader sees of a page; `null` where it is no text, with the reason. */
export type PageText = { ok: true; text: string; title: string } | { ok: false; reason: string };

/** How far into a page its own word on its encoding is looked for. HTML Standard, 13.2.3.2. */
const PRESCAN = 1024;

const decoderFor = (label: string | undefined, fatal: boolean): TextDecoder | null => {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return null;
  }
};

const charsetIn = (text: string): string | undefined => /charset\s*=\s*(?:["']\s*)?([^\s"'/>;]+)/i.exec(text)?.[1];

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined;
}

/** What the page's own `<meta>` says. */
function metaCharset(bytes: Uint8Array): string | undefined {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const meta = [...begin.matchAll(/<meta\s[^>]*>/gi)]
    .map(([tag]) => charsetIn(tag))
    .find((label) => label !== undefined);
  // A page that says so in ASCII cannot be UTF-16.
  return meta && /^utf-?16/i.test(meta) ? 'utf-8' : meta;
}

/**
 * Decodes a page: by its byte-order mark, else the header, else its own `<meta>`, else as UTF-8, else as what browsers
 * take for the rest (windows-1252). HTML Standard, 13.2.3.2.
 */
export function decodePage(bytes: Uint8Array, contentType = ''): string {
  const label = byteOrderMark(bytes) ?? charsetIn(contentType) ?? metaCharset(bytes);
  const decoder = decoderFor(label, false);
  if (decoder) return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Nothing of these is read by a reader: what browsers hide (HTML Standard, 15.3.1), what stands for something that they
 * show instead (15.4), and fields. What carries `hidden` is read all the same: it waits for a click.
 */
const UNREAD: ReadonlySet<string> = new Set(
  (
    'datalist head noembed noframes noscript rp script style template title ' +
    'audio canvas iframe object svg video select textarea'
  ).split(' '),
);

/** Elements that run on in a line; all others begin and end one. HTML Standard, 3.2.5.2.5 Phrasing content. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);

/** More elements than these are read of no page: 8 MB of the tightest tables have fewer. */
const ELEMENTS = 1_000_000;

/** More elements than these are open at once on no page: browsers stop at a fourth of that (Blink, at 512). */
const DEPTH = 2000;

class TooMuch extends Error {}

/**
 * What makes the tree, within limits. Each block takes all formatting that is open before it into itself (HTML Standard,
 * 13.2.4.3): a page of 30 kB can ask for millions of elements, and with many open each new one is looked for among all.
 */
function treeWithinLimits(): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  let [made, open] = [0, 0];
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      made += 1;
      if (made > ELEMENTS) throw new TooMuch('the page asks for more elements than are read');
      return defaultTreeAdapter.createElement(...given);
    },
    onItemPush: () => {
      open += 1;
      if (open > DEPTH) throw new TooMuch('the page is nested too deeply to be read');
    },
    onItemPop: () => {
      open -= 1;
    },
  };
}

/** The text below a node. Goes through the tree without calling itself. */
function visibleText(root: Node): string {
  const parts: string[] = [];
  const rest: (Node | string)[] = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
    else if ('childNodes' in node) {
      if (UNREAD.has(node.nodeName)) continue;
      const edge = INLINE.has(node.nodeName) ? '' : '\n';
      rest.push(edge);
      for (const child of node.childNodes.toReversed()) rest.push(child);
      rest.push(edge);
    }
  }
  return parts.join('');
}

/** The first title of a page, which holds text alone; one in a drawing is that of the drawing. */
function titleOf(root: Node): string {
  const rest: Node[] = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (!('childNodes' in node)) continue;
    if (node.nodeName === 'title')
      return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    if (node.nodeName !== 'svg') for (const child of node.childNodes.toReversed()) rest.push(child);
  }
  return '';
}

/** The text of a page of HTML, with that of its title. */
export function textOfHtml(html: string): PageText {
  try {
    const page = parse(html, { scriptingEnabled: false, treeAdapter: treeWithinLimits() });
    return { ok: true, text: visibleText(page), title: titleOf(page).trim() };
  } catch (error) {
    if (error instanceof TooMuch) return { ok: false, reason: error.message };
    throw error;
  }
}

/**
 * The text of an answer.
 *
 * @param contentType as the server gives it; HTML where it says nothing
 */
export function textOfPage(bytes: Uint8Array, contentType = 'text/html'): PageText {
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  if (/^(?:text\/html|application\/xhtml\+xml|)$/.test(type)) return textOfHtml(decodePage(bytes, contentType));
  if (/^text\/|[/+](?:json|xml)$/.test(type)) return { ok: true, text: decodePage(bytes, contentType), title: '' };
  return { ok: false, reason: `the page is ${type}, which is not text` };
}
