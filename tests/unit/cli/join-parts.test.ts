/** The files of parts in one folder. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joinPart } from '../../../src/cli/join-parts.ts';

let folder = '';

function part(name: string, files: Record<string, string>): string {
  const place = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
  return place;
}

const filesIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(place.length + 1))
    .toSorted();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'join-parts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe.each(['move', 'copy'] as const)('joinPart, where files %s', (giving) => {
  it('adds the files of a part, in folders that both have and in its own', () => {
    const site = part('one', { 'index.html': 'front', 'events/a/index.html': 'a', 'events/a.json': '{}' });
    const other = part('other', { 'events/b/index.html': 'b', 'events/a/more.html': 'more', 'data/all.json': '[]' });
    expect(joinPart(site, other, giving)).toBeNull();
    expect(filesIn(site)).toEqual([
      'data/all.json',
      'events/a.json',
      'events/a/index.html',
      'events/a/more.html',
      'events/b/index.html',
      'index.html',
    ]);
    expect(readFileSync(join(site, 'events/b/index.html'), 'utf8')).toBe('b');
    expect(filesIn(other)).toHaveLength(giving === 'copy' ? 3 : 0);
  });

  it('takes a file that both have once if it is the same, and names it if it is not', () => {
    const site = part('one', { '_astro/a.js': 'script', '_astro/b.js': 'script' });
    expect(joinPart(site, part('same', { '_astro/a.js': 'script' }), giving)).toBeNull();
    expect(joinPart(site, part('other', { '_astro/b.js': 'another' }), giving)).toBe(join('_astro', 'b.js'));
    expect(joinPart(site, part('folder', { '_astro/a.js/c': 'no script' }), giving)).toBe(join('_astro', 'a.js'));
    expect(readFileSync(join(site, '_astro/b.js'), 'utf8')).toBe('script');
  });
});
