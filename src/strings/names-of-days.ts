/** Names of months and weekdays for a language without a file of its own: by Unicode CLDR. */
import type { DateWords } from './dates.ts';

type Names = DateWords['names'];

const WIDTHS = { wide: 'long', abbreviated: 'short' } as const;

const widthOf = (width: string | undefined): 'long' | 'short' =>
  width === 'abbreviated' ? WIDTHS.abbreviated : WIDTHS.wide;

/**
 * @param lang BCP 47
 */
export function namesOf(lang: string): Names {
  const part = (type: 'month' | 'weekday', date: Date, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...options })
      .formatToParts(date)
      .find((found) => found.type === type)?.value ?? '';
  return {
    month: (month, { width, context } = {}) =>
      part('month', new Date(Date.UTC(2023, month, 1)), {
        month: widthOf(width),
        // Beside a day a month has the form that it has within a date.
        ...(context === 'standalone' ? {} : { day: 'numeric' }),
      }),
    // 1 January 2023 was a Sunday.
    day: (day, { width } = {}) => part('weekday', new Date(Date.UTC(2023, 0, 1 + day)), { weekday: widthOf(width) }),
  };
}
