/** The last touches on rendered prose, after it was sanitised: numbered citations, classes and scopes in tables. */
import type { Element, ElementContent, Root } from 'hast';
import { withPlainHost } from '../model/plain-host.ts';

/** How a claim is cited on a page. */
export interface Citation {
  /** As readers see it: its number as the language writes it. */
  number: string;
  href: string;
  /** Read aloud in place of the number: `Statement 3: Harbour News`. */
  label: string;
}

const isCitation = (node: ElementContent | Root['children'][number] | undefined): boolean =>
  node?.type === 'element' && typeof node.properties['dataCitation'] === 'string';

function citationElement(id: string, citations: ReadonlyMap<string, Citation>, next: boolean): ElementContent {
  const citation = citations.get(id);
  if (!citation) return { type: 'text', value: `[^${id}]` };
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: citation.href, ariaLabel: citation.label },
    children: [{ type: 'text', value: citation.number }],
  };
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['citation', ...(next ? ['next'] : [])] },
    // Without a style, as in feed readers, two numbers would be one: 1 and 4 fourteen. No line ends between them.
    children: next ? [{ type: 'text', value: '\u00a0' }, link] : [link],
  };
}

/** An address within the site, with its host, for a text that is read elsewhere. */
function makeAbsolute({ properties }: Element, home: string): void {
  for (const name of ['href', 'src']) {
    const address = properties[name];
    if (typeof address === 'string' && !/^[a-z]+:/i.test(address)) properties[name] = new URL(address, home).href;
  }
}

/** Where a link leads, and its address where that is its text, with the host as it is looked up. */
function showHost({ properties, children }: Element): void {
  if (typeof properties.href === 'string') properties.href = withPlainHost(properties.href);
  for (const child of children) if (child.type === 'text') child.value = withPlainHost(child.value);
  const [text, ...rest] = children;
  // On paper its address is not written a second time.
  if (text?.type === 'text' && rest.length === 0 && text.value === properties.href) properties.className = ['address'];
}

function finishCell({ tagName, properties }: Element): void {
  const { align } = properties;
  delete properties.align;
  if (tagName === 'th') properties.scope = 'col';
  if (typeof align === 'string') properties.className = [`align-${align}`];
}

/**
 * Finishes a sanitised tree in place: each citation's placeholder becomes a numbered link, those right behind another with
 * the class `next`; a link whose text is its address has the class `address`; alignment in tables becomes a class
 * (`align-right`), a table's head cells say that they head a column, and quotations run the way of their first letter.
 *
 * @param home the page's address with its host, where every address is to have its own; else they stay as they are
 */
export function finish(parent: Root | Element, citations: ReadonlyMap<string, Citation>, home?: string): void {
  parent.children = parent.children.map((child, at, all) => {
    if (child.type !== 'element') return child;
    const id = child.properties['dataCitation'];
    if (typeof id === 'string') return citationElement(id, citations, isCitation(all[at - 1]));
    if (child.tagName === 'th' || child.tagName === 'td') finishCell(child);
    if (child.tagName === 'a') showHost(child);
    if (child.tagName === 'blockquote') child.properties.dir = 'auto';
    if (home !== undefined) makeAbsolute(child, home);
    finish(child, citations, home);
    return child;
  });
}
