/** The words that say when a page was read, for the script, which alone knows that day. */
import { spokenAs } from './spoken.ts';
import type { Strings } from './strings.ts';

/**
 * The words of the tools for the script. Where the language is one that we write dates in, the day has a gap for each of its
 * parts, so that it is written as every other date of the site is; else it is left to the browser.
 *
 * @returns with `accessedFirst` where the first of a month is written otherwise than the others
 */
export function toolWords({ lang, tools, dates }: Pick<Strings, 'lang' | 'tools' | 'dates'>) {
  const { accessed } = tools.script;
  if (spokenAs(lang) === null) return tools.script;
  const { day, first } = dates.inGaps;
  const on = (date: string): string => accessed.replace('{date}', () => date);
  return { ...tools.script, accessed: on(day), ...(first !== null && { accessedFirst: on(first) }) };
}
