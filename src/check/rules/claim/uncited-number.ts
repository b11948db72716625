/** A number in the account stands in a statement that its block cites. */
import { nodesOf } from '../../../markdown/walk.ts';
import { endsOf } from '../../../model/answer.ts';
import { baseLanguage } from '../../../model/language-tag.ts';
import type { Claim } from '../../../model/record.ts';
import type { FileCheck, Finding } from '../../finding.ts';
import { countsIn, figuresIn } from '../../prose/figures.ts';
import { blocksOf, inProse, sourceOf, type Block } from '../../prose/prose.ts';
import { asWritten } from '../../words/as-written.ts';
import { blockWord, isAutolink, isHit, type Account } from '../citations.ts';
import { ofAccount } from '../alone.ts';
import { defineRule } from '../rule.ts';
import { unknownCitations } from './unknown-citation.ts';

export const rule = defineRule({
  id: 'uncited-number',
  family: 'claim',
  severity: 'warning',
  asks: 'A number in the account stands in a statement that its block cites.',
  example: {
    before: 'The port counts fourteen ships.[^waiting]',
    after: 'The port counts twelve ships.[^waiting]',
    where: 'the statement "waiting" has twelve',
  },
});

function numbersOf(claim: Claim): number[] {
  const answers = Object.values(claim.answers).flatMap(({ is }) => {
    if (typeof is === 'string') return [Number(is)];
    if ('date' in is) return [];
    return 'about' in is ? [Number(is.about)] : Object.values(endsOf(is));
  });
  const { text, quote, by_words, confirmed_by_words } = claim;
  const words = [text, quote?.text, quote?.translation?.text, by_words, confirmed_by_words];
  return [...answers, ...words.flatMap((one = '') => figuresIn(one).map(({ value }) => value))];
}

function checkNumbers(file: Account, block: Block): Finding[] {
  const sources = file.record.claims.filter(({ id }) => block.cited.includes(id));
  if (sources.length === 0 || isHit(file, unknownCitations(file), block.span)) return [];
  // Most blocks have no number: what their statements have is looked at where one does.
  let known: ReadonlySet<number> | null = null;
  const isGiven = (value: number): boolean => (known ??= new Set(sources.flatMap(numbersOf))).has(value);
  return nodesOf(block.node).flatMap(({ node: inner, span: within, parent }): Finding[] => {
    if (inner.type !== 'text' || inner.position === undefined || isAutolink(file, parent)) return [];
    // Character references such as `&#160;` hold digits and count nothing.
    const source = sourceOf(file, within).replace(/&#?\w+;/g, (found) => ' '.repeat(found.length));
    return countsIn(source)
      .filter(({ value }) => !isGiven(value))
      .map(({ start, end }) => {
        const found = sourceOf(file, { start: within.start + start, end: within.start + end });
        const message = `No statement cited in this ${blockWord(block)} has the number ${asWritten(found)}.`;
        const help = 'Cite the statement that it is from, or correct the number.';
        const place = inProse(file, { start: within.start + start, end: within.start + end });
        return { ...place, rule: 'uncited-number', message, help };
      });
  });
}

/** Numbers in words, and what holds digits without counting, are known in English alone. */
export const checkFile: FileCheck = ofAccount((file, lang) =>
  baseLanguage(lang) === 'en' ? blocksOf(file).flatMap((block) => checkNumbers(file, block)) : [],
);
