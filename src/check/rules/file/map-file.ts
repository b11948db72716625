/** `map-file`: a file of `map/` is GeoJSON that the map can be drawn from. */
import type { z } from 'zod';
import type { Outlines } from '../../../model/outlines.ts';
import { outlines, WORDS } from '../../../schema/outlines.ts';
import { codePoint, hiddenRuns, nameOfHidden } from '../../../text/hidden.ts';
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

/** The texts of a file with their places. */
const textsOf = ({ credits, features, made }: Outlines): [where: string, text: string][] => [
  ...credits.flatMap(({ what, name, url, licence }, at) =>
    [what, name, url, licence].map((text): [string, string] => [`credits[${at}]`, text]),
  ),
  ...features.flatMap((one, at): [string, string][] => [
    [`features[${at}].id`, one.id],
    [`features[${at}].properties.name`, one.name],
    ...(one.kind === 'region'
      ? [one.country, one.contested ?? ''].map((text): [string, string] => [`features[${at}].properties`, text])
      : []),
  ]),
  ...(made?.also ?? []).map((text, at): [string, string] => [`made.also[${at}]`, text]),
];

/** Characters that hide or turn a text: JSON can write them as escapes, which nothing else in a file looks for. */
const hiddenIn = (where: string, text: string): Unplaced[] =>
  hiddenRuns(text)
    .slice(0, 1)
    .map(({ start }) => {
      const code = text.codePointAt(start) ?? 0;
      return {
        rule: 'map-file',
        message: `${where}: Unexpected ${codePoint(code)} (${nameOfHidden(code)}).`,
        help: HELP,
      };
    });

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
  if (read.success) {
    const findings = textsOf(read.data).flatMap(([where, text]) => hiddenIn(where, text));
    return { outlines: findings.length === 0 ? read.data : null, findings: findings.slice(0, TOLD) };
  }
  return { outlines: null, findings: read.error.issues.slice(0, TOLD).map(faultOf) };
}
