/** What the pages of a story have in common: where it is as it was, the next build has little to do. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { commonHash } from '../../../src/vite/code-hash.ts';

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
  for (const name of ['site.yaml', 'words.yaml', 'package.json']) {
    write(name, '{}');
    others.push(common());
  }
  expect(new Set([before, ...others]).size).toBe(5);
});

it.skipIf(process.platform === 'win32')('does not wait for a pipe in the place of the words', () => {
  const before = common();
  execFileSync('mkfifo', [join(folder, 'words.yaml')]);
  expect(common()).toBe(before);
});
