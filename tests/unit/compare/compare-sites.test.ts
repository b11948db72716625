import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportDifferences } from '../../../src/compare/report.ts';
import { compareSites, type Difference } from '../../../src/compare/sites.ts';

type Site = Record<string, string | Uint8Array>;

async function compare(before: Site, after: Site): Promise<Difference[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sites-'));
  try {
    for (const [name, site] of Object.entries({ before, after })) {
      mkdirSync(join(folder, name));
      for (const [path, data] of Object.entries(site)) {
        mkdirSync(dirname(join(folder, name, path)), { recursive: true });
        writeFileSync(join(folder, name, path), data);
      }
    }
    return await compareSites(join(folder, 'before'), join(folder, 'after'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const page = (text: string, script = 'CSGuzi7w', digest = 'abc='): string =>
  `<!DOCTYPE html><meta http-equiv="content-security-policy" content="script-src 'sha256-${digest}'">` +
  `<script src="/_astro/Header.astro_type_script.${script}.js"></script><p>The bridge is shut. ${text}</p>`;

describe('two built sites', () => {
  it('are the same where every file is', async () => {
    const site = { 'index.html': page('A ferry runs.'), 'icon.png': Uint8Array.of(0, 255) };
    expect(await compare(site, site)).toEqual([]);
  });

  it('differ in the files that one of them lacks, and in bytes', async () => {
    expect(
      await compare(
        { 'a/index.html': '', 'icon.png': Uint8Array.of(0, 1) },
        { b: '', 'icon.png': Uint8Array.of(0, 2) },
      ),
    ).toEqual([
      { is: 'gone', path: 'a/index.html', count: 1 },
      { is: 'new', path: 'b', count: 1 },
      { is: 'changed', path: 'icon.png', places: null },
    ]);
  });

  it('differ in the clause of a page that differs, not in its one long line', async () => {
    expect(await compare({ 'index.html': page('A ferry runs.') }, { 'index.html': page('Two ferries run.') })).toEqual([
      {
        is: 'changed',
        path: 'index.html',
        places: [[' The bridge is shut.', '-A ferry runs.', '+Two ferries run.', ' </p>']],
      },
    ]);
  });

  it('differ in hashes alone where a script has another name and another digest', async () => {
    const build = (hash: string): Site => ({
      'index.html': page('A ferry runs.', hash, `${hash.slice(4)}=`),
      [`_astro/Header.astro_type_script.${hash}.js`]: 'go()',
    });
    expect(await compare(build('CSGuzi7w'), build('DQ_-zi8x'))).toEqual([
      { is: 'hashes', path: '_astro/Header.astro_type_script.*.js' },
      { is: 'hashes', path: 'index.html' },
    ]);
  });

  it('differ in a script itself, under its name without the hash', async () => {
    const found = await compare({ '_astro/Header.CSGuzi7w.js': 'go()\n' }, { '_astro/Header.DQ_-zi7w.js': 'stay()\n' });
    expect(found).toEqual([{ is: 'changed', path: '_astro/Header.*.js', places: [['-go()', '+stay()']] }]);
  });

  it('differ in what the search shows, under the name of its folder without the hash', async () => {
    const before = { 'pagefind/records/1a2b3c4/0.json': '["old"]\n' };
    const after = { 'pagefind/records/2a2b3c4/0.json': '["new"]\n' };
    expect(await compare(before, after)).toMatchObject([{ is: 'changed', path: 'pagefind/records/*/0.json' }]);
  });

  it('differ in how many files of the search index are others', async () => {
    const part = (hash: string): string => `pagefind/names/${hash}.json`;
    const before = { [part('1a2b3c4')]: 'same', [part('2a2b3c4')]: 'old' };
    const after = { [part('1a2b3c4')]: 'same', [part('3a2b3c4')]: 'new', [part('4a2b3c4')]: 'new' };
    expect(await compare(before, after)).toEqual([
      { is: 'gone', path: part('*'), count: 1 },
      { is: 'new', path: part('*'), count: 2 },
    ]);
  });
});

describe('the report', () => {
  it('says so where nothing differs', () => {
    expect(reportDifferences([])).toBe('No published file differs.\n');
  });

  it('puts together what differs alike, and counts', () => {
    const places = [['-old', '+new']];
    const report = reportDifferences([
      { is: 'gone', path: 'a.csv', count: 1 },
      { is: 'changed', path: 'b/index.html', places },
      { is: 'hashes', path: 'c/index.html' },
      { is: 'changed', path: 'd.png', places: null },
      { is: 'changed', path: 'e/index.html', places },
      { is: 'new', path: 'pagefind/index/en_*.pf_index', count: 3 },
    ]);
    expect(report).toBe(`vanishes  a.csv

appears   pagefind/index/en_*.pf_index (3 files)

differs   b/index.html
differs   e/index.html
  -old
  +new

differs   d.png
  No lines to show: it is no text, or most of it differs.

1 file more: nothing but hashes of other files, in their names or texts.
  c/index.html

Differ: 3, and 1 in hashes alone. Appear: 3. Vanish: 1.
`);
  });

  it('shows of long lines the part that differs, and of long lists the beginning', () => {
    const long = 'word '.repeat(200);
    const places = [[`-${long}old${long}`, `+${long}new${long}`], ...Array.from({ length: 40 }, () => [' same'])];
    const report = reportDifferences([{ is: 'changed', path: 'a.csv', places }]);
    expect(report).toMatch(/^ {2}-…[^\n]{0,90}old[^\n]{0,90}…$/m);
    expect(report).toMatch(/^ {2}\+…[^\n]{0,90}new[^\n]{0,90}…$/m);
    expect(report).toMatch(/… and \d+ more lines\n/);
  });
});
