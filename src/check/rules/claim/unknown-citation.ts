/** Rules on citations: that prose rests on statements of its own event, and statements are told in it. */
import type { Nodes } from 'mdast';
import { nodesOf, spanOf, type ProseSpan } from '../../../markdown/walk.ts';
import type { Claim } from '../../../model/record.ts';
import { countsIn, figuresIn } from '../../prose/figures.ts';
import { isGluedHeading } from '../markdown/heading-level.ts';
import {
  blocksOf,
  citableIn,
  inProse,
  proseFiles,
  proseOf,
  sourceOf,
  visitsOf,
  type Block,
  type ProseFile,
} from '../../prose/prose.ts';
import { asWritten } from '../../words/as-written.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields, type SoundFile } from '../sound-files.ts';
import { orNearest } from '../../words/suggest.ts';

/** A citation as it stands in text that the parser took for none. */
const WRITTEN = /(?<!\\)\[\^([^\]\r\n]+)\]/g;

const statementsOf = (file: ProseFile): string => `The event has these statements: ${citableIn(file).join(', ')}.`;

function unknown(file: ProseFile, id: string, start: number): Finding {
  const known = citableIn(file);
  const isEvent = file.type === 'event';
  const message = isEvent
    ? `Unknown citation ${asWritten(id)}${orNearest(id, known)}`
    : `Unexpected citation ${asWritten(id)}; only the accounts of events cite statements.`;
  const several = /[,;\s]/.test(id.trim()) ? 'Each citation has brackets of its own: [^one][^two]. ' : '';
  const help = isEvent ? several + statementsOf(file) : 'Link to the event instead.';
  return { ...inProse(file, { start, end: start + id.length + 3 }), rule: 'unknown-citation', message, help };
}

/** A known id in brackets that are not quite those of a citation: `[id]`, `^[id]`, `[^id`, `(^id)`, `[^ id]`. */
const MISWRITTEN = /(?<![\\[\]])(?:\^?\[\^?|\(\^)([a-z0-9-]+)(?:[\])](?![[(:])|(?![\w\])-])(?![^\]\r\n]{0,80}\]))/g;

function miswritten(file: ProseFile, source: string, start: number): Finding[] {
  const known = citableIn(file);
  return [...source.matchAll(MISWRITTEN)].flatMap(({ 0: written, 1: id = '', index }): Finding[] => {
    if (!known.includes(id) || written === `[^${id}]`) return [];
    const place = inProse(file, { start: start + index, end: start + index + written.length });
    const message = `Unexpected ${asWritten(written)}; expected "[^${id}]".`;
    const help = 'If the brackets are part of the text, write a backslash before each: \\[.';
    return [{ ...place, rule: 'unknown-citation', message, help }];
  });
}

function checkCitations(file: ProseFile): Finding[] {
  const known = citableIn(file);
  // Of two statements with one id nobody knows what the other was to be called.
  if (new Set(known).size < known.length) return [];
  const visits = [...visitsOf(file)];
  // A footnote as other sites have them has its message at the definition.
  const defined = new Set(visits.flatMap(({ node }) => (node.type === 'footnoteDefinition' ? [node.identifier] : [])));
  return visits.flatMap(({ node, span, parent }): Finding[] => {
    if (node.type === 'footnoteReference') {
      const id = node.label ?? node.identifier;
      return known.includes(id) || defined.has(node.identifier) ? [] : [unknown(file, id, span.start)];
    }
    const source =
      node.type === 'text' || node.type === 'link' || node.type === 'linkReference' ? sourceOf(file, span) : '';
    if (node.type !== 'text' && !source.startsWith('[^')) return [];
    // A known id is here only where a text has no place of its own and that of its parent stands in for it.
    const written = [...source.matchAll(WRITTEN)].filter(({ 1: id = '' }) => !known.includes(id));
    const strange = (node.type === 'text' ? written : written.slice(0, 1)).map(({ 1: id = '', index }) =>
      unknown(file, id, span.start + index),
    );
    if (node.type !== 'text' || isAutolink(file, parent)) return strange;
    return [...strange, ...miswritten(file, source, span.start)];
  });
}

/** Whether a finding of a list lies in a span of prose. */
const hits = (file: ProseFile, findings: readonly Finding[], { start, end }: ProseSpan): boolean =>
  findings.some(({ span }) => span && file.body.offset + start <= span.start && span.end <= file.body.offset + end);

const KIND: Partial<Record<Block['node']['type'], string>> = {
  blockquote: 'quotation',
  listItem: 'list item',
  paragraph: 'paragraph',
  table: 'table',
};

/** The citations in the source of a part of prose: a bare address swallows the one behind it. */
const writtenIn = (file: ProseFile, span: ProseSpan): string[] =>
  [...sourceOf(file, span).matchAll(WRITTEN)].map(({ 1: id = '' }) => id);

