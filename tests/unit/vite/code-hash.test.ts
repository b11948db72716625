/** What the pages of a story have in common: where it is as it was, the next build has little to do. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codeHash, commonHash } from '../../../src/vite/code-hash.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'common-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};
const common = (base = '/'): string => commonHash(folder, folder, [base]);

it('is another with another setting, other settings of the site, other words or other code, and not with another event', () => {
  write('site.yaml', 'title: A\n');
  const before = common();
  write('event.md', 'An event.');
  expect(common()).toBe(before);
  const others = [common('/story/')];
  mkdirSync(join(folder, 'src'));
  const code = ['src/a.ts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
  for (const name of ['site.yaml', 'words.yaml', ...code]) {
    write(name, '{}');
    others.push(common());
  }
  expect(new Set([before, ...others]).size).toBe(9);
});

it('with what was built, is another for each style and script that readers get', () => {
  write('a.css', '');
  const before = codeHash(folder, folder, []);
  write('a.css', 'p {}');
  expect(codeHash(folder, folder, [])).not.toBe(before);
});

it.skipIf(process.platform === 'win32')('does not wait for a pipe in the place of the words', () => {
  const before = common();
  execFileSync('mkfifo', [join(folder, 'words.yaml')]);
  expect(common()).toBe(before);
});
