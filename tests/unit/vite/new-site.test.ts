import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginSite, OLD_SITE_VARIABLE, readMade } from '../../../src/vite/new-site.ts';
import { digestOf } from '../../../src/kept/digest.ts';
import { ownerOf } from '../../../src/vite/old-site.ts';
import {
  identityOf,
  readSiteRecord,
  siteRecordPlace,
  stampOf,
  writeSiteRecord,
} from '../../../src/vite/site-record.ts';

let folder: string;
let place: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  place = join(folder, 'site');
  vi.stubEnv(OLD_SITE_VARIABLE, place);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const record = (): string => siteRecordPlace(folder, place);

/**
 * Builds a site with these files, and puts it in the place of the last one.
 *
 * @param meanwhile is done before what was built is remembered
 * @returns which of them are not files of the last one as well
 */
function build(files: Readonly<Record<string, string>>, meanwhile: () => void = () => undefined): string[] {
  const next = join(folder, 'next/files');
  const { site, tellMade } = beginSite(folder, next);
  for (const [path, text] of Object.entries(files)) site.write(path, Buffer.from(text));
  tellMade();
  const made = readMade(next);
  const anew = Object.keys(files).filter((path) => lstatSync(join(next, path)).nlink === 1);
  rmSync(place, { recursive: true, force: true });
  renameSync(next, place);
  meanwhile();
  writeSiteRecord(record(), place, made, '');
  return anew;
}

const textOf = (path: string): string => readFileSync(join(place, path), 'utf8');

const FILES = { '/index.html': 'the front page', '/a/index.html': 'a page', '/data/a.json': '{}' };

const LONG_AGO = new Date('2001-01-01T00:00:00Z');

/** Builds the same again after something was done to the site, and tells which files are made anew. */
function madeAnew(change: () => void): string[] {
  build(FILES);
  change();
  const anew = build(FILES);
  expect(Object.keys(FILES).map(textOf)).toEqual(Object.values(FILES));
  return anew;
}

