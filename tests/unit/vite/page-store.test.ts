import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinPageStores, openPageStore, type PageStore } from '../../../src/vite/page-store.ts';
import { digestOf } from '../../../src/kept/digest.ts';
import { FORMAT, LENGTH_SIZE } from '../../../src/vite/pages-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  file = join(folder, 'kept/story');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const open = (common = 'code'): PageStore =>
  openPageStore(file, common, (why) => {
    throw new Error(why);
  });

const keep = (store: PageStore, key: string, text: string): void => {
  const page = Buffer.from(text);
  store.keep(key, page, digestOf(page));
};

/** What a build keeps that makes some pages anew and takes others from the last. */
function build(made: Readonly<Record<string, string>>, taken: readonly string[] = []): (string | undefined)[] {
  const store = open();
  const found = taken.map((key) => store.take(key)?.toString());
  for (const [key, page] of Object.entries(made)) keep(store, key, page);
  store.finish();
  return found;
}

describe('pages kept between builds', () => {
  it('come back as they were, as long as every build takes them', () => {
    build({ a: 'one page', b: 'another' });
    expect(build({ c: 'a third' }, ['a', 'x'])).toEqual(['one page', undefined]);
    expect(build({}, ['a', 'b', 'c'])).toEqual(['one page', undefined, 'a third']);
  });

  it('are none before the first build', () => {
    expect(open().isEmpty).toBe(true);
  });

  it('are none where the last ones were made with other code', () => {
    build({ a: 'one page' });
    expect(open('other code').isEmpty).toBe(true);
    expect(open().isEmpty).toBe(false);
  });

  it('stay as they were where a build is broken off', () => {
    build({ a: 'one page' });
    keep(open(), 'b', 'another');
    expect(build({}, ['a', 'b'])).toEqual(['one page', undefined]);
  });

  it('are known by their digest, and kept on without being looked at', () => {
    build({ a: 'one page', b: 'another' });
    const store = open();
    expect([store.digestOf('a'), store.digestOf('x')]).toEqual([digestOf(Buffer.from('one page')), null]);
    store.keepOn('a');
    store.finish();
    expect(build({}, ['a', 'b'])).toEqual(['one page', undefined]);
  });

  it('come back from a file in which very many stand, after edits of some', () => {
    const pages = Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [`page ${at}`, `${at} `.repeat(2000)] as const),
    );
    const keys = Object.keys(pages);
    build(pages);
    const left = keys.filter((_, at) => at % 100 !== 7);
    expect(build({}, left)).toEqual(left.map((key) => pages[key]));
    expect(build({}, keys)).toEqual(keys.map((key, at) => (at % 100 === 7 ? undefined : pages[key])));
  });

  it('stay compressed together while half of them are asked for, and no longer', () => {
    const pages = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`page ${at}`, `${at} `.repeat(4000)] as const),
    );
    const keys = Object.keys(pages);
    build(pages);
    const first = readFileSync(file).subarray(FORMAT.length, FORMAT.length + 200);
    const most = keys.filter((_, at) => at % 10 !== 7);
    expect(build({}, most)).toEqual(most.map((key) => pages[key]));
    expect(readFileSync(file).includes(first)).toBe(true);
    const few = keys.filter((_, at) => at % 4 === 0);
    expect(build({}, few)).toEqual(few.map((key) => pages[key]));
    expect(readFileSync(file).includes(first)).toBe(false);
  });

  it('are taken for none where a byte of one is another, and those that stand elsewhere come back', () => {
    const [one, another] = ['one page '.repeat(100_000), 'another '.repeat(100_000)];
    build({ a: one, b: another });
    const bytes = readFileSync(file);
    const at = bytes.indexOf('one page');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(build({}, ['a', 'b'])).toEqual([undefined, another]);
  });

  it('are taken for none where one stands under the key of another', () => {
    build({ a: 'one page', b: 'another' });
    const text = readFileSync(file, 'latin1');
    const swapped = text.replace('"a":', '"c":').replace('"b":', '"a":').replace('"c":', '"b":');
    writeFileSync(file, swapped, 'latin1');
    expect(open().isEmpty).toBe(true);
  });

  it.each<[string, () => void]>([
    [
      'is cut short',
      () => {
        truncateSync(file, 100);
      },
    ],
    [
      'goes on behind its end',
      () => {
        appendFileSync(file, 'more');
      },
    ],
    [
      'is empty',
      () => {
        writeFileSync(file, '');
      },
    ],
    [
      'is of another program',
      () => {
        writeFileSync(file, 'x'.repeat(1000));
      },
    ],
    [
      'is a folder',
      () => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('are none where the file %s', (_, damage) => {
    build({ a: 'one page' });
    damage();
    expect(open().isEmpty).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('are none where the file is a pipe, which is not waited for', () => {
    mkdirSync(join(folder, 'kept'));
    execFileSync('mkfifo', [file]);
    expect(open().isEmpty).toBe(true);
  });

  /** A file of one pack and one page, as whoever knows its form can write it, digests and all. */
  const plant = (pack: string, page: string, body: Buffer): void => {
    const list = Buffer.from(`{"common":"code","packs":[${pack}],"pages":{"a":${page}}}`);
    const end = String(list.length).padStart(LENGTH_SIZE) + hash('sha256', list);
    mkdirSync(join(folder, 'kept'), { recursive: true });
    writeFileSync(file, Buffer.concat([Buffer.from(FORMAT), body, list, Buffer.from(end)]));
  };

  it('are none where the list names some that the file does not hold', () => {
    for (const pack of ['[0,9007199254740991,1]', '[9007199254740991,1,1]', '[0,1000000,1]']) {
      plant(pack, '[0,0,1,""]', Buffer.alloc(0));
      expect(open().isEmpty, pack).toBe(true);
    }
  });

  it('are taken for none where they unpack to more than pages have', () => {
    const page = Buffer.alloc(100 << 20);
    const body = zstdCompressSync(page);
    plant(
      `[${FORMAT.length},${body.length},${page.length}]`,
      `[0,0,${page.length},"${hash('sha256', page, 'base64')}"]`,
      body,
    );
    expect(open()).toMatchObject({ isEmpty: false });
    expect(open().take('a')).toBeNull();
  });

  it('are not kept where they cannot be, and the build goes on', () => {
    writeFileSync(join(folder, 'kept'), 'a file where a folder is needed');
    const why: string[] = [];
    const store = openPageStore(file, 'code', (reason) => why.push(reason));
    keep(store, 'a', 'one page');
    store.finish();
    expect(why).toHaveLength(1);
  });

  it('leave nothing half written where they cannot be kept', () => {
    mkdirSync(file, { recursive: true });
    const why: string[] = [];
    const store = openPageStore(file, 'code', (reason) => why.push(reason));
    keep(store, 'a', 'one page');
    store.finish();
    expect(why).toHaveLength(1);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['story']);
  });

  it.skipIf(!existsSync('/dev/full'))('leave nothing where the disk is full', () => {
    mkdirSync(join(folder, 'kept'));
    // What is written there goes to a disk that is full.
    symlinkSync('/dev/full', `${file}.${process.pid}`);
    const why: string[] = [];
    openPageStore(file, 'code', (reason) => why.push(reason)).finish();
    expect(why).toHaveLength(1);
    expect(why[0]).toContain('ENOSPC');
    expect(readdirSync(join(folder, 'kept'))).toEqual([]);
  });

  it('do not pile up: old stories go, and what broken builds left', () => {
    build({ a: 'one page' });
    for (let number = 0; number < 20; number += 1) writeFileSync(join(folder, 'kept', `other${number}`), '');
    writeFileSync(join(folder, 'kept/story.1'), '');
    utimesSync(join(folder, 'kept/story.1'), 0, 0);
    writeFileSync(join(folder, 'kept/other.2'), 'of a build that runs');
    build({ a: 'one page' });
    expect(existsSync(file)).toBe(true);
    expect(readdirSync(join(folder, 'kept'))).toHaveLength(9);
    expect(readdirSync(join(folder, 'kept'))).toContain('other.2');
  });
});

describe('pages of a site that is built in parts', () => {
  const partFile = (number: number): string => join(folder, `parts/${number}/story`);
  const openPart = (number: number, common = 'code'): PageStore =>
    openPageStore(
      partFile(number),
      common,
      (why) => {
        throw new Error(why);
      },
      [file],
    );
  const keepPart = (number: number, made: Readonly<Record<string, string>>, taken: readonly string[]): void => {
    const store = openPart(number);
    for (const key of taken) store.take(key);
    for (const [key, page] of Object.entries(made)) keep(store, key, page);
    store.finish();
  };

  it('are taken from what a build of all kept, and come together in one file for the next, in however many parts', () => {
    build({ a: 'one page', b: 'another', c: 'a third' });
    keepPart(1, { d: 'new' }, ['a']);
    keepPart(2, {}, ['c']);
    expect(open().take('b')?.toString()).toBe('another');
    joinPageStores([partFile(1), partFile(2)], file);
    expect([partFile(1), partFile(2)].filter((part) => existsSync(part))).toEqual([]);
    expect(build({}, ['a', 'b', 'c', 'd'])).toEqual(['one page', undefined, 'a third', 'new']);
  });

  it('come together without a part that kept none, or one that is damaged', () => {
    keepPart(1, { a: 'one page' }, []);
    keepPart(2, { b: 'another' }, []);
    appendFileSync(partFile(2), 'more');
    joinPageStores([partFile(1), partFile(2), partFile(3)], file);
    expect(build({}, ['a', 'b'])).toEqual(['one page', undefined]);
  });

  it('come together without a part that was made with other code', () => {
    keepPart(1, { a: 'one page' }, []);
    const other = openPart(2, 'other code');
    keep(other, 'b', 'another');
    other.finish();
    joinPageStores([partFile(1), partFile(2)], file);
    expect(build({}, ['a', 'b'])).toEqual(['one page', undefined]);
  });

  it('stay what they were where no part kept any', () => {
    build({ a: 'one page' });
    joinPageStores([partFile(1), partFile(2)], file);
    expect(build({}, ['a'])).toEqual(['one page']);
  });
});
