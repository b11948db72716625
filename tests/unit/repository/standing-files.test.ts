/** Files by which GitHub and editors know the project: they hold together with the rest. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ASKS, askedBetween } from '../../../src/upgrade/changelog.ts';
import { isHere, root, textOf } from './documentation.ts';

const { version, scripts } = JSON.parse(textOf('package.json')) as { version: string; scripts: Record<string, string> };

describe('the version in package.json', () => {
  it('is a release of which CHANGELOG.md says what it asks of a newsroom', () => {
    expect(textOf('CHANGELOG.md')).toContain(`### ${ASKS}`);
    expect(askedBetween(textOf('CHANGELOG.md'), '0.0.0', version).at(-1)?.version).toBe(version);
  });

  it('is the one that is cited', () => {
    expect(parse(textOf('CITATION.cff'))).toMatchObject({ 'cff-version': '1.2.0', version, license: 'MIT' });
  });
});

describe('the container for development', () => {
  const container = JSON.parse(textOf('.devcontainer/devcontainer.json')) as Record<string, unknown>;
  const editor = JSON.parse(textOf('.vscode/extensions.json')) as { recommendations: string[] };

  it('runs commands that there are, with the extensions that the editor recommends', () => {
    const named = [...JSON.stringify(container).matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(container).toMatchObject({ customizations: { vscode: { extensions: editor.recommendations } } });
  });
});

describe.each(['.github/dependabot.yml'].filter(isHere))('%s', (path) => {
  it('looks after actions and packages, where they are', () => {
    const { updates } = parse(textOf(path)) as { updates: { 'package-ecosystem': string; directory: string }[] };
    expect(updates.map((one) => one['package-ecosystem'])).toEqual(['github-actions', 'npm']);
    expect(updates.filter(({ directory }) => !existsSync(join(root, directory)))).toEqual([]);
  });
});
