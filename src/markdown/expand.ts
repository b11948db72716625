/** Abbreviations in rendered prose, told in full where a reader meets them first. */
import type { Element, Root, Text } from 'hast';
import { firstUses, type Abbreviation } from '../model/abbreviation.ts';

/** Somebody else's words, code, and headings, which are short. */
const LEFT_ALONE = new Set(['blockquote', 'code', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What holds text that is read as one. */
const BLOCKS = new Set(['p', 'li', 'td', 'th']);

/** A piece of a block's text, with the link that it stands in, of which no name may become a part. */
interface Piece {
  node: Text;
  link: { node: Element; parent: Element } | null;
}

function* blocksIn(parent: Root | Element): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== 'element' || LEFT_ALONE.has(child.tagName)) continue;
    if (BLOCKS.has(child.tagName)) yield child;
    yield* blocksIn(child);
  }
}

function piecesOf(parent: Element, link: Piece['link'] = null): Piece[] {
  return parent.children.flatMap((child): Piece[] => {
    if (child.type === 'text') return [{ node: child, link }];
    if (child.type !== 'element' || LEFT_ALONE.has(child.tagName) || BLOCKS.has(child.tagName)) return [];
    return piecesOf(child, link ?? (child.tagName === 'a' ? { node: child, parent } : null));
  });
}

/** Puts words behind a character of a block's text. */
function put(words: string, at: number, pieces: readonly Piece[]): void {
  let start = 0;
  for (const { node, link } of pieces) {
    const here = at - start;
    start += node.value.length;
    if (here > node.value.length) continue;
    if (link && here === node.value.length) {
      const { children } = link.parent;
      children.splice(children.indexOf(link.node) + 1, 0, { type: 'text', value: words });
    } else {
      node.value = node.value.slice(0, here) + words + node.value.slice(here);
    }
    return;
  }
}

/**
 * Tells each abbreviation of a tree in full behind its first use, in place.
 *
 * @param met abbreviations that a reader has met before
 * @returns those met by the end
 */
export function expandProse(tree: Root, abbreviations: readonly Abbreviation[], met: readonly string[]): string[] {
  let known = [...met];
  if (abbreviations.length === 0) return known;
  for (const block of [...blocksIn(tree)]) {
    const pieces = piecesOf(block);
    const found = firstUses([pieces.map(({ node }) => node.value).join('')], abbreviations, known);
    known = found.met;
    for (const { at, words } of found.expansions.toReversed()) put(words, at, pieces);
  }
  return known;
}
