/** The words that say when a page was read, for the script, which alone knows that day. */
import { piecesOf } from './date-pieces.ts';
import { spokenAs } from './spoken.ts';
import type { Strings } from './strings.ts';

const SAMPLE = new Date(Date.UTC(2023, 2, 5));

/** How a browser writes a day, with gaps for its parts: "{day} {month} {year}". */
const byBrowser = (lang: string): string =>
  piecesOf(lang, SAMPLE, { day: 'numeric', month: 'long', year: 'numeric' })
    .map(({ type, value }) => (type === 'literal' ? value : `{${type}}`))
    .join('');

/**
 * The words of the tools for the script. Where a browser writes dates otherwise than the site, the day has a gap for each of
 * its parts; a language of which we have no words is left to the browser.
 *
 * @returns with `accessedFirst` where the first of a month is written otherwise than the others
 */
export function toolWords(strings: Pick<Strings, 'lang' | 'tools' | 'dates'>) {
  const { script } = strings.tools;
  const { day, first } = strings.dates.inGaps;
  const isAlike = first === null && day === byBrowser(script.dates);
  if (isAlike || spokenAs(strings.lang) === null) return script;
  const on = (date: string): string => script.accessed.replace('{date}', () => date);
  return { ...script, accessed: on(day), ...(first !== null && { accessedFirst: on(first) }) };
}
