/**
 * A range of numbers with a dash between them, "2–5". Beside a minus sign a dash reads as a second one, "-5–-3": there the
 * words of the language stand in its place.
 *
 * @param inWords the range as it reads below zero
 */
export const dashUnlessBelowZero =
  (inWords: (min: string, max: string) => string) =>
  (min: string, max: string): string =>
    /^\P{Nd}*[-−]/u.test(min) ? inWords(min, max) : `${min}–${max}`;
