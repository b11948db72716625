/** The mark that a part leaves of what it was built of. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SHARD_VARIABLE } from '../../../src/routes/shard.ts';
import { beginMark } from '../../../src/vite/mark-of-part.ts';
import { readPartMark } from '../../../src/vite/part-mark.ts';

let folder = '';
let said = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mark-of-part-'));
  said = '';
  for (const part of ['src', 'content', 'part/files']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'content/site.yaml'), 'title: A story');
  vi.stubEnv('CONTENT_DIR', join(folder, 'content'));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const markIn = () => readPartMark(join(folder, 'part'));

it('says which part it is, and how much stands in it', async () => {
  vi.stubEnv(SHARD_VARIABLE, '2/3');
  const mark = await beginMark(folder);
  await mark.checked();
  writeFileSync(join(folder, 'part/files/index.html'), 'twelve bytes');
  await mark.leave(join(folder, 'part/files'));
  expect(markIn()).toMatchObject({ number: 2, of: 3, files: 1, bytes: 12 });
});

it('is not left where the content changed while it was read: the build ends', async () => {
  vi.stubEnv(SHARD_VARIABLE, '2/3');
  const mark = await beginMark(folder);
  writeFileSync(join(folder, 'content/site.yaml'), 'title: Another story');
  await expect(mark.checked()).rejects.toThrow('ended with 1');
  expect(said).toBe('The content changed while it was read. Build again.\n');
});

it('is not left of a whole site, whose content may change meanwhile', async () => {
  const mark = await beginMark(folder);
  writeFileSync(join(folder, 'content/site.yaml'), 'title: Another story');
  await mark.checked();
  await mark.leave(join(folder, 'part/files'));
  expect([markIn(), said]).toEqual([null, '']);
});
