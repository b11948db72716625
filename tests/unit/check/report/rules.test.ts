import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesAsMarkdown } from '../../../../src/check/report/rules.ts';

it('docs/rules.md is as the catalogue has it: else npm run --silent rules -- --markdown > docs/rules.md', () => {
  const page = readFileSync(new URL('../../../../docs/rules.md', import.meta.url), 'utf8');
  expect(page).toBe(rulesAsMarkdown());
});
