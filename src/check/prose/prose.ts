/** The prose of content as the rules see it: parsed once, with spans that hold for the file. */
import type { Root, RootContent } from 'mdast';
import { parseProse } from '../../markdown/parse.ts';
import { tangleOf, type Tangle } from '../../markdown/tangle.ts';
import { nodesOf, spanOf, type ProseSpan, type Visit } from '../../markdown/walk.ts';
import type { AboutFile, Body, Content, RecordFile } from '../content.ts';
import type { Finding } from '../finding.ts';
import { notesAbout } from '../noted.ts';

/** A file that holds prose. */
export type ProseFile = (RecordFile & { body: Body }) | AboutFile;

interface Prose {
  tree: Root;
  /** Its nodes, with spans in the prose. */
  visits: readonly Visit[];
}

const read = new WeakMap<ProseFile, Prose>();
const tangles = notesAbout<ProseFile, Tangle | null>();

/** The claims that a file's prose may cite. */
export function citableIn(file: ProseFile): string[] {
  return file.type === 'event' ? (file.record?.claims.map(({ id }) => id) ?? []) : [];
}

function proseOf(file: ProseFile): Prose {
  const known = read.get(file);
  if (known) return known;
  const { text } = file.body;
  const tree = parseProse(text, { claims: citableIn(file) });
  const prose = { tree, visits: nodesOf(tree, text.length) };
  read.set(file, prose);
  return prose;
}

/** Trees as text, without the places of their nodes: a tenth of what they take, and read in a tenth of a parser's time. */
const putAway = new WeakMap<ProseFile, string>();

/** The parsed prose of a file; the same tree until it is let go of. */
export const treeOf = (file: ProseFile): Root => proseOf(file).tree;

/** The parsed prose of a file for whoever does not ask where in the file anything stands. */
export function treeWithoutPlaces(file: ProseFile): Root {
  const text = putAway.get(file);
  return text === undefined ? treeOf(file) : (JSON.parse(text) as Root);
}

/** Lets go of the parsed prose of a file but for {@link treeWithoutPlaces}. */
export function putAwayProse(file: ProseFile): void {
  const { tree, visits } = proseOf(file);
  read.delete(file);
  // Nobody else has it: so its places need not be left out by a copy.
  for (const { node } of visits) node.position = undefined;
  putAway.set(file, JSON.stringify(tree));
}

/** Lets the same file, as another object, have what {@link putAwayProse} put away. */
export function handOnProse(from: ProseFile, to: ProseFile): void {
  const text = putAway.get(from);
  if (text !== undefined) putAway.set(to, text);
}

/** Lets go of the parsed prose of a file, once everything was made of it; what is asked for later is parsed again. */
export function forgetProse(file: ProseFile): void {
  read.delete(file);
  putAway.delete(file);
}

/** What makes the text of a file too tangled to be parsed; `null` where nothing does. */
export function tangleIn(file: ProseFile): Tangle | null {
  const known = tangles.get(file);
  if (known !== undefined) return known;
  const tangle = tangleOf(file.body.text);
  tangles.set(file, tangle);
  return tangle;
}

/** Tells what {@link tangleIn} is to give for a file that was looked at before. */
export function rememberTangle(file: ProseFile, tangle: Tangle | null): void {
  tangles.set(file, tangle);
}

/** Whether the text of a file is too tangled to be parsed. */
export const isTangled = (file: ProseFile): boolean => tangleIn(file) !== null;

/** Whether a file holds prose: that of a record may be broken, or be of a type that has none. */
export const holdsProse = <File extends RecordFile | AboutFile>(file: File): file is File & { body: Body } =>
  file.body !== null;

/** The files that hold prose: events, threads and about.md. */
export function proseFiles(content: Content): ProseFile[] {
  const records = content.records.filter(holdsProse);
  return content.about ? [...records, content.about] : records;
}

/** The nodes of a file's prose, with spans in the prose. */
export function visitsOf(file: ProseFile): readonly Visit[] {
  return proseOf(file).visits;
}

/** Where a finding in prose stands: the file, and the span in the whole of its text. */
export function inProse({ path, body }: ProseFile, { start, end }: ProseSpan): Pick<Finding, 'path' | 'span'> {
  return { path, span: { start: body.offset + start, end: body.offset + end } };
}

/** The source text of a span. */
export function sourceOf({ body }: ProseFile, { start, end }: ProseSpan): string {
  return body.text.slice(start, end);
}

/** `##Heading`, which Markdown takes for a paragraph. */
export const isGluedHeading = (source: string): boolean => /^#{1,6}[^#\s]/.test(source);

/** A part of prose that cites by itself: a paragraph, list item, table, quotation or block of code. */
export interface Block {
  node: RootContent;
  span: ProseSpan;
  /** What stands between `[^` and `]`, in order. */
  cited: string[];
}

// Headings and breaks state nothing; the others have rules of their own.
const NOT_CITING: ReadonlySet<string> = new Set([
  'heading',
  'thematicBreak',
  'html',
  'definition',
  'footnoteDefinition',
]);

/** The blocks of a file's prose that ought to cite, list items one by one. */
export function blocksOf(file: ProseFile): Block[] {
  const { children } = treeOf(file);
  const nodes = children.flatMap((node): RootContent[] => (node.type === 'list' ? node.children : [node]));
  return nodes
    .filter(({ type }) => !NOT_CITING.has(type))
    .map((node) => ({
      node,
      span: spanOf(node, { start: 0, end: file.body.text.length }),
      cited: nodesOf(node).flatMap(({ node: inner }) =>
        inner.type === 'footnoteReference' ? [inner.label ?? inner.identifier] : [],
      ),
    }));
}
