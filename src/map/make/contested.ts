/**
 * Whose a region is where states do not agree on it: as the maps of the United Nations have it. See docs/map.md, Borders
 * that states do not agree on. Regions are named by the codes of Natural Earth (`adm1_code`).
 */
import type { Polygon } from 'geojson';

export interface Contested {
  /** The region, or the first letters of the codes of all that are meant. */
  code: string;
  /** Code of ISO 3166-1 of the country that it is drawn as a part of; `null` for none, where `area` stands instead. */
  country: string | null;
  /** What it is called, where it is drawn as a part of no country. */
  area: string;
  /** Who holds it; or what the United Nations call it, as their words. */
  held: string;
}

const KASHMIR = { country: null, area: 'Jammu and Kashmir' };
const SAHARA = { country: 'EH', area: 'Western Sahara' };
const PALESTINE = { country: 'PS', area: 'State of Palestine' };

/** Regions that the outlines draw on their own. */
const CONTESTED: readonly Contested[] = [
  { code: 'IND-2431', ...KASHMIR, held: 'India' },
  { code: 'PAK-1109', ...KASHMIR, held: 'Pakistan' },
  { code: 'PAK-1111', ...KASHMIR, held: 'Pakistan' },
  { code: 'KAS+00?', ...KASHMIR, held: 'India' },
  { code: 'SAH+00?', ...SAHARA, held: 'the Polisario Front' },
  { code: 'MAR-3456', ...SAHARA, held: 'Morocco' },
  { code: 'MAR-3469', ...SAHARA, held: 'Morocco' },
  { code: 'GAZ+00?', ...PALESTINE, held: 'called "occupied Palestinian territory" by the United Nations' },
  { code: 'WEB+00?', ...PALESTINE, held: 'called "occupied Palestinian territory" by the United Nations' },
  { code: 'KOS-', country: 'RS', area: 'Kosovo', held: 'Kosovo' },
  { code: 'CYN+00?', country: 'CY', area: 'Northern Cyprus', held: 'Northern Cyprus' },
  { code: 'SOL+00?', country: 'SO', area: 'Somaliland', held: 'Somaliland' },
  { code: 'GEO-3015', country: 'GE', area: 'Abkhazia', held: 'Abkhazia' },
  { code: 'TWN-', country: 'CN', area: 'Taiwan', held: 'Taiwan' },
];

/** A part of a region that the outlines do not draw by itself: it is cut out along a line of our own. */
export interface CutOut {
  code: string;
  /** The code that the part gets, and its name. */
  as: string;
  name: string;
  /** Code of ISO 3166-1 of the country that it is drawn as a part of. */
  country: string;
  /** As {@link Contested} has it; `null` where states agree. */
  held: string | null;
  shape: Polygon;
}

/**
 * The Golan Heights: west along the upper Jordan and the lake's eastern shore, south along the Yarmouk, east beyond the
 * region's own edge. Drawn by hand, to some two kilometres.
 */
const GOLAN: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [35.64, 33.24],
      [35.63, 33.18],
      [35.64, 33.1],
      [35.63, 33.01],
      [35.61, 32.95],
      [35.63, 32.89],
      [35.66, 32.85],
      [35.66, 32.78],
      [35.62, 32.71],
      [35.66, 32.67],
      [36.2, 32.6],
      [36.2, 33.5],
      [35.9, 33.5],
      [35.72, 33.33],
      [35.64, 33.24],
    ],
  ],
};

/**
 * Where the northern border of Western Sahara, 27°40′ north, meets the coast, the border between two regions of the source,
 * and the berm: corners that the source itself has. Both regions lie on either side of it.
 */
const [COAST, MIDDLE, BERM] = [
  [-13.178252732999937, 27.662502346000025],
  [-11.813166499834068, 27.662203552551915],
  [-8.817034779999915, 27.661464011000106],
];

const TARFAYA: Polygon = {
  type: 'Polygon',
  coordinates: [[COAST, MIDDLE, [-11.4, 27.662], [-11.4, 28.5], [-13.5, 28.5], [-13.5, 27.662], COAST]],
};

const ES_SEMARA: Polygon = {
  type: 'Polygon',
  coordinates: [[BERM, MIDDLE, [-13, 27.662], [-13, 25.5], [-8.6, 25.5], [-8.6, 27.6], BERM]],
};

export const CUT_OUT: readonly CutOut[] = [
  { code: 'ISR-3056', as: 'ISR-3056-golan', name: 'Golan Heights', country: 'SY', held: 'Israel', shape: GOLAN },
  { code: 'MAR-3456', as: 'MAR-3456-tarfaya', name: 'Tarfaya', country: 'MA', held: null, shape: TARFAYA },
  { code: 'MAR-3457', as: 'MAR-3457-es-semara', name: 'Es-Semara', country: 'EH', held: 'Morocco', shape: ES_SEMARA },
];

/** What is said of a region on which states do not agree; `null` of every other. */
export function contestedBy(code: string): Contested | null {
  return CONTESTED.find((one) => (one.code.endsWith('-') ? code.startsWith(one.code) : one.code === code)) ?? null;
}