describe('a file of a new site', () => {
  it('is that of the old one where it would be the same, build after build', () => {
    expect(madeAnew(() => undefined)).toEqual([]);
    expect(madeAnew(() => undefined)).toEqual([]);
  });

  it.each<[string, () => void]>([
    [
      'was changed by hand, and is as long and as old as it was',
      () => {
        const file = join(place, 'a/index.html');
        utimesSync(file, LONG_AGO, LONG_AGO);
        build(FILES);
        writeFileSync(file, 'A PAGE');
        utimesSync(file, LONG_AGO, LONG_AGO);
      },
    ],
    [
      'was made longer',
      () => {
        writeFileSync(join(place, 'a/index.html'), ' and more', { flag: 'a' });
      },
    ],
    [
      'was removed with its folder',
      () => {
        rmSync(join(place, 'a'), { recursive: true });
      },
    ],
    [
      'may be read by others than before',
      () => {
        chmodSync(join(place, 'a/index.html'), 0o600);
      },
    ],
    [
      'leads to another that is the same',
      () => {
        rmSync(join(place, 'a/index.html'));
        writeFileSync(join(place, 'same.html'), 'a page');
        symlinkSync('../same.html', join(place, 'a/index.html'));
      },
    ],
    [
      'has become a folder',
      () => {
        rmSync(join(place, 'a/index.html'));
        mkdirSync(join(place, 'a/index.html'));
      },
    ],
  ])('is made anew where the old one %s', (_, change) => {
    expect(madeAnew(change)).toEqual(['/a/index.html']);
  });

  it('is made anew where it would be another than the old one, which is as it was built', () => {
    build(FILES);
    expect(build({ ...FILES, '/a/index.html': 'A PAGE' })).toEqual(['/a/index.html']);
    expect(textOf('a/index.html')).toBe('A PAGE');
  });

  it.each([
    [stampOf, ['size', 'mtimeNs', 'ino', 'ctimeNs']],
    [identityOf, ['size', 'mtimeNs', 'ino']],
    [ownerOf, ['mode', 'uid', 'gid']],
  ] as const)('is not taken for another one (%o by %j)', (tell, fields) => {
    build(FILES);
    const stats = lstatSync(join(place, 'index.html'), { bigint: true });
    const others = fields.map((field) => ({ ...stats, [field]: stats[field] + 1n }));
    expect(new Set([stats, ...others].map(tell)).size).toBe(fields.length + 1);
  });

  it('is that of the old one, unread, where nothing was done to it since', () => {
    build(FILES);
    const next = { ...FILES, '/a/index.html': 'another page' };
    const digest = digestOf(Buffer.from('another page'));
    const identity = identityOf(lstatSync(join(place, 'a/index.html'), { bigint: true }));
    writeSiteRecord(record(), place, { '/a/index.html': [digest, identity] }, '');
    expect(build(next)).toEqual(['/index.html', '/data/a.json']);
    expect(textOf('a/index.html')).toBe('a page');
  });

  it('is that of the old one, once that was read, where it was only touched', () => {
    expect(
      madeAnew(() => {
        utimesSync(join(place, 'a/index.html'), LONG_AGO, LONG_AGO);
      }),
    ).toEqual([]);
  });

  it.each<[string, () => void]>([
    [
      'nothing is remembered of the old one',
      () => {
        rmSync(record());
      },
    ],
    [
      'what is remembered is damaged',
      () => {
        writeFileSync(record(), readFileSync(record(), 'utf8').replace('a/index', 'b/index'));
      },
    ],
    [
      'the old one is gone',
      () => {
        rmSync(place, { recursive: true });
        mkdirSync(place);
      },
    ],
  ])('is made anew where %s', (_, change) => {
    expect(madeAnew(change)).toEqual(Object.keys(FILES));
  });

  it('is made anew where another build, or somebody, was quicker than the last one to remember its own', () => {
    build(FILES, () => {
      writeFileSync(join(place, 'a/index.html'), 'A PAGE');
      rmSync(join(place, 'index.html'));
      writeFileSync(join(place, 'index.html'), 'The front page');
    });
    expect(build(FILES)).toEqual(['/index.html', '/a/index.html']);
    expect(textOf('a/index.html')).toBe('a page');
  });

  it('is never written into: the old site stays what it was', () => {
    build({ '/a/index.html': 'a page' });
    const { site } = beginSite(folder, join(folder, 'next/files'));
    site.write('/a/index.html', Buffer.from('a page'));
    site.write('/a/index.html', Buffer.from('b page'));
    expect(textOf('a/index.html')).toBe('a page');
    expect(readFileSync(join(folder, 'next/files/a/index.html'), 'utf8')).toBe('b page');
  });

  it('is that of the old one, whatever stood in the place of another before', () => {
    build(FILES);
    const next = join(folder, 'next/files');
    const { site } = beginSite(folder, next);
    mkdirSync(join(next, 'a'), { recursive: true });
    writeFileSync(join(next, 'a/index.html'), 'in the way');
    const write = (path: keyof typeof FILES): void => {
      site.write(path, Buffer.from(FILES[path]));
    };
    write('/a/index.html');
    write('/index.html');
    write('/index.html');
    const links = (path: string): number => lstatSync(join(next, path)).nlink;
    expect(['a/index.html', 'index.html'].map(links)).toEqual([1, 2]);
    expect(readFileSync(join(next, 'a/index.html'), 'utf8')).toBe('a page');
  });

  it('is nobody else’s where no site will be replaced, and nothing is left beside', () => {
    build(FILES);
    vi.stubEnv(OLD_SITE_VARIABLE, '');
    const { site, tellMade } = beginSite(folder, join(folder, 'part/files'));
    site.write('/index.html', Buffer.from('the front page'));
    tellMade();
    expect(lstatSync(join(folder, 'part/files/index.html')).nlink).toBe(1);
    expect(existsSync(join(folder, 'part/.made-files'))).toBe(false);
  });
});

describe('what is remembered of a site', () => {
  it('tells what its pages have in common', () => {
    build(FILES);
    writeSiteRecord(record(), place, {}, 'one code');
    expect(readSiteRecord(record()).common).toBe('one code');
  });

  it('is nothing where somebody changed it', () => {
    writeSiteRecord(record(), folder, {}, 'one code');
    writeFileSync(record(), readFileSync(record(), 'utf8').replace('one', 'two'));
    expect(readSiteRecord(record())).toEqual({ common: '', files: {} });
  });
});
