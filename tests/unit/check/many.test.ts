/** Files with more mistakes than anybody reads: the first are told, and the rest of the content is checked. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/check/problem.ts';
import { problemsAsAnnotations } from '../../../src/check/report/github.ts';
import { problemsAsJson } from '../../../src/check/report/json.ts';
import { problemsAsText } from '../../../src/check/report/text.ts';
import { contentWith } from './overlay.ts';

const MANY = 'sources/quay-post-2.yaml';
const OTHER = 'actors/port-authority.yaml';

async function checked(text: string): Promise<Map<string, Problem[]>> {
  using folder = contentWith({ [MANY]: text, [OTHER]: 'name: Port Authority\nkind: persn\n' });
  const problems = await folder.check();
  problemsAsText(problems, { colour: false });
  problemsAsAnnotations(problems, { folder: 'content', changed: new Set() });
  problemsAsJson(problems);
  return Map.groupBy(problems, ({ path }) => path);
}

describe('a file with very many mistakes', () => {
  it.each([
    ['fields without a name', ':\n'.repeat(130_000)],
    ['fields that nobody knows', Array.from({ length: 25_000 }, (_, index) => `a${index}: b\n`).join('')],
    ['aliases', `a: [${'*a,'.repeat(85_000)}]\n`],
    ['tags', '- !a b\n'.repeat(37_000)],
    ['hidden characters', `title: "${String.raw`\0a`.repeat(85_000)}"\n`],
    ['empty entries', `authors:\n${'-\n'.repeat(120_000)}`],
  ])('%s, has the first told and the rest counted', async (_, text) => {
    const problems = await checked(text);
    const told = problems.get(MANY) ?? [];
    expect(told).toHaveLength(201);
    expect(told.at(-1)?.message).toMatch(/^This file has \d+ more problems, of which this is the first\.$/);
    expect(problems.get(OTHER)?.map(({ rule }) => rule)).toEqual(['invalid-value']);
  });

  it('has its errors told before its warnings', async () => {
    const warnings = Array.from({ length: 400 }, (_, index) => `  - "**a${index}**"`).join('\n');
    const problems = await checked(`title: A\nkind: article\nauthors:\n${warnings}\nurl: none\n`);
    const told = problems.get(MANY) ?? [];
    expect(told.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toContain('invalid-url');
  });
});

describe('anchors that are used', () => {
  it('are one mistake with all their aliases', async () => {
    const bomb = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &b${level + 1} [${`*b${level},`.repeat(9)}]\n`,
    );
    const problems = await checked(`a0: &b0 [c]\n${bomb.join('')}`);
    expect(problems.get(MANY)?.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['1 yaml-feature']);
  });
});
