/** The day on which the reader is reading. */
export interface Today {
  /** As year, month and day. */
  date: string;
  /** Whether it is the first of its month. */
  isFirst: boolean;
  /** What gaps in words take: the whole date in words, and its parts. */
  gaps: Readonly<Record<'date' | 'day' | 'month' | 'year', string>>;
}

/**
 * @param language BCP 47, of the date in words and of the name of its month
 */
export function today(language: string, now = new Date()): Today {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const parts = new Intl.DateTimeFormat(language, {
    // By the calendar of every other date of the site, also where the language counts by another first.
    calendar: 'gregory',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatToParts(now);
  const partOf = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  return {
    date: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
    isFirst: now.getDate() === 1,
    gaps: {
      date: parts.map(({ value }) => value).join(''),
      day: partOf('day'),
      month: partOf('month'),
      year: partOf('year'),
    },
  };
}