/** A paragraph of bold words alone, as people write headings. */
const isBold = ({ node }: Block): boolean =>
  node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';

/** `mistyped`: whether it means to cite, and has a message for how it does. */
function checkBlock(file: ProseFile, block: Block, mistyped: boolean): Finding[] {
  const place = inProse(file, block.span);
  if (block.node.type === 'code') {
    const message = 'This text is set as code, which cites nothing; expected a paragraph.';
    const help = 'A line that begins with four spaces is taken for code, and so is what follows a line of ```.';
    return [{ ...place, rule: 'uncited-block', message, help }];
  }
  const isTold = mistyped || isGluedHeading(sourceOf(file, block.span));
  if (block.cited.length > 0 || isTold || writtenIn(file, block.span).length > 0) return [];
  const message = `This ${KIND[block.node.type] ?? 'block'} cites no statement; expected [^id] after what it says.`;
  const help = isBold(block)
    ? 'If this is a heading, begin the line with "## " and leave out the asterisks.'
    : statementsOf(file);
  return [{ ...place, rule: 'uncited-block', message, help }];
}

function numbersOf(claim: Claim): number[] {
  const answers = Object.values(claim.answers).flatMap(({ is }) => {
    if (typeof is === 'string') return [Number(is)];
    return 'about' in is ? [is.about] : [is.min, is.max];
  });
  return [...answers, ...figuresIn(`${claim.text} ${claim.quote?.text ?? ''}`).map(({ value }) => value)];
}

/** An address that stands as its own text counts nothing. */
function isAutolink(file: ProseFile, node: Nodes | null): boolean {
  return node?.type === 'link' && !sourceOf(file, spanOf(node, { start: 0, end: 0 })).startsWith('[');
}

function checkNumbers(file: ProseFile, claims: readonly Claim[], { node, cited }: Block): Finding[] {
  const sources = claims.filter(({ id }) => cited.includes(id));
  if (sources.length === 0) return [];
  const given = new Set(sources.flatMap(numbersOf));
  return [...nodesOf(node)].flatMap(({ node: inner, span: within, parent }): Finding[] => {
    if (inner.type !== 'text' || inner.position === undefined || isAutolink(file, parent)) return [];
    // Character references such as `&#160;` hold digits and count nothing.
    const source = sourceOf(file, within).replace(/&#?\w+;/g, (found) => ' '.repeat(found.length));
    return countsIn(source)
      .filter(({ value }) => !given.has(value))
      .map(({ start, end }) => {
        const found = sourceOf(file, { start: within.start + start, end: within.start + end });
        const message = `No statement cited in this ${KIND[node.type] ?? 'block'} has the number ${asWritten(found)}.`;
        const help = 'Cite the statement that it is from, or correct the number.';
        const place = inProse(file, { start: within.start + start, end: within.start + end });
        return { ...place, rule: 'uncited-number', message, help };
      });
  });
}

type Account = SoundFile<'event'> & ProseFile;

/** `mistyped`: the findings on single citations. What they stand for is not known, so nothing else is said of them. */
function checkAccount(file: Account, mistyped: readonly Finding[]): Finding[] {
  const { claims } = file.record;
  if (file.body.text.trim() === '') {
    const message = 'The event has no account; expected a text below the front matter that cites its statements.';
    const help = 'Tell below the second --- what happened, with [^id] after what each statement says.';
    return [{ ...inFields(file, ['claims'], 'key'), rule: 'uncited-claim', message, help }];
  }
  const blocks = blocksOf(file);
  // Also where they are not read as such: what stands in code, HTML or a heading by mistake has a message of its own.
  const cited = new Set(writtenIn(file, { start: 0, end: file.body.text.length }));
  return [
    ...blocks.flatMap((block) => {
      const isMistyped = hits(file, mistyped, block.span);
      return [...checkBlock(file, block, isMistyped), ...(isMistyped ? [] : checkNumbers(file, claims, block))];
    }),
    ...claims.flatMap(({ id, retracted }, index): Finding[] => {
      // An account no longer rests on what was taken back.
      if (mistyped.length > 0 || cited.has(id) || retracted) return [];
      const message = `The account nowhere cites the statement ${asWritten(id)}.`;
      const help = `Write [^${id}] after the sentence that tells it.`;
      return [{ ...inFields(file, ['claims', index, 'id']), rule: 'uncited-claim', message, help }];
    }),
  ];
}

/** `unknown-citation`, `uncited-block`, `uncited-number` and `uncited-claim`. */
export const citationRules: RuleCheck = (content) =>
  proseFiles(content).flatMap((file) => {
    // Without its front matter nobody knows what an event's account may cite.
    if (proseOf(file).tangle || (file.type === 'event' && file.record === null)) return [];
    const citations = checkCitations(file);
    const account = file.type === 'event' && file.record !== null ? checkAccount(file as Account, citations) : [];
    return [...citations, ...account];
  });
