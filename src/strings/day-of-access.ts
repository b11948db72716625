/** The words that say when a page was read, for the script, which alone knows that day. */
import { onceEach } from '../model/once-each.ts';
import { isSpoken } from '../model/spoken.ts';
import type { Strings } from './strings.ts';

const SAMPLE = new Date(Date.UTC(2023, 2, 5));

/** How a language of which we have no words writes a day, with gaps for its parts. */
const byLanguage = (lang: string): string =>
  new Intl.DateTimeFormat(lang, { timeZone: 'UTC', calendar: 'gregory', dateStyle: 'long' })
    .formatToParts(SAMPLE)
    .map(({ type, value }) => (type === 'literal' ? value : `{${type}}`))
    .join('');

/**
 * The words of the tools for the script, in which the day has a gap for each of its parts, as the site writes days:
 * "{day} {month} {year}", and "{day|1er} {month} {year}" where the first of a month is written otherwise than the others.
 * Made once, for all pages.
 */
export const toolWords = onceEach((strings: Pick<Strings, 'lang' | 'tools' | 'dates'>) => {
  const { lang } = strings;
  const { script } = strings.tools;
  const accessedOn = (day: string): string => script.accessed.replace('{date}', () => day);
  return isSpoken(lang)
    ? { ...script, accessed: accessedOn(strings.dates.inGaps) }
    : { ...script, dates: lang, accessed: accessedOn(byLanguage(lang)) };
});
