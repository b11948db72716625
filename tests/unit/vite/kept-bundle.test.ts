import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundlePlace, compiledOf, keepBundle, openBundle, type StylesOfPages } from '../../../src/vite/kept-bundle.ts';

let project: string;
let place: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'bundle-'));
  place = bundlePlace(project, 'code');
});
afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

const STYLES: StylesOfPages = [
  ['/&src/pages/index.astro', [{ depth: 1, order: 0, sheet: { type: 'external', src: '_astro/page.css' } }]],
];

/** Keeps a bundle as Astro leaves it beside a site. */
function keep(text = 'export const app = 1;'): void {
  const site = join(project, 'site');
  const files = {
    '.prerender/prerender-entry.Dc_Y-1.mjs': text,
    '.prerender/chunks/page.mjs': 'export {};',
    '_astro/page.css': 'p {}',
    'index.html': 'no part of it',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(site, path, '..'), { recursive: true });
    writeFileSync(join(site, path), content);
  }
  keepBundle(place, site, STYLES);
}

describe('a kept bundle', () => {
  it('is what Astro bundled', () => {
    keep();
    const bundle = openBundle(place);
    expect(readFileSync(bundle?.entry ?? '', 'utf8')).toBe('export const app = 1;');
    expect([...(bundle?.assets ?? [])]).toEqual([['_astro/page.css', Buffer.from('p {}')]]);
    expect(bundle?.styles).toEqual(STYLES);
  });

  it('stays while it is sound, for those who use it, and is kept anew where it is not', () => {
    keep();
    keep('export const app = 2;');
    expect(readFileSync(openBundle(place)?.entry ?? '', 'utf8')).toBe('export const app = 1;');
    writeFileSync(openBundle(place)?.entry ?? '', 'export const app = 0;');
    keep('export const app = 2;');
    expect(readFileSync(openBundle(place)?.entry ?? '', 'utf8')).toBe('export const app = 2;');
  });

  it('is there still when Node has kept what it made of its modules', () => {
    keep();
    mkdirSync(compiledOf(place));
    writeFileSync(join(compiledOf(place), 'page'), 'compiled');
    expect(openBundle(place)).not.toBeNull();
  });

  it('is one of few: the oldest go', () => {
    for (const code of Array.from({ length: 12 }, (_, at) => `code ${at}`)) {
      place = bundlePlace(project, code);
      keep();
      const long = 1000 + Number(code.slice(5));
      utimesSync(place, long, long);
    }
    const left = Array.from({ length: 12 }, (_, at) => openBundle(bundlePlace(project, `code ${at}`)) !== null);
    expect(left.indexOf(true)).toBe(left.lastIndexOf(false) + 1);
    expect(left.filter(Boolean).length).toBe(8);
  });

  it('is no other project’s, and of no other code', () => {
    keep();
    expect(openBundle(bundlePlace(project, 'other code'))).toBeNull();
    // Nor where both have the same packages.
    mkdirSync(join(project, 'other'));
    symlinkSync(join(project, 'node_modules'), join(project, 'other/node_modules'), 'junction');
    expect(openBundle(bundlePlace(join(project, 'other'), 'code'))).toBeNull();
  });

  it.each<[string, () => void]>([
    [
      'a module is another',
      () => {
        appendFileSync(join(place, 'modules/chunks/page.mjs'), ' ');
      },
    ],
    [
      'a module is gone',
      () => {
        rmSync(join(place, 'modules/chunks/page.mjs'));
      },
    ],
    [
      'a module came to it',
      () => {
        writeFileSync(join(place, 'modules/chunks/more.mjs'), '');
      },
    ],
    [
      'a style is another',
      () => {
        writeFileSync(join(place, '_astro/page.css'), 'b {}');
      },
    ],
    [
      'the list says another',
      () => {
        const list = readFileSync(join(place, 'list'), 'utf8');
        writeFileSync(join(place, 'list'), list.replace('"depth":1', '"depth":2'));
      },
    ],
    [
      'it was not kept to its end',
      () => {
        rmSync(join(place, 'list'));
      },
    ],
  ])('is none where %s', (_, change) => {
    keep();
    expect(openBundle(place)).not.toBeNull();
    change();
    expect(openBundle(place)).toBeNull();
  });
});
