/** Prose to a Markdown tree. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { citable } from './citable.ts';
import { constructsFor } from './constructs.ts';
import { tangleOf } from './tangle.ts';

export interface ParseOptions {
  /** Ids of the claims that may be cited: `[^id]` is a citation for these, and plain text for others. */
  claims?: Iterable<string>;
}

/** The parser drops one byte-order mark; the text has none, or one that is to stay. */
const DROPPED = '\ufeff';

function plainTree(text: string): Root {
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
}

/**
 * Parses the prose of a record: CommonMark with GitHub's tables, strike-through, autolinks and footnote references.
 *
 * @param text the prose; positions in the tree are into it
 * @param options which claims may be cited
 * @returns the tree. Prose that is tangled (see `tangleOf`) comes back as one paragraph of plain text, unparsed
 */
export function parseProse(text: string, options: ParseOptions = {}): Root {
  if (tangleOf(text)) return plainTree(text);
  const { tokens, tree } = constructsFor(text);
  return fromMarkdown(DROPPED + text, {
    extensions: [...tokens, citable(options.claims ?? [])],
    mdastExtensions: [...tree],
  });
}
