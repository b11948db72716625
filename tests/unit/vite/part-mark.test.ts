/** What a part of a site says of itself. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INSTALLED } from '../../../src/kept/files-hash.ts';
import {
  basisOf,
  countFiles,
  isOneContent,
  otherThanFilesIn,
  PART_MARK,
  readPartMark,
  writePartMark,
} from '../../../src/vite/part-mark.ts';

let folder = '';

const basis = () => basisOf(join(folder, 'project'), join(folder, 'content'), { base: '/', preview: false });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'part-mark-'));
  mkdirSync(join(folder, 'project/src'), { recursive: true });
  mkdirSync(join(folder, 'content/events'), { recursive: true });
  writeFileSync(join(folder, 'project/src/a.ts'), '');
  writeFileSync(join(folder, 'content/site.yaml'), 'title: A story');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('what a build rests on', () => {
  it('is the same for the same files, and has no revision without git', async () => {
    const first = await basis();
    expect(await basis()).toEqual(first);
    expect(first).toMatchObject({ revision: null, base: '/', preview: false });
  });

  it('has other content with every change of a file or a name, and the same where a hidden file changes', async () => {
    const { content, code } = await basis();
    writeFileSync(join(folder, 'content/.editor'), 'open files');
    expect((await basis()).content).toBe(content);
    writeFileSync(join(folder, 'content/events/a.md'), '');
    const added = await basis();
    expect(added.content).not.toBe(content);
    expect(added.code).toBe(code);
    writeFileSync(join(folder, 'content/events/a.md'), ' ');
    expect((await basis()).content).not.toBe(added.content);
  });

  it('has other code with every change of the code', async () => {
    const { content, code } = await basis();
    writeFileSync(join(folder, 'project/src/a.ts'), 'export {};');
    expect((await basis()).code).not.toBe(code);
    expect((await basis()).content).toBe(content);
  });

  it('has the same code where npm installed other packages, as on another machine', async () => {
    const { code } = await basis();
    mkdirSync(join(folder, 'project/node_modules'));
    writeFileSync(join(folder, 'project', INSTALLED), '{}');
    expect((await basis()).code).toBe(code);
  });

  it('is told of content that is not there', async () => {
    rmSync(join(folder, 'content'), { recursive: true });
    expect((await basis()).content).toMatch(/=$/);
  });
});

describe('the mark', () => {
  it('is read as it was written, and no other file is taken for one', async () => {
    const mark = { number: 2, of: 3, ...(await basis()), ...(await countFiles(join(folder, 'content'))) };
    expect(mark).toMatchObject({ files: 1, bytes: 14 });
    await writePartMark(folder, mark);
    expect(readPartMark(folder)).toEqual(mark);
    writeFileSync(join(folder, PART_MARK), '{"number": 2}');
    expect(readPartMark(folder)).toBeNull();
    expect(readPartMark(join(folder, 'content'))).toBeNull();
  });

  it.skipIf(process.platform === 'win32')(
    'is none where it names a part that there cannot be, or is no ordinary file',
    async () => {
      const mark = { number: 1, of: 1, ...(await basis()), files: 0, bytes: 0 };
      for (const [number, of] of [
        [1, 9_007_199_254_740_991],
        [1, 1000],
        [3, 2],
      ] as const) {
        await writePartMark(folder, { ...mark, number, of });
        expect(readPartMark(folder), `${number}/${of}`).toBeNull();
      }
      rmSync(join(folder, PART_MARK));
      symlinkSync('/dev/zero', join(folder, PART_MARK));
      expect(readPartMark(folder)).toBeNull();
    },
  );
});

it('parts rest on one content only where each has a mark, with the same files of the same revision', () => {
  const mark = { content: 'files', revision: 'commit' };
  expect(isOneContent([mark, { ...mark }])).toBe(true);
  for (const other of [{ ...mark, content: 'others' }, { ...mark, revision: null }, null]) {
    expect(isOneContent([mark, mark, other])).toBe(false);
    expect(isOneContent([other, mark])).toBe(false);
  }
});

describe('the files of a part', () => {
  it.skipIf(process.platform === 'win32')('are files and folders, and anything else is found', async () => {
    expect(await otherThanFilesIn(join(folder, 'content'))).toBeNull();
    symlinkSync('/', join(folder, 'content/events/out'));
    expect(await otherThanFilesIn(join(folder, 'content'))).toBe('events/out');
    rmSync(join(folder, 'content/events/out'));
    execFileSync('mkfifo', [join(folder, 'content/pipe')]);
    expect(await otherThanFilesIn(join(folder, 'content'))).toBe('pipe');
  });
});
