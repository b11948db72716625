/** How an event or a thread is cited: in a sentence, and as BibTeX. The date of access is the reader's own. */
import type { Ref } from '../ledger/refs.ts';
import type { Site } from '../model/record.ts';
import type { Strings } from '../strings/strings.ts';
import { absolute } from './absolute.ts';

export interface Citation {
  text: string;
  bibtex: string;
  /** Its address, with its host. */
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

/** The citation of a record that has a page. */
export function citationOf(
  { id, name, href }: Ref,
  site: Pick<Site, 'title' | 'story' | 'url'>,
  strings: Strings,
): Citation {
  const url = absolute(site, href ?? '');
  const fields = [
    // Two braces: no style may change the capitals of a title, or take a site's name for a person's.
    `title = {{${bibtexText(name)}}}`,
    `author = {{${bibtexText(site.title)}}}`,
    `howpublished = {${bibtexText(site.story)}}`,
    `url = {${url}}`,
  ];
  return {
    text: strings.tools.citation(name, site.title, site.story, url),
    bibtex: `@misc{${id},\n  ${fields.join(',\n  ')}\n}`,
    url,
  };
}
