/** HTML as timelines hold it, to Markdown blocks and plain words. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { PhrasingContent } from 'mdast';
import { readAddress } from '../markdown/link-address.ts';
import { webAddress } from '../schema/web-address.ts';
import {
  addressOf,
  asideOf,
  attributeNotes,
  hasBlocks,
  isBlock,
  isBreak,
  kindOf,
  nextIsBreak,
  SHOWN,
  SILENT,
  type BlockKind,
} from './elements.ts';
import { isTooDeep } from './html-depth.ts';
import { BARE_ADDRESS, onOneLine, quoteWhole, withoutHidden } from './words.ts';

/** A link within a block. */
export interface BlockLink {
  url: string;
  /** Where its words begin and end in the block's text, in UTF-16 units. */
  start: number;
  end: number;
}

/** One paragraph, list item or paragraph of a quotation. */
export interface Block {
  kind: BlockKind;
  content: PhrasingContent[];
  /** Its words. */
  text: string;
  links: readonly BlockLink[];
}

export interface Blocks {
  blocks: readonly Block[];
  /** What words cannot hold, in words: `a picture (https://…)`. */
  lost: readonly string[];
  /** How many characters that nobody can see were left out. */
  hidden: number;
}

class Reader {
  readonly blocks: Block[] = [];
  readonly lost: string[] = [];
  hidden = 0;
  #kind: BlockKind = 'paragraph';
  #content: PhrasingContent[] = [];
  /** Its words, joined when it is read: looking into a text that grows by little bits takes the square of its length. */
  #parts: string[] = [];
  #length = 0;
  #links: BlockLink[] = [];

