/**
 * A date as a language puts it together: by Unicode CLDR, of the calendar in which dates are written, the Gregorian one, also
 * where a language counts by another first (Persian, Thai).
 */

/** A piece of a date, as `Intl` parts it: what it is, and its text. */
export type Piece = Pick<Intl.DateTimeFormatPart, 'type' | 'value'>;

/** Whether something is a word, and not a figure alone. */
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** A month that is a figure with a word behind it, "3" and "月", as one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
  const at = pieces.findIndex(({ type, value }) => type === 'month' && !hasLetter(value));
  const [month, word] = [pieces[at], pieces[at + 1]];
  if (!month || word?.type !== 'literal' || !/^\p{L}+$/u.test(word.value)) return [...pieces];
  return pieces.toSpliced(at, 2, { type: 'month', value: month.value + word.value });
}

/**
 * The pieces of a date as a language orders them, with the signs between them.
 *
 * @param lang BCP 47
 * @param date of which the day in UTC counts
 * @param options what of it is told
 */
export function piecesOf(lang: string, date: Date, options: Intl.DateTimeFormatOptions): Piece[] {
  const format = new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
    ...options,
  });
  return joined(format.formatToParts(date));
}
