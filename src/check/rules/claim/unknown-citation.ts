/** A citation names a statement of the same event. */
import type { FileCheck, Finding } from '../../finding.ts';
import { citableIn, inProse, sourceOf, visitsOf, type ProseFile } from '../../prose/prose.ts';
import { asWritten } from '../../words/as-written.ts';
import { orNearest } from '../../words/suggest.ts';
import { isAutolink, statementsOf, WRITTEN } from '../citations.ts';
import { ofProse } from '../alone.ts';
import { defineRule } from '../rule.ts';
import { onceEach } from '../../../model/once-each.ts';

export const rule = defineRule({
  id: 'unknown-citation',
  family: 'claim',
  severity: 'error',
  asks: 'A citation names a statement of the same event.',
  example: {
    before: 'The bridge was closed.[^closd]',
    after: 'The bridge was closed.[^closed]',
  },
});

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
  const visits = visitsOf(file);
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

/**
 * The findings on single citations of a file; the same list each time. What such a citation stands for is not known, so
 * the other rules on citations say nothing of its block.
 */
export const unknownCitations = onceEach((file: ProseFile): readonly Finding[] => checkCitations(file));

// Without its front matter nobody knows what an event's account may cite.
const isKnown = (file: ProseFile): boolean => file.type !== 'event' || file.record !== null;

export const checkFile: FileCheck = ofProse((file) => (isKnown(file) ? [...unknownCitations(file)] : []));
