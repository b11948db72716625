/** Rules on citations: that prose rests on statements of its own event, and statements are told in it. */
import type { Nodes } from 'mdast';
import { nodesOf, spanOf } from '../markdown/walk.ts';
import type { Claim } from '../model/record.ts';
import { countsIn, figuresIn } from './figures.ts';
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
} from './prose.ts';
import { quote } from './quote.ts';
import type { Finding, RuleFamily } from './rule.ts';
import { at, orNearest, type SoundFile } from './sound.ts';

/** A citation as it stands in text that the parser took for none. */
const WRITTEN = /(?<!\\)\[\^([^\]\r\n]+)\]/g;

const statementsOf = (file: ProseFile): string => `The event has these statements: ${citableIn(file).join(', ')}.`;

function unknown(file: ProseFile, id: string, start: number): Finding {
  const known = citableIn(file);
  const isEvent = file.type === 'event';
  const message = isEvent
    ? `Unknown citation ${quote(id)}${orNearest(id, known)}`
    : `Unexpected citation ${quote(id)}; only the accounts of events cite statements.`;
  const help = isEvent ? statementsOf(file) : 'Link to the event instead.';
  return { ...inProse(file, { start, end: start + id.length + 3 }), rule: 'unknown-citation', message, help };
}

function checkCitations(file: ProseFile): Finding[] {
  const known = citableIn(file);
  return [...visitsOf(file)].flatMap(({ node, span }): Finding[] => {
    if (node.type === 'footnoteReference') {
      const id = node.label ?? node.identifier;
      return known.includes(id) ? [] : [unknown(file, id, span.start)];
    }
    const source =
      node.type === 'text' || node.type === 'link' || node.type === 'linkReference' ? sourceOf(file, span) : '';
    if (node.type !== 'text' && !source.startsWith('[^')) return [];
    // A known id is here only where a text has no place of its own and that of its parent stands in for it.
    const written = [...source.matchAll(WRITTEN)].filter(({ 1: id = '' }) => !known.includes(id));
    return (node.type === 'text' ? written : written.slice(0, 1)).map(({ 1: id = '', index }) =>
      unknown(file, id, span.start + index),
    );
  });
}

/** Whether a block cites, or means to: a mistyped citation has its own message. */
const cites = (file: ProseFile, { cited, span }: Block): boolean =>
  cited.length > 0 || sourceOf(file, span).search(WRITTEN) >= 0;

const KIND: Partial<Record<Block['node']['type'], string>> = {
  blockquote: 'quotation',
  listItem: 'list item',
  paragraph: 'paragraph',
  table: 'table',
};

function checkBlock(file: ProseFile, block: Block): Finding[] {
  if (cites(file, block)) return [];
  const message = `This ${KIND[block.node.type] ?? 'block'} cites no statement; expected [^id] after what it says.`;
  const help = statementsOf(file);
  return [{ ...inProse(file, block.span), rule: 'uncited-block', message, help }];
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
        const message = `No statement cited in this ${KIND[node.type] ?? 'block'} has the number ${quote(found)}.`;
        const help = 'Cite the statement that it is from, or correct the number.';
        const place = inProse(file, { start: within.start + start, end: within.start + end });
        return { ...place, rule: 'uncited-number', message, help };
      });
  });
}

type Account = SoundFile<'event'> & ProseFile;

function checkAccount(file: Account): Finding[] {
  const { claims } = file.record;
  const blocks = blocksOf(file);
  const cited = new Set(blocks.flatMap((block) => block.cited));
  return [
    ...blocks.flatMap((block) => [...checkBlock(file, block), ...checkNumbers(file, claims, block)]),
    ...claims.flatMap(({ id, retracted }, index): Finding[] => {
      // An account no longer rests on what was taken back.
      if (cited.has(id) || retracted) return [];
      const message = `The account nowhere cites the statement ${quote(id)}.`;
      const help = `Write [^${id}] after the sentence that tells it.`;
      return [{ ...at(file, ['claims', index, 'id']), rule: 'uncited-claim', message, help }];
    }),
  ];
}

/** `unknown-citation`, `uncited-block`, `uncited-number` and `uncited-claim`. */
export const citationRules: RuleFamily = (content) =>
  proseFiles(content).flatMap((file) => {
    // Without its front matter nobody knows what an event's account may cite.
    if (proseOf(file).tangle || (file.type === 'event' && file.record === null)) return [];
    const account = file.type === 'event' && file.record !== null ? checkAccount(file as Account) : [];
    return [...checkCitations(file), ...account];
  });
