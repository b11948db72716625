/** Where the links and pictures of prose lead, and where their addresses stand in the text. */
import type { Nodes } from 'mdast';
import type { ProseSpan } from '../../markdown/walk.ts';
import { notesAbout } from '../noted.ts';
import { sourceOf, visitsOf, type ProseFile } from './prose.ts';

/** An address in prose. Of a reference-style link it stands in the definition. */
export interface Target {
  url: string;
  span: ProseSpan;
  use: 'link' | 'image';
}

const INLINE = /\]\([ \t\r\n]*(?:<([^<>\r\n]*)>|([^\s)]\S*))/;
const DEFINITION = /\]:[ \t\r\n]*(?:<([^<>\r\n]*)>|(\S+))/;

/** The span of the address inside that of its node; the node's own where it cannot be told. */
function addressSpan(file: ProseFile, node: Nodes, span: ProseSpan): ProseSpan {
  const textEnd = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined;
  const from = textEnd ?? span.start;
  const source = sourceOf(file, { start: from, end: span.end });
  const match = (node.type === 'definition' ? DEFINITION : INLINE).exec(source);
  const isLast = node.type !== 'definition' && match !== null && match.index + match[0].length === source.length;
  // A link's own bracket ends it where no title does.
  const written = match?.[1] ?? (isLast ? match[2]?.replace(/(?<!\))\)+$/, '') : match?.[2]);
  if (!match || written === undefined) return span;
  const start = from + match.index + match[0].lastIndexOf(written);
  return { start, end: start + written.length };
}

function readTargets(file: ProseFile): Target[] {
  const visits = visitsOf(file);
  const pictured = new Set(visits.flatMap(({ node }) => (node.type === 'imageReference' ? [node.identifier] : [])));
  return visits.flatMap(({ node, span }): Target[] => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return [];
    const isImage = node.type === 'image' || (node.type === 'definition' && pictured.has(node.identifier));
    return [{ url: node.url, span: addressSpan(file, node, span), use: isImage ? 'image' : 'link' }];
  });
}

const read = notesAbout<ProseFile, readonly Target[]>();

/**
 * Every address in a file's prose: of links, autolinks, pictures and the definitions of references. The same list each
 * time.
 */
export function targetsOf(file: ProseFile): readonly Target[] {
  const known = read.get(file);
  if (known) return known;
  const targets = readTargets(file);
  read.set(file, targets);
  return targets;
}

/** Tells what {@link targetsOf} is to give for a file that was looked at before. */
export function rememberTargets(file: ProseFile, targets: readonly Target[]): void {
  read.set(file, targets);
}
