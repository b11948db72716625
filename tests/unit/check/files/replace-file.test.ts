import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from '../../../../src/check/files/replace-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a file that is replaced', () => {
  it('is made with its folder, and then holds the last text and nothing is left beside it', async () => {
    const file = join(folder, 'map/outlines.geojson');
    for (const text of ['a longer one', 'another']) {
      await replaceFile(file, text);
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
    expect(readdirSync(join(folder, 'map'))).toEqual(['outlines.geojson']);
  });

  it.runIf(existsSync('/dev/full'))('stays as it was where the disk is full', async () => {
    const file = join(folder, 'outlines.geojson');
    await replaceFile(file, 'before');
    // What is written beside it comes to a disk that is full.
    symlinkSync('/dev/full', `${file}.${process.pid}~`);
    await expect(replaceFile(file, 'after')).rejects.toThrow('ENOSPC');
    expect(readFileSync(file, 'utf8')).toBe('before');
  });
});
