/** How an event or a thread is cited: in a sentence, and as BibTeX. The date of access is the reader's own. */
import type { Ref } from '../ledger/refs.ts';
import type { Id, Site } from '../model/record.ts';
import { FOLDERS } from '../model/vocabulary.ts';
import type { Strings } from '../strings/strings.ts';
import { absolute } from './absolute.ts';
import type { Embedded } from './embed.ts';

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

/** By which a bibliography knows a record: an event and a thread may have one id. No id has a slash, and BibTeX takes it. */
const keyOf = (kind: Embedded, id: Id): string => (kind === 'event' ? id : `${FOLDERS[kind]}/${id}`);

/** The citation of an event or a thread. */
export function citationOf(
  kind: Embedded,
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
    bibtex: `@misc{${keyOf(kind, id)},\n  ${fields.join(',\n  ')}\n}`,
    url,
  };
}
