import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesAsMarkdown } from '../../../../src/check/report/rules.ts';

describe('the list of rules', () => {
  it('stands in CONTRIBUTING.md as the catalogue has it, with an example of each', () => {
    const text = readFileSync(new URL('../../../../CONTRIBUTING.md', import.meta.url), 'utf8');
    const squeezed = (text: string): string => text.replace(/\s+/g, ' ');
    expect(squeezed(text)).toContain(squeezed(rulesAsMarkdown()).trim());
  });
});
