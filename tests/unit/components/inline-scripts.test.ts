import { expect, it } from 'vitest';
import { early } from '../../../src/client/early.ts';
import { leadOn } from '../../../src/client/lead-on.ts';
import { EARLY_SCRIPT, LEAD_ON_SCRIPT } from '../../../src/components/inline-scripts.ts';

const textsOf = (script: string): string[] => script.match(/(["'`]).*?\1/gu) ?? [];

it.each([
  { called: 'the script in the head of a page', script: EARLY_SCRIPT, run: early },
  { called: 'the script at a former address', script: LEAD_ON_SCRIPT, run: leadOn },
])('$called has no space beside a sign, and the texts of the function that it is', ({ script, run }) => {
  expect(script).not.toMatch(/[{}();,=>] | [{}();,=]/u);
  expect(textsOf(script)).toEqual(textsOf(run.toString()));
  expect(textsOf(script).length).toBeGreaterThan(2);
});
