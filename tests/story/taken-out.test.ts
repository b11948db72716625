/** What a newsroom may take out of its copy is in this repository: no other test would miss it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PAGES, root } from '../unit/repository/documentation.ts';

it.each([
  ...['check', 'publish', 'sources', 'tests'].map((name) => `workflows/${name}.yml`),
  ...['correction', 'dead-link', 'event'].map((name) => `ISSUE_TEMPLATE/${name}.yml`),
  ...['dependabot.yml', 'CODEOWNERS', 'PULL_REQUEST_TEMPLATE.md', 'PUBLISHING.md'],
])('.github/%s is here', (path) => {
  expect(existsSync(join(root, '.github', path))).toBe(true);
});

it('every file of .github that the documentation names is here', () => {
  const named = PAGES.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    return [...text.matchAll(/`(\.github\/[^\s`<…*]+)`/g)].map(([, path = '']) => path);
  });
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
