/** What is kept holds for the code, the packages and the settings that made it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptBefore } from '../../../src/check/files/read-content.ts';
import { openPacked } from '../../../src/kept/packed.ts';
import { codeOf, LINKING, PACKING, placeOf, READING } from '../../../src/kept/place.ts';
import { openTexts } from '../../../src/kept/texts.ts';
import { openLinked } from '../../../src/ledger/kept-linked.ts';
import { BASE_PATH } from '../../../src/routes/routes.ts';

vi.mock('../../../src/kept/texts.ts', { spy: true });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'code-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('the hash of some code is another with each change of it, of packages and of settings, and with no other', () => {
  cpSync(join(import.meta.dirname, '../../../src/kept'), join(folder, 'src/kept'), { recursive: true });
  const hashWith = (settings: readonly string[]): string => {
    const asked = `codeOf(['kept'], ${JSON.stringify(settings)})`;
    const ask = `import('./src/kept/place.ts').then(({ codeOf }) => process.stdout.write(${asked}))`;
    return execFileSync(process.execPath, ['--eval', ask], { cwd: folder, encoding: 'utf8' });
  };
  const write = (path: string, text = ''): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const code = '{ "type": "module" }';
  write('package.json', code);
  const first = hashWith([]);
  for (const path of ['src/other/a.ts', 'node_modules/a/index.js', 'content/site.yaml']) write(path);
  expect(hashWith([])).toBe(first);
  const hashes = [first, hashWith(['/'])];
  for (const path of ['src/kept/a.json', 'package.json', 'package-lock.json', 'node_modules/.package-lock.json']) {
    write(path, `${code}\n`);
    hashes.push(hashWith([]));
  }
  expect(new Set(hashes).size).toBe(6);
});

it('each kind of texts has a file for a story, and is of all code that makes it', () => {
  vi.mocked(openTexts).mockImplementation(() => ({
    take: () => null,
    keepOn: () => false,
    takeParts: () => null,
    keep: () => undefined,
    finish: () => undefined,
  }));
  const stories = ['one', 'other'].map((name) => join(folder, name));
  for (const story of stories) {
    keptBefore(placeOf('read', story));
    openLinked(story, false);
    openPacked('packed-data', story);
  }
  const opened = vi.mocked(openTexts).mock.calls;
  const [read, linked, packed] = [codeOf(READING), codeOf(LINKING, [BASE_PATH]), codeOf(PACKING)];
  expect(opened.map(([, code]) => code)).toEqual(stories.flatMap(() => [read, linked, linked, packed]));
  expect(new Set(opened.map(([path]) => path)).size).toBe(8);
});
