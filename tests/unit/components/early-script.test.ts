import { expect, it } from 'vitest';
import { early } from '../../../src/client/early.ts';
import { EARLY_SCRIPT } from '../../../src/components/early-script.ts';

const textsOf = (script: string): string[] => script.match(/(["'`]).*?\1/gu) ?? [];

it('the script in the head of a page has no space beside a sign, and the texts of the function that it is', () => {
  expect(EARLY_SCRIPT).not.toMatch(/[{}();,=>] | [{}();,=]/u);
  expect(textsOf(EARLY_SCRIPT)).toEqual(textsOf(early.toString()));
  expect(textsOf(EARLY_SCRIPT).length).toBeGreaterThan(5);
});
