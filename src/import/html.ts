/** HTML as timelines hold it, to Markdown blocks and plain words. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { PhrasingContent } from 'mdast';
import { readAddress } from '../markdown/link-address.ts';
import { addressOf, hasBlocks, isBreak, kindOf, nextIsBreak, SHOWN, SILENT, type BlockKind } from './elements.ts';
import { onOneLine, withoutHidden } from './words.ts';

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

/** An address in running text, without the punctuation that ends its sentence. */
const BARE = /\bhttps?:\/\/[^\s<>"'“”‘’«»]*[^\s<>"'“”‘’«».,;:!?()[\]{}…]/giu;

class Reader {
  readonly blocks: Block[] = [];
  readonly lost: string[] = [];
  hidden = 0;
  #kind: BlockKind = 'paragraph';
  #content: PhrasingContent[] = [];
  #text = '';
  #links: BlockLink[] = [];

  /** Ends the block that is being read. */
  close(): void {
    trimEnds(this.#content);
    const text = this.#text.trim();
    if (text !== '') {
      const cut = this.#text.length - this.#text.trimStart().length;
      const links = this.#links.map(({ url, start, end }) => ({ url, start: start - cut, end: end - cut }));
      this.blocks.push({ kind: this.#kind, content: this.#content, text, links });
    }
    this.#content = [];
    this.#text = '';
    this.#links = [];
  }

  /** Words of the block, with spaces as HTML shows them. */
  #words(value: string): string {
    const { text, hidden } = withoutHidden(value);
    this.hidden += hidden;
    const flat = text.replace(/[ \t\r\n]+/g, ' ');
    const shown = this.#text === '' || this.#text.endsWith(' ') ? flat.replace(/^ /, '') : flat;
    this.#text += shown;
    return shown;
  }

  /** Running text, in which addresses are links. */
  #running(value: string, linked: boolean): PhrasingContent[] {
    if (linked) return textNodes(this.#words(value));
    const found: PhrasingContent[] = [];
    let from = 0;
    for (const { 0: url, index } of value.matchAll(BARE)) {
      found.push(
        ...textNodes(this.#words(value.slice(from, index))),
        ...this.#link(url, () => textNodes(this.#words(url))),
      );
      from = index + url.length;
    }
    return [...found, ...textNodes(this.#words(value.slice(from)))];
  }

  #link(url: string, inside: () => PhrasingContent[]): PhrasingContent[] {
    const address = readAddress(url);
    const at = this.#text.length;
    const children = inside();
    if (/^https?:/i.test(url)) this.#links.push({ url, start: at, end: this.#text.length });
    else if (address.kind !== 'mail') this.lost.push(`a link to ${url === '' ? 'nowhere' : url}`);
    const isKept = (address.kind === 'external' || address.kind === 'mail') && this.#text.slice(at).trim() !== '';
    return isKept ? [{ type: 'link', url: address.url, children }] : children;
  }

  #inline(node: Element, linked: boolean): PhrasingContent[] {
    const inside = (isLink = linked): PhrasingContent[] =>
      node.children.flatMap((child) => this.#phrase(child, isLink));
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
    if (node.type !== 'element') return [];
    const shown = SHOWN.get(node.tagName);
    if (shown !== undefined) {
      const address = addressOf(node);
      this.lost.push(address === '' ? shown : `${shown} (${address})`);
      return [];
    }
    return SILENT.has(node.tagName) ? this.#silence(node) : this.#inline(node, linked);
  }

  #silence({ tagName }: Element): [] {
    this.lost.push(`a <${tagName}> element`);
    return [];
  }

  /** Reads nodes into blocks of a kind. */
  read(nodes: readonly (RootContent | ElementContent)[], kind: BlockKind): void {
    this.#kind = kind;
    for (const [index, node] of nodes.entries()) {
      if (node.type === 'element' && hasBlocks(node)) {
        this.close();
        this.read(node.children, kindOf(node, kind));
        this.close();
        this.#kind = kind;
      } else if (isBreak(node) && nextIsBreak(nodes.slice(index + 1))) {
        // Two breaks one after the other are how a paragraph ends where there is no <p>.
        this.close();
      } else if (node.type === 'element' || node.type === 'text') {
        this.#content.push(...this.#phrase(node, false));
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
 * @param html of a body, whatever it may be
 */
export function readHtml(html: string): Blocks {
  return readTree(fromHtml(html, { fragment: true }));
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
 * The addresses that a piece of HTML embeds or links to.
 *
 * @param html for example `<iframe src="https://…"></iframe>`
 */
export function addressesIn(html: string): string[] {
  const found: string[] = [];
  const visit = (nodes: readonly (RootContent | ElementContent)[]): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      const address = addressOf(node);
      if (address !== '') found.push(address);
      visit(node.children);
    }
  };
  visit(fromHtml(html, { fragment: true }).children);
  return found;
}
