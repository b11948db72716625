/** `map-file`: a file of `map/` is GeoJSON that the map can be drawn from. */
import type { z } from 'zod';
import type { Outlines } from '../../../model/outlines.ts';
import { outlines, WORDS } from '../../../schema/outlines.ts';
import type { Unplaced } from '../../finding.ts';
import { asWritten } from '../../words/as-written.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'map-file',
  family: 'file',
  severity: 'error',
  asks: 'A file in map/ is GeoJSON with credits, and each region and town in it has an id, a kind and a name.',
  example: {
    before: '{ "type": "FeatureCollection", "credits": [], "features": [] }',
    after:
      '{ "type": "FeatureCollection", "credits": [{ "what": "Outlines", "name": "Port survey", "url": "https://survey.example/", "licence": "CC BY 4.0" }], "features": [] }',
  },
});

const HELP = '`npm run map` makes the file; docs/map.md says how to write one of your own.';

/** How many faults are told of one file. */
const TOLD = 20;

/** Where in a file something is: `features[3].properties.name`. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at > 0 ? '.' : ''}${String(step)}`)).join('');

function faultOf({ message, path }: z.core.$ZodIssue): Unplaced {
  const where = placeOf(path);
  return { rule: 'map-file', message: `${where === '' ? 'The file' : where}: ${message}.`, help: HELP };
}

/** A file that is no outlines and stands where only they do. */
export const noOutlines = (name: string): Unplaced => ({
  rule: 'map-file',
  message: `Unexpected ${asWritten(name)} in map/; expected a file that ends in .geojson, in no folder of its own.`,
});

/**
 * Reads a file of `map/`.
 *
 * @param text the file's
 * @returns the outlines, or what is wrong with them
 */
export function readOutlines(text: string): { outlines: Outlines | null; findings: Unplaced[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    return { outlines: null, findings: [{ rule: 'map-file', message: `The file is no JSON: ${reason}.`, help: HELP }] };
  }
  const read = outlines.safeParse(json, WORDS);
  if (read.success) return { outlines: read.data, findings: [] };
  return { outlines: null, findings: read.error.issues.slice(0, TOLD).map(faultOf) };
}
