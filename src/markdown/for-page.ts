/** The Markdown tree as pages need it: links resolved, nothing left that would make doubtful HTML. */
import type { FootnoteReference, Image, Link, ListItem, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readAddress } from './link-address.ts';
import { definitionsIn, nodesOf } from './walk.ts';

/** The page address for a relative path as written in a link or picture, or `null` where there is none. */
export type LinkResolver = (path: string) => string | null;

/** How many pixels a picture has, for a relative path as written; `null` where that is not known. */
export type PictureSizer = (path: string) => { width: number; height: number } | null;

interface Context {
  definitions: ReadonlyMap<string, string>;
  resolveLink: LinkResolver;
  sizeOf: PictureSizer;
}

const OUTSIDE = 'noopener noreferrer nofollow ugc';

function citationsIn(nodes: readonly PhrasingContent[]): FootnoteReference[] {
  return nodes.flatMap((node) =>
    nodesOf(node).flatMap((visit) => (visit.node.type === 'footnoteReference' ? [visit.node] : [])),
  );
}

function hrefOf(url: string, resolveLink: LinkResolver): string | null {
  const address = readAddress(url);
  if (address.kind === 'unsafe') return null;
  if (address.kind !== 'file') return address.url;
  const fragment = address.fragment === '' ? '' : `#${address.fragment}`;
  if (address.path === '') return fragment || null;
  const page = resolveLink(address.path);
  return page === null ? null : page + fragment;
}

/** A link, followed by the citations that stood inside it: HTML has no links within links. */
function prepareLink(link: Link, context: Context): PhrasingContent[] {
  const citations = citationsIn(link.children);
  const inside = prepareAll(link.children, context).filter(isNoCitation);
  const text: PhrasingContent[] = toString(inside).trim() === '' ? [{ type: 'text', value: link.url }] : inside;
  const url = hrefOf(link.url, context.resolveLink);
  if (url === null) return [...text, ...citations];
  const outside = readAddress(link.url).kind === 'external';
  return [
    { ...link, url, children: text, ...(outside && { data: { hProperties: { rel: OUTSIDE } } }) } as Link,
    ...citations,
  ];
}

function isNoCitation(node: RootContent): node is Exclude<PhrasingContent, FootnoteReference> {
  return node.type !== 'footnoteReference';
}

/**
 * A picture of the site's own, or its description in words: nothing is loaded from another host. It has its room before
 * it is there, so that nothing below it moves.
 */
function prepareImage(image: Image, { resolveLink, sizeOf }: Context): PhrasingContent[] {
  const address = readAddress(image.url);
  const url = address.kind === 'file' && address.path !== '' ? resolveLink(address.path) : null;
  if (url === null) return image.alt ? [{ type: 'text', value: image.alt }] : [];
  const size = address.kind === 'file' ? sizeOf(address.path) : null;
  return [{ ...image, url, alt: image.alt ?? '', data: { hProperties: { loading: 'lazy', ...size } } }];
}

/** A check box that nobody can tick is no control: a sign says whether it is ticked. */
function prepareListItem(item: ListItem, context: Context): ListItem {
  const children = prepareAll(item.children, context);
  const [first, ...rest] = children;
  if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return { ...item, children };
  const sign: Text = { type: 'text', value: item.checked ? '☑ ' : '☐ ' };
  return { ...item, checked: null, children: [{ ...first, children: [sign, ...first.children] }, ...rest] };
}

function prepare(node: RootContent, context: Context): RootContent[] {
  switch (node.type) {
    case 'html':
    case 'definition':
    case 'footnoteDefinition':
      return [];
    case 'link':
      return prepareLink(node, context);
    case 'linkReference': {
      const url = context.definitions.get(node.identifier) ?? '';
      return prepareLink({ type: 'link', url, children: node.children }, context);
    }
    case 'image':
      return prepareImage(node, context);
    case 'imageReference': {
      const url = context.definitions.get(node.identifier) ?? '';
      return prepareImage({ type: 'image', url, alt: node.alt ?? '' }, context);
    }
    case 'heading': {
      const children = prepareAll(node.children, context);
      if (toString(children).trim() === '') return children.length > 0 ? [{ type: 'paragraph', children }] : [];
      return [{ ...node, depth: node.depth === 1 ? 2 : node.depth, children }];
    }
    case 'listItem':
      return [prepareListItem(node, context)];
    default:
      if (!('children' in node)) return [node];
      return [{ ...node, children: prepareAll<RootContent>(node.children, context) } as RootContent];
  }
}

function prepareAll<Content extends RootContent>(nodes: readonly Content[], context: Context): Content[] {
  return nodes.flatMap((node) => prepare(node, context)) as Content[];
}

/**
 * Prepares a parsed tree for rendering: reference-style links become plain ones, relative links become page addresses,
 * unsafe and dead ones become text, and HTML and definitions go. The tree given is left as it is.
 *
 * @param resolveLink gives page addresses for relative paths
 * @param sizeOf how large pictures are
 */
export function prepareForPage(root: Root, resolveLink: LinkResolver, sizeOf: PictureSizer): Root {
  const context = { definitions: definitionsIn(root), resolveLink, sizeOf };
  return { ...root, children: prepareAll(root.children, context) };
}
