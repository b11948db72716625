import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runNode } from '../../../src/cli/child.ts';
import { clearUp, nextTo, putInPlace } from '../../../src/cli/put-in-place.ts';

let folder = '';
let place = '';

/** The number of a process that has ended. */
const ended = String(spawnSync(process.execPath, ['--version']).pid);

function site(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
  return path;
}
const shown = (): string => readFileSync(join(place, 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'put-in-place-'));
  place = join(folder, 'dist');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('putInPlace', () => {
  it('puts a site where none was', async () => {
    await putInPlace(site('next', 'new'), place);
    expect(shown()).toBe('new');
  });

  it('puts a site in the place of an older one and leaves nothing else', async () => {
    site('dist', 'old');
    await putInPlace(site('next', 'new'), place);
    expect(shown()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('says so where it cannot, and leaves the old site where it stood', async () => {
    site('dist', 'old');
    for (const next of [join(folder, 'none'), nextTo(place)]) {
      await expect(putInPlace(next, place)).rejects.toThrow(`${place} cannot be replaced: `);
      expect(shown()).toBe('old');
      expect(readdirSync(folder)).toEqual(['dist']);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'puts one of two that come at the same moment, and refuses neither',
    async () => {
      const program = `
      import { mkdirSync, writeFileSync } from 'node:fs';
      const { nextTo, putInPlace } = await import(process.argv[1]);
      for (let number = 0; number < 100; number += 1) {
        mkdirSync(nextTo(process.argv[2]));
        writeFileSync(nextTo(process.argv[2]) + '/index.html', 'whole');
        await putInPlace(nextTo(process.argv[2]), process.argv[2]);
      }`;
      const module = new URL('../../../src/cli/put-in-place.ts', import.meta.url).href;
      const one = () => runNode(['--input-type=module', '--eval', program, module, place], { keep: 'everything' });
      expect(await Promise.all([one(), one()])).toEqual(Array(2).fill({ status: 0, output: '', errors: '' }));
      expect(shown()).toBe('whole');
      expect(readdirSync(folder)).toEqual(['dist']);
    },
  );
});

describe('clearUp', () => {
  it('removes what a killed build left half finished', async () => {
    site('dist', 'old');
    site(`dist.next-${ended}`, 'half');
    site(`dist.old-${ended}`, 'older');
    await clearUp(place);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(shown()).toBe('old');
  });

  it('brings the old site back if the build was killed between its two moves', async () => {
    site(`dist.next-${ended}`, 'new');
    site(`dist.old-${ended}`, 'old');
    await clearUp(place);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(shown()).toBe('old');
  });

  it('leaves alone what a running build is writing, and folders that only look alike', async () => {
    const names = [nextTo('dist'), 'dist.backup', 'distance', `other.next-${ended}`, `dist.next-${ended}.zip`];
    for (const name of names) site(name, name);
    await clearUp(place);
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
  });

  it('has nothing to do where there is no folder yet', async () => {
    await expect(clearUp(join(folder, 'none', 'dist'))).resolves.toBeUndefined();
  });
});
