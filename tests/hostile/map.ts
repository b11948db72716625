/** A file of `map/` around the places of the fixture story with a hostile value in each text, as far as the check takes it. */
import { readOutlines } from '../../src/check/rules/file/map-file.ts';
import { outlinesText } from '../../src/map/make/geojson.ts';
import type { MapCredit, OutlineRegion, OutlineTown } from '../../src/model/outlines.ts';
import { region } from '../unit/map/coast.ts';

/** Towns in a file, of which a map shows the largest that it has room for. */
const TOWNS = 40;

const CREDIT: MapCredit = { what: 'Outlines', name: 'Coast survey', url: 'https://survey.example/', licence: 'MIT' };

/** Texts that a file can have in each of its fields; the others are refused. */
const isTaken = (text: string): boolean => {
  const file = outlinesText(
    { credits: [CREDIT], made: { frames: [[0, 0, 1, 1]], also: [] } },
    [region(text, 0, 1)],
    [],
  );
  return readOutlines(file).findings.length === 0;
};

const town = (name: string, at: number): OutlineTown => ({
  ...{ kind: 'town', id: `${name} ${at}`.slice(0, 160), name, people: at },
  ...{ lon: -30.5 + (at % 8) * 0.18, lat: 44.85 + Math.floor(at / 8) * 0.1 },
});

/**
 * Writes the file of a round.
 *
 * @param values of which each round takes others
 */
export function hostileMap(values: readonly string[], round: number): string {
  const taken = values.filter(isTaken);
  const value = (at: number): string => taken[(at + round * (TOWNS + 8)) % taken.length] ?? 'A';
  const credits = [{ ...CREDIT, what: value(0), name: value(1), licence: value(2) }];
  const regions: OutlineRegion[] = [
    region(value(3), -30.6, -29.8, { id: 'coast', country: value(4), contested: value(5) }),
    region(value(6), -29.8, -29, { id: 'inland', country: value(7) }),
  ];
  const towns = Array.from({ length: TOWNS }, (_, at) => town(value(8 + at), at));
  return outlinesText({ credits, made: { frames: [[-30.6, 44.8, -29, 45.4]], also: [value(0)] } }, regions, towns);
}
