/** The places as GeoJSON (RFC 7946). A place that is not placed has no geometry, rather than one in its middle. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Ledger } from '../ledger/ledger.ts';
import { placeData, type PlaceData } from './data/place.ts';
import { jsonText } from './json-text.ts';

type PlaceFeature = Feature<Point | null, Omit<PlaceData, 'at'> & { accuracy_m: number | null }>;

function feature({ at, ...place }: PlaceData): PlaceFeature {
  return {
    type: 'Feature',
    id: place.id,
    geometry: at && { type: 'Point', coordinates: [at.lon, at.lat] },
    properties: { accuracy_m: at?.accuracy_m ?? null, ...place },
  };
}

/** `/data/places.geojson`. */
export function placesGeojson(ledger: Ledger): string {
  const collection: FeatureCollection<PlaceFeature['geometry'], PlaceFeature['properties']> = {
    type: 'FeatureCollection',
    features: ledger.places.map((entry) => feature(placeData(ledger, entry))),
  };
  return jsonText(collection);
}
