/** YAML parses. The causes that are looked for are in `yaml/causes.ts`. */
import type { Unplaced } from '../../finding.ts';
import type { Cause } from '../../yaml/scene.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'yaml-syntax',
  family: 'yaml',
  severity: 'error',
  asks: 'YAML parses: no tabs, no open quotation mark, no bare text with a colon and a space.',
  example: {
    before: 'title: Port authority: the bridge closes',
    after: 'title: "Port authority: the bridge closes"',
  },
});

/**
 * The finding for a cause.
 *
 * @param base where the YAML begins in its file
 */
export const syntaxFinding = ({ span, ...words }: Cause, base: number): Unplaced => ({
  rule: 'yaml-syntax',
  span: { start: span.start + base, end: span.end + base },
  ...words,
});
