/** What the pages of a story have in common: where it is as it was, the next build has little to do. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { INSTALLED } from '../../../src/kept/files-hash.ts';
import { codeHash, commonHash } from '../../../src/vite/code-hash.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'common-'));
});
afterEach(() => {
  vi.unstubAllGlobals();
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
  for (const name of ['src', 'node_modules']) mkdirSync(join(folder, name));
  const code = ['src/a.ts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', INSTALLED];
  for (const name of ['site.yaml', 'words.yaml', ...code]) {
    write(name, '{}');
    others.push(common());
  }
  expect(new Set([before, ...others]).size).toBe(10);
});

it('is another with other code of the same length, at any depth, under another name or in another file, and with another Node', () => {
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  const hashOf = (files: Readonly<Record<string, string>>): string => {
    for (const [name, text] of Object.entries(files)) write(`src/pages/${name}`, text);
    const hash = common();
    for (const name of Object.keys(files)) rmSync(join(folder, 'src/pages', name));
    return hash;
  };
  const hashes = [
    hashOf({ 'a.ts': 'one' }),
    hashOf({ 'a.ts': 'two' }),
    hashOf({ 'b.ts': 'one' }),
    hashOf({ 'a.ts': 'x', 'b.ts': 'y' }),
    hashOf({ 'a.ts': 'xsrc/pages/b.ts \ny' }),
  ];
  const versions = { ...process.versions, icu: 'of another year' };
  vi.stubGlobal('process', Object.create(process, { versions: { value: versions } }));
  expect(new Set([...hashes, hashOf({ 'a.ts': 'one' })]).size).toBe(6);
});

it('with what was built, is another for each style and script that readers get, another setting and other packages', () => {
  mkdirSync(join(folder, 'built'));
  mkdirSync(join(folder, 'node_modules'));
  const hashWith = (settings: readonly string[]): string => codeHash(folder, join(folder, 'built'), settings);
  const hashes = [hashWith([]), hashWith(['/'])];
  for (const name of ['built/a.css', INSTALLED]) {
    write(name, '{}');
    hashes.push(hashWith([]));
  }
  expect(new Set(hashes).size).toBe(4);
});

it.skipIf(process.platform === 'win32')(
  'does not wait for a pipe in the place of the words, or beside the code',
  () => {
    mkdirSync(join(folder, 'src'));
    const before = common();
    execFileSync('mkfifo', [join(folder, 'words.yaml'), join(folder, 'src/pipe')]);
    expect(common()).toBe(before);
  },
);
