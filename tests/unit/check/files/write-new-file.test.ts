/** A new file on a disk that knows no links. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { link } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeNewFile } from '../../../../src/check/files/write-new-file.ts';

vi.mock('node:fs/promises', { spy: true });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-new-'));
  const refused = Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
  vi.mocked(link).mockRejectedValue(refused);
});
afterEach(() => {
  vi.mocked(link).mockReset();
  rmSync(folder, { recursive: true });
});

describe('on a disk without links', () => {
  it('a file is written all the same, with nothing left beside it', async () => {
    const file = join(folder, 'events/one.md');
    await writeNewFile(file, 'text');
    expect(readFileSync(file, 'utf8')).toBe('text');
    expect(readdirSync(join(folder, 'events'))).toEqual(['one.md']);
  });

  it('a file that is there already stays as it is', async () => {
    const file = join(folder, 'one.md');
    await writeNewFile(file, 'before');
    await expect(writeNewFile(file, 'after')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(file, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['one.md']);
  });
});
