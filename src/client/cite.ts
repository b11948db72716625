/** A citation with the date on which somebody read the page. Pure. */

/** A BibTeX entry with `urldate`, as year, month and day. */
export function bibtexAccessed(entry: string, date: string): string {
  const fields = entry.slice(0, entry.lastIndexOf('}')).trimEnd().replace(/,$/, '');
  return `${fields},\n  urldate = {${date}}\n}`;
}
