/** How an event is cited: in a sentence, and as BibTeX. The date of access is the reader's own. */
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Site } from '../model/record.ts';
import type { Strings } from '../strings/strings.ts';
import { absolute } from './absolute.ts';

export interface Citation {
  text: string;
  bibtex: string;
  /** The event's address, with its host. */
  url: string;
}

/** What means something to TeX. Braces become words: BibTeX counts them even where they are escaped. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

/** Text that stands for itself in a BibTeX field. */
export function bibtexText(text: string): string {
  return text.replace(/[\\{}~^$&#%_]/g, (character) => TEX[character] ?? character);
}

/** The citation of an event. */
export function citationOf(
  { event, ref }: Pick<LedgerEvent, 'event' | 'ref'>,
  site: Pick<Site, 'title' | 'story' | 'url'>,
  strings: Strings,
): Citation {
  const url = absolute(site, ref.href ?? '');
  const fields = [
    // Two braces: no style may change the capitals of a title, or take a site's name for a person's.
    `title = {{${bibtexText(event.title)}}}`,
    `author = {{${bibtexText(site.title)}}}`,
    `howpublished = {${bibtexText(site.story)}}`,
    `url = {${url}}`,
  ];
  return {
    text: strings.tools.citation(event.title, site.title, site.story, url),
    bibtex: `@misc{${event.id},\n  ${fields.join(',\n  ')}\n}`,
    url,
  };
}
