/** Visiting the nodes of prose with the span each has in it. */
import type { Nodes, Parents, Root } from 'mdast';

/** UTF-16 offsets into the prose, end exclusive. */
export interface ProseSpan {
  start: number;
  end: number;
}

export interface Visit {
  node: Nodes;
  span: ProseSpan;
  parent: Parents | null;
}

/** The span of a node; that of `fallback` where the parser gave it none, as it does for some literal autolinks. */
export function spanOf(node: Nodes, fallback: ProseSpan): ProseSpan {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? fallback : { start, end };
}

/** Every node of a tree in the order of the text, parents before children. */
export function nodesOf(root: Nodes, length = 0): readonly Visit[] {
  const visits: Visit[] = [];
  const visit = (node: Nodes, parent: Parents | null, around: ProseSpan): void => {
    const span = spanOf(node, around);
    visits.push({ node, span, parent });
    if ('children' in node) for (const child of node.children) visit(child, node, span);
  };
  visit(root, null, { start: 0, end: length });
  return visits;
}

/** The targets of reference-style links and images by their identifier; the first definition counts (CommonMark 4.7). */
export function definitionsIn(root: Root): Map<string, string> {
  const urls = new Map<string, string>();
  for (const { node } of nodesOf(root)) {
    if (node.type === 'definition' && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
  }
  return urls;
}
