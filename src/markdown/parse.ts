/** Prose to a Markdown tree. */
import type { Nodes, Root } from 'mdast';
import { markdown } from './dialect.ts';
import { tangleOf } from './tangle.ts';

export interface ParseOptions {
  /** Ids of the claims that may be cited: `[^id]` is a citation for these, and plain text for others. */
  claims?: Iterable<string>;
}

// Footnote references need definitions. They stand before the body, not after it, where a code fence that was never
// closed would swallow them; the thematic break keeps an indented first line from continuing the last of them.
function definitionsOf(claims: Iterable<string>): string {
  const definitions = [...claims].map((id) => `[^${id}]: ${id}\n\n`);
  return definitions.length > 0 ? `${definitions.join('')}***\n\n` : '';
}

function moveBack(node: Nodes, units: number, lines: number): void {
  if (node.position) {
    for (const point of [node.position.start, node.position.end]) {
      point.line -= lines;
      if (point.offset !== undefined) point.offset -= units;
    }
  }
  if ('children' in node) for (const child of node.children) moveBack(child, units, lines);
}

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
  const definitions = definitionsOf(options.claims ?? []);
  const tree = markdown.parse(definitions + text);
  if (definitions === '') return tree;
  moveBack(tree, definitions.length, definitions.split('\n').length - 1);
  tree.children = tree.children.filter((node) => (node.position?.start.offset ?? 0) >= 0);
  return tree;
}
