/** Where an import writes. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from '../../../src/import/write.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  mkdirSync(join(folder, 'content'));
  mkdirSync(join(folder, 'elsewhere'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = { type: 'event', id: 'a', path: 'events/2023-06/a.md', text: 'A.' } as const;
const write = (root: string): Promise<Map<string, string>> => writeFiles(root, [file], () => Promise.resolve());

describe('an import', () => {
  it('writes into folders that it makes, and over nothing', async () => {
    const content = join(folder, 'content');
    expect(await write(content)).toEqual(new Map());
    expect(readFileSync(join(content, file.path), 'utf8')).toBe('A.');
    expect(await write(content)).toEqual(new Map([[file.path, 'there is such a file already']]));
  });

  it.each(['events', 'events/2023-06'])('writes nothing through a link at %s', async (link) => {
    const content = join(folder, 'content');
    mkdirSync(join(content, link, '..'), { recursive: true });
    symlinkSync(join(folder, 'elsewhere'), join(content, link));
    expect(await write(content)).toEqual(
      new Map([[file.path, `the folder ${link} is a link, and nothing is written through it`]]),
    );
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
  });

  it('that somebody ends writes the file at hand, and says what it did not write', async () => {
    const content = join(folder, 'content');
    const [first, ...rest] = ['a', 'b', 'c'].map((id) => ({ ...file, id, path: `events/2023-06/${id}.md` }));
    const ended = new AbortController();
    const end = (): Promise<void> => {
      ended.abort();
      return Promise.resolve();
    };
    const failed = await writeFiles(content, first ? [first, ...rest] : rest, end, ended.signal);
    const why = 'somebody ended the import before; import the file again';
    expect([...failed]).toEqual(rest.map(({ path }) => [path, why]));
    expect(readdirSync(join(content, 'events/2023-06'))).toEqual(['a.md']);
  });

  it('writes nothing behind what it cannot write, so that no event is left without its document', async () => {
    const content = join(folder, 'content');
    const source = { type: 'source', id: 's', path: 'sources/s.yaml', text: 'S.' } as const;
    writeFileSync(join(content, 'sources'), '');
    const failed = await writeFiles(content, [source, file], () => Promise.resolve());
    expect([...failed]).toEqual([
      [source.path, 'sources is no folder'],
      [file.path, 'it was not tried behind one that cannot be written'],
    ]);
    expect(readdirSync(content)).toEqual(['sources']);
  });

  it('writes into a content folder that is a link itself', async () => {
    symlinkSync(join(folder, 'content'), join(folder, 'link'));
    expect(await write(join(folder, 'link'))).toEqual(new Map());
    expect(readdirSync(join(folder, 'content'))).toEqual(['events']);
  });
});
