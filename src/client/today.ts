/** The day on which the reader is reading, by the reader's own clock. */

/** As year, month and day: Swedish is written so. */
export const isoDay = (now = new Date()): string => now.toLocaleDateString('sv');

/**
 * Fills the gaps `{day}`, `{month}` and `{year}` of some words.
 *
 * @param words with a gap for each; behind the name of one and `|` stands what it has on the first of a month instead
 * @param language BCP 47, of the name of the month and of figures
 */
export function withDay(words: string, language: string, now = new Date()): string {
  // By the calendar of every other date of the site, also where the language counts by another first.
  const parts = new Intl.DateTimeFormat(language, { calendar: 'gregory', dateStyle: 'long' }).formatToParts(now);
  return words.replace(/{(\w+)(?:\|(\w+))?}/g, (_, name: string, first?: string) =>
    first && now.getDate() < 2 ? first : (parts.find(({ type }) => type === name)?.value ?? ''),
  );
}
