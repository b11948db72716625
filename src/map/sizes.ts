/** How large a story's maps are, and how much ground they show: what makes outlines must know it too. */

/** Width in units, about the pixels at which a map is shown, and its height at most, as a share of that. */
export interface MapSize {
  width: number;
  tallest?: number;
}

/** The map near by, on a wide page, which shows it whole, and on a narrow one. */
export const CLOSE = { wide: { width: 740, tallest: 0.9 }, narrow: { width: 330 } } as const satisfies Record<
  string,
  MapSize
>;

/** The map of where that is. */
export const OVERVIEW = { width: 320 } as const satisfies MapSize;

/** Ground around a place at the least, in kilometres. */
export const REACH_KM = 5;
