/** The day on which the reader is reading, as year, month and day, and in words. */
export function today(language: string): { date: string; words: string } {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return {
    date: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
    // By the calendar of every other date of the site, also where the language counts by another first.
    words: new Intl.DateTimeFormat(language, {
      calendar: 'gregory',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }).format(now),
  };
}
