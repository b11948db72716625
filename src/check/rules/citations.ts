/** How prose cites statements, as far as several rules need to know it. */
import type { Nodes } from 'mdast';
import { spanOf, type ProseSpan, type Visit } from '../../markdown/walk.ts';
import type { Finding } from '../finding.ts';
import { citableIn, sourceOf, type Block, type ProseFile } from '../prose/prose.ts';
import type { SoundFile } from '../sound-files.ts';

/** A citation as it stands in text that the parser took for none. */
export const WRITTEN = /(?<!\\)\[\^([^\]\r\n]+)\]/g;

/** What is shown as it is written, and reads nothing as a citation. Blocks of code have a message of their own. */
const SHOWN: ReadonlySet<string> = new Set(['inlineCode', 'image', 'imageReference']);

/**
 * The citations in the source of a part of prose: a bare address swallows the one behind it, and what stands in HTML by
 * mistake has a message for that.
 *
 * @param visits the nodes of this part, in their order
 */
export function writtenIn(file: ProseFile, span: ProseSpan, visits: readonly Visit[]): string[] {
  const read: string[] = [];
  let { start } = span;
  for (const { node, span: shown } of visits) {
    if (!SHOWN.has(node.type) || shown.start < start) continue;
    read.push(sourceOf(file, { start, end: shown.start }));
    start = shown.end;
  }
  read.push(sourceOf(file, { start, end: span.end }));
  return read.flatMap((text) => [...text.matchAll(WRITTEN)].map(({ 1: id = '' }) => id));
}

/** The choice of statements, for messages. */
export const statementsOf = (file: ProseFile): string =>
  `The event has these statements: ${citableIn(file).join(', ')}.`;

/** An address that stands as its own text counts nothing. */
export function isAutolink(file: ProseFile, node: Nodes | null): boolean {
  return node?.type === 'link' && !sourceOf(file, spanOf(node, { start: 0, end: 0 })).startsWith('[');
}

const KIND: Partial<Record<Block['node']['type'], string>> = {
  blockquote: 'quotation',
  listItem: 'list item',
  paragraph: 'paragraph',
  table: 'table',
};

/** What to call a block in messages. */
export const blockWord = ({ node }: Block): string => KIND[node.type] ?? 'block';

/** Whether one of the findings lies in a span of a file's prose. */
export const isHit = (file: ProseFile, findings: readonly Finding[], { start, end }: ProseSpan): boolean =>
  findings.some(({ span }) => span && file.body.offset + start <= span.start && span.end <= file.body.offset + end);

/** The account of an event whose fields are sound. */
export type Account = SoundFile<'event'> & ProseFile;
