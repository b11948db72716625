/** Outlines as the text of a file in `content/map/`: GeoJSON, a feature a line, so that git shows which changed. */
import { byId } from '../../model/code-units.ts';
import type { MapCredit, MapMade, OutlineRegion, OutlineTown } from '../../model/outlines.ts';

function featureOf(one: OutlineRegion | OutlineTown): unknown {
  if (one.kind === 'town') {
    const { id, kind, name, people, lon, lat } = one;
    return {
      type: 'Feature',
      id,
      properties: { kind, name, people },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    };
  }
  const { id, kind, name, country, contested, shape } = one;
  const properties = { kind, name, country, ...(contested === null ? {} : { contested }) };
  return { type: 'Feature', id, properties, geometry: shape };
}

/** The file's text. */
export function outlinesText(
  { credits, made }: { credits: readonly MapCredit[]; made: MapMade },
  regions: readonly OutlineRegion[],
  towns: readonly OutlineTown[],
): string {
  const features = [...regions.toSorted(byId), ...towns].map((one) => JSON.stringify(featureOf(one)));
  return `{
"type": "FeatureCollection",
"credits": ${JSON.stringify(credits)},
"made": ${JSON.stringify(made)},
"features": [
${features.join(',\n')}
]
}
`;
}
