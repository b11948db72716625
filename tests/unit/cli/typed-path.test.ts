/** Paths typed in a folder of the project, of which npm starts the command at its top. */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { root } from '../../../src/cli/child.ts';
import { typedPath } from '../../../src/cli/typed-path.ts';

const here = process.cwd();

afterEach(() => {
  vi.unstubAllEnvs();
  process.chdir(here);
});

it('are those of the folder in which they were typed', () => {
  process.chdir(root);
  vi.stubEnv('npm_package_json', join(root, 'package.json'));
  vi.stubEnv('INIT_CWD', join(root, 'content/events'));
  expect(typedPath('log.csv')).toBe(join('content', 'events', 'log.csv'));
  expect(typedPath('..')).toBe('content');
  expect(typedPath('../..')).toBe('.');
  expect(typedPath(resolve(root, 'log.csv'))).toBe(resolve(root, 'log.csv'));
  expect(typedPath(undefined)).toBeUndefined();
});

it('are left alone at the top of the project, without npm, and where another project was meant', () => {
  process.chdir(root);
  vi.stubEnv('npm_package_json', join(root, 'package.json'));
  vi.stubEnv('INIT_CWD', root);
  expect(typedPath('content/log.csv')).toBe(join('content', 'log.csv'));
  vi.stubEnv('INIT_CWD', undefined);
  expect(typedPath('log.csv')).toBe('log.csv');
  vi.stubEnv('INIT_CWD', join(root, 'content'));
  vi.stubEnv('npm_package_json', join(tmpdir(), 'package.json'));
  expect(typedPath('log.csv')).toBe('log.csv');
  vi.stubEnv('npm_package_json', join(root, 'package.json'));
  process.chdir(tmpdir());
  expect(typedPath('log.csv')).toBe('log.csv');
});
