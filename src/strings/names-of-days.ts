/** Names of months and weekdays for a language without a file of its own: by Unicode CLDR. */
import { hasLetter, piecesOf, type Piece } from './date-pieces.ts';
import type { DateWords } from './dates.ts';

type Names = DateWords['names'];

const WIDTHS = { wide: 'long', abbreviated: 'short' } as const;

const widthOf = (width: string | undefined): 'long' | 'short' =>
  width === 'abbreviated' ? WIDTHS.abbreviated : WIDTHS.wide;

const valueOf = (pieces: readonly Piece[], type: Piece['type']): string =>
  pieces.find((piece) => piece.type === type)?.value ?? '';

/**
 * @param lang BCP 47
 */
export function namesOf(lang: string): Names {
  const monthIn = (date: Date, options: Intl.DateTimeFormatOptions): string =>
    valueOf(piecesOf(lang, date, options), 'month');
  return {
    month: (month, { width, context } = {}) => {
      const date = new Date(Date.UTC(2023, month, 1));
      // Beside a day a month has the form that it has within a date, and beside a year that which it has by itself.
      const beside = context === 'standalone' ? ({ year: 'numeric' } as const) : ({ day: 'numeric' } as const);
      const name = monthIn(date, { ...beside, month: widthOf(width) });
      // Some languages have no short names, and would write 03.
      return hasLetter(name) ? name : monthIn(date, { ...beside, month: WIDTHS.wide });
    },
    // 1 January 2023 was a Sunday.
    day: (day, { width } = {}) =>
      valueOf(piecesOf(lang, new Date(Date.UTC(2023, 0, 1 + day)), { weekday: widthOf(width) }), 'weekday'),
  };
}
