/** `doubtful-number`: a number that YAML probably takes for another than its writer. */
import type { Unplaced } from '../../finding.ts';
import type { Span } from '../../problem.ts';
import { isLikeThousands } from '../../words/near-number.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'doubtful-number',
  family: 'field',
  severity: 'warning',
  asks: 'No number looks like thousands with a point between them: 12.000 is twelve.',
  example: {
    before: 'answers: { ships-waiting: 12.000 }',
    after: 'answers: { ships-waiting: 12000 }',
  },
});

/**
 * What is doubtful about a number.
 *
 * @param written as the file has it, without quotation marks
 * @param isKept whether readers see it with all its digits
 */
export function doubtfulNumber(written: string, span: Span, isKept: boolean): Unplaced[] {
  if (!isLikeThousands(written)) return [];
  const number = Number(written);
  const message = `Unexpected ${written}, which is ${number} here: the point begins decimals; did you mean ${written.replace('.', '')}?`;
  const ifMeant = isKept ? `put it in quotation marks: "${written}"` : 'write that';
  const help = `Write thousands without a point. If it is ${number}, ${ifMeant}.`;
  return [{ rule: 'doubtful-number', span, message, help }];
}
