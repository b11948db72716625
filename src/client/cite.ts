/** A citation with the date on which somebody read the page. Pure. */
import type { Today } from './today.ts';

/** What says when a page was read, with gaps for the date; of the first of a month where that is written otherwise. */
export interface Accessed {
  accessed: string;
  accessedFirst?: string;
}

/** A citation in a sentence, with the date of access as words. */
export const citeAccessed = (
  citation: string,
  { accessed, accessedFirst = accessed }: Accessed,
  { isFirst, gaps }: Pick<Today, 'isFirst' | 'gaps'>,
): string =>
  // Not by `fill`, which would be a file of its own to load for each of these pages.
  citation +
  Object.entries(gaps).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, value),
    isFirst ? accessedFirst : accessed,
  );

/** A BibTeX entry with `urldate`, as year, month and day. */
export function bibtexAccessed(entry: string, date: string): string {
  const fields = entry.slice(0, entry.lastIndexOf('}')).trimEnd().replace(/,$/, '');
  return `${fields},\n  urldate = {${date}}\n}`;
}
