/**
 * The parts of the dialect that a text may need. What looks for tables and for bare addresses stops at every word of it,
 * which is half of what parsing costs; of most prose one look tells that there is nothing to find.
 */
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import type { ConstructRecord, Extension } from 'micromark-util-types';
import { markdown } from './dialect.ts';

/** How a text is parsed: what makes tokens of it, and what makes a tree of those. */
export interface Constructs {
  tokens: readonly Extension[];
  tree: readonly TreeExtension[];
}

const ALL: Constructs = {
  tokens: markdown.data('micromarkExtensions') ?? [],
  tree: (markdown.data('fromMarkdownExtensions') ?? []).flat(),
};

/** A table has a row of hyphens with a bar, or with a colon beside one of them (GitHub Flavored Markdown, 4.10). */
const MAY_HOLD_TABLE = /\||:-|-:/;

/**
 * An address without brackets has one of these (GitHub Flavored Markdown, 6.9). A character reference may stand for any
 * of their characters; a backslash takes none away.
 */
const MAY_HOLD_ADDRESS = /[@&]|www|http/i;

const TABLES = new Set(['table']);
const ADDRESSES = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink']);

function withoutNamed(record: ConstructRecord, names: ReadonlySet<string>): ConstructRecord {
  const left = Object.entries(record).flatMap(([code, constructs = []]) => {
    const others = [constructs].flat().filter(({ name }) => name === undefined || !names.has(name));
    return others.length > 0 ? [[code, others] as const] : [];
  });
  return Object.fromEntries(left);
}

const withoutTables = ({ tokens, tree }: Constructs): Constructs => ({
  tokens: tokens.map((one) => (one.flow ? { ...one, flow: withoutNamed(one.flow, TABLES) } : one)),
  tree,
});

/** In the tree, too, addresses are looked for: nothing else goes through it once it is made. */
const withoutAddresses = ({ tokens, tree }: Constructs): Constructs => ({
  tokens: tokens.map((one) => (one.text ? { ...one, text: withoutNamed(one.text, ADDRESSES) } : one)),
  tree: tree.map(({ transforms: _, ...one }) => one),
});

const NO_TABLES = withoutTables(ALL);
const NO_ADDRESSES = withoutAddresses(ALL);
const NEITHER = withoutAddresses(NO_TABLES);

/** What is needed for a text: it is parsed as with all of the dialect. */
export function constructsFor(text: string): Constructs {
  if (MAY_HOLD_TABLE.test(text)) return MAY_HOLD_ADDRESS.test(text) ? ALL : NO_ADDRESSES;
  return MAY_HOLD_ADDRESS.test(text) ? NO_TABLES : NEITHER;
}
