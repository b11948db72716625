/** What the elements of HTML are to whoever reads words out of it. Source: HTML Living Standard, 4 and 15.3 (Rendering). */
import type { Element, ElementContent, RootContent } from 'hast';
import { BARE_ADDRESS, onOneLine, quoteWhole } from './words.ts';

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
  const address = typeof value === 'string' ? value.trim() : '';
  return address.startsWith('//') ? `https:${address}` : address;
}

/** Attributes that are words for readers. */
const WORDS = ['alt', 'title', 'ariaLabel'] as const;

const attributes = ({ properties }: Element): [name: string, value: string][] =>
  Object.entries(properties).flatMap(([name, value]) =>
    value === null || value === undefined || typeof value === 'boolean'
      ? []
      : [[name, Array.isArray(value) ? value.join(' ') : String(value)]],
  );

const addressesIn = (text: string): string[] => [...text.matchAll(BARE_ADDRESS)].map(([address]) => address);

/** What the attributes of an element say besides its own address, in words. */
export function attributeNotes(node: Element): string[] {
  const own = addressOf(node);
  const words = WORDS.flatMap((name) => {
    const value = onOneLine(node.properties[name]?.toString() ?? '');
    return value === ''
      ? []
      : [`the ${name === 'alt' ? 'description' : 'title'} of a <${node.tagName}>: ${quoteWhole(value)}`];
  });
  const others = attributes(node).filter(([name]) => !['href', 'src', 'data', ...WORDS].includes(name));
  const addresses = [...new Set(others.flatMap(([, value]) => addressesIn(value)))].filter((one) => one !== own);
  return [...words, ...addresses.map((one) => `an address of a <${node.tagName}>: ${one}`)];
}

/** Every word and address in an element that is not taken over. */
function insides(node: Element): string[] {
  return [
    ...attributeNotes(node),
    ...node.children.flatMap((child): string[] => {
      if (child.type !== 'element') return onOneLine(child.value) === '' ? [] : [quoteWhole(onOneLine(child.value))];
      const address = addressOf(child);
      return [...(address === '' ? [] : [address]), ...insides(child)];
    }),
  ];
}

/** An element that words cannot hold, in words: `a picture (https://…)`, with everything that it says. */
export function asideOf(node: Element, what: string): string {
  const address = addressOf(node);
  const more = insides(node);
  return `${what}${address === '' ? '' : ` (${address})`}${more.length === 0 ? '' : `: ${more.join(', ')}`}`;
}

/** Whether an element is a block, or holds one. */
export function hasBlocks(node: Element): boolean {
  return BLOCKS.has(node.tagName) || node.children.some((child) => child.type === 'element' && hasBlocks(child));
}

/** Whether an element that is none elsewhere is a block here: who is quoted stands apart from what they say. */
export const isBlock = ({ tagName }: Element, around: BlockKind): boolean =>
  tagName === 'cite' && around === 'quotation';

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
