/** What the elements of HTML are to whoever reads words out of it. Source: HTML Living Standard, 4 and 15.3 (Rendering). */
import type { Element, ElementContent, RootContent } from 'hast';

export type BlockKind = 'paragraph' | 'item' | 'quotation';

/** Elements that begin a block of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody thead tr ul'
  ).split(' '),
);

/** Elements whose content is no prose, and what to call them. */
export const SHOWN: ReadonlyMap<string, string> = new Map([
  ['audio', 'a recording'],
  ['embed', 'an embedded document'],
  ['iframe', 'an embedded page'],
  ['img', 'a picture'],
  ['object', 'an embedded document'],
  ['svg', 'a drawing'],
  ['video', 'a video'],
]);

/** Elements of which nothing is shown. */
export const SILENT: ReadonlySet<string> = new Set('head link meta noscript script style template title'.split(' '));

/** The address that an element links to or embeds, as it is written; empty where it has none. */
export function addressOf({ properties }: Element): string {
  const value = properties.href ?? properties.src ?? properties.data;
  return typeof value === 'string' ? value.trim() : '';
}

/** Whether an element is a block, or holds one. */
export function hasBlocks(node: Element): boolean {
  return BLOCKS.has(node.tagName) || node.children.some((child) => child.type === 'element' && hasBlocks(child));
}

/** The kind of the blocks in an element, which else is that of what it stands in. */
export function kindOf({ tagName }: Element, around: BlockKind): BlockKind {
  if (tagName === 'li') return 'item';
  return tagName === 'blockquote' ? 'quotation' : around;
}

/** Whether a node breaks a line. */
export function isBreak(node: RootContent | ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}

/** Whether the next node that shows anything breaks a line. */
export function nextIsBreak(rest: readonly (RootContent | ElementContent)[]): boolean {
  return isBreak(rest.find((node) => node.type !== 'text' || node.value.trim() !== ''));
}
