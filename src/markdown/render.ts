/** Prose to HTML: the one pipeline, and the order of its steps. See docs/architecture.md, Prose. */
import type { Element, Root as HtmlRoot } from 'hast';
import type { FootnoteReference, Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Abbreviation } from '../model/abbreviation.ts';
import { expandProse } from './expand.ts';
import { finish, type Citation } from './finish.ts';
import { prepareForPage, type LinkResolver, type PictureSizer } from './for-page.ts';
import { parseProse } from './parse.ts';
import { PROSE_SCHEMA } from './schema.ts';

export interface RenderOptions {
  /** By claim id. Only these can be cited. */
  citations: ReadonlyMap<string, Citation>;
  /** The page address for a relative path as written in a link or picture, or `null` where there is none. */
  resolveLink: LinkResolver;
  /** How large pictures are; of none unless told. */
  sizeOf?: PictureSizer;
  /** The page's address with its host, for prose that is read elsewhere: every address in it then has its host. */
  home?: string | undefined;
  /** Abbreviations to tell in full at their first use, and those that a reader of the page has met before. */
  abbreviations?: { known: readonly Abbreviation[]; met: readonly string[] };
}

export interface Rendered {
  html: string;
  /** The same without markup and citations, on one line. */
  text: string;
  /** Abbreviations that a reader has met by its end. */
  met: string[];
}

function citationPlaceholder(_state: unknown, node: FootnoteReference): Element {
  const id = node.label ?? node.identifier;
  return { type: 'element', tagName: 'sup', properties: { dataCitation: id }, children: [] };
}

const writer = unified()
  .use(remarkRehype, { clobberPrefix: '', handlers: { footnoteReference: citationPlaceholder } })
  .use(rehypeSanitize, PROSE_SCHEMA)
  .use(rehypeStringify)
  .freeze();

function textOf(node: HtmlRoot | Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('');
}

/** Stands before the id of every heading, so that none can take a claim's. */
const HEADING = 'section-';

/**
 * Renders the prose of a record.
 *
 * @param text the prose, as it stands in the file
 * @returns HTML that is safe to put into a page, and what it says without it. The same for the same input, always
 */
export function renderProse(text: string, options: RenderOptions): Rendered {
  return renderTree(parseProse(text, { claims: options.citations.keys() }), options);
}

/**
 * Renders prose that is parsed already, with the ids of its citations as the claims that may be cited.
 *
 * @param tree stays as it is
 * @returns as {@link renderProse} does
 */
export function renderTree(tree: Root, options: RenderOptions): Rendered {
  const { citations, resolveLink, home, abbreviations = { known: [], met: [] } } = options;
  const prose = prepareForPage(tree, resolveLink, options.sizeOf ?? (() => null));
  const page = writer.runSync(prose);
  // Before citations have their numbers: an anchor must not change when a statement is added.
  rehypeSlug({ prefix: HEADING })(page);
  const plain = textOf(page).replace(/\s+/g, ' ').trim();
  const met = expandProse(page, abbreviations.known, abbreviations.met);
  finish(page, citations, home);
  return { html: writer.stringify(page), text: plain, met };
}
