/** A rule is found by its name: each has one file, in the folder of its family, and the catalogue forgets none. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AMONG_CHECKS, CHECKS, FILE_CHECKS, RULES } from '../../../../src/check/rules/catalogue.ts';
import type { Rule } from '../../../../src/check/rules/rule.ts';

const FOLDER = join(import.meta.dirname, '../../../../src/check/rules');

const files = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: family }) => readdirSync(join(FOLDER, family)).map((name) => `${family}/${name}`));

const moduleAt = async (file: string): Promise<Record<string, unknown>> =>
  (await import(pathToFileURL(join(FOLDER, file)).href)) as Record<string, unknown>;

describe('a rule', () => {
  it('has a file of its name in the folder of its family, and every file there is that of a rule', () => {
    const named = Object.values<Rule>(RULES).map(({ family, id }) => `${family}/${id}.ts`);
    expect(files.toSorted()).toEqual(named.toSorted());
  });

  it.each(files)('stands in %s under the id of that name', async (file) => {
    const { rule } = await moduleAt(file);
    expect(rule).toBe(RULES[/([^/]+)\.ts$/.exec(file)?.[1] as keyof typeof RULES]);
  });

  it.each([
    ['all content', CHECKS, 'check'],
    ['each file among others', AMONG_CHECKS, 'checkAmong'],
    ['each file', FILE_CHECKS, 'checkFile'],
  ])('is asked where its file looks at %s', async (_, asked, name) => {
    const checks = await Promise.all(files.map(async (file) => (await moduleAt(file))[name]));
    expect(new Set<unknown>(asked)).toEqual(new Set(checks.filter((check) => check !== undefined)));
  });
});
