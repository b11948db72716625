/** The day on which the reader is reading, as year, month and day, and in words. */
export function today(language: string): { date: string; words: string } {
  const now = new Date();
  const pad = (value: number): string => String(value).padStart(2, '0');
  return {
    date: `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`,
    words: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(now),
  };
}