  /** Ends the block that is being read. */
  close(): void {
    trimEnds(this.#content);
    const whole = this.#parts.join('');
    const text = whole.trim();
    if (text !== '') {
      const cut = whole.length - whole.trimStart().length;
      const links = this.#links.map(({ url, start, end }) => ({ url, start: start - cut, end: end - cut }));
      this.blocks.push({ kind: this.#kind, content: this.#content, text, links });
    }
    this.#content = [];
    this.#parts = [];
    this.#length = 0;
    this.#links = [];
  }

  /** Words of the block, with spaces as HTML shows them. */
  #words(value: string): string {
    const { text, hidden } = withoutHidden(value);
    this.hidden += hidden;
    const flat = text.replace(/[ \t\r\n]+/g, ' ');
    const shown = (this.#parts.at(-1) ?? ' ').endsWith(' ') ? flat.replace(/^ /, '') : flat;
    if (shown !== '') this.#parts.push(shown);
    this.#length += shown.length;
    return shown;
  }

  /** Running text, in which addresses are links. */
  #running(value: string, linked: boolean): PhrasingContent[] {
    if (linked) return textNodes(this.#words(value));
    const found: PhrasingContent[] = [];
    let from = 0;
    for (const { 0: url, index } of value.matchAll(BARE_ADDRESS)) {
      found.push(
        ...textNodes(this.#words(value.slice(from, index))),
        ...this.#link(url, () => textNodes(this.#words(url))),
      );
      from = index + url.length;
    }
    return [...found, ...textNodes(this.#words(value.slice(from)))];
  }

  /** There can be more than a call takes arguments. */
  #lose(notes: readonly string[]): void {
    for (const note of notes) this.lost.push(note);
  }

  #link(url: string, inside: () => PhrasingContent[]): PhrasingContent[] {
    const address = readAddress(url);
    const at = this.#length;
    const first = this.#parts.length;
    const children = inside();
    const hasWords = this.#parts.slice(first).some((part) => part.trim() !== '');
    if (hasWords && webAddress.safeParse(url).success) this.#links.push({ url, start: at, end: this.#length });
    else if (address.kind !== 'mail' || !hasWords) this.lost.push(`a link to ${url === '' ? 'nowhere' : url}`);
    const isKept = (address.kind === 'external' || address.kind === 'mail') && hasWords;
    return isKept ? [{ type: 'link', url: address.url, children }] : children;
  }

  #inline(node: Element, linked: boolean): PhrasingContent[] {
    const inside = (isLink = linked): PhrasingContent[] =>
      node.children.flatMap((child) => this.#phrase(child, isLink));
    this.#lose(attributeNotes(node));
    switch (node.tagName) {
      case 'a':
        return linked || node.properties.href === undefined
          ? inside()
          : this.#link(addressOf(node), () => inside(true));
      case 'b':
      case 'strong':
        return marked('strong', inside());
      case 'i':
      case 'em':
      case 'cite':
        return marked('emphasis', inside());
      case 'br':
        return textNodes(this.#words(' '));
      case 'q':
        return [...textNodes(this.#words('“')), ...inside(), ...textNodes(this.#words('”'))];
      case 'td':
      case 'th':
        return [...inside(), ...textNodes(this.#words(' '))];
      default:
        return inside();
    }
  }

  #phrase(node: ElementContent, linked: boolean): PhrasingContent[] {
    if (node.type === 'text') return this.#running(node.value, linked);
    if (node.type === 'comment') return this.#comment(node.value);
    if (node.type !== 'element') return [];
    const shown = SHOWN.get(node.tagName);
    if (shown === undefined && !SILENT.has(node.tagName)) return this.#inline(node, linked);
    this.lost.push(asideOf(node, shown ?? `a <${node.tagName}> element`));
    return [];
  }

  #comment(value: string): [] {
    if (value.trim() !== '') this.lost.push(`a comment: ${quoteWhole(onOneLine(value))}`);
    return [];
  }

  /** Reads nodes into blocks of a kind. */
  read(nodes: readonly (RootContent | ElementContent)[], kind: BlockKind): void {
    this.#kind = kind;
    for (const [index, node] of nodes.entries()) {
      if (node.type === 'element' && (hasBlocks(node) || isBlock(node, kind))) {
        this.close();
        this.#lose(attributeNotes(node));
        this.read(node.children, kindOf(node, kind));
        this.close();
        this.#kind = kind;
      } else if (isBreak(node) && nextIsBreak(nodes.slice(index + 1))) {
        // Two breaks one after the other are how a paragraph ends where there is no <p>.
        this.close();
      } else if (node.type !== 'doctype') {
        for (const part of this.#phrase(node, false)) this.#content.push(part);
      }
    }
  }
}

const textNodes = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);

function marked(type: 'strong' | 'emphasis', children: PhrasingContent[]): PhrasingContent[] {
  return children.length === 0 ? [] : [{ type, children }];
}

/** Takes away the space at the ends of a block: Markdown would not keep it. */
function trimEnds(content: PhrasingContent[]): void {
  const first = content.at(0);
  if (first?.type === 'text') first.value = first.value.trimStart();
  const last = content.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

/**
 * Reads a piece of HTML as TimelineJS shows it: addresses in running text are links.
 *
 * @param html of a body, whatever it may be; nothing is read of what {@link isTooDeep}
 */
export function readHtml(html: string): Blocks {
  return isTooDeep(html) ? { blocks: [], lost: [], hidden: 0 } : readTree(fromHtml(html, { fragment: true }));
}

/** What of a piece of HTML its plain words do not hold: addresses of links, pictures and the like. */
export function besideWords(html: string): string[] {
  if (!/[<&]|https?:/i.test(html)) return [];
  const { blocks, lost } = readHtml(html);
  const links = blocks.flatMap((block) =>
    block.links.filter(({ url, start, end }) => block.text.slice(start, end) !== url),
  );
  return [...lost, ...links.map(({ url }) => `a link to ${url}`)];
}

function readTree(tree: Root): Blocks {
  const reader = new Reader();
  reader.read(tree.children, 'paragraph');
  reader.close();
  return { blocks: reader.blocks, lost: reader.lost, hidden: reader.hidden };
}

/**
 * Reads plain text: paragraphs stand apart by empty lines, addresses are links.
 *
 * @param text nothing in it is markup
 */
export function readPlain(text: string): Blocks {
  const paragraphs = text.split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/);
  return readTree({
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value }],
    })),
  });
}

/** The words of a piece of HTML, on one line. */
export const plainText = (html: string): string =>
  onOneLine(
    /[<&]/.test(html)
      ? readHtml(html)
          .blocks.map(({ text }) => text)
          .join(' ')
      : html,
  );

/**
 * The address that a piece of HTML shows: what it embeds, else the last that it links to, as posts end with their own.
 *
 * @param html for example `<iframe src="https://…"></iframe>`
 */
export function addressShown(html: string): string | null {
  if (isTooDeep(html)) return null;
  const [embedded, linked]: [string[], string[]] = [[], []];
  const visit = (nodes: readonly (RootContent | ElementContent)[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      const address = addressOf(node);
      if (webAddress.safeParse(address).success && !SILENT.has(node.tagName)) {
        (SHOWN.has(node.tagName) ? embedded : linked).push(address);
      }
      visit(node.children);
    }
  };
  visit(fromHtml(html, { fragment: true }).children);
  return embedded[0] ?? linked.at(-1) ?? null;
}
