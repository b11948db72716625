/** Rendered prose as a browser reads it: parsed again, and searched for whatever could do harm. */
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { renderProse } from '../../../src/markdown/render.ts';

/** Every element of a piece of HTML, in order. */
export function elementsOf(html: string): Element[] {
  const within = (node: Nodes): Element[] => [
    ...(node.type === 'element' ? [node] : []),
    ...('children' in node ? node.children.flatMap(within) : []),
  ];
  return within(fromHtml(html, { fragment: true }));
}

const HARMLESS = new Set(
  'a blockquote br code del em h2 h3 h4 h5 h6 hr img li ol p pre strong sup table tbody td th thead tr ul'.split(' '),
);

const ATTRIBUTES = new Set(
  'alt ariaLabel className dir height href id loading rel scope src start title width'.split(' '),
);

/** Where a browser would go from a page of the site, or `null` for an address that it would not take. */
function destination(url: string): URL | null {
  return URL.canParse(url, 'https://site.example/base/events/x/')
    ? new URL(url, 'https://site.example/base/events/x/')
    : null;
}

function harmOfAddress(name: string, url: string, rel: unknown): string[] {
  const target = destination(url);
  if (!target) return [];
  if (target.protocol === 'mailto:') return [];
  if (target.protocol !== 'https:' && target.protocol !== 'http:') return [`${name} leads to ${target.protocol}`];
  if (target.host === 'site.example') return [];
  if (!/^https?:\/\//i.test(url)) return [`${name} leaves the site in disguise: ${url}`];
  if (target.username || target.password) return [`${name} carries credentials`];
  return name === 'href' && Array.isArray(rel) && rel.join(' ') === 'noopener noreferrer nofollow ugc'
    ? []
    : [`${name} leaves the site without rel: ${url}`];
}

/** What a piece of HTML could do that prose must not; empty for harmless prose. */
export function harmIn(html: string): string[] {
  return elementsOf(html).flatMap(({ tagName, properties }) => [
    ...(HARMLESS.has(tagName) ? [] : [`element ${tagName}`]),
    ...Object.keys(properties).flatMap((name) => (ATTRIBUTES.has(name) ? [] : [`attribute ${name}`])),
    ...(['href', 'src'] as const).flatMap((name) =>
      typeof properties[name] === 'string' ? harmOfAddress(name, properties[name], properties.rel) : [],
    ),
    ...(['height', 'width'] as const).flatMap((name) =>
      /^[1-9]\d{0,4}$/.test(String(properties[name] ?? 1)) ? [] : [`${name} ${String(properties[name])}`],
    ),
    ...(properties.id === undefined || properties.id.startsWith('section-') ? [] : [`id ${properties.id}`]),
  ]);
}

/** The citations that such prose may have. */
const CITATIONS = new Map([
  ['met', { number: '1', href: '#claim-met', label: 'Statement 1: Quay Post' }],
  ['thirteen', { number: '3', href: '#claim-thirteen', label: 'Statement 3: Shore Post' }],
]);

/** The HTML of prose on its page, where links to `.yaml` files go to one place and pictures to another. */
export const htmlOf = (text: string): string =>
  renderProse(text, {
    citations: CITATIONS,
    resolveLink: (path) =>
      path.endsWith('.yaml') ? '/base/places/harbour/' : path.endsWith('.png') ? '/base/pictures/bridge.png' : null,
  }).html;
